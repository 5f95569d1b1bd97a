/** The shapes penalties are made of: percent short of a floor, percent over a ceiling, steeper beyond ten percent. */

/** Percent by which `total` falls short of `floor`; 0 at or above it. */
export function percentShort(total: number, floor: number): number {
  return floor > 0 && total < floor ? (100 * (floor - total)) / floor : 0;
}

/** Percent by which `total` exceeds `ceiling`; 0 at or below it. A ceiling of 0 counts grams as percent. */
export function percentOver(total: number, ceiling: number): number {
  if (total <= ceiling) return 0;
  return ceiling > 0 ? (100 * (total - ceiling)) / ceiling : total;
}

/** `first` points a percent, and `more` on top for each percent beyond ten. */
export function steep(percent: number, first: number, more: number): number {
  return first * percent + more * Math.max(0, percent - 10);
}
