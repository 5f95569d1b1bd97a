/** The lines between `---` at the top of a .cook file. */
import { z } from 'zod';
import { ROLES, SEASONS, SLOTS, SUITS } from '../../server/domain/recipes/recipe.ts';

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

const names = text.transform((line) =>
  line
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== ''),
);
const listOf = <const T extends readonly string[]>(all: T) =>
  names
    .transform((words) => words.map((word) => word.replaceAll(' ', '-')))
    .pipe(z.array(z.enum(all, `must be of ${all.join(', ')}`)))
    .refine((words) => new Set(words).size === words.length, 'names one twice');
const seasonsSchema = z.union([z.literal('all year').transform(() => [...SEASONS]), listOf(SEASONS)]);
const equipmentSchema = z.union([z.literal('none').transform((): string[] => []), names]);

export const recipeHeadSchema = z
  .strictObject({
    title: text,
    slot: slotsSchema.exactOptional(),
    role: z.enum(ROLES, `must be one of ${ROLES.join(', ')}`).default('meal'),
    servings: wholeNumber(1, 8, 'a whole number'),
    'yield grams': wholeNumber(20, 8000, 'whole grams'),
    'active minutes': wholeNumber(0, 600, 'whole minutes'),
    'total minutes': wholeNumber(1, 600, 'whole minutes'),
    cuisine: text,
    'main protein': text,
    seasons: seasonsSchema,
    equipment: equipmentSchema,
    /** Foods that are not heated in a dish with heat. */
    unheated: names.default([]),
    'keeps days': wholeNumber(0, 4, 'a whole number'),
    'freezes months': wholeNumber(0, 6, 'a whole number'),
    'left-overs': text.exactOptional(),
    suits: listOf(SUITS).default([]),
    'variant of': text.exactOptional(),
    heat: z.boolean('must be true or false'),
  })
  .refine((head) => head['active minutes'] <= head['total minutes'], {
    path: ['active minutes'],
    message: 'must not be more than total minutes',
  })
  .refine((head) => (head.role === 'meal') === (head.slot !== undefined), {
    path: ['slot'],
    message: 'must be there for a meal, and not for a side or a plate',
  });

export type RecipeHead = z.infer<typeof recipeHeadSchema>;
