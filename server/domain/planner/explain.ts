/** A finished week in reasons: what it holds of what matters, and every gap by name. Largest first. */
import { isNutrientId, nutrientIndex, nutrientOf, type NutrientId } from '../foods/nutrient.ts';
import type { Targets } from '../people/targets.ts';
import type { Suspension } from './active-quotas.ts';
import { dayRulesOf } from './day-rules.ts';
import { DAYS } from './plan.ts';
import type { Problem } from './problem.ts';
import type { PlannerReason } from './reasons.ts';
import type { NutrientLine } from './report.ts';
import { weekLimitsOf } from './terms/all.ts';
import { plantsIn } from './terms/plants.ts';
import type { Placed } from './terms/term.ts';
import { isCooking } from './terms/time.ts';

/** A day or a meal counts for a group from half a serving on. */
const HALF = 0.5;

export function explain(
  week: readonly Placed[],
  problem: Problem,
  lines: readonly NutrientLine[],
): readonly PlannerReason[] {
  return [
    ...groupReasons(week, problem),
    { code: 'plants', params: { plants: Math.floor(plantsIn(week)), wanted: problem.targets.plantsPerWeek } },
    { code: 'cookings', params: { cookings: cookingsIn(week) } },
    ...gapsIn(lines, problem.targets),
    ...quotaReasons(week, problem),
    ...weekLimitReasons(week, problem),
    ...problem.quotas.suspended.map((one) => suspensionReason(one, week, problem)),
  ];
}

function weekLimitReasons(week: readonly Placed[], problem: Problem): readonly PlannerReason[] {
  return weekLimitsOf(problem).flatMap(({ target, perWeek, dishes }) => {
    const meals = week.filter(({ serving }) => dishes.has(serving.recipe.id)).length;
    if (meals <= perWeek) return [];
    return [{ code: 'week-limit-over' as const, params: { target, meals, wanted: perWeek } }];
  });
}

export function cookingsIn(week: readonly Placed[]): number {
  return week.filter((meal) => isCooking(meal.serving, meal.slot, meal.isLeftover)).length;
}

/** Grams of a group on each day. */
export function groupByDay(week: readonly Placed[], group: string): readonly number[] {
  const days = new Array<number>(DAYS).fill(0);
  for (const meal of week) {
    days[meal.day] = (days[meal.day] ?? 0) + meal.portion * (meal.serving.groups.get(group) ?? 0);
  }
  return days;
}

/** Meals that hold at least half a serving of a group. */
export function mealsWith(week: readonly Placed[], group: string, servingG: number): number {
  return week.filter((meal) => meal.portion * (meal.serving.groups.get(group) ?? 0) >= servingG * HALF)
    .length;
}

function groupReasons(week: readonly Placed[], problem: Problem): readonly PlannerReason[] {
  const daysWith = (group: string): number | null => {
    const quota = problem.quotas.active.find((one) => one.group === group);
    return quota === undefined
      ? null
      : groupByDay(week, group).filter((g) => g >= quota.servingG * HALF).length;
  };
  const reasons: PlannerReason[] = [];
  const greens = daysWith('leafy-green');
  if (greens !== null) reasons.push({ code: 'greens-days', params: { days: greens } });
  const berries = daysWith('berry');
  if (berries !== null) reasons.push({ code: 'berry-days', params: { days: berries } });
  const nuts = daysWith('nut-or-seed');
  if (nuts !== null) reasons.push({ code: 'nut-days', params: { days: nuts } });
  const fish = problem.quotas.active.find((one) => one.group === 'oily-fish');
  if (fish !== undefined) {
    reasons.push({ code: 'fish-meals', params: { meals: mealsWith(week, 'oily-fish', fish.servingG) } });
  }
  return reasons;
}

/** Every figure of one eater's week that lies outside what they aim at. */
export function gapsIn(
  lines: readonly NutrientLine[],
  { energyKcal, fibreCapG }: Pick<Targets, 'energyKcal' | 'fibreCapG'>,
): readonly PlannerReason[] {
  const reasons: PlannerReason[] = [];
  for (const line of lines) {
    if (line.id === 'energy' && line.atLeast < energyKcal * 0.95) {
      reasons.unshift({
        code: 'energy-short',
        params: { meanKcal: Math.round(line.atLeast), wantedKcal: Math.round(energyKcal) },
      });
    }
    if (line.id === 'fibre' && line.atLeast > fibreCapG * 1.005) {
      reasons.push({ code: 'fibre-over', params: { meanG: line.atLeast, capG: fibreCapG } });
    }
    if (line.status === 'over' && line.ceiling !== null) {
      const params = {
        nutrient: line.title,
        mean: line.atLeast,
        ceiling: line.ceiling.weekMean,
        unit: line.unit,
      };
      reasons.push({ code: 'ceiling-over', params });
    }
    if (line.status === 'short' && line.floor !== null) reasons.push(floorReason(line, line.floor.perDay));
  }
  return reasons;
}

function floorReason(line: NutrientLine, floor: number): PlannerReason {
  const { title: nutrient, atLeast, unit } = line;
  const percent = Math.floor((100 * atLeast) / floor);
  return {
    code: 'floor-short',
    params: { nutrient, atLeast, floor, unit, percent, cause: line.cause ?? 'not-in-this-plan' },
  };
}

function quotaReasons(week: readonly Placed[], problem: Problem): readonly PlannerReason[] {
  return problem.quotas.active.flatMap((quota) => {
    const { easyDay } = dayRulesOf(problem);
    const days = groupByDay(week, quota.group).filter((_, day) => day !== easyDay);
    const wanted = (quota.servingG * quota.servingsPerWeek * days.length) / DAYS;
    const got = days.reduce((a, b) => a + b, 0);
    if (wanted === 0 || got >= wanted * 0.95) return [];
    return [
      {
        code: 'quota-short' as const,
        params: { group: quota.group, gotG: Math.round(got), wantedG: Math.round(wanted) },
      },
    ];
  });
}

/** Says what is off, what stands in, and, where nothing does, which foods of this week carry its nutrients. */
function suspensionReason(one: Suspension, week: readonly Placed[], problem: Problem): PlannerReason {
  const sources = one.nutrients.filter(isNutrientId).flatMap((nutrient) => topFoods(nutrient, week, problem));
  return {
    code: 'quota-suspended',
    params: {
      group: one.group,
      half: one.half ?? '',
      because: one.because,
      instead: one.instead ?? '',
      nutrients: one.nutrients,
      sources,
    },
  };
}

const NAMED_SOURCES = 3;

/** "vitamin-e: olive oil, spinach, avocado": the foods of this week that bring most of a nutrient. */
function topFoods(nutrient: NutrientId, week: readonly Placed[], problem: Problem): readonly string[] {
  const index = nutrientIndex(nutrient);
  const amounts = new Map<string, number>();
  for (const { serving, portion } of week) {
    for (const [id, grams] of serving.foods) {
      const food = problem.foods.get(id);
      const value = food?.per100g[index] ?? null;
      if (food !== undefined && value !== null) {
        amounts.set(food.name, (amounts.get(food.name) ?? 0) + (portion * grams * value) / 100);
      }
    }
  }
  const top = [...amounts].filter(([, amount]) => amount > 0).sort((a, b) => b[1] - a[1]);
  const names = top.slice(0, NAMED_SOURCES).map(([name]) => name);
  return names.length === 0 ? [] : [`${nutrientOf(nutrient).title}: ${names.join(', ')}`];
}
