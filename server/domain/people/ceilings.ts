/**
 * Ceilings on the week's mean and on single days, and the soft cap on fibre; the rules are `ceilings.json`.
 */
import { driRow, upperLimit, type Whom } from './dri.ts';
import { ADULT_YEARS } from './floors.ts';
import type { CeilingRule, CeilingRules, DriRow } from './tables.ts';
import type { Basis, Ceiling } from './targets.ts';

/**
 * The ceilings of a person who needs `energyKcal` a day. A rule from the table whose row is missing or counts
 * other forms than the rule names gives no ceiling: some limits hold for supplements only.
 */
export function ceilingsFor(
  whom: Whom,
  energyKcal: number,
  rules: CeilingRules,
  rows: readonly DriRow[],
): readonly Ceiling[] {
  return rules.ceilings.flatMap((rule) => {
    if (rule.ages === 'adults' && whom.ageYears < ADULT_YEARS) return [];
    const limit = limitOf(rule, whom, energyKcal, rows);
    if (limit === null) return [];
    const day = rule.dayFactor === null ? null : limit.perDay * rule.dayFactor;
    return [
      { nutrient: rule.nutrient, weekMean: limit.perDay, day, basis: limit.basis, source: rule.source },
    ];
  });
}

function limitOf(
  rule: CeilingRule,
  whom: Whom,
  energyKcal: number,
  rows: readonly DriRow[],
): { readonly perDay: number; readonly basis: Basis } | null {
  switch (rule.by) {
    case 'fixed':
      return { perDay: rule.perDay, basis: 'guideline' };
    case 'energy':
      return { perDay: (energyKcal * rule.percent) / 100 / rule.kcalPerG, basis: 'guideline' };
    case 'dri': {
      const row = upperLimit(rows, { nutrient: rule.dri, kind: rule.kind, scope: rule.scope }, whom);
      return row === null ? null : { perDay: row.valuePerDay, basis: rule.kind };
    }
  }
}

/**
 * Grams of fibre a day above which a week costs points: 1.4 times the adequate intake, but never more than
 * `rampGPerWeek` above what the person eats now, where that is known. Throws where the table has no row.
 */
export function fibreCapFor(
  whom: Whom & { readonly fibreNowG?: number },
  rules: CeilingRules,
  rows: readonly DriRow[],
): number {
  const { timesAi, dri, rampGPerWeek } = rules.fibreCap;
  const row = driRow(rows, dri, ['AI'], whom);
  if (row === null) throw new Error(`the DRI table has no ${dri} for ${whom.sex}, ${whom.ageYears} years`);
  return Math.min(timesAi * row.valuePerDay, (whom.fibreNowG ?? Infinity) + rampGPerWeek);
}
