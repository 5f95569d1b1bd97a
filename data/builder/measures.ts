/** Household measures of our foods from SR28's WEIGHT table, each for one unit. */
import type { AuthoredFood } from './authored-foods.ts';
import { significant } from './cells.ts';
import { readMeasureText } from './measure-text.ts';
import type { Sr28 } from './sr28.ts';

export const MEASURE_COLUMNS = ['food', 'amount', 'unit', 'qualifier', 'grams'] as const;

/**
 * Rows of `measures.csv`, foods in the order given. "5 sprigs = 1 g" becomes 1 sprig of 0.2 g. Where SR28 words two
 * measures alike, the first stands.
 */
export function measureRows(foods: readonly AuthoredFood[], sr28: Sr28): string[][] {
  return foods.flatMap((food) => {
    const rows = new Map<string, string[]>();
    for (const { amount, description, grams } of sr28.measures.get(food.ndb ?? '') ?? []) {
      const { unit, qualifier } = readMeasureText(description);
      const key = `${unit}\n${qualifier}`;
      if (!rows.has(key))
        rows.set(key, [food.id, '1', unit, qualifier, String(significant(grams / amount, 4))]);
    }
    return [...rows.values()];
  });
}
