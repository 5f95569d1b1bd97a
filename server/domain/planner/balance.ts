/**
 * The published inflammatory index (Shivappa et al. 2014): its formula over whatever parameters are given. The planner's objective
 * uses a small agreed part of it (`terms/balance.ts`); the whole is a detail, computed from the published values, never official.
 */
import { centredNormal } from './normal.ts';

/** One row of the published table; mean and SD per day in `unit`. */
export interface IndexParameter {
  readonly parameter: string;
  readonly unit: string;
  readonly score: number;
  readonly mean: number;
  readonly sd: number;
}

/** What a parameter adds to the index at a daily intake. */
export function contributionOf(row: IndexParameter, intake: number): number {
  return row.score * centredNormal((intake - row.mean) / row.sd);
}

/** Sum over the parameters that `intakes` names, in index units; the others are not counted. */
export function indexOf(rows: readonly IndexParameter[], intakes: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const row of rows) {
    const intake = intakes.get(row.parameter);
    if (intake !== undefined) sum += contributionOf(row, intake);
  }
  return sum;
}
