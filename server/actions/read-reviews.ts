/**
 * Lines of the household's own recipes that nobody could read, each once, with what it may mean and what was
 * answered.
 */
import { currentRecipes } from '../db/repos/recipes.ts';
import { listReviews, type ReviewAnswer } from '../db/repos/reviews.ts';
import { suggestionsFor, type Suggestion } from '../domain/ingredients/suggest.ts';
import { matcherFor, type ActionDeps } from './deps.ts';
import { asKnown, countsNow, isUnread, reviewKey } from './reviewed.ts';

export interface ReviewView {
  readonly id: string;
  /** 0 before anybody answered. */
  readonly version: number;
  readonly line: string;
  readonly recipes: readonly { readonly id: string; readonly title: string }[];
  readonly nearest: readonly Suggestion[];
  readonly answer: ReviewAnswer | null;
}

const SUGGESTED = 5;

type Asked = Pick<ReviewView, 'id' | 'line' | 'recipes'>;

/** Those without an answer first, then in the order of the recipes. */
export function readReviews(deps: ActionDeps): readonly ReviewView[] {
  const views = viewsOf(linesOf(deps), deps);
  return [...views.filter(({ answer }) => answer === null), ...views.filter(({ answer }) => answer !== null)];
}

/** Null where no recipe in use has such a line. */
export function readReview(deps: ActionDeps, id: string): ReviewView | null {
  const asked = linesOf(deps).filter((one) => one.id === id);
  return viewsOf(asked, deps)[0] ?? null;
}

function linesOf({ db, library }: ActionDeps): readonly Asked[] {
  const asked = new Map<string, Asked>();
  for (const { recipe, isOwn } of currentRecipes(db)) {
    if (!isOwn) continue;
    const { id: recipeId, title } = recipe;
    for (const { line } of asKnown(recipe, library).lines.filter(isUnread)) {
      const id = reviewKey(line);
      const before = asked.get(id) ?? { id, line, recipes: [] };
      const isNamed = before.recipes.some((one) => one.id === recipeId);
      asked.set(id, isNamed ? before : { ...before, recipes: [...before.recipes, { id: recipeId, title }] });
    }
  }
  return [...asked.values()];
}

function viewsOf(asked: readonly Asked[], deps: ActionDeps): readonly ReviewView[] {
  const stored = new Map(listReviews(deps.db).map((review) => [review.id, review]));
  return asked.map((one) => {
    const { version = 0, answer = null } = stored.get(one.id) ?? {};
    const isCurrent = answer !== null && countsNow(answer, deps.library);
    return { ...one, version, nearest: nearestTo(one.line, deps), answer: isCurrent ? answer : null };
  });
}

/** Worked out once for each line as long as the names of foods are the same. */
const KNOWN = new WeakMap<object, Map<string, readonly Suggestion[]>>();
const MOST_KNOWN = 2000;

function nearestTo(line: string, { library }: ActionDeps): readonly Suggestion[] {
  const matcher = matcherFor(library);
  const known = KNOWN.get(matcher) ?? new Map<string, readonly Suggestion[]>();
  KNOWN.set(matcher, known);
  const found = known.get(line) ?? suggestionsFor(line, matcher, SUGGESTED);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(line, found);
  return found;
}
