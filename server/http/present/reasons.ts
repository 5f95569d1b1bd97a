/** Codes to sentences, and figures to the digits that are shown. */
import type { ReasonBody } from '../../contract/common.ts';
import { sentenceFor } from '../../contract/sentences/en.ts';
import type { Reason } from '../../actions/deps.ts';
import type { Library } from '../../domain/library.ts';

export function presentReason({ code, params }: Reason, library: Library): ReasonBody {
  return { code, params: copyOf(params), sentence: sentenceFor({ code, params }, library) };
}

export function presentReasons(reasons: readonly Reason[], library: Library): ReasonBody[] {
  return reasons.map((reason) => presentReason(reason, library));
}

function copyOf(params: Reason['params']): ReasonBody['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'object' ? [...value] : value]),
  );
}

/** A figure with at most so many places behind the point. */
export function digits(value: number, places: number): number {
  return Math.round(value * 10 ** places) / 10 ** places;
}
