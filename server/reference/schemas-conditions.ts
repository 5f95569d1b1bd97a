/** The shape of `data/conditions.json`: what a condition changes, a closed list of effects. */
import { z } from 'zod';
import { SENSITIVITY_REASONS } from '../domain/people/person.ts';
import { ageRange, nutrientId } from './schemas-targets.ts';

const text = z.string().trim().min(1, 'must not be empty');
const texts = z.array(text).min(1);
const positive = z.number().positive();

const effectSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('exclude-tags'),
    tags: texts,
    tier: z.enum(['severe', 'avoid']),
    reason: z.enum(SENSITIVITY_REASONS),
  }),
  z.strictObject({ kind: z.literal('limit-tag'), tag: text, gramsPerMeal: positive, gramsPerDay: positive }),
  z.strictObject({ kind: z.literal('floors-off'), nutrients: z.array(nutrientId).min(1) }),
  z.strictObject({ kind: z.literal('fibre-max'), g: positive }),
  z.strictObject({ kind: z.literal('ceiling'), nutrient: nutrientId, perDay: positive }),
  z.strictObject({
    kind: z.literal('quota-replace'),
    group: text,
    servingG: positive,
    servingsPerWeek: positive,
    capPerDayG: positive.nullable(),
  }),
  z.strictObject({ kind: z.literal('quota-cap'), group: text, capPerWeek: z.number().min(0) }),
  z.strictObject({ kind: z.literal('quotas-off'), groups: texts }),
  z.strictObject({ kind: z.literal('steady-nutrient'), nutrient: nutrientId, withinPercent: positive }),
  z.strictObject({ kind: z.literal('steady-tags'), tags: texts }),
  z.strictObject({ kind: z.literal('leftover-days-max'), days: z.int().min(0) }),
  z.strictObject({ kind: z.literal('min-age'), years: z.int().min(0) }),
  z.strictObject({ kind: z.literal('show-per-meal'), nutrient: nutrientId }),
  z.strictObject({ kind: z.literal('no-elimination-phase') }),
  z.strictObject({ kind: z.literal('no-further-exclusions') }),
  z.strictObject({ kind: z.literal('hide-numbers') }),
]);

const LIFE_STAGES = [
  ...(['none', 'pregnant-1', 'pregnant-2', 'pregnant-3'] as const),
  ...(['lactating-0-6', 'lactating-7-12'] as const),
] as const;

export const conditionFileSchema = z.strictObject({
  conditions: z
    .array(
      z.strictObject({
        id: text,
        title: text,
        question: text.nullable(),
        applies: z
          .strictObject({
            ageMinYears: ageRange.ageMinYears.exactOptional(),
            ageMaxYears: ageRange.ageMaxYears.exactOptional(),
            lifeStages: z.array(z.enum(LIFE_STAGES)).exactOptional(),
          })
          .exactOptional(),
        effects: z.array(effectSchema),
        screen: z.array(z.strictObject({ code: text, text })),
        source: text,
        verified: z.boolean(),
      }),
    )
    .min(1),
});
