/**
 * `/api/reviews`: lines of the household's own recipes that were not read, and what the household said they
 * are.
 */
import { z } from 'zod';
import { dateSchema, idSchema, keySchema, reasonSchema } from './common.ts';

const MOST_FOODS = 20;
/** As long as a line of a recipe may be. */
const LONGEST_LINE = 1000;

/** A line that is just being written: it can be answered before a recipe has it. It must be the line of the id. */
export const reviewQuerySchema = z.strictObject({ line: z.string().max(LONGEST_LINE).exactOptional() });

export const reviewSchema = z.strictObject({
  /** The same for the same text, in whatever recipe it stands. */
  id: keySchema,
  /**
   * 0 before anybody answered; one more with every answer and every answer taken back. Sent as the ETag too.
   */
  version: z.int(),
  line: z.string(),
  recipes: z.array(z.strictObject({ id: idSchema, title: z.string() })),
  /** What it may mean, the likeliest first: suggestions, never taken by themselves. */
  nearest: z.array(z.strictObject({ food: z.string(), name: z.string(), why: reasonSchema })),
  /** Null until somebody answers, and again where a food of the answer is no longer known. */
  answer: z
    .strictObject({
      foods: z.array(z.strictObject({ food: z.string(), name: z.string() })),
      /** True for a heading, a candle: the line holds nothing to eat, and `foods` is empty. */
      isNoFood: z.boolean(),
      madeOn: dateSchema,
    })
    .nullable(),
});
export type ReviewBody = z.infer<typeof reviewSchema>;

/** Lines without an answer first, then by recipe and place. */
export const reviewsSchema = z.strictObject({ items: z.array(reviewSchema) });
export type ReviewsBody = z.infer<typeof reviewsSchema>;

/** All foods that the line means, or none and `isNoFood`. */
export const reviewInputSchema = z
  .strictObject({
    foods: z.array(idSchema).max(MOST_FOODS),
    isNoFood: z.boolean().default(false),
  })
  .refine(({ foods, isNoFood }) => isNoFood === (foods.length === 0), {
    path: ['foods'],
    error: 'must name a food, or be empty with isNoFood true',
  });
export type ReviewInput = z.input<typeof reviewInputSchema>;
