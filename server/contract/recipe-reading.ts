/** `POST /api/recipes/read`: what would be understood of a recipe that is being written. Nothing is saved. */
import { z } from 'zod';
import { findingSchema, idSchema, keySchema, personVerdictSchema } from './common.ts';
import { ingredientSchema } from './recipes.ts';
import { reviewSchema } from './reviews.ts';

const MOST_LINES = 200;

export const recipeReadInputSchema = z
  .strictObject({
    /** The ingredient lines, one each. */
    lines: z.array(z.string().max(1000)).max(MOST_LINES).exactOptional(),
    /** A whole recipe as it was pasted: title, ingredients and steps are told apart first. */
    text: z.string().max(60_000).exactOptional(),
    /** Verdicts for these; for the whole household where it is left out. */
    people: z.array(keySchema).max(24).exactOptional(),
    servings: z.number().int().min(1).max(12).default(2),
    heat: z.boolean().default(true),
    /** The recipe that it is written from: its lines keep what their author meant. */
    basedOn: z.strictObject({ id: idSchema, version: z.string() }).exactOptional(),
  })
  .refine(({ lines, text }) => (lines === undefined) !== (text === undefined), {
    path: ['lines'],
    error: 'must be there, or text in its place',
  });
export type RecipeReadInput = z.input<typeof recipeReadInputSchema>;

/** What one line means for one person, without its proof. */
const lineVerdictSchema = personVerdictSchema.omit({ findings: true }).extend({
  findings: z.array(findingSchema.omit({ line: true, proof: true })),
});

export const readLineSchema = ingredientSchema.extend({
  /** Every food that the line may mean. */
  foods: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  /** Where the grams come from; null where nothing says, or where the line is the original's. */
  gramsFrom: z.enum(['mass', 'measure', 'volume', 'purchase']).nullable(),
  verdicts: z.array(lineVerdictSchema),
  /** For a line that was not read by itself: the nearest foods, and what the household said of it. */
  review: reviewSchema.nullable(),
});
export type ReadLineBody = z.infer<typeof readLineSchema>;

/** A pasted text told apart: but for headings, bullets and numbers of steps all of it is here. */
const splitSchema = z.strictObject({
  title: z.string().nullable(),
  servings: z.number().nullable(),
  lines: z.array(z.string()),
  steps: z.array(z.string()),
  /** What is neither. */
  left: z.array(z.string()),
});
export type SplitBody = z.infer<typeof splitSchema>;

export const recipeReadSchema = z.strictObject({
  lines: z.array(readLineSchema),
  verdicts: z.array(personVerdictSchema),
  /** Null where lines were sent. */
  split: splitSchema.nullable(),
});
export type RecipeReadBody = z.infer<typeof recipeReadSchema>;
