/** A list in pages: the cursor names the last one seen, so that nothing is shown twice when the list grows. */
import { Refusal } from './errors.ts';

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

/** The `limit` things after the one that the cursor names; 400 for a cursor that names none of them. */
export function pageOf<T extends { readonly id: string }>(
  all: readonly T[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string },
): Page<T> {
  const seen = cursor === undefined ? -1 : all.findIndex(({ id }) => id === cursor);
  if (cursor !== undefined && seen < 0)
    throw new Refusal('malformed', { fields: { cursor: 'must be one that an earlier page gave' } });
  const items = all.slice(seen + 1, seen + 1 + limit);
  const isLast = seen + 1 + limit >= all.length;
  return { items, nextCursor: isLast ? null : (items.at(-1)?.id ?? null) };
}
