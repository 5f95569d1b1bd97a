/** `/api/prints`: the code on a printed sheet, which tells months later whether the sheet still holds. */
import { z } from 'zod';
import { dateSchema, keySchema, reasonSchema } from './common.ts';

export const printKindSchema = z.enum(['week', 'list', 'card']);
export type PrintKind = z.infer<typeof printKindSchema>;

/** A week or a list is of a plan; a card is of a person. */
export const printInputSchema = z
  .strictObject({
    kind: printKindSchema,
    plan: keySchema.exactOptional(),
    person: keySchema.exactOptional(),
  })
  .refine(({ kind, plan }) => kind === 'card' || plan !== undefined, {
    path: ['plan'],
    error: 'must be given for a week or a list',
  })
  .refine(({ kind, person }) => kind !== 'card' || person !== undefined, {
    path: ['person'],
    error: 'must be given for a card',
  });
export type PrintInput = z.infer<typeof printInputSchema>;

export const printMadeSchema = z.strictObject({
  /** Six letters and digits, none of which looks like another. */
  code: z.string(),
  printedOn: dateSchema,
});
export type PrintMade = z.infer<typeof printMadeSchema>;

export const printSchema = z.strictObject({
  kind: printKindSchema,
  printedOn: dateSchema,
  /** `stale`: what was printed is no longer what holds; `gone`: the plan or the person is no longer there. */
  status: z.enum(['current', 'stale', 'gone']),
  /** Why it is not current; empty where it is. */
  reasons: z.array(reasonSchema),
});
export type PrintBody = z.infer<typeof printSchema>;
