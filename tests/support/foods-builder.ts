/** A food or a tag in a line: whole, nothing measured, nothing claimed, but for what is given. */
import { buildFacts, type FactsIndex } from '../../server/domain/foods/facts.ts';
import type { Food, FoodId, Tag, TagId } from '../../server/domain/foods/food.ts';
import { NUTRIENTS, type NutrientId } from '../../server/domain/foods/nutrient.ts';

type Plain = Omit<Food, 'parts' | 'tags' | 'notTags' | 'mayContain' | 'groups' | 'per100g' | 'how'>;

/** Tags as lists, parts as food and share, nutrients by name per 100 g; those not named are not measured. */
export interface FoodWith extends Partial<Plain> {
  readonly id: FoodId;
  readonly parts?: readonly (readonly [FoodId, number | null])[];
  readonly tags?: readonly TagId[];
  readonly notTags?: readonly TagId[];
  readonly mayContain?: readonly string[];
  readonly groups?: Readonly<Record<TagId, number>>;
  readonly per100g?: Readonly<Partial<Record<NutrientId, number>>>;
}

const BLANK: Plain = {
  id: '',
  name: '',
  names: [],
  kind: 'whole',
  nature: 'plant',
  usual: null,
  parents: [],
  partsComplete: false,
  plant: null,
  seasoning: false,
  ndb: null,
  aisle: 'vegetables',
  purchase: null,
  boughtAs: null,
  refuseShare: 0,
  measures: [],
  perishable: false,
  staple: false,
  toLookFor: null,
};

const sourced = (keys: readonly string[] = []): ReadonlyMap<string, string> =>
  new Map(keys.map((key) => [key, 'identity']));

export function foodWith(given: FoodWith): Food {
  const { parts = [], tags, notTags, mayContain, groups = {}, per100g = {}, ...plain } = given;
  return {
    ...BLANK,
    name: given.id,
    ...plain,
    parts: parts.map(([food, share]) => ({ food, share })),
    tags: sourced(tags),
    notTags: sourced(notTags),
    mayContain: sourced(mayContain),
    groups: new Map(Object.entries(groups)),
    per100g: NUTRIENTS.map(({ id }) => per100g[id] ?? null),
    how: NUTRIENTS.map(({ id }) => (per100g[id] === undefined ? null : 'analysed')),
  };
}

export function foodsOf(given: readonly FoodWith[]): ReadonlyMap<FoodId, Food> {
  return new Map(given.map((one) => [one.id, foodWith(one)]));
}

/** Tags with what each implies: `{ almond: ['tree-nut'], 'tree-nut': [] }`. */
export function tagsOf(implies: Readonly<Record<TagId, readonly TagId[]>>): ReadonlyMap<TagId, Tag> {
  return new Map(
    Object.entries(implies).map(([id, implied]) => [
      id,
      { id, title: id, kind: 'family', description: id, implies: implied, source: 'botany' },
    ]),
  );
}

export function factsOf(
  given: readonly FoodWith[],
  implies: Readonly<Record<TagId, readonly TagId[]>>,
): FactsIndex {
  return buildFacts(foodsOf(given), tagsOf(implies));
}
