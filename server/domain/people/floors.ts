/**
 * Floors of every kind with the cause named where food alone does not reach them; the rules are
 * `floors.json`.
 */
import { driRow, driStage, type Whom } from './dri.ts';
import type { Person } from './person.ts';
import type { DriRow, FloorCause, FloorRule, FloorRules } from './tables.ts';
import type { Floor } from './targets.ts';

export const ADULT_YEARS = 19;

/**
 * A floor per rule, per day, in the nutrient's unit, in the order of the rules. `excluded` are the tags and
 * foods that the person does not eat; they decide which cause is named. Throws where the table has no row for
 * the person.
 */
export function floorsFor(
  person: Whom & Pick<Person, 'weightKg'>,
  excluded: ReadonlySet<string>,
  rules: FloorRules,
  rows: readonly DriRow[],
): readonly Floor[] {
  return rules.floors.map((rule) => {
    const row = driRow(rows, rule.dri, ['RDA', 'AI'], person);
    if (row === null)
      throw new Error(`the DRI table has no ${rule.dri} for ${person.sex}, ${person.ageYears} years`);
    const cause = rules.causes.find(
      (candidate) => candidate.nutrient === rule.nutrient && fits(candidate, person, excluded),
    );
    return {
      nutrient: rule.nutrient,
      kind: rule.kind,
      perDay: perDay(rule, row, person),
      basis: row.kind === 'AI' ? 'AI' : 'RDA',
      source: rules.source,
      ...(cause === undefined ? {} : { cause: cause.code }),
    };
  });
}

/**
 * The table's value, converted. Protein of adults: the larger of the table (46 g, 56 g) and 0.8 g per kg,
 * since the table is for reference bodies of 57 and 70 kg; children, pregnant and breastfeeding people: the
 * table alone.
 */
function perDay(rule: FloorRule, row: DriRow, person: Whom & Pick<Person, 'weightKg'>): number {
  const fromTable = row.valuePerDay * rule.factor;
  const weighed = rule.perKgAdult !== null && person.ageYears >= ADULT_YEARS && person.lifeStage === 'none';
  return weighed ? Math.max(fromTable, (rule.perKgAdult ?? 0) * person.weightKg) : fromTable;
}

function fits(cause: FloorCause, whom: Whom, excluded: ReadonlySet<string>): boolean {
  const age = Math.floor(whom.ageYears);
  return (
    (cause.excludesAll ?? []).every((target) => excluded.has(target)) &&
    (cause.excludesAny === undefined || cause.excludesAny.some((target) => excluded.has(target))) &&
    (cause.sex === undefined || cause.sex === whom.sex) &&
    age >= (cause.ageMinYears ?? 0) &&
    age <= (cause.ageMaxYears ?? Infinity) &&
    (cause.lifeStages === undefined || cause.lifeStages.includes(driStage(whom.lifeStage)))
  );
}
