/** What the week holds against its targets: lower bounds with their coverage, floors, ceilings, each with a status. */
import { nutrientIndex, nutrientOf, type NutrientId } from '../foods/nutrient.ts';
import type { Ceiling, Floor } from '../people/targets.ts';
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

/** Choline and the like are pursued to a share of their figure; the floor already holds that share. */
export function reportOn(week: readonly Placed[], problem: Problem): readonly NutrientLine[] {
  const { floors, ceilings } = problem.targets;
  const ids = [
    ...new Set<NutrientId>(['energy', ...floors.map((f) => f.nutrient), ...ceilings.map((c) => c.nutrient)]),
  ];
  return ids.map((id) => lineFor(id, week, problem));
}

function lineFor(id: NutrientId, week: readonly Placed[], problem: Problem): NutrientLine {
  const index = nutrientIndex(id);
  const days = new Array<number>(DAYS).fill(0);
  let known = 0;
  let grams = 0;
  for (const { day, portion, serving } of week) {
    days[day] = (days[day] ?? 0) + portion * (serving.nutrients[index] ?? 0);
    known += portion * serving.grams * (serving.coverage[index] ?? 0);
    grams += portion * serving.grams;
  }
  const atLeast = days.reduce((a, b) => a + b, 0) / DAYS;
  const floor = problem.targets.floors.find((one) => one.nutrient === id) ?? null;
  const ceiling = problem.targets.ceilings.find((one) => one.nutrient === id) ?? null;
  const { title, unit } = nutrientOf(id);
  const coverage = grams === 0 ? 0 : known / grams;
  return {
    id,
    title,
    unit,
    atLeast,
    coverage,
    days,
    floor,
    ceiling,
    ...statusOf(atLeast, floor, ceiling, problem),
  };
}

/** Half a percent of a target is below what any table of foods can tell. */
const DUST = 0.005;

function statusOf(
  atLeast: number,
  floor: Floor | null,
  ceiling: Ceiling | null,
  problem: Problem,
): { readonly status: NutrientStatus; readonly cause: string | null } {
  if (ceiling !== null && atLeast > ceiling.weekMean * (1 + DUST)) return { status: 'over', cause: null };
  if (floor === null || atLeast >= floor.perDay * (1 - DUST))
    return { status: floor === null ? 'shown' : 'met', cause: null };
  if (floor.kind !== 'pursued') return { status: 'shown', cause: floor.cause ?? null };
  const isOutOfReach = mostPerDay(floor.nutrient, problem) < floor.perDay;
  return { status: 'short', cause: floor.cause ?? (isOutOfReach ? 'out-of-reach' : 'not-in-this-plan') };
}
