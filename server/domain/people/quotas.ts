/**
 * Food groups through the week for a person's energy, and the number of distinct plants; the rules are
 * `quotas.json`.
 */
import type { Person } from './person.ts';
import type { QuotaRule, QuotaRules } from './tables.ts';
import type { Quota } from './targets.ts';

/** Girls: what oily fish carries stays in the body for later pregnancies. */
const GIRL_UNDER_YEARS = 18;

/**
 * The quotas at this energy: servings a week stay, their grams and the day's caps grow and shrink with
 * `energyKcal / referenceKcal`. Groups marked `energy-down` never pass the adult's serving; a child's own
 * serving, where the rule has one, is not scaled.
 */
export function quotasFor(
  person: Pick<Person, 'sex' | 'ageYears'>,
  energyKcal: number,
  rules: QuotaRules,
): readonly Quota[] {
  const factor = energyKcal / rules.referenceKcal;
  return rules.quotas.map((rule) => {
    const scale = rule.scale === 'energy-down' ? Math.min(1, factor) : factor;
    return {
      group: rule.group,
      servingG: childServing(rule, person.ageYears) ?? rule.servingG * scale,
      servingsPerWeek: rule.servingsPerWeek,
      capPerDayG: rule.capPerDayG === null ? null : rule.capPerDayG * scale,
      capPerWeek: capPerWeek(rule, person),
      source: rule.source,
    };
  });
}

function childServing(rule: QuotaRule, ageYears: number): number | undefined {
  const age = Math.floor(ageYears);
  return rule.childServings?.find((child) => age >= child.ageMinYears && age <= child.ageMaxYears)?.servingG;
}

function capPerWeek(rule: QuotaRule, person: Pick<Person, 'sex' | 'ageYears'>): number | null {
  const isGirl = person.sex === 'female' && person.ageYears < GIRL_UNDER_YEARS;
  return isGirl ? (rule.girlCapPerWeek ?? rule.capPerWeek) : rule.capPerWeek;
}

/**
 * Distinct plants a week: fewer where so many families of plants are excluded that the usual number is out of
 * reach.
 */
export function plantsPerWeekFor(excluded: ReadonlySet<string>, rule: QuotaRules['plants']): number {
  const families = rule.families.filter((family) => excluded.has(family)).length;
  return families >= rule.fromFamilies ? rule.strictPerWeek : rule.perWeek;
}
