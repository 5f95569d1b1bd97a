/**
 * What a person's day and week should hold: floors of three kinds, ceilings, ranges, energy, quotas. Types
 * only.
 */
import type { SourceId, TagId } from '../foods/food.ts';
import type { NutrientId } from '../foods/nutrient.ts';
import type { Sensitivity } from './person.ts';

export type FloorKind = 'pursued' | 'shown' | 'by-source' | 'not-in-data';
export type Basis = 'RDA' | 'AI' | 'UL' | 'CDRR' | 'clinician' | 'guideline';

export interface Floor {
  readonly nutrient: NutrientId;
  readonly kind: FloorKind;
  /** Per day, in the nutrient's unit. */
  readonly perDay: number;
  readonly basis: Basis;
  readonly source: SourceId;
  /** Why food alone does not reach it, where `nutrition` says so: said with the gap. */
  readonly cause?: string;
}

export interface Ceiling {
  readonly nutrient: NutrientId;
  /** Per day on the week's mean. */
  readonly weekMean: number;
  /** On any one day; null where no day rule applies. */
  readonly day: number | null;
  readonly basis: Basis;
  readonly source: SourceId;
}

/** Percent of energy. */
export interface EnergyShare {
  readonly component: 'fat' | 'carbohydrate' | 'protein' | 'linoleic acid' | 'alpha-linolenic acid';
  readonly minPercent: number;
  readonly maxPercent: number;
  readonly source: SourceId;
}

/** A food group to eat through the week, for this person's energy. */
export interface Quota {
  readonly group: TagId;
  readonly servingG: number;
  readonly servingsPerWeek: number;
  /** Soft cap in grams a day; null where none. */
  readonly capPerDayG: number | null;
  /** Soft cap in servings a week; null where none. */
  readonly capPerWeek: number | null;
  readonly source: SourceId;
}

/** Foods with a tag that belong on some days only: leaves high in oxalate, rice as the main grain, liver. */
export interface TagDayLimit {
  readonly id: string;
  readonly tag: TagId;
  readonly daysPerWeek: number;
  /** A dish counts for the day from this many grams a serving on. */
  readonly fromG: number;
  /** The most of it on one day, in grams; null where only days are counted. */
  readonly gramsPerDay: number | null;
  readonly source: SourceId;
}

/** A nutrient to keep even: each day within `withinPercent` of the week's mean. */
export interface SteadyNutrient {
  readonly nutrient: NutrientId;
  readonly withinPercent: number;
  /** The condition that asks for it. */
  readonly condition: string;
  readonly source: SourceId;
}

/** What a condition changes on the screen. */
export interface Display {
  /** Nutrients shown for each meal, with coverage. */
  readonly perMeal: readonly NutrientId[];
  /** No index, percentages or meters. */
  readonly hideNumbers: boolean;
  readonly offerEliminationPhases: boolean;
  readonly offerFurtherExclusions: boolean;
}

export interface Targets {
  readonly energyKcal: number;
  readonly floors: readonly Floor[];
  readonly ceilings: readonly Ceiling[];
  readonly shares: readonly EnergyShare[];
  /** Soft cap on fibre, grams a day. */
  readonly fibreCapG: number;
  readonly quotas: readonly Quota[];
  readonly plantsPerWeek: number;
  readonly dayLimits: readonly TagDayLimit[];
  readonly steady: readonly SteadyNutrient[];
  /** Foods to eat in even amounts rather than now and then. */
  readonly steadyTags: readonly TagId[];
  /** Days a left-over may keep at most, whatever the recipe says. */
  readonly leftoverDaysMax: number;
  /**
   * The person's own rules and those of age, life stage and conditions: these sort recipes, not the person's
   * alone.
   */
  readonly sensitivities: readonly Sensitivity[];
  readonly display: Display;
  /** Conditions may switch a floor off or change a quota: said on every plan. */
  readonly notes: readonly {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
}
