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

/** Servings beside a meal, of one person or of a side for the table. */
const besidePortionSchema = z.number().min(0.5).max(2);
/** What stands beside a meal: a plate that one person adds, or with `person` null a side for the whole table. */
export const additionSchema = z.strictObject({
  recipe: idSchema,
  recipeVersion: z.string(),
  title: z.string(),
  /** Servings of that one person, or of a side for an eater at the household's mean energy. */
  portion: z.number(),
  person: keySchema.nullable(),
});
export type AdditionBody = z.infer<typeof additionSchema>;

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
  additions: z.array(additionSchema),
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
const additionInputSchema = z.strictObject({
  recipe: idSchema,
  portion: besidePortionSchema,
  person: keySchema.nullable().exactOptional(),
});
type AdditionInput = z.infer<typeof additionInputSchema>;
const placeOf = ({ recipe, person }: AdditionInput): string => `${recipe} ${person ?? ''}`;
const additionListSchema = z
  .array(additionInputSchema)
  .max(12)
  .refine((list) => new Set(list.map(placeOf)).size === list.length, {
    error: 'must name each thing once a person',
  });
export const mealPatchSchema = z.strictObject({
  locked: z.boolean().exactOptional(),
  recipe: idSchema.exactOptional(),
  servings: z.number().min(0.33).max(1.75).exactOptional(),
  /** Everything that is to stand beside the meal: the whole list is replaced. */
  additions: additionListSchema.exactOptional(),
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

export const offersInputSchema = z.strictObject({
  /** Null or left out for a side for the whole table. */
  person: keySchema.nullable().exactOptional(),
});
export const offersSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      recipe: idSchema,
      title: z.string(),
      activeMinutes: z.number(),
      portion: z.number(),
      /** The most servings that the limits at the table leave, up to two. */
      largest: z.number(),
      /** What it would change. */
      sentence: z.string(),
    }),
  ),
});
export type OffersBody = z.infer<typeof offersSchema>;

/** What a week could do with; nothing is added until somebody says so. */
export const suggestionsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      person: keySchema,
      name: z.string(),
      sentence: z.string(),
      additions: z.array(
        z.strictObject({
          ...{ meal: keySchema, recipe: idSchema, title: z.string(), portion: z.number(), person: keySchema },
        }),
      ),
    }),
  ),
});
export type SuggestionsBody = z.infer<typeof suggestionsSchema>;
export const additionsInputSchema = z.strictObject({
  additions: z
    .array(additionInputSchema.extend({ meal: keySchema }))
    .min(1)
    .max(28)
    .refine((list) => new Set(list.map((one) => `${one.meal} ${placeOf(one)}`)).size === list.length, {
      error: 'must name each thing once a meal and person',
    }),
});

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
  for: z.array(
    z.strictObject({
      ...{ date: dateSchema, slot: slotSchema, recipe: z.string(), title: z.string() },
      /** Who alone adds it to the meal; not there for what the table shares. */
      person: z.strictObject({ id: keySchema, name: z.string() }).exactOptional(),
    }),
  ),
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
