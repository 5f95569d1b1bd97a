/** Why a label is not written down as it was given; `contract/sentences` words each. */
import type { DiagnosticOf } from '../outcome.ts';

export interface LabelReasons {
  /** The food is that, or always holds it: no label clears it. */
  'label-clears-certain': { readonly food: string; readonly targets: readonly string[] };
  /** Cleared and named on one label, by itself or by what it implies. */
  'label-says-both': { readonly targets: readonly string[] };
  /** Dates as `YYYY-MM-DD`. */
  'label-seen-ahead': { readonly date: string; readonly today: string };
}

export type LabelReason = DiagnosticOf<LabelReasons>;
