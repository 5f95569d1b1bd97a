/** Whether foods and tags hang together: names, ids and references. Pure; one sentence a fault. */
import { keysOf } from '../../server/domain/ingredients/matcher.ts';
import type { FoodParts } from '../../server/reference/parts.ts';
import type { FoodFiles } from './compile-foods.ts';
import type { Problems } from './problems.ts';

interface Known {
  readonly tags: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly aisles: ReadonlySet<string>;
  readonly foods: ReadonlyMap<string, FoodParts>;
}

/** Notes every fault; where there is none, the facts and the library can be built from `files`. */
export function checkStructure(files: FoodFiles, problems: Problems): void {
  const known: Known = {
    tags: new Set(files.tags.map(({ id }) => id)),
    groups: new Set(files.tags.filter(({ kind }) => kind === 'group').map(({ id }) => id)),
    aisles: new Set(files.aisles.map(({ id }) => id)),
    foods: new Map(files.foods.map((food) => [food.id, food])),
  };
  checkTags(files, known, problems);
  checkNames(files, problems);
  for (const food of files.foods) {
    const add = (field: keyof FoodParts, text: string): void => {
      problems.add({ file: files.fileOf.get(food.id) ?? 'foods', food: food.id, field }, text);
    };
    checkReferences(food, known, add);
    checkFacts(food, known, add);
  }
  checkCircles(files, known, problems);
}

type Add = (field: keyof FoodParts, text: string) => void;

function checkTags(files: FoodFiles, known: Known, problems: Problems): void {
  const file = 'tags.json';
  for (const id of repeated(files.tags.map((tag) => tag.id))) {
    problems.add({ file }, `has the tag "${id}" twice; remove one`);
  }
  for (const id of repeated(files.aisles.map((aisle) => aisle.id))) {
    problems.add({ file: 'aisles.json' }, `has the aisle "${id}" twice; remove one`);
  }
  for (const tag of files.tags) {
    for (const implied of tag.implies) {
      if (!known.tags.has(implied)) problems.add({ file, field: tag.id }, unknown('tag', implied));
    }
  }
  for (const { alias, tags } of files.aliases) {
    if (known.tags.has(alias) || known.foods.has(alias)) {
      problems.add({ file, field: alias }, 'is an alias and the id of a tag or food too; rename the alias');
    }
    for (const tag of tags) {
      if (!known.tags.has(tag)) problems.add({ file, field: alias }, unknown('tag', tag));
    }
  }
}

function checkNames(files: FoodFiles, problems: Problems): void {
  const owners = new Map<string, FoodParts>();
  for (const food of files.foods) {
    const key = keysOf(food.name).join(' ');
    const earlier = owners.get(key);
    owners.set(key, earlier ?? food);
    if (earlier === undefined) continue;
    const place = { file: files.fileOf.get(food.id) ?? 'foods', food: food.id, field: 'name' };
    problems.add(place, `"${food.name}" is the name of "${earlier.id}" too; rename one of the two`);
  }
}

function checkReferences(food: FoodParts, known: Known, add: Add): void {
  const mustBeFood = (field: keyof FoodParts, id: string): void => {
    if (!known.foods.has(id)) add(field, unknown('food', id));
  };
  if (known.tags.has(food.id))
    add('id', 'is the id of a tag too; give the food its form, as in "almond-raw"');
  for (const id of food.parents) mustBeFood('parents', id);
  for (const part of food.parts) mustBeFood('parts', part.food);
  if (food.boughtAs !== null) mustBeFood('boughtAs', food.boughtAs.food);
  if (food.kind === 'concept') {
    if (food.usual === null) add('usual', 'is missing; name the form meant by the bare word');
    else if (known.foods.get(food.usual)?.kind === 'concept') add('usual', 'is a concept; name a form of it');
    else mustBeFood('usual', food.usual);
    return;
  }
  if (food.usual !== null) add('usual', 'belongs to concepts only; remove it');
  if (food.aisle === null) add('aisle', 'is missing; name one of aisles.json');
  else if (!known.aisles.has(food.aisle)) add('aisle', unknown('aisle', food.aisle));
  if (food.purchase === null && food.boughtAs === null) add('purchase', 'is missing; say what one buys');
}

function checkFacts(food: FoodParts, known: Known, add: Add): void {
  for (const field of ['tags', 'notTags'] as const) {
    for (const tag of Object.keys(food[field])) if (!known.tags.has(tag)) add(field, unknown('tag', tag));
  }
  for (const target of Object.keys(food.mayContain)) {
    if (!known.tags.has(target) && !known.foods.has(target))
      add('mayContain', unknown('tag or food', target));
  }
  for (const group of Object.keys(food.groups)) {
    if (!known.groups.has(group)) add('groups', unknown('group', group));
  }
  for (const tag of Object.keys(food.notTags)) {
    if (tag in food.tags) add('notTags', `says no to "${tag}", and tags say yes; decide for one`);
  }
}

/** Circles along implied tags, and along parents, parts and foods that makers may put in. */
function checkCircles(files: FoodFiles, known: Known, problems: Problems): void {
  const implied = new Map(files.tags.map((tag) => [tag.id, tag.implies]));
  for (const id of circular(implied)) problems.add({ file: 'tags.json' }, `the tag "${id}" implies itself`);
  const made = new Map(
    files.foods.map(({ id, parents, parts, mayContain }) => {
      const foods = Object.keys(mayContain).filter((target) => known.foods.has(target));
      return [id, [...parents, ...parts.map((part) => part.food), ...foods]] as const;
    }),
  );
  for (const id of circular(made)) {
    const place = { file: files.fileOf.get(id) ?? 'foods', food: id };
    problems.add(place, 'is a parent, part or possible part of itself; break the circle');
  }
}

/** Nodes at which a walk along the edges comes back to a node it is still in. */
function circular(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const open = new Set<string>();
  const found = new Set<string>();
  const visit = (node: string): void => {
    if (open.has(node)) found.add(node);
    if (done.has(node) || open.has(node)) return;
    open.add(node);
    for (const next of edges.get(node) ?? []) visit(next);
    open.delete(node);
    done.add(node);
  };
  for (const node of edges.keys()) visit(node);
  return [...found];
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, i) => ids.indexOf(id) !== i))];
}

function unknown(what: string, id: string): string {
  return `names the unknown ${what} "${id}"; correct it`;
}
