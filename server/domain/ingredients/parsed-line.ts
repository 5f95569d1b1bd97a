/** One ingredient line as read: what `kindplate parse` prints, and what the merge needs beside it. */
import type { FactsIndex } from '../foods/facts.ts';
import type { FoodId, TagId } from '../foods/food.ts';
import type { Rational } from '../units/rational.ts';

/** What of the facts a line needs. */
export type LineFacts = Pick<FactsIndex, 'containsOf' | 'mayContainOf' | 'narrowerThan'>;

/** Where grams come from: a stated weight, the food's own measure, a volume converted to it, or what one buys. */
export type GramsFrom = 'mass' | 'measure' | 'volume' | 'purchase';

export interface ParsedLine {
  /** As it was handed in. */
  readonly line: string;
  /** `unknown`: a person must look; never treated as free of anything. */
  readonly status: 'matched' | 'unknown' | 'empty';
  readonly min: number | null;
  readonly max: number | null;
  readonly minExact: string | null;
  readonly maxExact: string | null;
  /** Canonical unit id ("tbsp", "clove"); null for a bare count. */
  readonly unit: string | null;
  readonly name: string | null;
  readonly preparation: string | null;
  /** The food meant; null where there is no single one. Of alternatives, the one written first. */
  readonly food: FoodId | null;
  /** Every food the line may mean. */
  readonly foods: readonly FoodId[];
  /** Edible grams of the upper end of the amount. */
  readonly grams: number | null;
  readonly gramsFrom: GramsFrom | null;
  readonly contains: readonly TagId[];
  readonly mayContain: readonly TagId[];
  /** Tags that the line itself says its one food is without: "milk-free chocolate". */
  readonly without: readonly TagId[];
  /** How the foods stand together: one, alternatives, or several at once ("salt and pepper"). */
  readonly joined: 'one' | 'or' | 'and';
  readonly exact: ExactAmount;
}

/** What merging adds, without rounding. */
export interface ExactAmount {
  readonly max: Rational | null;
  readonly grams: Rational | null;
}
