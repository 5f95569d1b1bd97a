/** One recipe with its proof, and the collection by what one looks for. */
import { getPerson } from '../db/repos/people.ts';
import type { StoredRecipe } from '../db/repos/recipes.ts';
import type { Slot } from '../domain/recipes/recipe.ts';
import { atHome } from './at-home.ts';
import type { ActionDeps } from './deps.ts';
import {
  ingredientsOf,
  ruledBy,
  servingLines,
  summaryOf,
  type RecipeSummaryView,
  type RecipeView,
  type Ruled,
} from './recipe-view.ts';
import { storedAt, storedNow } from './shelf.ts';

export interface RecipeRequest {
  readonly id: string;
  /** Left out for the version in use; a version that a plan names may be an older one. */
  readonly version?: string;
  /** Ids of the people whose verdicts are asked for. */
  readonly people: readonly string[];
}

/** Null where there is no such recipe. People who do not exist are passed over. */
export function readRecipe(deps: ActionDeps, { id, version, people }: RecipeRequest): RecipeView | null {
  const current = storedNow(deps);
  const now = current.find((one) => one.recipe.id === id) ?? null;
  const isNow = version === undefined || version === now?.version;
  const stored = isNow ? now : storedAt(deps, id, version);
  return stored === null ? null : viewOfRecipe(deps, stored, ruledPeople(deps, people), current);
}

export function viewOfRecipe(
  deps: ActionDeps,
  stored: StoredRecipe,
  people: readonly Ruled[],
  current: readonly StoredRecipe[],
): RecipeView {
  const { library } = atHome(deps);
  const { recipe, basedOn } = stored;
  const original = current.find((one) => one.recipe.id === basedOn?.id);
  return {
    ...summaryOf(stored, people, library),
    ingredients: ingredientsOf(recipe, library),
    nutrition: servingLines(recipe, library),
    basedOn: basedOn === null ? null : { ...basedOn, hasChanged: original?.version !== basedOn.version },
  };
}

export function ruledPeople({ db, library }: ActionDeps, ids: readonly string[]): readonly Ruled[] {
  return ids.flatMap((id) => {
    const stored = getPerson(db, id);
    return stored === null ? [] : [ruledBy(stored, db.now().slice(0, 10), library)];
  });
}

export interface RecipeQuery {
  readonly slot?: Slot;
  /** A tag that some ingredient carries. */
  readonly tag?: string;
  readonly people?: readonly string[];
  /** Active minutes at most. */
  readonly minutes?: number;
  readonly text?: string;
  readonly limit: number;
  readonly cursor?: string;
}

export interface RecipePage {
  readonly items: readonly RecipeSummaryView[];
  /** Give it back for the next page; null on the last. */
  readonly nextCursor: string | null;
}

/** By title, then id. The cursor is the id of the last one shown; an unknown one begins anew. */
export function listRecipes(given: ActionDeps, query: RecipeQuery): RecipePage {
  const deps = atHome(given);
  const { limit, cursor, people = [] } = query;
  const found = storedNow(deps)
    .filter((stored) => fits(stored, query, deps))
    .sort((a, b) => compare(a.recipe.title, b.recipe.title) || compare(a.recipe.id, b.recipe.id));
  const start = found.findIndex((stored) => stored.recipe.id === cursor) + 1;
  const page = found.slice(start, start + limit);
  const ruled = ruledPeople(deps, people);
  const last = page[page.length - 1];
  return {
    items: page.map((stored) => summaryOf(stored, ruled, deps.library)),
    nextCursor: last === undefined || start + limit >= found.length ? null : last.recipe.id,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();

function fits({ recipe }: StoredRecipe, query: RecipeQuery, { library }: ActionDeps): boolean {
  const { slot, tag, minutes, text } = query;
  if (slot !== undefined && !recipe.slots.includes(slot)) return false;
  if (minutes !== undefined && recipe.activeMinutes > minutes) return false;
  const foods = recipe.lines.flatMap((line) => line.foods);
  if (tag !== undefined && !foods.some((food) => library.facts.containsOf(food).includes(tag))) return false;
  if (text === undefined || text.trim() === '') return true;
  const written = folded([recipe.title, recipe.cuisine, ...recipe.lines.map(({ line }) => line)].join('\n'));
  return folded(text)
    .split(/\s+/)
    .every((word) => written.includes(word));
}
