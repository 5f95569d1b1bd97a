/** One food's row while it is being put together: values with the code of how each came about. */
import { MEASURED } from '../../server/domain/foods/nutrient.ts';
import type { MeasuredId } from '../../server/domain/foods/nutrient.ts';

/** analysed, calculated, label, assumed zero, borrowed, from parts, from another table: see data/nutrients/README.md. */
export type HowCode = 'a' | 'c' | 'l' | 'z' | 'b' | 'p' | 't';

export interface Cell {
  /** Per 100 g edible part, in the nutrient's unit. */
  readonly value: number;
  readonly how: HowCode;
}

/** A nutrient without an entry is unknown. */
export type Row = Map<MeasuredId, Cell>;

const BY_SR28: ReadonlyMap<string, MeasuredId> = new Map(
  MEASURED.flatMap((nutrient) => (nutrient.sr28 === null ? [] : [[nutrient.sr28, nutrient.id] as const])),
);
const IDS: ReadonlySet<string> = new Set(MEASURED.map((nutrient) => nutrient.id));

/** The nutrient kept under an SR28 number; undefined where it is not kept. */
export function nutrientOfSr28(number: string): MeasuredId | undefined {
  return BY_SR28.get(number);
}

export function isMeasuredId(text: string): text is MeasuredId {
  return IDS.has(text);
}

/** Sets a value only where the row has none yet. */
export function fill(row: Row, id: MeasuredId, cell: Cell): void {
  if (!row.has(id)) row.set(id, cell);
}

/** At most `digits` significant digits, and no trailing zeros. */
export function significant(value: number, digits: number): number {
  return Number(value.toPrecision(digits));
}
