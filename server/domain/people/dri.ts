/** Looking up a Dietary Reference Intake: by the table's nutrient name, sex, age and life stage. */
import type { LifeStage, Person } from './person.ts';
import type { DriKind, DriLifeStage, DriRow } from './tables.ts';

/** Whom a row is looked up for. */
export type Whom = Pick<Person, 'sex' | 'ageYears' | 'lifeStage'>;

/** Trimesters and months change energy alone; the table of nutrients knows three stages. */
export function driStage(stage: LifeStage): DriLifeStage {
  if (stage === 'none') return 'none';
  return stage.startsWith('pregnant') ? 'pregnant' : 'lactating';
}

/**
 * The row of the first of `kinds` that the table has for this person, null where it has none.
 * Ages are whole years: someone of 50.9 is 50. Source `national-academies-dri`.
 */
export function driRow(
  rows: readonly DriRow[],
  nutrient: string,
  kinds: readonly DriKind[],
  whom: Whom,
): DriRow | null {
  const age = Math.floor(whom.ageYears);
  const stage = driStage(whom.lifeStage);
  const fitting = rows.filter(
    (row) =>
      row.nutrient === nutrient &&
      (row.sex === 'any' || row.sex === whom.sex) &&
      row.lifeStage === stage &&
      age >= row.ageMinYears &&
      age <= (row.ageMaxYears ?? Infinity),
  );
  for (const kind of kinds) {
    const row = fitting.find((candidate) => candidate.kind === kind);
    if (row !== undefined) return row;
  }
  return null;
}

/**
 * The upper limit (UL or CDRR) where it counts exactly the forms named by `scope`; null otherwise. Limits on
 * added niacin, folic acid and vitamin E and on supplemental magnesium say nothing about food: asked with
 * scope null, they are not found.
 */
export function upperLimit(
  rows: readonly DriRow[],
  limit: { readonly nutrient: string; readonly kind: 'UL' | 'CDRR'; readonly scope: string | null },
  whom: Whom,
): DriRow | null {
  const row = driRow(rows, limit.nutrient, [limit.kind], whom);
  return row !== null && row.upperLimitScope === limit.scope ? row : null;
}
