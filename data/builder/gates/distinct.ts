/** Two recipes that are one: nearly the same foods in nearly the same amounts, and neither says it is a variant. */
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';

const ALIKE = 0.85;

export function distinct(recipes: readonly Recipe[]): readonly string[] {
  const bags = recipes.map(bagOf);
  return recipes.flatMap((one, i) =>
    recipes.slice(0, i).flatMap((other, j) => {
      if (one.role !== other.role || isStated(one, other)) return [];
      const share = likeness(bags[i] ?? new Map(), bags[j] ?? new Map());
      if (share <= ALIKE) return [];
      return [
        `${one.id}: holds what ${other.id} holds (${share.toFixed(2)} alike); change the dish, drop one, or write "variant of: ${other.id}"`,
      ];
    }),
  );
}

function isStated(one: Recipe, other: Recipe): boolean {
  return (
    one.variantOf === other.id ||
    other.variantOf === one.id ||
    (one.variantOf !== null && one.variantOf === other.variantOf)
  );
}

/** Food -> grams a serving; water is no food that tells dishes apart. */
function bagOf({ lines, servings }: Recipe): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const { food, grams } of lines) {
    if (food === null || food === 'water' || grams === null) continue;
    bag.set(food, (bag.get(food) ?? 0) + grams / servings);
  }
  return bag;
}

/** Jaccard's share by weight: what both hold over what either holds, 0 to 1. */
export function likeness(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let both = 0;
  let either = 0;
  for (const food of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(food) ?? 0, other.get(food) ?? 0];
    both += Math.min(a, b);
    either += Math.max(a, b);
  }
  return either === 0 ? 0 : both / either;
}
