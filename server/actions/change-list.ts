/** Marks on a shopping list and the household's own items. The last one to tick wins: no version is asked for. */
import {
  addOwnItem,
  changeOwnItem,
  ownItems,
  removeOwnItem,
  setMark,
  type MarkPatch,
} from '../db/repos/list.ts';
import { transact } from '../db/repos/transaction.ts';
import type { ActionDeps } from './deps.ts';
import { readList } from './read-list.ts';
import type { ListView } from './week-view.ts';

export interface ItemRef {
  readonly plan: string;
  readonly item: string;
}

/** Adds an item in the household's words; null where there is no such plan. */
export function addToList({ db, library }: ActionDeps, plan: string, text: string): ListView | null {
  return addOwnItem(db, plan, text) === 'missing' ? null : readList({ db, library }, plan);
}

/** Ticks, "have it" and amounts; an own item has ticks alone. Null where there is no such plan or item. */
export function markItem(deps: ActionDeps, { plan, item }: ItemRef, patch: MarkPatch): ListView | null {
  return transact(deps.db, () => {
    const known = readList(deps, plan)?.items.find((one) => one.id === item);
    if (known === undefined) return null;
    const { ticked } = patch;
    const done = known.isOwn
      ? changeOwnItem(deps.db, plan, item, ticked === undefined ? {} : { ticked })
      : setMark(deps.db, plan, item, patch);
    return done === 'missing' ? null : readList(deps, plan);
  });
}

/** Removes an own item; one that a dish needs is marked as being there instead, which can be taken back. */
export function removeFromList(deps: ActionDeps, { plan, item }: ItemRef): ListView | null {
  const isOwn = ownItems(deps.db, plan).some((one) => one.id === item);
  if (!isOwn) return markItem(deps, { plan, item }, { have: true });
  return removeOwnItem(deps.db, plan, item) === 'missing' ? null : readList(deps, plan);
}
