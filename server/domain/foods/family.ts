/** What a food is a form of: "kale, raw" is kale. */
import type { Food, FoodId } from './food.ts';

/**
 * The food and the concepts that it is a form of. A concept says what a food is; another parent, what it is
 * made from.
 */
export function familyOf(id: FoodId, foods: ReadonlyMap<FoodId, Food>): ReadonlySet<FoodId> {
  const family = new Set<FoodId>([id]);
  for (const name of family)
    for (const parent of foods.get(name)?.parents ?? [])
      if (foods.get(parent)?.kind === 'concept') family.add(parent);
  return family;
}

/** A name as one says it: "salmon" of "salmon (any form)". */
export function spokenName(name: string): string {
  return name.replace(/ \(any\b[^)]*\)$/, '');
}
