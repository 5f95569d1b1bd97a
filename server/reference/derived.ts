/** Nutrients that no table holds: worked out from measured ones, null where the figures do not allow it. */
import type { FoodId } from '../domain/foods/food.ts';
import { DERIVED, nutrientIndex } from '../domain/foods/nutrient.ts';
import type { DerivedId, MeasuredId } from '../domain/foods/nutrient.ts';
import type { FoodParts } from './parts.ts';

/** A part above this share of the weight that lacks the value makes the sum unknown. */
const NEGLIGIBLE_PART = 0.02;
/** So does a rest of the weight above this that no part accounts for. */
const NEGLIGIBLE_REST = 0.05;

type Value = number | null;

function valueOf(food: FoodParts, id: MeasuredId): Value {
  return food.values[nutrientIndex(id)] ?? null;
}

/**
 * 18:3 n-3 in g per 100 g: the isomer itself (851), else all isomers (619) less gamma-linolenic (685), which counts as
 * none where it was not measured. Null where neither is known.
 */
export function alaOf(food: FoodParts): Value {
  const isomer = valueOf(food, 'linolenic-n3');
  if (isomer !== null) return isomer;
  const all = valueOf(food, 'linolenic-undifferentiated');
  return all === null ? null : Math.max(0, all - (valueOf(food, 'gamma-linolenic') ?? 0));
}

/** A lower bound in g per 100 g: ALA and what is known of 18:4, EPA, DPA and DHA; null where ALA is not known. */
export function omega3Of(food: FoodParts): Value {
  const ala = alaOf(food);
  if (ala === null) return null;
  const marine = (['stearidonic', 'epa', 'dpa', 'dha'] as const).map((id) => valueOf(food, id) ?? 0);
  return marine.reduce((sum, value) => sum + value, ala);
}

export function linoleicOf(food: FoodParts): Value {
  return valueOf(food, 'linoleic-undifferentiated') ?? valueOf(food, 'linoleic-n6');
}

/**
 * Free sugars in g per 100 g: total sugars x the authored share; a compound without a share takes them from its parts
 * by weight, at most its own total sugars. A concept among the parts stands for its usual form. Null where a part of
 * more than 2 % of the weight lacks them, where the shares leave more than 5 % open, or where a part of unknown share
 * has some.
 */
export function freeSugarsOf(food: FoodParts, foods: ReadonlyMap<FoodId, FoodParts>): Value {
  const sugars = valueOf(food, 'sugars');
  if (sugars === 0) return 0;
  if (food.freeSugarShare === 0) return 0;
  if (food.freeSugarShare !== null) return sugars === null ? null : sugars * food.freeSugarShare;
  const fromParts = food.parts.length === 0 ? null : freeSugarsFromParts(food, foods);
  return fromParts === null || sugars === null ? fromParts : Math.min(fromParts, sugars);
}

function freeSugarsFromParts(food: FoodParts, foods: ReadonlyMap<FoodId, FoodParts>): Value {
  let weight = 0;
  let sum = 0;
  for (const { food: id, share } of food.parts) {
    const part = usualForm(id, foods);
    const value = part === undefined ? null : freeSugarsOf(part, foods);
    weight += share ?? 0;
    if (share === null) {
      if (value !== 0) return null;
    } else if (value !== null) sum += share * value;
    else if (share > NEGLIGIBLE_PART) return null;
  }
  return 1 - weight > NEGLIGIBLE_REST + 1e-9 ? null : sum / Math.max(1, weight);
}

function usualForm(id: FoodId, foods: ReadonlyMap<FoodId, FoodParts>): FoodParts | undefined {
  const food = foods.get(id);
  return food?.kind === 'concept' ? foods.get(food.usual ?? '') : food;
}

/** The values of `DERIVED`, in that order, per 100 g. */
export function derivedOf(food: FoodParts, foods: ReadonlyMap<FoodId, FoodParts>): readonly Value[] {
  const formulas: Readonly<Record<DerivedId, () => Value>> = {
    ala: () => alaOf(food),
    'omega-3': () => omega3Of(food),
    linoleic: () => linoleicOf(food),
    'free-sugars': () => freeSugarsOf(food, foods),
  };
  return DERIVED.map(({ id }) => formulas[id]());
}
