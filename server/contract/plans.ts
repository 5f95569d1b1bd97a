/** `/api/plans` and the shopping list of a plan. */
import { z } from 'zod';
import { dateSchema, idSchema, keySchema, nutrientLineSchema, reasonSchema, slotSchema } from './common.ts';

export const planOptionsSchema = z.strictObject({
  slots: z.array(slotSchema).min(1).max(4).exactOptional(),
  startFrom: dateSchema.exactOptional(),
});
export const planInputSchema = z.strictObject({
  firstDay: dateSchema,
  people: z.array(keySchema).min(1).max(12).exactOptional(),
  seed: z.number().int().min(0).max(2_147_483_647).exactOptional(),
  options: planOptionsSchema.exactOptional(),
});
export type PlanInput = z.infer<typeof planInputSchema>;

export const mealSchema = z.strictObject({
  id: keySchema,
  slot: slotSchema,
  recipe: idSchema,
  recipeVersion: z.string(),
  title: z.string(),
  activeMinutes: z.number(),
  heat: z.boolean(),
  /** Servings on the plate of an eater at the household's mean energy. */
  portion: z.number(),
  /** Servings for each eater. */
  portions: z.array(z.strictObject({ person: keySchema, servings: z.number() })),
  leftoverOf: z.strictObject({ date: dateSchema, slot: slotSchema }).nullable(),
  locked: z.boolean(),
  /** One sentence: why this dish stands here. */
  why: z.string(),
});
export type MealBody = z.infer<typeof mealSchema>;

export const planSchema = z.strictObject({
  id: keySchema,
  version: z.number().int(),
  firstDay: dateSchema,
  seed: z.number().int(),
  dataVersion: z.string(),
  people: z.array(z.strictObject({ id: keySchema, name: z.string() })),
  days: z.array(z.strictObject({ date: dateSchema, meals: z.array(mealSchema) })),
  nutrition: z.array(
    z.strictObject({ person: keySchema, name: z.string(), lines: z.array(nutrientLineSchema) }),
  ),
  terms: z.array(
    z.strictObject({ id: z.string(), group: z.string(), points: z.number(), total: z.number().nullable() }),
  ),
  bound: z.number().nullable(),
  gap: z.number().nullable(),
  reasons: z.array(reasonSchema),
  diagnostics: z.array(reasonSchema),
  suspended: z.array(
    z.strictObject({ group: z.string(), half: z.string().nullable(), instead: z.string().nullable() }),
  ),
  /** How many changes can be undone. */
  undoable: z.number().int(),
});
export type PlanBody = z.infer<typeof planSchema>;
export const plansSchema = z.strictObject({
  items: z.array(z.strictObject({ id: keySchema, firstDay: dateSchema, version: z.number().int() })),
});

export const noWeekSchema = z.strictObject({
  code: z.literal('no-week'),
  message: z.string(),
  reasons: z.array(reasonSchema),
  requestId: z.string(),
});

export const regenerateSchema = z.strictObject({
  keepLocked: z.boolean().default(true),
  from: dateSchema.exactOptional(),
  noCook: z.boolean().exactOptional(),
  flareDay: z.boolean().exactOptional(),
  seed: z.number().int().min(0).max(2_147_483_647).exactOptional(),
});
export const mealPatchSchema = z.strictObject({
  locked: z.boolean().exactOptional(),
  recipe: idSchema.exactOptional(),
  servings: z.number().min(0.33).max(1.75).exactOptional(),
});
export const moveSchema = z.strictObject({ date: dateSchema });
export const alternativesSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      recipe: idSchema,
      title: z.string(),
      activeMinutes: z.number(),
      heat: z.boolean(),
      /** Points that the week would change by; less is better. */
      change: z.number(),
      sentence: z.string(),
    }),
  ),
});
export type AlternativesBody = z.infer<typeof alternativesSchema>;

export const itemSchema = z.strictObject({
  id: keySchema,
  food: z.string().nullable(),
  name: z.string(),
  amount: z.number().nullable(),
  unit: z.string().nullable(),
  grams: z.number().nullable(),
  aisle: z.string(),
  aisleTitle: z.string(),
  staple: z.boolean(),
  ticked: z.boolean(),
  have: z.boolean(),
  isOwn: z.boolean(),
  for: z.array(z.strictObject({ date: dateSchema, slot: slotSchema, recipe: z.string(), title: z.string() })),
  labelCheck: z.string().nullable(),
});
export type ItemBody = z.infer<typeof itemSchema>;
export const listSchema = z.strictObject({
  plan: keySchema,
  version: z.number().int(),
  firstDay: dateSchema,
  items: z.array(itemSchema),
});
export type ListBody = z.infer<typeof listSchema>;
export const itemInputSchema = z.strictObject({ text: z.string().trim().min(1).max(200) });
export const itemPatchSchema = z.strictObject({
  ticked: z.boolean().exactOptional(),
  have: z.boolean().exactOptional(),
  amount: z.number().min(0).max(100_000).exactOptional(),
});
