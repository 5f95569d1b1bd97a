/** The codes on printed sheets, and what each sheet was made from. */
import { randomInt } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { print as table } from '../schema/prints.ts';
import type { Database } from './database.ts';
import { transact } from './transaction.ts';

export interface Print {
  readonly kind: 'week' | 'list' | 'card';
  /** The plan of a week or a list, the person of a card. */
  readonly subject: string;
  /** `YYYY-MM-DD`. */
  readonly printedOn: string;
  /** JSON: what the sheet was made from, each thing as a digest. */
  readonly madeFrom: string;
}

export interface StoredPrint extends Print {
  readonly code: string;
}

/** None of these is taken for another, in print or by hand: no 0 O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V. */
const LETTERS = '3479ACDEFHJKMNPRTWXY';
const LENGTH = 6;

/** Keeps a sheet under a new code: six of twenty signs, 64 million, none given twice in a household. */
export function addPrint(db: Database, { kind, subject, printedOn, madeFrom }: Print): StoredPrint {
  return transact(db, () => {
    const added = { code: freeCode(db), kind, subject, printedOn, madeFrom };
    db.orm
      .insert(table)
      .values({ householdId: db.household, ...added })
      .run();
    return added;
  });
}

/** A code as it was typed: small letters and blanks do no harm. */
export function getPrint(db: Database, code: string): StoredPrint | null {
  const columns = {
    ...{ code: table.code, kind: table.kind, subject: table.subject },
    ...{ printedOn: table.printedOn, madeFrom: table.madeFrom },
  };
  const isIt = and(eq(table.householdId, db.household), eq(table.code, written(code)));
  return db.orm.select(columns).from(table).where(isIt).get() ?? null;
}

function written(code: string): string {
  return code.replaceAll(/[\s-]/g, '').toUpperCase();
}

function freeCode(db: Database): string {
  for (;;) {
    const code = Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
    if (getPrint(db, code) === null) return code;
  }
}
