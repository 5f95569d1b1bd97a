/** The shape of `data/cross-reactivity.json`. */
import { z } from 'zod';

const text = z.string().trim().min(1, 'must not be empty');
const percent = z.number().min(0).max(100);

export const crossReactivityFileSchema = z.strictObject({
  edges: z.array(
    z
      .strictObject({
        from: text,
        to: text,
        rateText: text,
        rateLow: percent,
        rateHigh: percent,
        source: text,
        note: text.nullable(),
      })
      .refine(({ rateLow, rateHigh }) => rateLow <= rateHigh, {
        path: ['rateLow'],
        error: 'must not be above rateHigh',
      }),
  ),
});
