/** The lines between `---` at the top of a .cook file. */
import { z } from 'zod';
import { SLOTS } from '../../server/domain/recipes/recipe.ts';

const text = z.string('must be text').trim().min(1, 'must not be empty');
const wholeNumber = (least: number, most: number, what: string) =>
  z.custom<number>(
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
    `must be ${what}, ${least} to ${most}`,
  );

const slotsSchema = text
  .transform((line) => line.split(',').map((slot) => slot.trim()))
  .pipe(
    z.array(z.enum(SLOTS, `must be one or two of ${SLOTS.join(', ')}`)).max(2, 'must be one or two slots'),
  )
  .refine((slots) => new Set(slots).size === slots.length, 'names a slot twice');

export const recipeHeadSchema = z
  .strictObject({
    title: text,
    slot: slotsSchema,
    servings: wholeNumber(1, 8, 'a whole number'),
    'active minutes': wholeNumber(0, 600, 'whole minutes'),
    'total minutes': wholeNumber(1, 600, 'whole minutes'),
    cuisine: text,
    'main protein': text,
    'keeps days': wholeNumber(0, 4, 'a whole number'),
    heat: z.boolean('must be true or false'),
  })
  .refine((head) => head['active minutes'] <= head['total minutes'], {
    path: ['active minutes'],
    message: 'must not be more than total minutes',
  });

export type RecipeHead = z.infer<typeof recipeHeadSchema>;
