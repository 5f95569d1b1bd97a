/** What a plan was before its last changes. */
import { and, desc, eq, lte } from 'drizzle-orm';
import { planRevision as table } from '../schema/plans.ts';
import type { Database } from './database.ts';
import type { PlanContent, StoredPlan } from './plans.ts';

const KEPT = 20;

/** Keeps the plan as its newest revision and lets go of all but the last 20. */
export function keepRevision(db: Database, plan: StoredPlan): void {
  const { id, version, ...content } = plan;
  const body = JSON.stringify(content satisfies PlanContent);
  db.orm.insert(table).values({ householdId: db.household, planId: id, version, body }).run();
  const tooOld = db.orm
    .select({ version: table.version })
    .from(table)
    .where(isOf(db, id))
    .orderBy(desc(table.version))
    .limit(1)
    .offset(KEPT)
    .get();
  if (tooOld === undefined) return;
  db.orm
    .delete(table)
    .where(and(isOf(db, id), lte(table.version, tooOld.version)))
    .run();
}

export function latestRevision(db: Database, plan: string): PlanContent | null {
  const row = newest(db, plan);
  return row === undefined ? null : (JSON.parse(row.body) as PlanContent);
}

export function dropLatestRevision(db: Database, plan: string): void {
  const row = newest(db, plan);
  if (row === undefined) return;
  db.orm
    .delete(table)
    .where(and(isOf(db, plan), eq(table.version, row.version)))
    .run();
}

function newest(db: Database, plan: string): { version: number; body: string } | undefined {
  return db.orm
    .select({ version: table.version, body: table.body })
    .from(table)
    .where(isOf(db, plan))
    .orderBy(desc(table.version))
    .limit(1)
    .get();
}

function isOf(db: Database, plan: string): ReturnType<typeof and> {
  return and(eq(table.householdId, db.household), eq(table.planId, plan));
}
