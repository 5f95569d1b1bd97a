/** Recipes as the household reads them: lines that nobody could read, with the answers that it gave. */
import { createHash } from 'node:crypto';
import { listReviews, type ReviewAnswer } from '../db/repos/reviews.ts';
import type { StoredRecipe } from '../db/repos/recipes.ts';
import { foldText } from '../domain/ingredients/fold.ts';
import { gramsOfLine } from '../domain/ingredients/read-line.ts';
import type { Library } from '../domain/library.ts';
import type { Recipe, RecipeLine } from '../domain/recipes/recipe.ts';
import { matcherFor, type ActionDeps } from './deps.ts';

/** The same for the same text: case, blanks and what looks alike on the page make no difference. */
export function reviewKey(line: string): string {
  const folded = foldText(line).trim().replaceAll(/\s+/g, ' ').toLowerCase();
  return createHash('sha256').update(folded).digest('base64url').slice(0, KEY_LENGTH);
}

const KEY_LENGTH = 22;

/** An answer counts as long as every food in it is known. */
export function countsNow({ foods }: ReviewAnswer, library: Library): boolean {
  return foods.every((food) => library.foods.has(food));
}

/** A line with a food that the library no longer has is one that nobody has read. */
export function asKnown(recipe: Recipe, { foods }: Library): Recipe {
  const isKnown = (line: RecipeLine): boolean => line.foods.every((food) => foods.has(food));
  if (recipe.lines.every(isKnown)) return recipe;
  const lines = recipe.lines.map((line): RecipeLine => {
    if (isKnown(line)) return line;
    const left = line.foods.filter((food) => foods.has(food));
    return { ...line, status: 'unknown', food: null, foods: left };
  });
  return { ...recipe, lines };
}

/** Puts the household's answers into its own recipes; built-in ones were read by their authors. */
export function reader({ db, library }: ActionDeps): (stored: StoredRecipe) => StoredRecipe {
  const answers = new Map(
    listReviews(db).flatMap(({ id, answer }) =>
      answer !== null && countsNow(answer, library) ? [[id, answer] as const] : [],
    ),
  );
  return (stored) => {
    const known = asKnown(stored.recipe, library);
    const isOpen = stored.isOwn && answers.size > 0 && known.lines.some(isUnread);
    const recipe = isOpen ? answered(known, answers, library) : known;
    return recipe === stored.recipe ? stored : { ...stored, recipe };
  };
}

export const isUnread = ({ status }: RecipeLine): boolean => status === 'unknown';

function answered(recipe: Recipe, answers: ReadonlyMap<string, ReviewAnswer>, library: Library): Recipe {
  const lines = recipe.lines.map((line) => {
    const answer = isUnread(line) ? answers.get(reviewKey(line.line)) : undefined;
    return answer === undefined ? line : lineAs(line, answer, library);
  });
  return { ...recipe, lines };
}

function lineAs(line: RecipeLine, { foods, isNoFood }: ReviewAnswer, library: Library): RecipeLine {
  if (isNoFood) return { ...line, status: 'empty', food: null, foods: [], grams: null };
  const [only] = foods;
  const food = foods.length === 1 && only !== undefined ? library.foods.get(only) : undefined;
  const grams = food === undefined ? line.grams : gramsOfLine(line.line, food, matcherFor(library));
  return { ...line, status: 'matched', food: food?.id ?? null, foods, grams };
}
