/** `/api/foods` and `/api/tags`. */
import type { FoodBody, FoodsBody, TagBody } from '../../../server/contract/foods.ts';
import { queryOf, request } from './request.ts';

/** Foods by name, best first. */
export function findFoods(query: string, signal?: AbortSignal): Promise<FoodsBody> {
  return request('GET', `/foods${queryOf({ query, limit: 12 })}`, signal === undefined ? {} : { signal });
}

export function getFood(id: string): Promise<FoodBody> {
  return request('GET', `/foods/${encodeURIComponent(id)}`);
}

export async function listTags(): Promise<readonly TagBody[]> {
  const { items } = await request<{ items: TagBody[] }>('GET', '/tags');
  return items;
}
