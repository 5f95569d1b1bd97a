/** `/api/people/{id}/tastes/{recipeId}`: what a person says of a dish. */
import type { DishTasteBody, DishTasteName } from '../../../server/contract/recipes.ts';
import { request } from './request.ts';

const at = (person: string, recipe: string): string =>
  `/people/${encodeURIComponent(person)}/tastes/${encodeURIComponent(recipe)}`;

export function putTaste(person: string, recipe: string, taste: DishTasteName): Promise<DishTasteBody> {
  return request('PUT', at(person, recipe), { body: { taste } });
}

export function removeTaste(person: string, recipe: string): Promise<void> {
  return request('DELETE', at(person, recipe));
}
