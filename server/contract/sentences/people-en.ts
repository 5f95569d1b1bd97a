/** Why a person cannot be planned for, and what conditions change, in plain English. */
import type { PeopleReasons } from '../../domain/people/reasons.ts';
import type { Sentences, TitleOf } from './wording.ts';

const number = (value: number): string => String(Math.round(value * 100) / 100);

export const peopleSentences: Sentences<PeopleReasons> = {
  'too-young': (p) =>
    `${p.name} is ${number(p.ageYears)}: Kindplate does not plan for children under ${number(p.minYears)}. Ask a dietitian or health visitor.`,
  'too-old': (p) =>
    `${p.name} is given as ${number(p.ageYears)} years old; write an age up to ${number(p.maxYears)}.`,
  'weight-out-of-range': (p) =>
    `${p.name}: a weight of ${number(p.weightKg)} kg is outside ${number(p.min)} to ${number(p.max)} kg; write it in kilograms.`,
  'height-out-of-range': (p) =>
    `${p.name}: a height of ${number(p.heightM)} m is outside ${number(p.min)} to ${number(p.max)} m; write it in metres.`,
  'life-stage-needs-female': (p) =>
    `${p.name}: the life stage "${p.lifeStage}" has reference values for women only; leave it out or correct the sex.`,
  'life-stage-outside-ages': (p) =>
    `${p.name} is ${number(p.ageYears)}: pregnancy and breastfeeding have reference values from ${number(p.min)} to ${number(p.max)} years only. Ask your midwife or dietitian.`,
  'unknown-condition': (p) =>
    `${p.name}: "${p.condition}" is not a condition that Kindplate knows; the ids stand in data/conditions.json.`,
  'clinician-min-over-max': (p) =>
    `${p.name}: the minimum of ${p.nutrient} (${number(p.min)}) is above its maximum (${number(p.max)}); correct one of them.`,
  'birth-date-ahead': (p) => `${p.name}: the birth date ${p.birthDate} lies after ${p.onDate}; correct it.`,
};

/** What a condition changed in the targets; `condition` itself is worded by its own screen texts. */
export interface ConditionNotes {
  readonly 'floor-off': { readonly nutrient: string };
  readonly 'fibre-max': { readonly grams: number };
  readonly 'quota-replaced': { readonly group: string };
  readonly 'quota-capped': { readonly group: string; readonly servingsPerWeek: number };
  readonly 'quota-off': { readonly group: string };
  readonly 'clinician-target': {
    readonly nutrient: string;
    readonly source: string;
    readonly date: string;
  };
}

export function conditionSentences(title: TitleOf): Sentences<ConditionNotes> {
  return {
    'floor-off': (p) => `There is no minimum for ${title(p.nutrient)} here.`,
    'fibre-max': (p) => `Fibre is kept to ${number(p.grams)} g a day.`,
    'quota-replaced': (p) => `${title(p.group)}: a small steady serving instead of the usual aim.`,
    'quota-capped': (p) => `${title(p.group)}: at most ${number(p.servingsPerWeek)} servings a week.`,
    'clinician-target': (p) => `${title(p.nutrient)} follows the figure of ${p.source} (${p.date}).`,
    'quota-off': (p) => `There is no aim for ${title(p.group)} here.`,
  };
}
