/** A person as the planner sees one: what DRI tables need, conditions, a clinician's targets, sensitivities. */
import type { NutrientId } from '../foods/nutrient.ts';

export type Sex = 'female' | 'male';
export type Activity = 'sedentary' | 'low-active' | 'active' | 'very-active';
/** DRI life stages beside plain age. Trimesters and months change energy only. */
export type LifeStage =
  'none' | 'pregnant-1' | 'pregnant-2' | 'pregnant-3' | 'lactating-0-6' | 'lactating-7-12';

export const TIERS = ['severe', 'avoid', 'limit', 'dislike'] as const;
export type Tier = (typeof TIERS)[number];
export const SENSITIVITY_REASONS = [
  'allergy',
  'coeliac',
  'reaction',
  'elimination',
  'medicine',
  'choice',
] as const;
export type SensitivityReason = (typeof SENSITIVITY_REASONS)[number];
export const SENSITIVITY_STATUSES = ['suspected', 'observed', 'rechallenged', 'clinician'] as const;
export type SensitivityStatus = (typeof SENSITIVITY_STATUSES)[number];

export interface Limit {
  readonly gramsPerMeal?: number;
  readonly gramsPerDay?: number;
  readonly perWeek?: number;
}

export interface Sensitivity {
  /** A tag id or a food id. */
  readonly target: string;
  readonly tier: Tier;
  readonly reason: SensitivityReason;
  readonly status: SensitivityStatus;
  readonly reviewOn?: string;
  readonly limit?: Limit;
  readonly keepOutOfKitchen?: boolean;
  readonly note?: string;
  readonly since?: string;
  /** True for a dislike meant as "never". */
  readonly never?: boolean;
}

/** A clinician's own minimum and maximum per day; overrides every table. */
export interface ClinicianTarget {
  readonly nutrient: NutrientId;
  readonly min?: number;
  readonly max?: number;
  readonly source: string;
  readonly date: string;
}

export interface Person {
  readonly name: string;
  readonly sex: Sex;
  readonly ageYears: number;
  readonly weightKg: number;
  readonly heightM: number;
  readonly activity: Activity;
  readonly lifeStage: LifeStage;
  /** Ids of `data/conditions.json`. */
  readonly conditions: readonly string[];
  readonly targets: readonly ClinicianTarget[];
  readonly sensitivities: readonly Sensitivity[];
  /** Grams of fibre a day eaten now, where known: the cap then ramps by 5 g a week. */
  readonly fibreNowG?: number;
}

/** A person as written in a file or form: only the name must be there; the rest is filled from reference adults. */
export interface PersonInput {
  readonly name: string;
  readonly sex?: Sex;
  /** `YYYY-MM-DD`. */
  readonly birthDate?: string;
  readonly weightKg?: number;
  readonly heightM?: number;
  readonly activity?: Activity;
  readonly lifeStage?: LifeStage;
  readonly conditions?: readonly string[];
  readonly targets?: readonly ClinicianTarget[];
  readonly sensitivities?: readonly Sensitivity[];
  readonly fibreNowG?: number;
}
