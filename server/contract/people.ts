/** `/api/people` and their lists. Bodies are those of `person.ts`. */
import { z } from 'zod';
import { keySchema, reasonSchema } from './common.ts';
import { personSchema, sensitivitySchema } from './person.ts';

export const targetLineSchema = z.strictObject({
  nutrient: z.string(),
  title: z.string(),
  unit: z.string(),
  kind: z.string(),
  floor: z.number().nullable(),
  ceiling: z.number().nullable(),
  basis: z.string().nullable(),
  source: z.string(),
  cause: z.string().nullable(),
});

export const personViewSchema = z.strictObject({
  id: keySchema,
  version: z.number().int(),
  person: personSchema,
  /** What was taken from the reference adult. */
  assumed: z.array(z.string()),
  energyKcal: z.number().nullable(),
  fibreCapG: z.number().nullable(),
  targets: z.array(targetLineSchema),
  notes: z.array(reasonSchema),
  /** Why nothing can be planned for this person, if so. */
  problems: z.array(reasonSchema),
});
export type PersonView = z.infer<typeof personViewSchema>;
export const peopleSchema = z.strictObject({ items: z.array(personViewSchema) });

/** A field of a person that a change may also take away, by null. */
function orNone<T extends z.ZodType>(field: z.ZodExactOptional<T>): z.ZodExactOptional<z.ZodNullable<T>> {
  return field.unwrap().nullable().exactOptional();
}

const { shape } = personSchema;
/** What changes of a person: a field that is not there stays as it is, null takes it away. The name stays. */
export const personPatchSchema = personSchema.extend({
  name: shape.name.exactOptional(),
  ...{ sex: orNone(shape.sex), birthDate: orNone(shape.birthDate) },
  ...{ weightKg: orNone(shape.weightKg), heightM: orNone(shape.heightM) },
  ...{ activity: orNone(shape.activity), lifeStage: orNone(shape.lifeStage) },
  ...{ conditions: orNone(shape.conditions), targets: orNone(shape.targets) },
  ...{ sensitivities: orNone(shape.sensitivities), fibreNowG: orNone(shape.fibreNowG) },
});
export type PersonPatch = z.infer<typeof personPatchSchema>;

export const sensitivitiesSchema = z.strictObject({
  version: z.number().int(),
  items: z.array(sensitivitySchema.and(z.object({ title: z.string() }))),
});
export const sensitivitiesInputSchema = z.strictObject({ items: z.array(sensitivitySchema).max(200) });
export type SensitivitiesInput = z.infer<typeof sensitivitiesInputSchema>;

const dishesSchema = z.strictObject({
  /** By this rule alone, beside the list as it is saved. */
  out: z.number().int(),
  left: z.number().int(),
  all: z.number().int(),
});

/** A food that many people with the same allergy react to: a suggestion, never applied by itself. */
export const relatedSchema = z.strictObject({
  target: z.string(),
  title: z.string(),
  /** Of whom the rate is: people allergic to this, the new target or a group that holds it. */
  from: z.string(),
  fromTitle: z.string(),
  /** As published: "34 to 83 %". It holds in this direction only. */
  rate: z.string(),
  rateLow: z.number(),
  rateHigh: z.number(),
  /** An id of `data/sources.json`, and the title that goes with it. */
  source: z.string(),
  sourceTitle: z.string(),
  note: z.string().nullable(),
});
export type RelatedBody = z.infer<typeof relatedSchema>;

/** What one rule costs by itself. */
export const priceSchema = z.strictObject({
  recipes: dishesSchema,
  slots: z.array(dishesSchema.extend({ slot: z.string() })),
  plantsLost: z.number().int(),
  /** Nutrients that get harder to reach: an ordinary day of the dishes, in percent of the floor. */
  floors: z.array(
    z.strictObject({
      nutrient: z.string(),
      title: z.string(),
      beforePercent: z.number().int(),
      afterPercent: z.number().int(),
      /** At most three foods left that bring most of it. */
      sources: z.array(z.strictObject({ food: z.string(), name: z.string() })),
    }),
  ),
  suspended: z.array(reasonSchema),
});
export type PriceBody = z.infer<typeof priceSchema>;

/** What a changed list would rule out; nothing is saved. */
export const previewSchema = z.strictObject({
  slots: z.array(z.strictObject({ slot: z.string(), left: z.number(), all: z.number() })),
  /** Rules by how many recipes each rules out by itself; fixes come first from here. */
  rules: z.array(
    z.strictObject({ target: z.string(), title: z.string(), out: z.number(), alone: z.number() }),
  ),
  plantsLost: z.number(),
  floorsAtRisk: z.array(
    z.strictObject({ nutrient: z.string(), title: z.string(), mostPercent: z.number(), cause: z.string() }),
  ),
  suspended: z.array(reasonSchema),
  /** Each rule that is not saved as it stands here, at most forty; the price is null where nothing can be planned. */
  added: z.array(
    z.strictObject({
      target: z.string(),
      title: z.string(),
      related: z.array(relatedSchema),
      price: priceSchema.nullable(),
    }),
  ),
  noWeek: z.array(reasonSchema),
});
export type PreviewBody = z.infer<typeof previewSchema>;

export const conditionsInputSchema = z.strictObject({ conditions: z.array(z.string().max(60)).max(20) });
export const conditionListSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      question: z.string().nullable(),
      screen: z.array(z.string()),
      verified: z.boolean(),
    }),
  ),
});
