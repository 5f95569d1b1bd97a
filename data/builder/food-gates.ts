/** What every food must keep beyond hanging together: plausible figures, shares, sources. Pure; one sentence a fault. */
import { MEASURED, nutrientIndex } from '../../server/domain/foods/nutrient.ts';
import type { MeasuredId } from '../../server/domain/foods/nutrient.ts';
import type { Tag } from '../../server/domain/foods/food.ts';
import type { FoodParts } from '../../server/reference/parts.ts';

/** Grams of one unit. */
const GRAMS = { g: 1, mg: 1e-3, ug: 1e-6, kcal: 0 } as const;
/** Pure fat has 902 kcal in SR28. */
const MOST_KCAL = 905;
/** Each figure of a table is rounded or measured by itself, so that sums may pass 100 g a little. */
const MOST_MACROS_G = 105;

/** Every fault of a food, without its id and without a full stop; `isFood` says whether a food has that id. */
export function foodFaults(food: FoodParts, isFood: (id: string) => boolean): readonly string[] {
  return [...figureFaults(food), ...partFaults(food, isFood)];
}

function figureFaults(food: FoodParts): readonly string[] {
  const amount = (id: MeasuredId): number => food.values[nutrientIndex(id)] ?? 0;
  const faults = MEASURED.flatMap(({ id, unit }, i) => {
    const value = food.values[i] ?? null;
    const isKnown = (food.hows[i] ?? ' ') !== ' ';
    if (isKnown !== (value !== null)) return [`${id} has a value without provenance, or the reverse`];
    if (value === null || (value >= 0 && value * GRAMS[unit] <= 100)) return [];
    return [`${id} of ${value} ${unit} in 100 g cannot be`];
  });
  const macros = amount('protein') + amount('fat') + amount('carbohydrate');
  if (amount('energy') > MOST_KCAL)
    faults.push(`${amount('energy')} kcal in 100 g is more than pure fat has`);
  if (macros > MOST_MACROS_G)
    faults.push(`protein, fat and carbohydrate weigh ${macros.toFixed(1)} g in 100 g`);
  return faults;
}

function partFaults(food: FoodParts, isFood: (id: string) => boolean): readonly string[] {
  const { parts, parents, partsComplete, mayContain } = food;
  const faults: string[] = [];
  if (partsComplete && parts.length === 0 && parents.length === 0) {
    faults.push('says that all its parts are named, and names none');
  }
  const shares = parts.flatMap(({ share }) => share ?? []);
  const sum = shares.reduce((total, share) => total + share, 0);
  // Baking powder: what makers may put in, a starch and an acid, makes up the rest.
  const least = Object.keys(mayContain).some((target) => isFood(target)) ? 0 : 0.9;
  if (parts.length > 0 && shares.length === parts.length && (sum < least || sum > 1.1)) {
    faults.push(`the shares of its parts add up to ${sum.toFixed(2)}, not to about 1`);
  }
  return faults;
}

/** Every source id that foods and tags name and `known` lacks. */
export function unknownSources(
  foods: readonly FoodParts[],
  tags: readonly Tag[],
  known: ReadonlySet<string>,
): readonly string[] {
  const named = [
    ...tags.map(({ source }) => source),
    ...foods.flatMap((food) => [
      ...[food.tags, food.notTags, food.mayContain].flatMap((facts) => Object.values(facts)),
      ...food.measures.map(({ source }) => source),
    ]),
  ];
  return [...new Set(named)].filter((source) => !known.has(source)).sort();
}
