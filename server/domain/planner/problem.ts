/** What is to be planned: an eater with targets, the slots in use, and the recipes that the rules leave. */
import type { Food, FoodId } from '../foods/food.ts';
import type { Targets } from '../people/targets.ts';
import type { DoseRule, Eligible } from '../recipes/eligibility.ts';
import type { RecipeId, Slot } from '../recipes/recipe.ts';
import type { ActiveQuotas } from './active-quotas.ts';
import type { IndexParameter } from './balance.ts';
import type { Meal } from './plan.ts';
import type { Serving } from './serving.ts';
import type { GramsOfTag } from './terms/day-limits.ts';
import type { ListWish } from './terms/shopping.ts';

export interface Candidate extends Eligible {
  readonly serving: Serving;
  /** True for a dish that stands in the week already and is not offered for another meal. */
  readonly isKeptOnly?: boolean;
}

/** A meal that the search leaves as it is: locked, or of a day gone by. */
export interface FixedMeal extends Meal {
  readonly day: number;
}

/** What sets days of this week apart; the default week has none of it. */
export interface DayRules {
  readonly fixed: readonly FixedMeal[];
  /** Days before are over: nothing of them is left over. */
  readonly firstDay: number;
  /** From this day on nothing is cooked; null where one cooks. */
  readonly noCookFrom: number | null;
  /** A day without cooking or of ten minutes at most, free of floors, quotas and fibre; null for none. */
  readonly easyDay: number | null;
}

export const PLAIN_DAYS: DayRules = { fixed: [], firstDay: 0, noCookFrom: null, easyDay: null };

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
  /** For each person the dishes they like best among the candidates. Absent where nobody has a favourite. */
  readonly favourites?: readonly (readonly RecipeId[])[];
  /** Left out for a week whose days are alike. */
  readonly days?: DayRules;
}

/** The slots of the default week, in the order of the day. */
export const ALL_SLOTS: readonly Slot[] = ['breakfast', 'lunch', 'dinner', 'snack'];
