/** What the week holds against its targets: lower bounds with their coverage, floors, ceilings, each with a status. */
import { nutrientIndex, nutrientOf, type NutrientId } from '../foods/nutrient.ts';
import type { Ceiling, Floor, Targets } from '../people/targets.ts';
import { dayRulesOf } from './day-rules.ts';
import { DAYS } from './plan.ts';
import type { Problem } from './problem.ts';
import { mostPerDay } from './reach.ts';
import type { Placed } from './terms/term.ts';

export type NutrientStatus = 'met' | 'short' | 'over' | 'shown';

export interface NutrientLine {
  readonly id: NutrientId;
  readonly title: string;
  readonly unit: string;
  /** Mean per day over the week; the true value is at least this. */
  readonly atLeast: number;
  /** Share of the week's grams with a value, 0 to 1. */
  readonly coverage: number;
  /** Totals of the seven days, lower bounds. */
  readonly days: readonly number[];
  readonly floor: Floor | null;
  readonly ceiling: Ceiling | null;
  readonly status: NutrientStatus;
  /** Why a floor is short: a cause the tables name, `out-of-reach`, or `not-in-this-plan`. */
  readonly cause: string | null;
}

/** Whose figures are reported: their own targets, and their servings for each serving of the shared plan. */
export interface Reported {
  readonly targets: Targets;
  readonly scale: number;
}

/** Choline and the like are pursued to a share of their figure; the floor already holds that share. */
export function reportOn(
  week: readonly Placed[],
  problem: Problem,
  eater: Reported = { targets: problem.targets, scale: 1 },
): readonly NutrientLine[] {
  const { floors, ceilings } = eater.targets;
  const ids = [
    ...new Set<NutrientId>(['energy', ...floors.map((f) => f.nutrient), ...ceilings.map((c) => c.nutrient)]),
  ];
  return ids.map((id) => lineFor(id, week, problem, eater));
}

function lineFor(
  id: NutrientId,
  week: readonly Placed[],
  problem: Problem,
  { targets, scale }: Reported,
): NutrientLine {
  const index = nutrientIndex(id);
  const days = new Array<number>(DAYS).fill(0);
  let known = 0;
  let grams = 0;
  for (const { day, portion, serving } of week) {
    days[day] = (days[day] ?? 0) + scale * portion * (serving.nutrients[index] ?? 0);
    known += portion * serving.grams * (serving.coverage[index] ?? 0);
    grams += portion * serving.grams;
  }
  const floor = targets.floors.find((one) => one.nutrient === id) ?? null;
  const ceiling = targets.ceilings.find((one) => one.nutrient === id) ?? null;
  const { title, unit } = nutrientOf(id);
  const means = { mean: meanOf(days, null), asked: meanOf(days, dayRulesOf(problem).easyDay) };
  const most = (): number => mostPerDay(id, problem) * scale;
  return {
    id,
    title,
    unit,
    atLeast: means.mean,
    coverage: grams === 0 ? 0 : known / grams,
    days,
    floor,
    ceiling,
    ...statusOf(means, floor, ceiling, most),
  };
}

/** Mean over the days but one. */
function meanOf(days: readonly number[], without: number | null): number {
  const counted = days.filter((_, day) => day !== without);
  return counted.reduce((a, b) => a + b, 0) / counted.length;
}

/** Half a percent of a target is below what any table of foods can tell. */
const DUST = 0.005;

/** A floor is asked of the days that are not easy, a ceiling of all; `most` is worked out only where it is needed. */
function statusOf(
  { mean, asked }: { readonly mean: number; readonly asked: number },
  floor: Floor | null,
  ceiling: Ceiling | null,
  most: () => number,
): { readonly status: NutrientStatus; readonly cause: string | null } {
  if (ceiling !== null && mean > ceiling.weekMean * (1 + DUST)) return { status: 'over', cause: null };
  if (floor === null || asked >= floor.perDay * (1 - DUST))
    return { status: floor === null ? 'shown' : 'met', cause: null };
  if (floor.kind !== 'pursued') return { status: 'shown', cause: floor.cause ?? null };
  const isOutOfReach = most() < floor.perDay;
  return { status: 'short', cause: floor.cause ?? (isOutOfReach ? 'out-of-reach' : 'not-in-this-plan') };
}
