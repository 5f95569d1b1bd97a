/** A list that a person may start from instead of naming every food: a protocol, a diet, the allergens of a law. */
import type { SourceId, TagId } from '../foods/food.ts';
import type { Confidence } from '../foods/grades.ts';
import type { SensitivityReason, Tier } from './person.ts';

export interface StartingSet {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly targets: readonly { readonly target: TagId; readonly tier: Tier }[];
  readonly reason: SensitivityReason;
  /** How long it is meant to last; null for a way of eating without an end. */
  readonly weeks: { readonly min: number; readonly max: number; readonly usual: number } | null;
  /** True where a target is a matter of degree that somebody judged. */
  readonly graded: boolean;
  /** True where it starts only with a day on which to look at it again. */
  readonly needsEndDate: boolean;
  readonly source: SourceId;
  readonly certainty: Confidence;
}

/** An elimination is a test, and a judgement may change: such a set starts only with a day on which to look at it again. */
export function needsEndDate({ weeks, graded }: Pick<StartingSet, 'weeks' | 'graded'>): boolean {
  return weeks !== null || graded;
}
