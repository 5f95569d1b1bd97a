/** What would be understood of lines before they are saved: nothing is written down here. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecipeRef } from '../db/repos/recipes.ts';
import { UNSAID, type Recipe, type RecipeLine } from '../domain/recipes/recipe.ts';
import { atHome } from './at-home.ts';
import type { ActionDeps } from './deps.ts';
import { ruledPeople } from './read-recipe.ts';
import { reviewsOfWritten, type ReviewView } from './read-reviews.ts';
import { ingredientsOf, verdictFor, type IngredientView, type VerdictView } from './recipe-view.ts';
import { reader } from './reviewed.ts';
import { readerOfLines, type LineRead } from './save-recipe.ts';

export interface DraftRequest {
  readonly lines: readonly string[];
  readonly servings: number;
  readonly heat: boolean;
  /** What the recipe is written from; its lines keep what their author meant. */
  readonly basedOn: RecipeRef | null;
  readonly people: readonly string[];
}

export interface DraftLineView extends IngredientView {
  readonly gramsFrom: LineRead['gramsFrom'];
  /** What this line alone means for each person. */
  readonly verdicts: readonly VerdictView[];
  /** For a line that was not read, or that the household answered. */
  readonly review: ReviewView | null;
}

export interface DraftView {
  readonly lines: readonly DraftLineView[];
  /** What all lines together mean for each person. */
  readonly verdicts: readonly VerdictView[];
}

/** Reads lines as saving them would, with the household's answers; gives way to other work on the way. */
export async function readDraft(given: ActionDeps, request: DraftRequest): Promise<DraftView> {
  const deps = atHome(given);
  const { library } = deps;
  const people = ruledPeople(deps, request.people);
  const read = readerOfLines(deps, request);
  const answered = reader(deps);
  const reviewOf = reviewsOfWritten(deps);
  const lines: DraftLineView[] = [];
  for (const text of request.lines) {
    const { line: first, gramsFrom } = read(text);
    const recipe = answered({ ...UNSAVED, recipe: asRecipe([first], request) }).recipe;
    const verdicts = isSilent(recipe) ? [] : people.map((one) => verdictFor(one, recipe, library));
    await nextTurn();
    const review = first.status === 'unknown' ? reviewOf(text) : null;
    lines.push(...ingredientsOf(recipe, library).map((one) => ({ ...one, gramsFrom, verdicts, review })));
    await nextTurn();
  }
  const whole = asRecipe(
    lines.map(({ line }) => line),
    request,
  );
  const verdicts: VerdictView[] = [];
  for (const person of people) {
    verdicts.push(verdictFor(person, whole, library));
    await nextTurn();
  }
  return { lines, verdicts };
}

const UNSAVED = { version: '', isOwn: true, basedOn: null } as const;

/** Where nothing is written, or nothing to eat, there is nothing to say. */
const isSilent = ({ lines }: Recipe): boolean => lines.every(({ status }) => status === 'empty');

function asRecipe(lines: readonly RecipeLine[], { servings, heat }: DraftRequest): Recipe {
  return {
    ...{ ...UNSAID, id: '', title: '', slots: [], servings, activeMinutes: 0, totalMinutes: 0, heat },
    ...{ cuisine: '', mainProtein: '', keepsDays: 0, lines, steps: [] },
  };
}
