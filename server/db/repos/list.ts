/** What a person did to the shopping list of a plan. Computed items are never stored, only the marks on them. */
import { and, asc, eq, max } from 'drizzle-orm';
import { listMark, ownItem } from '../schema/shopping.ts';
import { newKey, type Database } from './database.ts';
import { hasPlan } from './plans.ts';
import { transact } from './transaction.ts';

export interface ListMark {
  /** The id of a computed item. */
  readonly item: string;
  readonly ticked: boolean;
  readonly have: boolean;
  /** The person's own amount in the item's unit; null for the computed one. */
  readonly amount: number | null;
}

export type MarkPatch = Partial<Omit<ListMark, 'item'>>;

/** An item that the person wrote. */
export interface OwnItem {
  readonly id: string;
  readonly text: string;
  readonly ticked: boolean;
}

const markColumns = {
  item: listMark.item,
  ticked: listMark.ticked,
  have: listMark.have,
  amount: listMark.amount,
};
const ownColumns = { id: ownItem.id, text: ownItem.text, ticked: ownItem.ticked };

export function marksOf(db: Database, plan: string): readonly ListMark[] {
  return db.orm
    .select(markColumns)
    .from(listMark)
    .where(isMarkOf(db, plan))
    .orderBy(asc(listMark.item))
    .all();
}

/** Changes what the patch names and leaves the rest; the last one to tick wins. */
export function setMark(db: Database, plan: string, item: string, patch: MarkPatch): ListMark | 'missing' {
  return transact(db, () => {
    if (!hasPlan(db, plan)) return 'missing';
    const isIt = and(isMarkOf(db, plan), eq(listMark.item, item));
    const before = db.orm.select(markColumns).from(listMark).where(isIt).get();
    const mark: ListMark = { ...(before ?? { item, ticked: false, have: false, amount: null }), ...patch };
    const { ticked, have, amount } = mark;
    db.orm
      .insert(listMark)
      .values({ householdId: db.household, planId: plan, ...mark })
      .onConflictDoUpdate({
        target: [listMark.householdId, listMark.planId, listMark.item],
        set: { ticked, have, amount },
      })
      .run();
    return mark;
  });
}

/** In the order in which they were written. */
export function ownItems(db: Database, plan: string): readonly OwnItem[] {
  return db.orm
    .select(ownColumns)
    .from(ownItem)
    .where(isOwnOf(db, plan))
    .orderBy(asc(ownItem.position))
    .all();
}

/** `text`: 1 to 200 characters. */
export function addOwnItem(db: Database, plan: string, text: string): OwnItem | 'missing' {
  return transact(db, () => {
    if (!hasPlan(db, plan)) return 'missing';
    const last = db.orm
      .select({ position: max(ownItem.position) })
      .from(ownItem)
      .where(isOwnOf(db, plan))
      .get();
    const added: OwnItem = { id: newKey(), text, ticked: false };
    const position = (last?.position ?? 0) + 1;
    db.orm
      .insert(ownItem)
      .values({ householdId: db.household, planId: plan, ...added, position })
      .run();
    return added;
  });
}

export function changeOwnItem(
  db: Database,
  plan: string,
  id: string,
  patch: Partial<Omit<OwnItem, 'id'>>,
): OwnItem | 'missing' {
  return transact(db, () => {
    const isIt = and(isOwnOf(db, plan), eq(ownItem.id, id));
    const before = db.orm.select(ownColumns).from(ownItem).where(isIt).get();
    if (before === undefined) return 'missing';
    const after: OwnItem = { ...before, ...patch, id };
    db.orm.update(ownItem).set({ text: after.text, ticked: after.ticked }).where(isIt).run();
    return after;
  });
}

export function removeOwnItem(db: Database, plan: string, id: string): 'removed' | 'missing' {
  const isIt = and(isOwnOf(db, plan), eq(ownItem.id, id));
  return db.orm.delete(ownItem).where(isIt).run().changes === 1 ? 'removed' : 'missing';
}

function isMarkOf(db: Database, plan: string): ReturnType<typeof and> {
  return and(eq(listMark.householdId, db.household), eq(listMark.planId, plan));
}

function isOwnOf(db: Database, plan: string): ReturnType<typeof and> {
  return and(eq(ownItem.householdId, db.household), eq(ownItem.planId, plan));
}
