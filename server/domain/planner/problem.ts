/** What is to be planned: an eater with targets, the slots in use, and the recipes that the rules leave. */
import type { Food, FoodId } from '../foods/food.ts';
import type { Targets } from '../people/targets.ts';
import type { DoseRule, Eligible } from '../recipes/eligibility.ts';
import type { Slot } from '../recipes/recipe.ts';
import type { ActiveQuotas } from './active-quotas.ts';
import type { IndexParameter } from './balance.ts';
import type { Serving } from './serving.ts';
import type { GramsOfTag } from './terms/day-limits.ts';
import type { ListWish } from './terms/shopping.ts';

export interface Candidate extends Eligible {
  readonly serving: Serving;
}

export interface Problem {
  readonly targets: Targets;
  readonly slots: readonly Slot[];
  readonly candidates: readonly Candidate[];
  readonly doseRules: readonly DoseRule[];
  readonly quotas: ActiveQuotas;
  readonly listWish: ListWish;
  readonly indexParameters: readonly IndexParameter[];
  readonly foods: ReadonlyMap<FoodId, Food>;
  /** Grams of a serving's foods that carry a tag. */
  readonly gramsOfTag: GramsOfTag;
}

/** The slots of the default week, in the order of the day. */
export const ALL_SLOTS: readonly Slot[] = ['breakfast', 'lunch', 'dinner', 'snack'];
