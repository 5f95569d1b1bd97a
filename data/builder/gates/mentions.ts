/** The steps mention every ingredient. */
import { keysOf } from '../../../server/domain/ingredients/matcher.ts';
import type { Dish } from './dish.ts';

export function mentions({ recipe }: Dish): readonly string[] {
  const words = new Set(keysOf(recipe.steps.join(' ')));
  // The last word of a line before its preparation names the food: "2 cloves garlic, sliced".
  return recipe.lines.flatMap(({ line }) => {
    const word = keysOf(line.split(',')[0] ?? '').at(-1) ?? '';
    return words.has(word) ? [] : [`no step mentions "${line}"; say what is done with it`];
  });
}
