/** `/api/health`, `/api/tags`, `/api/sets`, `/api/foods`. */
import { z } from 'zod';
import { confidenceSchema, idSchema, tierSchema } from './common.ts';

export const healthSchema = z.strictObject({
  status: z.literal('ok'),
  version: z.string(),
  dataVersion: z.string(),
});

export const tagSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  kind: z.enum(['allergen', 'family', 'substance', 'safety', 'group']),
  description: z.string(),
  /** Tags that whatever carries this one carries too. */
  implies: z.array(idSchema).exactOptional(),
  source: z.string(),
  /** How far a claim of that source can be relied on. */
  confidence: confidenceSchema.exactOptional(),
  /** True where a food without a claim is not assessed, never free of it; under `avoid` it is shown and stays in. */
  graded: z.boolean().exactOptional(),
  /** The nutrient whose grams a limit counts; null where it counts grams of the whole food. */
  countsGramsOf: z.string().nullable().exactOptional(),
});
export type TagBody = z.infer<typeof tagSchema>;
export const tagsSchema = z.strictObject({ items: z.array(tagSchema) });

export const setsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id: idSchema,
      title: z.string(),
      description: z.string(),
      targets: z.array(z.strictObject({ target: idSchema, targetName: z.string(), tier: tierSchema })),
      reason: z.enum(['allergy', 'coeliac', 'reaction', 'elimination', 'medicine', 'choice']),
      /** How long it is meant to last; null for a way of eating without an end. */
      weeks: z.strictObject({ min: z.int(), max: z.int(), usual: z.int() }).nullable(),
      graded: z.boolean(),
      /** True where each entry must be given a `reviewOn`. */
      needsEndDate: z.boolean(),
      source: z.string(),
      sourceTitle: z.string(),
      certainty: confidenceSchema,
    }),
  ),
});
export type SetsBody = z.infer<typeof setsSchema>;

export const foodQuerySchema = z.strictObject({
  query: z.string().max(100).exactOptional(),
  tag: idSchema.exactOptional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(200).exactOptional(),
});
export const foodsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id: idSchema,
      name: z.string(),
      aisle: z.string().nullable(),
      tags: z.array(z.string()),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export type FoodsBody = z.infer<typeof foodsSchema>;

export const foodSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  names: z.array(z.string()),
  kind: z.enum(['concept', 'whole', 'compound']),
  parents: z.array(z.string()),
  parts: z.array(z.strictObject({ food: z.string(), share: z.number().nullable() })),
  tags: z.array(
    z.strictObject({
      id: z.string(),
      fact: z.enum(['yes', 'may', 'no']),
      source: z.string().nullable(),
      /** Of the food's own grade where it has one, else of the source; null where there is no source. */
      confidence: confidenceSchema.nullable(),
    }),
  ),
  grades: z.array(
    z.strictObject({
      scale: z.string(),
      grade: z.enum(['low', 'medium', 'high', 'not-assessed']),
      confidence: confidenceSchema,
    }),
  ),
  measures: z.array(
    z.strictObject({
      unit: z.string(),
      qualifier: z.string().nullable(),
      grams: z.number(),
      source: z.string(),
    }),
  ),
  aisle: z.string().nullable(),
  toLookFor: z.string().nullable(),
  nutrients: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      unit: z.string(),
      per100g: z.number().nullable(),
      how: z.string().nullable(),
      source: z.string().nullable(),
    }),
  ),
});
export type FoodBody = z.infer<typeof foodSchema>;
