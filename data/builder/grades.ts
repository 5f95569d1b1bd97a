/** What `data/grades/*.json` and measured figures say of graded tags, as claims of the foods they speak of. */
import { nutrientIndex } from '../../server/domain/foods/nutrient.ts';
import type { NutrientId } from '../../server/domain/foods/nutrient.ts';
import type { Tag, TagId, Threshold } from '../../server/domain/foods/food.ts';
import type { FoodParts } from '../../server/reference/parts.ts';
import { gradeFileSchema, yesFileSchema } from '../../server/reference/schemas-sets.ts';
import type { ScaleFile } from '../../server/reference/schemas-sets.ts';
import type { DataFolder } from './data-folder.ts';
import type { Problems } from './problems.ts';

/** For each tag it speaks of: the source of a yes, the source of a no, or null where nobody can tell. */
type Claims = Map<TagId, { readonly fact: 'yes' | 'no'; readonly source: string } | null>;

const RANKS = { low: 0, medium: 1, high: 2 } as const;
const MEASURED_SOURCE = 'sr28';
/** A value added up from parts is no measurement of the food itself. */
const NOT_MEASURED = new Set([' ', 'p', 't']);

/** The foods with every graded claim among their tags; an own entry takes the place of what its author wrote by hand. */
export function withGrades(
  foods: readonly FoodParts[],
  tags: readonly Tag[],
  folder: DataFolder,
  problems: Problems,
): FoodParts[] {
  const byId = new Map(foods.map((food) => [food.id, food]));
  const graded = new Map(foods.map((food) => [food.id, food]));
  for (const file of folder.list('grades', 'json')) {
    const scale = readScale(file, tags, folder, problems);
    if (scale === null) continue;
    for (const id of Object.keys(scale.foods)) {
      if (!byId.has(id)) problems.add({ file, food: id }, 'is in no file of data/foods; correct the id');
    }
    for (const food of graded.values()) graded.set(food.id, withScale(food, scale, tags, byId));
  }
  const measured = tags.filter(({ threshold, scale }) => threshold !== undefined && scale === undefined);
  return [...graded.values()].map((food) => claimed(food, measuredClaims(food, measured, new Map())));
}

/** A scale is of grades or of plain yes as its tags have it; null, with a problem, where no tag reads it. */
function readScale(
  file: string,
  tags: readonly Tag[],
  folder: DataFolder,
  problems: Problems,
): ScaleFile | null {
  const name = /([^/]+)\.json$/.exec(file)?.[1];
  const own = tags.filter(({ scale }) => scale?.of === name);
  if (own.length === 0) {
    problems.add({ file }, 'is a scale that no tag of tags.json reads; rename or remove it');
    return null;
  }
  const isPlain = own.every(({ scale }) => scale?.from === 'yes');
  const read = isPlain ? folder.json(file, yesFileSchema) : folder.json(file, gradeFileSchema);
  if (read === null || read.scale === name) return read;
  problems.add({ file, field: 'scale' }, `is "${read.scale}", and the file is called otherwise; correct it`);
  return null;
}

function withScale(
  food: FoodParts,
  scale: ScaleFile,
  tags: readonly Tag[],
  byId: ReadonlyMap<string, FoodParts>,
): FoodParts {
  const own = tags.filter((tag) => tag.scale?.of === scale.scale);
  const entry = scale.foods[food.id];
  const above = entry ?? nearestEntry(food, scale, byId);
  const base: Claims = above === undefined ? new Map() : claimsOf(above, own, scale.source);
  const measured = measuredClaims(food, own, base);
  const isNews = [...measured].some(([tag, claim]) => base.get(tag)?.fact !== claim?.fact);
  // Without an entry of its own, or a figure that changes the one above it, a food has what its parents and parts have.
  if (entry === undefined && (!isNews || (above === undefined && food.kind !== 'whole'))) return food;
  const claims: Claims = new Map([...base, ...measured]);
  const confidences = { ...food.confidences, ...(entry && { [scale.scale]: entry.confidence }) };
  return { ...claimed(food, withUmbrella(claims, own, scale.source)), confidences };
}

type Entry = ScaleFile['foods'][string];

