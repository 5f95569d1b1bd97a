/** The shape of `data/substitutions.json`, and the table that the program asks, one entry a food. */
import { z } from 'zod';
import { SLOTS } from '../domain/recipes/recipe.ts';
import type { RoleSigns, SubstitutionRole } from '../domain/recipes/substitution-roles.ts';

const text = z.string().trim().min(1, 'must not be empty');
const names = z.array(text).min(1);
const grams = z.number().positive();

const signsSchema = z.strictObject({
  fromG: grams.exactOptional(),
  upToG: grams.exactOptional(),
  heat: z.boolean().exactOptional(),
  slots: z.array(z.enum(SLOTS)).min(1).exactOptional(),
  beside: names.exactOptional(),
  notBeside: names.exactOptional(),
}) satisfies z.ZodType<RoleSigns>;

const swapSchema = z.strictObject({
  /** Foods that play the role alike; one that `with` names too stands for the others, never for itself. */
  foods: names,
  when: signsSchema.nullable().default(null),
  with: z
    .array(z.strictObject({ food: text, ratio: z.number().min(0.05).max(5), note: text.max(160) }))
    .min(1),
});

export const substitutionFileSchema = z.strictObject({
  roles: z.array(z.strictObject({ id: text, title: text, swaps: z.array(swapSchema).min(1) })).min(1),
});
export type SubstitutionFile = z.infer<typeof substitutionFileSchema>;

/** One entry a food, without itself among what stands for it. */
export function rolesFrom({ roles }: SubstitutionFile): readonly SubstitutionRole[] {
  return roles.map(({ id, title, swaps }) => ({
    ...{ id, title },
    foods: swaps.flatMap(({ foods, when, with: substitutes }) =>
      foods.map((food) => ({ food, when, with: substitutes.filter((one) => one.food !== food) })),
    ),
  }));
}
