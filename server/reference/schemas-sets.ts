/** The shape of `data/sets.json`, of the grades in `data/grades/` and of what the program reads of `data/sources.json`. */
import { z } from 'zod';
import { SENSITIVITY_REASONS } from '../domain/people/person.ts';

const text = z.string().trim().min(1, 'must not be empty');
const confidence = z.enum(['high', 'medium', 'low'], 'must be high, medium or low');
const weeks = z.int().min(1).max(52);

const startingSet = z.strictObject({
  id: text,
  title: text,
  description: text,
  targets: z
    .array(z.strictObject({ target: text, tier: z.enum(['severe', 'avoid', 'dislike']) }))
    .min(1, 'must name at least one target'),
  reason: z.enum(SENSITIVITY_REASONS),
  weeks: z.strictObject({ min: weeks, max: weeks, usual: weeks }).nullable(),
  graded: z.boolean(),
  source: text,
  certainty: confidence,
});
export type AuthoredSet = z.infer<typeof startingSet>;

export const setFileSchema = z.strictObject({
  sets: z.array(startingSet).min(1, 'must hold at least one set'),
});

/** The rest of a source, licence and address, is for the page that lists them. */
export const sourceFileSchema = z.object({
  sources: z.array(z.object({ id: text, title: text, confidence })),
});

const scaleHead = { scale: text, source: text, certainty: confidence, note: text };

/** A scale with grades; `not-assessed` = somebody looked and could not tell. */
export const gradeFileSchema = z.strictObject({
  ...scaleHead,
  foods: z.record(
    text,
    z.strictObject({ grade: z.enum(['low', 'medium', 'high', 'not-assessed']), confidence }),
  ),
});

/** A scale of plain yes: each food names the tags it carries at a usual serving, and by that denies the others. */
export const yesFileSchema = z.strictObject({
  ...scaleHead,
  foods: z.record(text, z.strictObject({ yes: z.array(text), confidence })),
});
export type ScaleFile = z.infer<typeof gradeFileSchema> | z.infer<typeof yesFileSchema>;
