/** Every line is one known food with grams: an amount that cannot be weighed cannot be counted or bought. */
import type { Dish } from './dish.ts';

export function linesWeighed({ recipe, kitchen }: Dish): readonly string[] {
  return recipe.lines.flatMap(({ line, status, food: id, grams, unit }) => {
    const food = id === null ? undefined : kitchen.foods.get(id);
    if (status !== 'matched' || food === undefined)
      return [`"${line}" is no food we know; name one of the data`];
    if (grams === null || grams <= 0) return [`"${line}" has no grams; write grams or a measure of the food`];
    const isNamed = unit === null || MASS_OR_VOLUME.test(unit) || food.measures.some((m) => m.unit === unit);
    return isNamed ? [] : [`"${line}" uses "${unit}", which is no measure of ${food.name}; write grams`];
  });
}

const MASS_OR_VOLUME = /^(g|kg|mg|oz|lb|ml|cl|dl|l|tsp|tbsp|cup|fl-oz|pint|quart)$/;
