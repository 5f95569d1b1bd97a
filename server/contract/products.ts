/**
 * `/api/products`: what the household buys as a food and what its label says, and which labels are worth
 * reading next.
 */
import { z } from 'zod';
import { dateSchema, idSchema, keySchema } from './common.ts';

const MOST_TARGETS = 100;
const targets = z.array(idSchema).max(MOST_TARGETS).default([]);

export const productInputSchema = z.strictObject({
  food: idSchema,
  /** As it stands on the packet. */
  name: z.string().trim().min(1).max(120),
  /**
   * Tags or foods that the label is without; only what a maker may put in, or what nobody assessed, can be
   * cleared.
   */
  clears: targets,
  /** Tags that the label names. */
  contains: targets,
  /** The day on which somebody read the label; not ahead. */
  seenOn: dateSchema,
});
export type ProductInput = z.input<typeof productInputSchema>;

const titledSchema = z.strictObject({ id: z.string(), title: z.string() });

export const productSchema = z.strictObject({
  id: keySchema,
  version: z.int(),
  food: z.string(),
  foodName: z.string(),
  name: z.string(),
  clears: z.array(titledSchema),
  contains: z.array(titledSchema),
  seenOn: dateSchema,
  /** Six months after `seenOn`: from that day on it counts no more until the label is read again. */
  askAgainOn: dateSchema,
  /** False from `askAgainOn` on, and where the food is no longer known. */
  counts: z.boolean(),
  /** Of `clears`, what the data by now says is in the food for certain: that is not cleared. */
  stillHolds: z.array(titledSchema),
});
export type ProductBody = z.infer<typeof productSchema>;
/** In the order in which they were added. */
export const productsSchema = z.strictObject({ items: z.array(productSchema) });
export type ProductsBody = z.infer<typeof productsSchema>;

export const questionsQuerySchema = z.strictObject({
  /** Comma-separated person keys; left out for everybody. */
  people: z.string().max(400).exactOptional(),
});

/** Labels worth reading, the one that frees most dishes first; at most 20. */
export const questionsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      food: z.string(),
      name: z.string(),
      /** What the label must be without for these people. */
      tags: z.array(titledSchema),
      /** Dishes that this answer alone would free for everybody asked for. */
      dishes: z.int(),
      /** Dishes that wait for it together with other foods. */
      together: z.int(),
      toLookFor: z.string().nullable(),
    }),
  ),
});
export type QuestionsBody = z.infer<typeof questionsSchema>;
