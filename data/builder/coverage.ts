/** What the build says on standard error: on how many foods each nutrient is known, and where a key one is missing. */
import { MEASURED } from '../../server/domain/foods/nutrient.ts';
import type { MeasuredId } from '../../server/domain/foods/nutrient.ts';
import type { Row } from './cells.ts';

/** Nutrients that the planner pursues or caps: a food without one deserves a sibling to borrow from. */
export const KEY_NUTRIENTS: readonly MeasuredId[] = [
  ...(['protein', 'fibre', 'calcium', 'iron', 'magnesium', 'zinc', 'folate', 'vitamin-b12'] as const),
  ...(['thiamin', 'riboflavin', 'niacin', 'vitamin-b6', 'vitamin-a', 'vitamin-c', 'vitamin-e'] as const),
  ...(['selenium', 'potassium', 'sodium', 'linolenic-undifferentiated', 'choline'] as const),
];

/** One line a nutrient: "iodine 213 of 700". */
export function coverageLines(rows: ReadonlyMap<string, Row>): string[] {
  const all = [...rows.values()];
  return MEASURED.map(({ id }) => `${id} ${all.filter((row) => row.has(id)).length} of ${all.length}`);
}

/** One line a food that lacks a key nutrient: "miso-paste lacks choline, vitamin-e". */
export function lackingLines(rows: ReadonlyMap<string, Row>): string[] {
  return [...rows].flatMap(([food, row]) => {
    const missing = KEY_NUTRIENTS.filter((id) => !row.has(id));
    return missing.length === 0 ? [] : [`${food} lacks ${missing.join(', ')}`];
  });
}
