/** Domain foods from what the compiled file holds of them. */
import type { Food, FoodId, How, Tag } from '../domain/foods/food.ts';
import type { Cooking } from '../domain/foods/cooking.ts';
import { DERIVED, MEASURED, NUTRIENTS } from '../domain/foods/nutrient.ts';
import { amountsOf } from './amounts.ts';
import { derivedOf } from './derived.ts';
import type { FoodParts } from './parts.ts';

/** The letters of `data/nutrients/provenance.csv`. */
const HOWS: ReadonlyMap<string, How> = new Map([
  ['a', 'analysed'],
  ['c', 'calculated'],
  ['l', 'label'],
  ['z', 'assumed-zero'],
  ['b', 'borrowed'],
  ['p', 'from-parts'],
  ['t', 'table'],
]);

/** All letters that `provenance.csv` may hold. */
export const HOW_LETTERS: ReadonlySet<string> = new Set(HOWS.keys());

/** Every food by id; parts and parents must exist among them and form no circle. */
export function assembleFoods(parts: readonly FoodParts[], tags: readonly Tag[]): ReadonlyMap<FoodId, Food> {
  const byId = new Map(parts.map((food) => [food.id, food]));
  const weighed = tags.filter(({ amount }) => amount !== undefined);
  return new Map(
    parts.map((food) => [food.id, { ...assembleFood(food, byId), amounts: amountsOf(food, weighed) }]),
  );
}

function assembleFood(food: FoodParts, byId: ReadonlyMap<FoodId, FoodParts>): Food {
  const derived = food.kind === 'concept' ? DERIVED.map(() => null) : derivedOf(food, byId);
  return {
    ...authoredPart(food),
    tags: new Map(Object.entries(food.tags)),
    notTags: new Map(Object.entries(food.notTags)),
    mayContain: new Map(Object.entries(food.mayContain)),
    groups: new Map(Object.entries(food.groups)),
    confidences: new Map(Object.entries(food.confidences ?? {})),
    unassessed: new Set(food.unassessed),
    refuseShare: (food.refusePercent ?? food.sr28RefusePercent ?? 0) / 100,
    cooking: cookingOf(food),
    per100g: [...MEASURED.map((_nutrient, i) => food.values[i] ?? null), ...derived],
    how: [
      ...MEASURED.map((_nutrient, i) => HOWS.get(food.hows[i] ?? ' ') ?? null),
      ...derived.map((value) => (value === null ? null : ('calculated' as const))),
    ],
  };
}

function cookingOf({ cooking }: FoodParts): Cooking | null {
  if (cooking === undefined) return null;
  return { yield: cooking.yield, left: NUTRIENTS.map(({ id }) => cooking.left[id] ?? 1) };
}

type Kept =
  | ('id' | 'name' | 'names' | 'kind' | 'nature' | 'usual' | 'parents' | 'parts' | 'partsComplete' | 'plant')
  | (
      | 'seasoning'
      | 'ndb'
      | 'aisle'
      | 'purchase'
      | 'boughtAs'
      | 'measures'
      | 'perishable'
      | 'staple'
      | 'toLookFor'
    );

/** What passes unchanged; named one by one so that nothing undeclared slips into a Food. */
function authoredPart(food: FoodParts): Pick<Food, Kept> {
  const { id, name, names, kind, nature, usual, parents, parts, partsComplete, plant } = food;
  const { seasoning, ndb, aisle, purchase, boughtAs, measures, perishable, staple, toLookFor } = food;
  return {
    ...{ id, name, names, kind, nature, usual, parents, parts, partsComplete, plant },
    ...{ seasoning, ndb, aisle, purchase, boughtAs, measures, perishable, staple, toLookFor },
  };
}
