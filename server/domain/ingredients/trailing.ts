/** An amount written after the food: "Flour: 2 cups", "salmon fillets, 4", "tomatoes 400 g". */
import type { Amount } from './amount.ts';
import { readAmount } from './amount.ts';
import type { Matcher } from './matcher.ts';
import type { Segment } from './segments.ts';

export interface Trailing {
  readonly amount: Amount;
  readonly segments: readonly Segment[];
}

/** The amount that fills a later segment or ends the first one; null when no segment is an amount and nothing else. */
export function findTrailing(segments: readonly Segment[], matcher: Matcher): Trailing | null {
  for (const [i, segment] of segments.entries()) {
    const from = i === 0 ? segment.tokens.findIndex((token) => token.kind === 'number') : 0;
    if (from < (i === 0 ? 1 : 0)) continue;
    const amount = readAmount(segment.tokens, from, matcher);
    const isWhole =
      amount.next === segment.tokens.length && amount.state !== 'none' && segment.tokens.length > 0;
    if (!isWhole || (segment.bracket && amount.unit === null)) continue;
    const rest = { ...segment, tokens: segment.tokens.slice(0, from) };
    const kept = segments.flatMap((other) => (other === segment ? (from > 0 ? [rest] : []) : [other]));
    return { amount, segments: kept };
  }
  return null;
}
