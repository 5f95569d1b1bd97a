/** Acceptable macronutrient ranges by age, in percent of energy. */
import type { AmdrRow } from './tables.ts';
import type { EnergyShare } from './targets.ts';

/** One range a component for someone of this age (whole years count). Source `amdr-2005`. */
export function sharesFor(ageYears: number, rows: readonly AmdrRow[]): readonly EnergyShare[] {
  const age = Math.floor(ageYears);
  return rows
    .filter((row) => age >= row.ageMinYears && age <= (row.ageMaxYears ?? Infinity))
    .map((row) => ({
      component: row.component,
      minPercent: row.minPercentEnergy,
      maxPercent: row.maxPercentEnergy,
      source: 'amdr-2005',
    }));
}
