/** A small budget: no food that is dear in most shops, against the cheap basics of its kind. */
import { namesOf } from './dish.ts';
import type { Dish } from './dish.ts';

const DEAR: readonly RegExp[] = [
  // Fish and shellfish, but not from the tin.
  /^(salmon-(?!pink-canned)|trout|sea-bass|snapper|halibut|shrimp|prawn|crab|lobster|scallop|oyster|mussel|clam-raw)/,
  /^(beef-(sirloin|tenderloin|ribeye)|lamb|goat-meat|duck|venison|rabbit)/,
  /^(blueberry|raspberry|strawberry|blackberry|cherry).*-raw$/,
  /^(pine-nut|macadamia|pistachio|cashew|pecan|hazelnut|brazil-nut|almond-butter)/,
  /^(saffron|asparagus|gruyere|cheese-goat)/,
];

export function suitsBudget({ recipe, used }: Dish): readonly string[] {
  if (!recipe.suits.includes('budget')) return [];
  const dear = used.filter(({ food }) => DEAR.some((pattern) => pattern.test(food.id)));
  if (dear.length === 0) return [];
  return [`suits a small budget with ${namesOf(dear)}; take a cheaper food, or leave it out of "suits"`];
}
