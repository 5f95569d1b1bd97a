/** Why no targets can be given for a person; `contract/sentences` words each. */
import type { DiagnosticOf } from '../outcome.ts';

/** Ages in years, weight in kg, height in m; `name` is the person's. */
export interface PeopleReasons {
  'too-young': { readonly name: string; readonly ageYears: number; readonly minYears: number };
  'too-old': { readonly name: string; readonly ageYears: number; readonly maxYears: number };
  'weight-out-of-range': {
    readonly name: string;
    readonly weightKg: number;
    readonly min: number;
    readonly max: number;
  };
  'height-out-of-range': {
    readonly name: string;
    readonly heightM: number;
    readonly min: number;
    readonly max: number;
  };
  /** Pregnancy or breastfeeding given for a man. */
  'life-stage-needs-female': { readonly name: string; readonly lifeStage: string };
  /** Pregnancy or breastfeeding outside the ages that the tables cover. */
  'life-stage-outside-ages': {
    readonly name: string;
    readonly ageYears: number;
    readonly min: number;
    readonly max: number;
  };
  'unknown-condition': { readonly name: string; readonly condition: string };
  'clinician-min-over-max': {
    readonly name: string;
    readonly nutrient: string;
    readonly min: number;
    readonly max: number;
  };
  'birth-date-ahead': { readonly name: string; readonly birthDate: string; readonly onDate: string };
}

export type PeopleReason = DiagnosticOf<PeopleReasons>;
