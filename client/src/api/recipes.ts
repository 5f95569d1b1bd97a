/** `/api/recipes`. */
import type { RecipeReadBody, RecipeReadInput } from '../../../server/contract/recipe-reading.ts';
import type {
  RecipeBody,
  RecipeFacetsBody,
  RecipeInput,
  RecipesBody,
  RecipeSummary,
  SubstitutionsBody,
} from '../../../server/contract/recipes.ts';
import { newKey, queryOf, request } from './request.ts';

/** A field that is left out, or empty, asks for nothing. */
export interface RecipeQuery {
  readonly slot?: string;
  readonly role?: string;
  readonly tag?: string;
  readonly food?: string;
  readonly cuisine?: string;
  readonly season?: string;
  readonly suits?: string;
  /** Ids of people to give verdicts for. */
  readonly people?: readonly string[];
  /** "true" for what all these people may have. */
  readonly allowed?: string;
  readonly favourites?: string;
  readonly own?: string;
  readonly minutes?: string | number;
  readonly text?: string;
  readonly sort?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

export type RecipePage = Readonly<Omit<RecipesBody, 'items'>> & { readonly items: readonly RecipeSummary[] };

/** What there is to filter by. */
export function getFacets(): Promise<RecipeFacetsBody> {
  return request('GET', '/recipe-facets');
}

export function listRecipes(query: RecipeQuery, signal?: AbortSignal): Promise<RecipePage> {
  const { people, ...rest } = query;
  const text = queryOf({ ...rest, people: people?.join(',') });
  return request('GET', `/recipes${text}`, signal === undefined ? {} : { signal });
}

export function getRecipe(id: string, people: readonly string[] = []): Promise<RecipeBody> {
  return request('GET', `/recipes/${encodeURIComponent(id)}${queryOf({ people: people.join(',') })}`);
}

/** What could stand for each ingredient, for these people. */
export function getSubstitutions(id: string, people: readonly string[]): Promise<SubstitutionsBody> {
  const query = people.length === 0 ? '' : queryOf({ people: people.join(',') });
  return request('GET', `/recipes/${encodeURIComponent(id)}/substitutions${query}`);
}

/** What would be understood of lines, or of a whole pasted recipe; nothing is saved. */
export function readRecipeLines(body: RecipeReadInput): Promise<RecipeReadBody> {
  return request('POST', '/recipes/read', { body });
}

/** Sent again with the same key, it adds nothing twice. */
export function addRecipe(body: Partial<RecipeInput>, key = newKey()): Promise<RecipeBody> {
  return request('POST', '/recipes', { body, key });
}

export function changeRecipe(id: string, version: string, body: Partial<RecipeInput>): Promise<RecipeBody> {
  return request('PUT', `/recipes/${encodeURIComponent(id)}`, { body, ifMatch: version });
}

export function removeRecipe(id: string, version: string): Promise<void> {
  return request('DELETE', `/recipes/${encodeURIComponent(id)}`, { ifMatch: version });
}

/** Takes back that it was removed, at the version that was removed. */
export function restoreRecipe(id: string, version: string): Promise<RecipeBody> {
  return request('POST', `/recipes/${encodeURIComponent(id)}/restore`, { ifMatch: version });
}
