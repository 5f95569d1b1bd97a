/** `/api/plans/{id}/shopping-list`. */
import type { ListBody } from '../../../server/contract/plans.ts';
import { newKey, request } from './request.ts';

export interface ItemPatch {
  readonly ticked?: boolean;
  readonly have?: boolean;
  readonly amount?: number;
}

const at = (plan: string): string => `/plans/${encodeURIComponent(plan)}/shopping-list`;
const itemAt = (plan: string, item: string): string => `${at(plan)}/items/${encodeURIComponent(item)}`;

export function getList(plan: string): Promise<ListBody> {
  return request('GET', at(plan));
}

/** Adds a line of the household's own. */
export function addItem(plan: string, text: string): Promise<ListBody> {
  return request('POST', `${at(plan)}/items`, { body: { text }, key: newKey() });
}

export function changeItem(plan: string, item: string, body: ItemPatch): Promise<ListBody> {
  return request('PATCH', itemAt(plan, item), { body });
}

export function removeItem(plan: string, item: string): Promise<void> {
  return request('DELETE', itemAt(plan, item));
}
