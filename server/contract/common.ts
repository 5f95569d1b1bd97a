/** Shapes that several routes share: errors, ids, dates, verdicts, lists with a cursor. */
import { z } from 'zod';

export const errorSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  /** Field path to sentence, for a form. */
  fields: z.record(z.string(), z.string()).exactOptional(),
  requestId: z.string(),
});
export type ErrorBody = z.infer<typeof errorSchema>;

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120);
/** Ids that the server makes: people, plans, meals, items, devices. */
export const keySchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
export const dateSchema = z.iso.date();
export const slotSchema = z.enum(['breakfast', 'lunch', 'dinner', 'snack']);
export type SlotName = z.infer<typeof slotSchema>;
export const verdictSchema = z.enum(['contains', 'may-contain', 'not-assessed', 'no-match']);
export type VerdictName = z.infer<typeof verdictSchema>;
export const tierSchema = z.enum(['severe', 'avoid', 'limit', 'dislike']);
export const confidenceSchema = z.enum(['high', 'medium', 'low']);

/** A code with parameters, and its sentence in the household's language. */
export const reasonSchema = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  sentence: z.string(),
});
export type ReasonBody = z.infer<typeof reasonSchema>;

export const proofStepSchema = z.strictObject({
  food: z.string(),
  foodName: z.string(),
  by: z.string(),
  to: z.string(),
  toName: z.string(),
  source: z.string().nullable(),
  /** The source by its title, and how far its claims can be relied on. */
  sourceTitle: z.string().nullable().exactOptional(),
  confidence: confidenceSchema.nullable().exactOptional(),
  /** The household's own product whose label says so; with `by` "confirmed-product" alone. */
  product: z.strictObject({ name: z.string(), seenOn: dateSchema }).exactOptional(),
});

/** What one line means under one rule of a person's list. */
export const findingSchema = z.strictObject({
  target: z.string(),
  targetName: z.string(),
  tier: tierSchema,
  verdict: verdictSchema,
  line: z.string(),
  proof: z.array(proofStepSchema),
});

export const personVerdictSchema = z.strictObject({
  person: keySchema,
  name: z.string(),
  verdict: verdictSchema,
  /** True where the person's rules keep it from their plan. */
  isOut: z.boolean(),
  findings: z.array(findingSchema),
});
export type PersonVerdict = z.infer<typeof personVerdictSchema>;

export const nutrientLineSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  /** The true value is at least this. */
  atLeast: z.number(),
  /** Share of the food's weight with a value, 0 to 1. */
  coverage: z.number(),
  unknownFoods: z.array(z.string()),
  floor: z.number().nullable(),
  ceiling: z.number().nullable(),
  kind: z.enum(['pursued', 'shown', 'by-source', 'not-in-data']).nullable(),
  status: z.enum(['met', 'short', 'over', 'shown']),
  cause: z.string().nullable(),
});
export type NutrientLineBody = z.infer<typeof nutrientLineSchema>;
