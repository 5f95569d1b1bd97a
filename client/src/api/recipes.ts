/** `/api/recipes`. */
import type {
  RecipeBody,
  RecipeInput,
  RecipeSummary,
  SubstitutionsBody,
} from '../../../server/contract/recipes.ts';
import { newKey, queryOf, request } from './request.ts';

export interface RecipeQuery {
  readonly slot?: string;
  readonly tag?: string;
  /** Ids of people to give verdicts for. */
  readonly people?: readonly string[];
  readonly minutes?: number;
  readonly text?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

export interface RecipePage {
  readonly items: readonly RecipeSummary[];
  readonly nextCursor: string | null;
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

export function addRecipe(body: Partial<RecipeInput>): Promise<RecipeBody> {
  return request('POST', '/recipes', { body, key: newKey() });
}

export function changeRecipe(id: string, version: string, body: Partial<RecipeInput>): Promise<RecipeBody> {
  return request('PUT', `/recipes/${encodeURIComponent(id)}`, { body, ifMatch: version });
}

export function removeRecipe(id: string, version: string): Promise<void> {
  return request('DELETE', `/recipes/${encodeURIComponent(id)}`, { ifMatch: version });
}
