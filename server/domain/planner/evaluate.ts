/** The slow, obvious score of a week: every total summed afresh. The search must agree with it. */
import { daysCounted, dayRulesOf, isSuspendedOn } from './day-rules.ts';
import type { DayRules, Problem } from './problem.ts';
import { DAYS, type Plan } from './plan.ts';
import { termsFor, type Terms } from './terms/all.ts';
import type { LinearTerm, Placed, TermGroup } from './terms/term.ts';

export interface TermPoints {
  readonly id: string;
  readonly group: TermGroup;
  readonly points: number;
  /** The weekly mean (week scope) or the largest day (day scope) of a linear term; null for a count. */
  readonly total: number | null;
}

export interface Evaluation {
  readonly points: number;
  readonly terms: readonly TermPoints[];
}

/** The week's meals with their servings; throws where a plan names a recipe that the problem does not hold. */
export function placedIn(plan: Plan, problem: Problem): readonly Placed[] {
  const byId = new Map(problem.candidates.map((candidate) => [candidate.recipe.id, candidate]));
  return plan.days.flatMap((meals, day) =>
    meals.map((meal) => {
      const candidate = byId.get(meal.recipe);
      if (candidate === undefined)
        throw new Error(`"${meal.recipe}" is not among the recipes of this problem`);
      const { slot, portion } = meal;
      return { day, slot, portion, serving: candidate.serving, isLeftover: meal.leftoverOfDay !== null };
    }),
  );
}

export function evaluate(plan: Plan, problem: Problem, terms: Terms = termsFor(problem)): Evaluation {
  const week = placedIn(plan, problem);
  const rules = dayRulesOf(problem);
  const linear = terms.linear.map((term) => {
    const days = dayTotals(term, week, rules);
    const mean = days.reduce((a, b) => a + b, 0) / daysCounted(term, rules, DAYS);
    const isWeek = term.scope === 'week';
    const points = isWeek ? term.penalty(mean) : days.reduce((a, b) => a + term.penalty(b), 0);
    return { id: term.id, group: term.group, points, total: isWeek ? mean : Math.max(...days) };
  });
  const counts = terms.counts.map((term) => ({
    id: term.id,
    group: term.group,
    points: term.points(week),
    total: null,
  }));
  const all = [...linear, ...counts];
  return { points: all.reduce((sum, term) => sum + term.points, 0), terms: all };
}

function dayTotals(term: LinearTerm, week: readonly Placed[], rules: DayRules): readonly number[] {
  const days = new Array<number>(DAYS).fill(0);
  for (const meal of week) {
    if (isSuspendedOn(term, meal.day, rules)) continue;
    days[meal.day] = (days[meal.day] ?? 0) + meal.portion * term.total(meal.serving);
  }
  return days;
}
