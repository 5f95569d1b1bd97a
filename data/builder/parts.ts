/** A compound's values from those of its parts, by share of the weight. */
import type { MeasuredId } from '../../server/domain/foods/nutrient.ts';
import { MEASURED } from '../../server/domain/foods/nutrient.ts';
import { fill, significant } from './cells.ts';
import type { Row } from './cells.ts';

/** A part with its finished row; `share` 0 to 1 by weight, null where not known. */
export interface PartRow {
  readonly share: number | null;
  readonly row: Row;
}

/** Above this share of the weight a part without the value makes the sum unknown. */
const NEGLIGIBLE_PART = 0.02;
/** So do parts that together weigh more than this. */
const NEGLIGIBLE_IN_ALL = 0.05;

/**
 * Per 100 g, or null where too much of the weight lacks the value. Shares that add up to less than 1 leave a rest
 * that lacks every value; a part of unknown share is taken to weigh that rest, 2 % at least, and makes the sum
 * unknown where that much of it could move the sum by more than 5 % (salt, for sodium).
 */
export function valueFromParts(id: MeasuredId, parts: readonly PartRow[]): number | null {
  const shares = parts.reduce((sum, part) => sum + (part.share ?? 0), 0);
  const rest = Math.max(0, 1 - shares);
  let lacking = rest;
  let sum = 0;
  for (const { share, row } of parts) {
    if (share === null) continue;
    const value = row.get(id)?.value;
    if (value !== undefined) sum += share * value;
    else if (share > NEGLIGIBLE_PART) return null;
    else lacking += share;
  }
  // Binary dust: 1 - 0.95 is a little more than 0.05.
  if (lacking > NEGLIGIBLE_IN_ALL + 1e-9) return null;
  const perWeight = sum / Math.max(1, shares);
  const trace = Math.max(rest, NEGLIGIBLE_PART);
  for (const { share, row } of parts) {
    if (share === null && (row.get(id)?.value ?? 0) * trace > 0.05 * perWeight) return null;
  }
  return perWeight;
}

/** Fills every value still missing that the parts supply. Does nothing for a food without parts. */
export function addFromParts(row: Row, parts: readonly PartRow[]): void {
  if (parts.length === 0) return;
  for (const { id } of MEASURED) {
    if (row.has(id)) continue;
    const value = valueFromParts(id, parts);
    if (value !== null) fill(row, id, { value: significant(value, 4), how: 'p' });
  }
}
