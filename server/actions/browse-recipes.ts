/** The collection by what one looks for: words with a slip forgiven, filters, what everyone may have, in pages. */
import { arrivals, type StoredRecipe } from '../db/repos/recipes.ts';
import { searchRecipes, wordsInUse } from '../db/repos/search.ts';
import { listTastes } from '../db/repos/tastes.ts';
import { spokenName } from '../domain/foods/family.ts';
import {
  facetsOf,
  fitsFilter,
  type BrowseFilter,
  type Facet,
  type Facets,
} from '../domain/recipes/browse.ts';
import { nearestWord } from '../domain/recipes/nearest-word.ts';
import type { RecipeId } from '../domain/recipes/recipe.ts';
import { tellingWords, wordsIn } from '../domain/recipes/search-words.ts';
import { allowedFor } from './allowed-recipes.ts';
import { atHome } from './at-home.ts';
import type { ActionDeps } from './deps.ts';
import { ruledPeople } from './read-recipe.ts';
import { summaryOf, tastesBy, type RecipeSummaryView } from './recipe-view.ts';
import { storedNow } from './shelf.ts';

export type RecipeSort = 'title' | 'minutes' | 'newest';

export interface RecipeQuery extends BrowseFilter {
  /** Ids of the people whose verdicts are asked for. */
  readonly people?: readonly string[];
  readonly text?: string;
  /** Somebody asked for, or anybody where nobody is, likes it best. */
  readonly favourites?: boolean;
  /** The household's own alone. */
  readonly own?: boolean;
  /** Only what the rules of all people asked for leave, of the whole household where nobody is. */
  readonly allowed?: boolean;
  /** By how well it meets the text where left out, by title where there is none. */
  readonly sort?: RecipeSort;
  readonly limit: number;
  readonly cursor?: string;
}

export interface RecipePage {
  readonly items: readonly RecipeSummaryView[];
  /** Of all pages. */
  readonly total: number;
  /** What was looked for in place of the text, where that stands in no recipe. */
  readonly searchedFor: string | null;
  /** Give it back for the next page; null on the last. */
  readonly nextCursor: string | null;
}

/** The cursor is the id of the last one shown; an unknown one begins anew. */
export function listRecipes(given: ActionDeps, query: RecipeQuery): RecipePage {
  const deps = atHome(given);
  const { limit, cursor, people = [] } = query;
  const { recipes, searchedFor } = searched(deps, query.text ?? '');
  const kept = recipes.filter(keptBy(query, deps));
  const found = sorted(kept, query, deps);
  const start = found.findIndex((stored) => stored.recipe.id === cursor) + 1;
  const page = found.slice(start, start + limit);
  const ruled = ruledPeople(deps, people);
  const tastes = tastesBy(listTastes(deps.db));
  const last = page[page.length - 1];
  return {
    items: page.map((stored) => summaryOf(stored, { people: ruled, tastes }, deps.library)),
    total: found.length,
    searchedFor,
    nextCursor: last === undefined || start + limit >= found.length ? null : last.recipe.id,
  };
}

export interface CollectionFacets extends Pick<Facets, 'cuisines'> {
  /** Main foods, by name. */
  readonly foods: readonly (Facet & { readonly name: string })[];
  readonly recipes: number;
  readonly own: number;
  /** Recipes that somebody likes best. */
  readonly favourites: number;
}

/** What there is to filter by, over the whole collection. */
export function readFacets(given: ActionDeps): CollectionFacets {
  const deps = atHome(given);
  const stored = storedNow(deps);
  const liked = likedBy([], deps);
  const recipes = stored.map(({ recipe }) => recipe);
  const { foods } = deps.library;
  const facets = facetsOf(recipes, foods);
  const named = facets.foods.map((one) => ({ ...one, name: spokenName(foods.get(one.id)?.name ?? one.id) }));
  return {
    cuisines: facets.cuisines,
    foods: named.sort((a, b) => compare(a.name, b.name)),
    recipes: recipes.length,
    own: stored.filter(({ isOwn }) => isOwn).length,
    favourites: recipes.filter(({ id }) => liked.has(id)).length,
  };
}

