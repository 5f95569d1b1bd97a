/** What the household said of lines that were not read, by the key of the line. */
import { and, eq } from 'drizzle-orm';
import { review as table } from '../schema/reviews.ts';
import type { Database } from './database.ts';
import { transact } from './transaction.ts';

export interface ReviewAnswer {
  /** Ids of all foods that the line means; none where it is no food. */
  readonly foods: readonly string[];
  readonly isNoFood: boolean;
  /** `YYYY-MM-DD`. */
  readonly madeOn: string;
}

export interface StoredReview {
  readonly id: string;
  /** 1 with the first answer, one more with every change. */
  readonly version: number;
  /** Null where it was taken back. */
  readonly answer: ReviewAnswer | null;
}

const columns = {
  ...{ id: table.id, version: table.version, foods: table.foods },
  ...{ isNoFood: table.isNoFood, madeOn: table.madeOn },
};
type Row = Pick<typeof table.$inferSelect, keyof typeof columns>;

export function listReviews(db: Database): readonly StoredReview[] {
  const rows = db.orm.select(columns).from(table).where(eq(table.householdId, db.household)).all();
  return rows.map(fromRow);
}

export function getReview(db: Database, id: string): StoredReview | null {
  const row = db.orm.select(columns).from(table).where(isReview(db, id)).get();
  return row === undefined ? null : fromRow(row);
}

/** Writes an answer, or with null takes it back. `version` is the one last seen, 0 where there was none. */
export function changeReview(
  db: Database,
  id: string,
  version: number,
  answer: ReviewAnswer | null,
): StoredReview | 'stale' {
  return transact(db, () => {
    if ((getReview(db, id)?.version ?? 0) !== version) return 'stale';
    const { foods, isNoFood, madeOn } = answer ?? { foods: [], isNoFood: false, madeOn: null };
    const next = { version: version + 1, foods: [...foods], isNoFood, madeOn };
    db.orm
      .insert(table)
      .values({ householdId: db.household, id, ...next })
      .onConflictDoUpdate({ target: [table.householdId, table.id], set: next })
      .run();
    return fromRow({ id, ...next });
  });
}

function fromRow({ id, version, foods, isNoFood, madeOn }: Row): StoredReview {
  return { id, version, answer: madeOn === null ? null : { foods, isNoFood, madeOn } };
}

function isReview(db: Database, id: string): ReturnType<typeof and> {
  return and(eq(table.householdId, db.household), eq(table.id, id));
}
