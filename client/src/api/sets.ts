/** `/api/sets`: lists to start from instead of naming every food. */
import type { SetsBody } from '../../../server/contract/foods.ts';
import { request } from './request.ts';

export type SetBody = SetsBody['items'][number];

export async function listSets(): Promise<readonly SetBody[]> {
  const { items } = await request<SetsBody>('GET', '/sets');
  return items;
}
