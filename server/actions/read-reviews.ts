/**
 * Lines of the household's own recipes that nobody could read, each once, with what it may mean and what was
 * answered.
 */
import { ownRecipes } from '../db/repos/recipes.ts';
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
  const view = viewer(deps);
  const views = [...linesOf(deps).values()].map(view);
  return [...views.filter(({ answer }) => answer === null), ...views.filter(({ answer }) => answer !== null)];
}

/**
 * Null where no recipe in use has such a line. `written` is a line that somebody is just writing into one: it may be
 * answered before any recipe has it.
 */
export function readReview(deps: ActionDeps, id: string, written?: string): ReviewView | null {
  const asked = linesOf(deps).get(id);
  if (asked !== undefined) return viewer(deps)(asked);
  const isIt = written !== undefined && reviewKey(written) === id;
  return isIt ? viewer(deps)({ id, line: written, recipes: [] }) : null;
}

/** What may be said of lines that are just being written, as the answers stand now. */
export function reviewsOfWritten(deps: ActionDeps): (line: string) => ReviewView {
  const lines = linesOf(deps);
  const view = viewer(deps);
  return (line) => {
    const id = reviewKey(line);
    return view(lines.get(id) ?? { id, line, recipes: [] });
  };
}

function linesOf({ db, library }: ActionDeps): ReadonlyMap<string, Asked> {
  const asked = new Map<string, Asked>();
  for (const { recipe } of ownRecipes(db)) {
    const { id: recipeId, title } = recipe;
    for (const { line } of asKnown(recipe, library).lines.filter(isUnread)) {
      const id = reviewKey(line);
      const before = asked.get(id) ?? { id, line, recipes: [] };
      const isNamed = before.recipes.some((one) => one.id === recipeId);
      asked.set(id, isNamed ? before : { ...before, recipes: [...before.recipes, { id: recipeId, title }] });
    }
  }
  return asked;
}

function viewer(deps: ActionDeps): (asked: Asked) => ReviewView {
  const stored = new Map(listReviews(deps.db).map((review) => [review.id, review]));
  return (asked) => {
    const { version = 0, answer = null } = stored.get(asked.id) ?? {};
    const isCurrent = answer !== null && countsNow(answer, deps.library);
    return { ...asked, version, nearest: nearestTo(asked.line, deps), answer: isCurrent ? answer : null };
  };
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
