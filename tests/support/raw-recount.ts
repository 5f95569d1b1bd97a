/** A recount that shares nothing with the program: reads the authored JSON and the .cook texts, and walks them by itself. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface RawFood {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[];
  readonly usual?: string;
  readonly parents?: readonly string[];
  readonly parts?: readonly { readonly food: string }[];
  readonly tags?: Readonly<Record<string, string>>;
  readonly notTags?: Readonly<Record<string, string>>;
  readonly groups?: Readonly<Record<string, number>>;
}

const DATA = path.resolve(import.meta.dirname, '../../data');
const read = (name: string): string => readFileSync(path.join(DATA, name), 'utf8');

const foods: readonly RawFood[] = readdirSync(path.join(DATA, 'foods'))
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => (JSON.parse(read(`foods/${name}`)) as { foods: RawFood[] }).foods);
const byId = new Map(foods.map((food) => [food.id, food]));
const implied = new Map(
  (JSON.parse(read('tags.json')) as { tags: { id: string; implies?: string[] }[] }).tags.map((tag) => [
    tag.id,
    tag.implies ?? [],
  ]),
);

const recipeFiles = readdirSync(path.join(DATA, 'recipes'), { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.cook'),
);

/** All recipes there are, by the names of their files. */
export function rawRecipes(): readonly string[] {
  return recipeFiles.map((name) => path.basename(name, '.cook'));
}

/** Names of the ingredients that a recipe's text marks with @. */
export function rawIngredients(recipe: string): readonly string[] {
  const file = recipeFiles.find((name) => path.basename(name) === `${recipe}.cook`);
  if (file === undefined) throw new Error(`no file holds ${recipe}`);
  const text = read(`recipes/${file}`).replace(/^---[\s\S]*?\n---\n/, '');
  return [...text.matchAll(/@&?([^@{}#~]+)\{/g)].map((match) => (match[1] ?? '').trim());
}

/** A name as it is written, and as one of many: "eggs", "blackberries", "potatoes". */
function formsOf(name: string): readonly string[] {
  const wanted = name.toLowerCase();
  const singulars = [
    wanted.replace(/ies$/, 'y'),
    wanted.replace(/oes$/, 'o'),
    wanted.replace(/es$/, ''),
    wanted.replace(/s$/, ''),
  ];
  return [...new Set([wanted, ...singulars])];
}

/** Every food that a name written in a recipe may mean. */
function foodsNamed(name: string): readonly RawFood[] {
  for (const form of formsOf(name)) {
    const own = foods.filter((food) => food.name.toLowerCase() === form);
    const found =
      own.length > 0 ? own : foods.filter((food) => food.names?.some((one) => one.toLowerCase() === form));
    if (found.length > 0) return found.map((food) => byId.get(food.usual ?? food.id) ?? food);
  }
  throw new Error(`no food is called "${name}"`);
}

/** All tags and foods in a food, through parents and parts, but for those that it denies. */
function insideOf(food: RawFood): ReadonlySet<string> {
  const inside = new Set<string>([food.id]);
  const queue = [...Object.keys(food.tags ?? {}), ...Object.keys(food.groups ?? {})];
  while (queue.length > 0) {
    const tag = queue.pop() ?? '';
    if (inside.has(tag)) continue;
    inside.add(tag);
    queue.push(...(implied.get(tag) ?? []));
  }
  for (const id of [...(food.parents ?? []), ...(food.parts ?? []).map((part) => part.food)]) {
    const below = byId.get(id);
    if (below === undefined) throw new Error(`${food.id} names ${id}, which does not exist`);
    for (const thing of insideOf(below)) inside.add(thing);
  }
  for (const denied of Object.keys(food.notTags ?? {})) inside.delete(denied);
  return inside;
}

/** Which of the targets a recipe holds, as "ingredient: target". */
export function rawHits(recipe: string, targets: readonly string[]): readonly string[] {
  return rawIngredients(recipe).flatMap((name) =>
    foodsNamed(name).flatMap((food) => {
      const inside = insideOf(food);
      return targets.filter((target) => inside.has(target)).map((target) => `${name}: ${target}`);
    }),
  );
}
