/**
 * The tables that targets are worked out from: rows of `data/targets/*` and `data/conditions.json`. Types
 * only.
 */
import type { SourceId, TagId } from '../foods/food.ts';
import type { NutrientId } from '../foods/nutrient.ts';
import type { LifeStage, SensitivityReason, Sex, Tier } from './person.ts';
import type { EnergyShare, FloorKind, TagDayLimit } from './targets.ts';

export type DriLifeStage = 'none' | 'pregnant' | 'lactating';
export type DriKind = 'EAR' | 'RDA' | 'AI' | 'UL' | 'CDRR';

/** A row of `dri.csv`. Ages are whole years, both ends included; null = no upper end. */
export interface DriRow {
  /** The table's own name: "Vitamin A", "Total fiber". */
  readonly nutrient: string;
  readonly unit: string;
  readonly sex: Sex | 'any';
  readonly lifeStage: DriLifeStage;
  readonly ageMinYears: number;
  readonly ageMaxYears: number | null;
  readonly kind: DriKind;
  readonly valuePerDay: number;
  /** Which forms an upper limit counts; null = all of them. */
  readonly upperLimitScope: string | null;
}

/** A row of `amdr.csv`. */
export interface AmdrRow {
  readonly component: EnergyShare['component'];
  readonly ageMinYears: number;
  readonly ageMaxYears: number | null;
  readonly minPercentEnergy: number;
  readonly maxPercentEnergy: number;
}

/** A row of `eer-2005.csv`. */
export interface EerRow {
  readonly group: 'child' | 'adult';
  readonly sex: Sex;
  readonly ageMinYears: number;
  readonly ageMaxYears: number | null;
  readonly constantKcal: number;
  readonly ageCoefficient: number;
  readonly weightCoefficientPerKg: number;
  readonly heightCoefficientPerM: number;
  readonly addedKcal: number;
  readonly paSedentary: number;
  readonly paLowActive: number;
  readonly paActive: number;
  readonly paVeryActive: number;
}

/** `floors.json`: which DRI row feeds which floor, and how it is used. */
export interface FloorRules {
  readonly source: SourceId;
  readonly floors: readonly FloorRule[];
  /** Nutrients with a table value for which the food data has none: said, never a target. */
  readonly notInData: readonly string[];
  readonly causes: readonly FloorCause[];
}

export interface FloorRule {
  readonly nutrient: NutrientId;
  /** `nutrient` of the DRI rows. */
  readonly dri: string;
  readonly kind: FloorKind;
  /**
   * Multiplied with the table's value: unit conversion (litres of water to grams), or the share that is
   * pursued.
   */
  readonly factor: number;
  /**
   * Grams per kilogram of body weight for adults; the larger of this and the table counts. Null = table
   * alone.
   */
  readonly perKgAdult: number | null;
}

/**
 * Why food alone may not reach a floor: `fortified-food-needed`, `not-from-food`, `sources-kept-out` or `no-value-in-data`. The
 * first that fits names the cause; an absent condition always fits.
 */
export interface FloorCause {
  readonly code: string;
  readonly nutrient: NutrientId;
  /** Every one of these is excluded. */
  readonly excludesAll?: readonly string[];
  /** At least one of these is excluded. */
  readonly excludesAny?: readonly string[];
  readonly sex?: Sex;
  readonly ageMinYears?: number;
  readonly ageMaxYears?: number;
  readonly lifeStages?: readonly DriLifeStage[];
}

/** `ceilings.json`. */
export interface CeilingRules {
  readonly ceilings: readonly CeilingRule[];
  readonly fibreCap: {
    /** Times the adequate intake. */
    readonly timesAi: number;
    readonly dri: string;
    /** Grams a day that a week may add to what is eaten now. */
    readonly rampGPerWeek: number;
    readonly source: SourceId;
  };
}

interface CeilingRuleBase {
  readonly nutrient: NutrientId;
  /** `adults` = 19 and over. */
  readonly ages: 'all' | 'adults';
  /** A single day may reach this many times the week's mean; null = no day rule. */
  readonly dayFactor: number | null;
  readonly source: SourceId;
}

/**
 * `dri`: a UL or CDRR row, only where its scope is `scope`. `energy`: a percent of energy. `fixed`: per day.
 */