function nearestEntry(
  food: FoodParts,
  scale: ScaleFile,
  byId: ReadonlyMap<string, FoodParts>,
): Entry | undefined {
  for (const id of food.parents) {
    const parent = byId.get(id);
    const found = scale.foods[id] ?? (parent && nearestEntry(parent, scale, byId));
    if (found !== undefined) return found;
  }
  return undefined;
}

function claimsOf(entry: Entry, own: readonly Tag[], source: string): Claims {
  return new Map(
    own.map(({ id, scale }) => {
      if (!('grade' in entry)) return [id, { fact: entry.yes.includes(id) ? 'yes' : 'no', source }];
      if (entry.grade === 'not-assessed' || scale === undefined || scale.from === 'yes') return [id, null];
      const isReached = RANKS[entry.grade] >= RANKS[scale.from];
      return [id, { fact: isReached ? 'yes' : 'no', source }];
    }),
  );
}

/** What stands for all tags of a scale of plain yes is denied where each of them is. */
function withUmbrella(claims: Claims, own: readonly Tag[], source: string): Claims {
  const shared = (own[0]?.implies ?? []).filter((id) => own.every((tag) => tag.implies.includes(id)));
  const isNone = own.every(({ id }) => claims.get(id)?.fact === 'no');
  if (!isNone) return claims;
  return new Map([...claims, ...shared.map((id) => [id, { fact: 'no' as const, source }] as const)]);
}

/** A figure of the thing itself outweighs an opinion; what only follows from the sum of all sugars does not. */
function measuredClaims(food: FoodParts, tags: readonly Tag[], opinion: Claims): Claims {
  const claims: Claims = new Map();
  for (const tag of tags) {
    const isYes = opinion.get(tag.id)?.fact === 'yes';
    const fact = measuredFact(food, tag) ?? (isYes ? null : factOfTheSum(food, tag));
    if (fact !== null) claims.set(tag.id, { fact, source: MEASURED_SOURCE });
  }
  return claims;
}

/** Null where the figures cannot say. */
function measuredFact(food: FoodParts, { threshold }: Tag): 'yes' | 'no' | null {
  if (threshold === undefined) return null;
  const least = leastFor(food, threshold);
  const gross = measuredIn(food, threshold.nutrient);
  const less = threshold.less === undefined ? 0 : measuredIn(food, threshold.less);
  if (gross === null || (less === null && gross >= least)) return null;
  return gross - (less ?? 0) >= least ? 'yes' : 'no';
}

/** All sugars together below the mark leave no room for one of them to reach it. */
function factOfTheSum(food: FoodParts, { threshold, amount }: Tag): 'no' | null {
  if (threshold === undefined || amount === undefined) return null;
  const atMost = measuredIn(food, amount.atMost);
  return atMost !== null && atMost < leastFor(food, threshold) ? 'no' : null;
}

function leastFor(food: FoodParts, { atLeast, seasoningAtLeast }: Threshold): number {
  return food.seasoning ? (seasoningAtLeast ?? atLeast) : atLeast;
}

function measuredIn(food: FoodParts, nutrient: NutrientId): number | null {
  const index = nutrientIndex(nutrient);
  return NOT_MEASURED.has(food.hows[index] ?? ' ') ? null : (food.values[index] ?? null);
}

function claimed(food: FoodParts, claims: Claims): FoodParts {
  if (claims.size === 0) return food;
  const rest = (facts: Readonly<Record<string, string>>): [string, string][] =>
    Object.entries(facts).filter(([tag]) => !claims.has(tag));
  const said = (fact: 'yes' | 'no'): [string, string][] =>
    [...claims].flatMap(([tag, claim]) => (claim?.fact === fact ? [[tag, claim.source]] : []));
  const open = [...claims].flatMap(([tag, claim]) => (claim === null ? [tag] : []));
  return {
    ...food,
    tags: Object.fromEntries([...rest(food.tags), ...said('yes')]),
    notTags: Object.fromEntries([...rest(food.notTags), ...said('no')]),
    ...(open.length > 0 && { unassessed: [...(food.unassessed ?? []), ...open] }),
  };
}
