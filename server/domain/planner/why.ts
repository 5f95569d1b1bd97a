/** Why a dish stands where it stands, as one reason. */
import { groupByDay } from './explain.ts';
import type { FixedMeal, Problem } from './problem.ts';
import type { PlannerReason } from './reasons.ts';
import type { Placed } from './terms/term.ts';

const HALF_SERVING = 0.5;
const NAMED_GROUPS = 3;

/** A left-over names its cooking; a fresh dish the groups it brings, and where it brings none its minutes. */
export function whyMeal(placed: Placed, meal: FixedMeal, problem: Problem): PlannerReason {
  const { recipe } = placed.serving;
  if (meal.leftoverOfDay !== null)
    return { code: 'meal-left-over', params: { daysAgo: meal.day - meal.leftoverOfDay } };
  const groups = problem.quotas.active
    .filter((quota) => quota.servingsPerWeek > 0)
    .map(({ group, servingG }) => ({
      group,
      share: (groupByDay([placed], group)[placed.day] ?? 0) / servingG,
    }))
    .filter(({ share }) => share >= HALF_SERVING)
    .sort((a, b) => b.share - a.share)
    .slice(0, NAMED_GROUPS)
    .map(({ group }) => group);
  const minutes = recipe.activeMinutes;
  if (groups.length > 0) return { code: 'meal-brings', params: { groups, minutes } };
  return { code: 'meal-fits', params: { minutes, heat: recipe.heat ? 'yes' : 'no' } };
}
