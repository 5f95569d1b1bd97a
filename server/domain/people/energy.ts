/**
 * Estimated energy requirement: the 2005 equations of the National Academies, from the rows of
 * `eer-2005.csv`.
 */
import type { Activity, LifeStage, Person } from './person.ts';
import type { EerRow } from './tables.ts';

/** What the equations ask of a person. */
export type Body = Pick<Person, 'sex' | 'ageYears' | 'weightKg' | 'heightM' | 'activity' | 'lifeStage'>;

/**
 * kcal a day on top of the equation (same source as the rows): trimesters of pregnancy, months of
 * breastfeeding.
 */
const ADDED_KCAL: Readonly<Record<LifeStage, number>> = {
  none: 0,
  'pregnant-1': 0,
  'pregnant-2': 340,
  'pregnant-3': 452,
  'lactating-0-6': 330,
  'lactating-7-12': 400,
};

const COEFFICIENT_OF: Readonly<Record<Activity, (row: EerRow) => number>> = {
  sedentary: (row) => row.paSedentary,
  'low-active': (row) => row.paLowActive,
  active: (row) => row.paActive,
  'very-active': (row) => row.paVeryActive,
};

/**
 * Energy to eat in a day, kcal; not rounded. Source `eer-2005`.
 * Woman of 30, 65 kg, 1.65 m, low active: 354 - 6.91 * 30 + 1.12 * (9.36 * 65 + 726 * 1.65) = 2,169.8.
 * Throws where the table has no row for the age, which `targetsFor` refuses before.
 */
export function energyNeed(body: Body, rows: readonly EerRow[]): number {
  const age = Math.floor(body.ageYears);
  const row = rows.find(
    ({ sex, ageMinYears, ageMaxYears }) =>
      sex === body.sex && age >= ageMinYears && age <= (ageMaxYears ?? Infinity),
  );
  if (row === undefined) throw new Error(`the energy table has no row for a ${body.sex} of ${age} years`);
  const moved = row.weightCoefficientPerKg * body.weightKg + row.heightCoefficientPerM * body.heightM;
  return (
    row.constantKcal +
    row.ageCoefficient * age +
    COEFFICIENT_OF[body.activity](row) * moved +
    row.addedKcal +
    ADDED_KCAL[body.lifeStage]
  );
}
