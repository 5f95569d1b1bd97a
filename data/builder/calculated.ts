/** Values that follow from others by definition. */
import { fill } from './cells.ts';
import type { Row } from './cells.ts';

/** Folate equivalents count added folic acid 1.7 times; where none is added they equal total folate. */
export function addCalculated(row: Row): void {
  const total = row.get('folate-total');
  if (total !== undefined && row.get('folic-acid')?.value === 0) {
    fill(row, 'folate', { value: total.value, how: 'c' });
  }
}
