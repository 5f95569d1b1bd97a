/** A week as the edge shows it: values and codes, sentences not yet made. */
import type { Suspension } from '../domain/planner/active-quotas.ts';
import type { TermPoints } from '../domain/planner/evaluate.ts';
import type { NutrientLine } from '../domain/planner/report.ts';
import type { Slot } from '../domain/recipes/recipe.ts';
import type { LabelCheck } from '../domain/shopping/list.ts';
import type { Reason } from './deps.ts';

/** A line of nutrition with the foods of the week that nobody measured for it. */
export interface ReportLine extends NutrientLine {
  readonly unknownFoods: readonly string[];
}

/** A reason that concerns one eater, or with null everybody. */
export interface WeekReason extends Reason {
  readonly person: string | null;
}

/** What stands beside a meal: a person's own plate, or with null a side for all. */
export interface AdditionView {
  readonly recipe: string;
  readonly recipeVersion: string;
  readonly title: string;
  readonly portion: number;
  readonly person: string | null;
}

export interface MealView {
  readonly id: string;
  readonly slot: Slot;
  readonly recipe: string;
  readonly recipeVersion: string;
  readonly title: string;
  readonly activeMinutes: number;
  readonly heat: boolean;
  readonly portion: number;
  readonly portions: readonly { readonly person: string; readonly servings: number }[];
  readonly leftoverOf: { readonly date: string; readonly slot: Slot } | null;
  readonly locked: boolean;
  readonly additions: readonly AdditionView[];
  readonly why: Reason;
}

export interface WeekView {
  readonly id: string;
  readonly version: number;
  readonly firstDay: string;
  readonly seed: number;
  readonly dataVersion: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly days: readonly { readonly date: string; readonly meals: readonly MealView[] }[];
  readonly nutrition: readonly {
    readonly person: string;
    readonly name: string;
    readonly lines: readonly ReportLine[];
  }[];
  readonly terms: readonly TermPoints[];
  readonly reasons: readonly WeekReason[];
  readonly diagnostics: readonly WeekReason[];
  readonly suspended: readonly Suspension[];
  /** How many changes can be undone. */
  readonly undoable: number;
}

export interface AlternativeView {
  readonly recipe: string;
  readonly title: string;
  readonly activeMinutes: number;
  readonly heat: boolean;
  readonly change: number;
  readonly why: Reason;
}

export interface ItemProduct {
  readonly name: string;
  /** The day its label was read. */
  readonly seenOn: string;
  /** False where that is too long ago to count. */
  readonly counts: boolean;
}

export interface ItemView {
  readonly id: string;
  readonly food: string | null;
  readonly name: string;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly grams: number | null;
  readonly aisle: string;
  readonly isStaple: boolean;
  readonly ticked: boolean;
  readonly have: boolean;
  readonly isOwn: boolean;
  readonly for: readonly {
    readonly date: string;
    readonly slot: Slot;
    readonly recipe: string;
    readonly title: string;
    /** Who adds it for themselves; not there for what the table shares. */
    readonly person?: { readonly id: string; readonly name: string };
  }[];
  readonly labelCheck: LabelCheck | null;
  /** What it holds that somebody's rules have come to exclude since the plan was made. */
  readonly outFor: readonly string[];
  /** The household's own products of this food whose label clears something. */
  readonly products: readonly ItemProduct[];
}

export interface ListView {
  readonly plan: string;
  readonly version: number;
  readonly firstDay: string;
  readonly items: readonly ItemView[];
}