interface Searched {
  /** Best first; all in their own order where there is nothing to look for. */
  readonly recipes: readonly StoredRecipe[];
  readonly searchedFor: string | null;
}

/** More words are no search any more. */
const MOST_WORDS = 8;

function searched(deps: ActionDeps, text: string): Searched {
  const all = storedNow(deps);
  const words = tellingWords(wordsIn(text)).slice(0, MOST_WORDS);
  if (words.length === 0) return { recipes: all, searchedFor: null };
  const byId = byIdOf(all);
  const known = (ids: readonly RecipeId[]): readonly StoredRecipe[] =>
    ids.flatMap((id) => byId.get(id) ?? []);
  const exact = known(searchRecipes(deps.db, words));
  if (exact.length > 0) return { recipes: exact, searchedFor: null };
  const meant = words.flatMap((word) => meantBy(word, deps));
  const near = meant.join(' ') === words.join(' ') ? [] : known(searchRecipes(deps.db, meant));
  return { recipes: near, searchedFor: near.length === 0 ? null : meant.join(' ') };
}

/** A list of recipes stays the same until one of them changes. */
const BY_ID = new WeakMap<readonly StoredRecipe[], ReadonlyMap<RecipeId, StoredRecipe>>();

function byIdOf(all: readonly StoredRecipe[]): ReadonlyMap<RecipeId, StoredRecipe> {
  const known = BY_ID.get(all) ?? new Map(all.map((stored) => [stored.recipe.id, stored]));
  BY_ID.set(all, known);
  return known;
}

/** The word itself where any recipe has it, else what is nearest to it. */
function meantBy(word: string, { db }: ActionDeps): readonly string[] {
  if (searchRecipes(db, [word]).length > 0) return [word];
  const nearest = nearestWord(word, wordsInUse(db));
  return nearest === null ? [word] : wordsIn(nearest);
}

function keptBy(query: RecipeQuery, deps: ActionDeps): (stored: StoredRecipe) => boolean {
  const { people = [], favourites, own, allowed } = query;
  const liked = favourites === true ? likedBy(people, deps) : null;
  const may = allowed === true ? allowedFor(deps, people) : null;
  return ({ recipe, isOwn }) =>
    fitsFilter(recipe, query, deps.library) &&
    (own !== true || isOwn) &&
    (liked === null || liked.has(recipe.id)) &&
    (may === null || may.has(recipe.id));
}

function likedBy(people: readonly string[], { db }: ActionDeps): ReadonlySet<RecipeId> {
  const liked = listTastes(db).filter(
    ({ person, taste }) => taste === 'favourite' && (people.length === 0 || people.includes(person)),
  );
  return new Set(liked.map(({ recipe }) => recipe));
}

/** What is alike stands by title, then by id. */
function sorted(
  found: readonly StoredRecipe[],
  { sort, text = '' }: RecipeQuery,
  { db }: ActionDeps,
): readonly StoredRecipe[] {
  if (sort === undefined && wordsIn(text).length > 0) return found;
  const byTitle = [...found].sort(
    (a, b) => compare(a.recipe.title, b.recipe.title) || compare(a.recipe.id, b.recipe.id),
  );
  if (sort === 'minutes') return byTitle.sort((a, b) => a.recipe.activeMinutes - b.recipe.activeMinutes);
  if (sort !== 'newest') return byTitle;
  const came = arrivals(db);
  const place = new Map(found.filter(({ isOwn }) => isOwn).map(({ recipe }, at) => [recipe.id, at]));
  return byTitle.sort(
    (a, b) =>
      Number(b.isOwn) - Number(a.isOwn) ||
      (place.get(b.recipe.id) ?? 0) - (place.get(a.recipe.id) ?? 0) ||
      (came.get(b.recipe.id) ?? 0) - (came.get(a.recipe.id) ?? 0),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
