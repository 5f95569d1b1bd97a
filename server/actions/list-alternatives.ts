/** What else could stand in one meal's place, best for the week first, each with what it would change. */
import { getPlan } from '../db/repos/plans.ts';
import type { Result } from '../domain/outcome.ts';
import { alternativesFor } from '../domain/planner/alternatives.ts';
import { evaluate, type Evaluation } from '../domain/planner/evaluate.ts';
import { atHome } from './at-home.ts';
import type { ActionDeps, Reason } from './deps.ts';
import { fixedMeal, openWeek, placeOf, rulesOf } from './open-week.ts';
import type { AlternativeView } from './week-view.ts';

const OFFERED = 12;

/** Null where there is no such plan or meal; reasons where nobody can be planned for any more. */
export function listAlternatives(
  given: ActionDeps,
  planId: string,
  mealId: string,
): Result<readonly AlternativeView[], Reason> | null {
  const deps = atHome(given);
  const stored = getPlan(deps.db, planId);
  const meal = stored?.meals.find((one) => one.id === mealId);
  if (stored === null || meal === undefined) return null;
  const opened = openWeek(deps, stored);
  if (!opened.ok) return opened;
  const week = opened.value;
  const locked = stored.meals.filter((one) => one.locked && one !== meal);
  const { problem, ...rest } = week.prepare(
    rulesOf(
      week,
      locked.map((one) => fixedMeal(one, week.shelf)),
    ),
  );
  const model = week.model({ problem, ...rest });
  const before = evaluate(week.plan, problem);
  const best = alternativesFor(week.plan, placeOf(meal, model), model).slice(0, OFFERED);
  return {
    ok: true,
    value: best.map(({ recipe: id, change, plan }) => {
      const { title, activeMinutes, heat } = week.shelf.recipeOf(id);
      return {
        recipe: id,
        title,
        activeMinutes,
        heat,
        change,
        why: effectOf(before, evaluate(plan, problem)),
      };
    }),
  };
}

/** Half a point is felt by nobody. */
const FELT_POINTS = 0.5;
const NAMED = 2;

function effectOf(before: Evaluation, after: Evaluation): Reason {
  const changes = new Map<string, number>();
  const add = (evaluation: Evaluation, sign: 1 | -1): void => {
    for (const { group, points } of evaluation.terms)
      changes.set(group, (changes.get(group) ?? 0) + sign * points);
  };
  add(after, 1);
  add(before, -1);
  const felt = [...changes].filter(([, points]) => Math.abs(points) >= FELT_POINTS);
  const named = (side: 1 | -1): readonly string[] =>
    felt
      .filter(([, points]) => points * side > 0)
      .sort((a, b) => side * (b[1] - a[1]))
      .slice(0, NAMED)
      .map(([group]) => group);
  return { code: 'alternative-effect', params: { better: named(-1), worse: named(1) } };
}
