/** The rows of the built tables of `data/targets/*.csv`: cells of text in, typed rows out. */
import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');
const cellNumber = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'must be a number')
  .transform(Number);
const cellOrNull = z.union([z.literal('').transform(() => null), cellNumber]);
const nullWhenEmpty = z.string().transform((cell) => (cell === '' ? null : cell));

export const driRowSchema = z
  .strictObject({
    nutrient: text,
    unit: text,
    sex: z.enum(['female', 'male', 'any']),
    life_stage: z.enum(['none', 'pregnant', 'lactating']),
    age_min_years: cellNumber,
    age_max_years: cellOrNull,
    kind: z.enum(['EAR', 'RDA', 'AI', 'UL', 'CDRR']),
    value_per_day: cellNumber,
    upper_limit_scope: nullWhenEmpty,
  })
  .transform((row) => ({
    ...{ nutrient: row.nutrient, unit: row.unit, sex: row.sex, kind: row.kind },
    lifeStage: row.life_stage,
    ageMinYears: row.age_min_years,
    ageMaxYears: row.age_max_years,
    valuePerDay: row.value_per_day,
    upperLimitScope: row.upper_limit_scope,
  }));

export const amdrRowSchema = z
  .strictObject({
    component: z.enum(['fat', 'carbohydrate', 'protein', 'linoleic acid', 'alpha-linolenic acid']),
    age_min_years: cellNumber,
    age_max_years: cellOrNull,
    min_percent_energy: cellNumber,
    max_percent_energy: cellNumber,
  })
  .transform((row) => ({
    component: row.component,
    ageMinYears: row.age_min_years,
    ageMaxYears: row.age_max_years,
    minPercentEnergy: row.min_percent_energy,
    maxPercentEnergy: row.max_percent_energy,
  }));

export const eerRowSchema = z
  .strictObject({
    group: z.enum(['child', 'adult']),
    sex: z.enum(['female', 'male']),
    age_min_years: cellNumber,
    age_max_years: cellOrNull,
    constant_kcal: cellNumber,
    age_coefficient: cellNumber,
    weight_coefficient_per_kg: cellNumber,
    height_coefficient_per_m: cellNumber,
    added_kcal: cellNumber,
    pa_sedentary: cellNumber,
    pa_low_active: cellNumber,
    pa_active: cellNumber,
    pa_very_active: cellNumber,
  })
  .transform((row) => ({
    ...{ group: row.group, sex: row.sex },
    ageMinYears: row.age_min_years,
    ageMaxYears: row.age_max_years,
    constantKcal: row.constant_kcal,
    ageCoefficient: row.age_coefficient,
    weightCoefficientPerKg: row.weight_coefficient_per_kg,
    heightCoefficientPerM: row.height_coefficient_per_m,
    addedKcal: row.added_kcal,
    paSedentary: row.pa_sedentary,
    paLowActive: row.pa_low_active,
    paActive: row.pa_active,
    paVeryActive: row.pa_very_active,
  }));

export const indexRowSchema = z
  .strictObject({
    parameter: text,
    unit_per_day: text,
    overall_inflammatory_effect_score: cellNumber,
    global_daily_mean: cellNumber,
    global_daily_sd: cellNumber,
    suggested_source_in_sr28: z.string(),
    note: z.string(),
  })
  .transform((row) => ({
    parameter: row.parameter,
    unit: row.unit_per_day,
    score: row.overall_inflammatory_effect_score,
    mean: row.global_daily_mean,
    sd: row.global_daily_sd,
  }));
