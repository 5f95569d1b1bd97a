/** The shape of the authored rules `data/targets/*.json`. */
import { z } from 'zod';
import { isNutrientId } from '../domain/foods/nutrient.ts';
import type { NutrientId } from '../domain/foods/nutrient.ts';

const text = z.string().trim().min(1, 'must not be empty');

/** The id of a nutrient of `NUTRIENTS`. */
export const nutrientId = z.custom<NutrientId>(
  (value) => typeof value === 'string' && isNutrientId(value),
  'is not the id of a nutrient',
);
export const ageRange = { ageMinYears: z.number().min(0), ageMaxYears: z.number().min(0) };

export const floorFileSchema = z.strictObject({
  source: text,
  floors: z.array(
    z.strictObject({
      nutrient: nutrientId,
      dri: text,
      kind: z.enum(['pursued', 'shown', 'by-source', 'not-in-data']),
      factor: z.number().positive(),
      perKgAdult: z.number().positive().nullable(),
    }),
  ),
  notInData: z.array(text),
  causes: z.array(
    z.strictObject({
      code: text,
      nutrient: nutrientId,
      excludesAll: z.array(text).exactOptional(),
      excludesAny: z.array(text).exactOptional(),
      sex: z.enum(['female', 'male']).exactOptional(),
      ageMinYears: ageRange.ageMinYears.exactOptional(),
      ageMaxYears: ageRange.ageMaxYears.exactOptional(),
      lifeStages: z.array(z.enum(['none', 'pregnant', 'lactating'])).exactOptional(),
    }),
  ),
});

const ceilingBase = {
  nutrient: nutrientId,
  ages: z.enum(['all', 'adults']),
  dayFactor: z.number().positive().nullable(),
  source: text,
};

export const ceilingFileSchema = z.strictObject({
  ceilings: z.array(
    z.discriminatedUnion('by', [
      z.strictObject({
        ...ceilingBase,
        by: z.literal('dri'),
        dri: text,
        kind: z.enum(['UL', 'CDRR']),
        scope: text.nullable(),
      }),
      z.strictObject({
        ...ceilingBase,
        by: z.literal('energy'),
        percent: z.number().positive(),
        kcalPerG: z.number().positive(),
      }),
      z.strictObject({ ...ceilingBase, by: z.literal('fixed'), perDay: z.number().positive() }),
    ]),
  ),
  fibreCap: z.strictObject({
    timesAi: z.number().positive(),
    dri: text,
    rampGPerWeek: z.number().positive(),
    source: text,
  }),
});

const amount = z.number().min(0);

export const quotaFileSchema = z.strictObject({
  referenceKcal: z.number().positive(),
  quotas: z.array(
    z.strictObject({
      group: text,
      servingG: z.number().positive(),
      servingsPerWeek: amount,
      capPerDayG: amount.nullable(),
      capPerWeek: amount.nullable(),
      scale: z.enum(['energy', 'energy-down']),
      childServings: z
        .array(z.strictObject({ ...ageRange, servingG: z.number().positive() }))
        .exactOptional(),
      girlCapPerWeek: amount.exactOptional(),
      source: text,
    }),
  ),
  dayLimits: z.array(
    z.strictObject({
      id: text,
      tag: text,
      daysPerWeek: amount,
      fromG: amount,
      gramsPerDay: amount.nullable(),
      source: text,
    }),
  ),
  leftoverDaysMax: z.int().min(0),
  plants: z.strictObject({
    perWeek: amount,
    strictPerWeek: amount,
    fromFamilies: z.int().min(1),
    families: z.array(text),
    source: text,
  }),
});
