/** What the rules of single days mean for dishes and totals: one place for search, score and report. */
import type { Recipe, Slot } from '../recipes/recipe.ts';
import { PLAIN_DAYS, type Candidate, type DayRules, type Problem } from './problem.ts';
import type { LinearTerm, TermGroup } from './terms/term.ts';

const EASY_MINUTES = 10;

export function dayRulesOf(problem: Problem): DayRules {
  return problem.days ?? PLAIN_DAYS;
}

/** True where the dish may be made fresh on this day. */
export function mayBeMade(recipe: Recipe, day: number, rules: DayRules): boolean {
  if (rules.noCookFrom !== null && day >= rules.noCookFrom && recipe.heat) return false;
  return day !== rules.easyDay || !recipe.heat || recipe.activeMinutes <= EASY_MINUTES;
}

/** Candidates that may be made fresh for a slot on a day. */
export function offeredOn(
  candidates: readonly Candidate[],
  slot: Slot,
  day: number,
  rules: DayRules,
): readonly Candidate[] {
  return candidates.filter(
    ({ recipe, isKeptOnly }) =>
      isKeptOnly !== true && recipe.slots.includes(slot) && mayBeMade(recipe, day, rules),
  );
}

const SUSPENDED: readonly TermGroup[] = ['floors', 'quotas', 'fibre'];

/** Floors, quotas and fibre are not asked of an easy day: it counts neither for nor against them. */
export function isSuspendedOn(term: LinearTerm, day: number, rules: DayRules): boolean {
  return day === rules.easyDay && SUSPENDED.includes(term.group);
}

/** Days over which a term takes its mean. */
export function daysCounted(term: LinearTerm, rules: DayRules, days: number): number {
  return rules.easyDay !== null && SUSPENDED.includes(term.group) ? days - 1 : days;
}
