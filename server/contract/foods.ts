/** `/api/health`, `/api/tags`, `/api/foods`. */
import { z } from 'zod';
import { idSchema } from './common.ts';

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
  source: z.string(),
});
export type TagBody = z.infer<typeof tagSchema>;
export const tagsSchema = z.strictObject({ items: z.array(tagSchema) });

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
    z.strictObject({ id: z.string(), fact: z.enum(['yes', 'may', 'no']), source: z.string().nullable() }),
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
