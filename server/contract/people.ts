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

export const personPatchSchema = personSchema.partial();
export const sensitivitiesSchema = z.strictObject({
  version: z.number().int(),
  items: z.array(sensitivitySchema.and(z.object({ title: z.string() }))),
});
export const sensitivitiesInputSchema = z.strictObject({ items: z.array(sensitivitySchema).max(200) });
export type SensitivitiesInput = z.infer<typeof sensitivitiesInputSchema>;

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
