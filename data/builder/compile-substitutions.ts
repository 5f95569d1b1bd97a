/** What can stand for what, from `data/substitutions.json`: every food and tag that it names must exist. */
import type { SubstitutionRole } from '../../server/domain/recipes/substitution-roles.ts';
import { rolesFrom, substitutionFileSchema } from '../../server/reference/schemas-substitutions.ts';
import type { FoodFiles } from './compile-foods.ts';
import type { DataFolder } from './data-folder.ts';
import type { Problems } from './problems.ts';

const FILE = 'substitutions.json';

/** A folder without the file has no substitutions. */
export function readSubstitutions(
  folder: DataFolder,
  { foods, tags }: Pick<FoodFiles, 'foods' | 'tags'>,
  problems: Problems,
): readonly SubstitutionRole[] {
  if (!folder.list('.', 'json').includes(`./${FILE}`)) return [];
  const file = folder.json(FILE, substitutionFileSchema);
  if (file === null) return [];
  const roles = rolesFrom(file);
  const kinds = new Map(foods.map((food) => [food.id, food.kind]));
  const isKnown = new Set([...kinds.keys(), ...tags.map(({ id }) => id)]);
  for (const { id, foods: entries } of roles)
    for (const { food, when, with: substitutes } of entries) {
      const wrong = (what: string): void => {
        problems.add({ file: FILE, food, field: id }, `${what}; correct it`);
      };
      if (!kinds.has(food)) wrong('is no food of data/foods');
      for (const one of substitutes)
        if ((kinds.get(one.food) ?? 'concept') === 'concept') wrong(`names "${one.food}", which is no form`);
      for (const name of [...(when?.beside ?? []), ...(when?.notBeside ?? [])])
        if (!isKnown.has(name)) wrong(`names "${name}", which is neither a food nor a tag`);
    }
  return roles;
}