export type CeilingRule = CeilingRuleBase &
  (
    | {
        readonly by: 'dri';
        readonly dri: string;
        readonly kind: 'UL' | 'CDRR';
        readonly scope: string | null;
      }
    | { readonly by: 'energy'; readonly percent: number; readonly kcalPerG: number }
    | { readonly by: 'fixed'; readonly perDay: number }
  );

/** `quotas.json`: for an adult at `referenceKcal`. */
export interface QuotaRules {
  readonly referenceKcal: number;
  readonly quotas: readonly QuotaRule[];
  readonly dayLimits: readonly TagDayLimit[];
  /** Days a left-over may keep at most. */
  readonly leftoverDaysMax: number;
  readonly plants: {
    readonly perWeek: number;
    /** Used where at least `fromFamilies` of `families` are excluded, as in the strictest phases. */
    readonly strictPerWeek: number;
    readonly fromFamilies: number;
    readonly families: readonly TagId[];
    readonly source: SourceId;
  };
}

export interface QuotaRule {
  readonly group: TagId;
  readonly servingG: number;
  readonly servingsPerWeek: number;
  readonly capPerDayG: number | null;
  readonly capPerWeek: number | null;
  /** `energy`: grams grow and shrink with energy. `energy-down`: they shrink, and never pass the adult's. */
  readonly scale: 'energy' | 'energy-down';
  /** A child's own serving, not scaled. */
  readonly childServings?: readonly {
    readonly ageMinYears: number;
    readonly ageMaxYears: number;
    readonly servingG: number;
  }[];
  /** A lower week's cap for girls under 18. */
  readonly girlCapPerWeek?: number;
  readonly source: SourceId;
}

/** What a condition changes. A closed list: `conditions.ts` handles every kind. */
export type Effect =
  | {
      readonly kind: 'exclude-tags';
      readonly tags: readonly TagId[];
      readonly tier: Extract<Tier, 'severe' | 'avoid'>;
      readonly reason: SensitivityReason;
    }
  | {
      readonly kind: 'limit-tag';
      readonly tag: TagId;
      readonly gramsPerMeal: number;
      readonly gramsPerDay: number;
    }
  | { readonly kind: 'floors-off'; readonly nutrients: readonly NutrientId[] }
  | { readonly kind: 'fibre-max'; readonly g: number }
  | { readonly kind: 'ceiling'; readonly nutrient: NutrientId; readonly perDay: number }
  | {
      readonly kind: 'quota-replace';
      readonly group: TagId;
      readonly servingG: number;
      readonly servingsPerWeek: number;
      readonly capPerDayG: number | null;
    }
  | { readonly kind: 'quota-cap'; readonly group: TagId; readonly capPerWeek: number }
  | { readonly kind: 'quotas-off'; readonly groups: readonly TagId[] }
  | {
      readonly kind: 'steady-nutrient';
      readonly nutrient: NutrientId;
      /** Each day within this many percent of the week's mean. */
      readonly withinPercent: number;
    }
  | { readonly kind: 'steady-tags'; readonly tags: readonly TagId[] }
  | { readonly kind: 'leftover-days-max'; readonly days: number }
  | { readonly kind: 'min-age'; readonly years: number }
  | { readonly kind: 'show-per-meal'; readonly nutrient: NutrientId }
  | { readonly kind: 'no-elimination-phase' }
  | { readonly kind: 'no-further-exclusions' }
  | { readonly kind: 'hide-numbers' };

/** A row of `conditions.json`: asked for, or following from age or life stage. None is a diagnosis. */
export interface Condition {
  readonly id: string;
  readonly title: string;
  /** What the person is asked; null where it follows from `applies` alone. */
  readonly question: string | null;
  readonly applies?: {
    /** Whole years, both included. */
    readonly ageMinYears?: number;
    readonly ageMaxYears?: number;
    readonly lifeStages?: readonly LifeStage[];
  };
  readonly effects: readonly Effect[];
  readonly screen: readonly { readonly code: string; readonly text: string }[];
  readonly source: SourceId;
  /** True only where the source itself was read. */
  readonly verified: boolean;
}

export interface TargetTables {
  readonly dri: readonly DriRow[];
  readonly amdr: readonly AmdrRow[];
  readonly eer: readonly EerRow[];
  readonly floors: FloorRules;
  readonly ceilings: CeilingRules;
  readonly quotas: QuotaRules;
  readonly conditions: readonly Condition[];
}
