/** What the household says a line is, or that it takes back what it said. */
import { changeReview } from '../db/repos/reviews.ts';
import { transact } from '../db/repos/transaction.ts';
import type { ActionDeps, NotChanged } from './deps.ts';
import { readReview, type ReviewView } from './read-reviews.ts';
import { today } from './today.ts';

/** All foods that the line means, or none where it is no food. */
export interface Answer {
  readonly foods: readonly string[];
  readonly isNoFood: boolean;
}

export interface ReviewRef {
  readonly id: string;
  /** The version that the caller last saw. */
  readonly version: number;
  /** The line itself, where no recipe need have it yet. */
  readonly line?: string;
}

/** Writes the answer down with today's date, or with null takes it back. The foods must be known. */
export function answerReview(
  deps: ActionDeps,
  ref: ReviewRef,
  answer: Answer | null,
): ReviewView | NotChanged {
  return transact(deps.db, (): ReviewView | NotChanged => {
    if (readReview(deps, ref.id, ref.line) === null) return 'missing';
    const dated = answer === null ? null : { ...distinct(answer), madeOn: today(deps.db) };
    const changed = changeReview(deps.db, ref.id, ref.version, dated);
    return changed === 'stale' ? changed : (readReview(deps, ref.id, ref.line) ?? 'missing');
  });
}

function distinct({ foods, isNoFood }: Answer): Answer {
  return { foods: [...new Set(foods)], isNoFood };
}
