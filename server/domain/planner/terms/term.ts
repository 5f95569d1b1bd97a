/** What a term is: one wish of the plan, in points, written once and read by search, oracle and report. */
import type { Serving } from '../serving.ts';
import type { Slot } from '../../recipes/recipe.ts';

/** The headings under which points are reported. */
export const TERM_GROUPS = [
  'balance',
  'floors',
  'ceilings',
  'fibre',
  'energy',
  'shares',
  'quotas',
  'taste',
  'portions',
  'plants',
  'time',
  'variety',
  'repeat',
  'rhythm',
  'days',
  'shopping',
] as const;
export type TermGroup = (typeof TERM_GROUPS)[number];

/** A penalty on a total that is linear in the servings eaten. */
export interface LinearTerm {
  readonly id: string;
  readonly group: TermGroup;
  /** `week`: the total is the mean per day over the week; `day`: the total of each day, penalties added. */
  readonly scope: 'week' | 'day';
  /** What one serving at portion 1 adds. */
  total(serving: Serving): number;
  /** Points for a total: never negative, 0 inside the wish. */
  penalty(total: number): number;
}

/** One meal in its place. */
export interface Placed {
  readonly day: number;
  readonly slot: Slot;
  readonly serving: Serving;
  readonly portion: number;
  readonly isLeftover: boolean;
}

/** One meal in its place by number: `at` is the index of the serving in the model. */
export interface Place {
  readonly at: number;
  readonly day: number;
  readonly slot: Slot;
  readonly isLeftover: boolean;
  readonly portion: number;
}

/** Keeps a count up to date while meals come and go. */
export interface Counter {
  add(place: Place): void;
  remove(place: Place): void;
  points(): number;
}

/** A penalty that counts things over the week; `points` is the slow oracle, the counter must agree with it. */
export interface CountTerm {
  readonly id: string;
  readonly group: TermGroup;
  points(week: readonly Placed[]): number;
  counter(servings: readonly Serving[]): Counter;
}
