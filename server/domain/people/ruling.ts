/** The one table of tiers: what a verdict means for planning under each of them. */
import type { Tier } from './person.ts';

export type VerdictKind = 'contains' | 'may-contain' | 'not-assessed' | 'no-match';

/** From worst to best: the verdict on a whole is the worst of its pieces. */
export const WORST_FIRST: readonly VerdictKind[] = ['contains', 'may-contain', 'not-assessed', 'no-match'];

/**
 * - `out`: not planned.
 * - `dose`: planned while the grams of the target stay within the limit at this eater's portion.
 * - `points`: planned, at a cost in taste.
 * - `shown`: planned, and said to be not assessed.
 * - `clear`: planned.
 */
export type Ruling = 'out' | 'dose' | 'points' | 'shown' | 'clear';

const TABLE: Readonly<Record<Tier, Readonly<Record<VerdictKind, Ruling>>>> = {
  severe: { contains: 'out', 'may-contain': 'out', 'not-assessed': 'out', 'no-match': 'clear' },
  avoid: { contains: 'out', 'may-contain': 'out', 'not-assessed': 'out', 'no-match': 'clear' },
  limit: { contains: 'dose', 'may-contain': 'dose', 'not-assessed': 'out', 'no-match': 'clear' },
  dislike: { contains: 'points', 'may-contain': 'clear', 'not-assessed': 'clear', 'no-match': 'clear' },
};

/**
 * What the tier says of a verdict. Until a household has answered for a product, `avoid` holds `may-contain` back. Of a
 * graded tag most foods were never assessed: `avoid` then leaves them in and says so; `severe` and `limit` do not.
 */
export function rulingFor(tier: Tier, verdict: VerdictKind, isGraded: boolean): Ruling {
  if (isGraded && tier === 'avoid' && verdict === 'not-assessed') return 'shown';
  return TABLE[tier][verdict];
}

/** A severe rule takes no line's word for it that something is left out: a product must have been confirmed. */
export function takesWordOfLine(tier: Tier): boolean {
  return tier !== 'severe';
}

export function worstOf(verdicts: readonly VerdictKind[]): VerdictKind {
  return WORST_FIRST.find((kind) => verdicts.includes(kind)) ?? 'no-match';
}
