/** What one eater's week lacks, and the caps that nothing added should pass: energy, pursued floors, greens and berries, fibre. */
import { nutrientOf, type NutrientId } from '../foods/nutrient.ts';
import type { Targets } from '../people/targets.ts';
import type { ActiveQuotas } from './active-quotas.ts';
import { DAYS } from './plan.ts';
import { nutrientIn, type Serving } from './serving.ts';
import { WEEK_SLACK, DAY_SLACK as ENERGY_DAY_SLACK } from './terms/energy.ts';
import { DAY_SLACK as FIBRE_DAY_SLACK } from './terms/fibre-cap.ts';
import type { Placed } from './terms/term.ts';

/** One eater with all that they eat, in the servings of the shared plan. */
export interface EatenWeek {
  readonly targets: Targets;
  readonly quotas: ActiveQuotas['active'];
  /** Their servings for each serving of the shared plan. */
  readonly scale: number;
  readonly week: readonly Placed[];
}

type Amount = (serving: Serving) => number;

export interface Lack {
  /** `energy`, a nutrient, or a food group. */
  readonly id: string;
  readonly kind: 'energy' | 'floor' | 'group';
  readonly title: string;
  /** A day's aim; of a group a week's, in grams. */
  readonly aim: number;
  /** What the whole week lacks of it. */
  readonly short: number;
  /** Of one serving. */
  readonly of: Amount;
}

export interface Cap {
  readonly id: string;
  readonly title: string;
  /** The most a day may hold on the week's mean, and any one day; null where no day rule applies. */
  readonly mean: number;
  readonly day: number | null;
  readonly of: Amount;
}

/** Up to here nothing is said of a week's energy. */
export const ENERGY_FELT = 0.03;
/** Half a percent is below what any table of foods can tell. */
const DUST = 0.005;
/** So that what closes a gap to the point does close it. */
const ROUNDING = 1e-9;
const GROUPS = ['leafy-green', 'berry'] as const;
const GROUP_FELT = 0.95;

/** Totals of the seven days. */
export function daysOf({ week, scale }: Pick<EatenWeek, 'week' | 'scale'>, of: Amount): readonly number[] {
  const days = new Array<number>(DAYS).fill(0);
  for (const { day, portion, serving } of week) days[day] = (days[day] ?? 0) + scale * portion * of(serving);
  return days;
}

export const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

/** How far the week's energy lies under its aim, 0 to 1. */
export function energyShortIn(own: EatenWeek): number {
  const { energyKcal } = own.targets;
  return Math.max(0, 1 - sum(daysOf(own, amountOf('energy'))) / DAYS / energyKcal);
}

/** Energy first, then floors by what is missing of them, then groups. */
export function lacksIn(own: EatenWeek): readonly Lack[] {
  const { energyKcal, floors } = own.targets;
  const energy =
    energyShortIn(own) > ENERGY_FELT + ROUNDING
      ? [lackOf(own, { id: 'energy', kind: 'energy', perDay: energyKcal })]
      : [];
  const short = floors
    .filter(({ kind, perDay }) => kind === 'pursued' && perDay > 0)
    .map(({ nutrient, perDay }) => lackOf(own, { id: nutrient, kind: 'floor', perDay }))
    .filter((lack) => lack.short > lack.aim * DAYS * DUST)
    .sort((a, b) => b.short / b.aim - a.short / a.aim || (a.id < b.id ? -1 : 1));
  return [...energy, ...short, ...groupsIn(own)];
}

const amountOf =
  (id: NutrientId): Amount =>
  (serving) =>
    nutrientIn(serving, id);

function lackOf(
  own: EatenWeek,
  { id, kind, perDay }: { readonly id: NutrientId; readonly kind: Lack['kind']; readonly perDay: number },
): Lack {
  const of = amountOf(id);
  const short = Math.max(0, perDay * DAYS - sum(daysOf(own, of)));
  return { id, kind, title: nutrientOf(id).title, aim: perDay, short, of };
}

function groupsIn(own: EatenWeek): readonly Lack[] {
  return GROUPS.flatMap((id): readonly Lack[] => {
    const quota = own.quotas.find(({ group }) => group === id);
    if (quota === undefined) return [];
    const aim = quota.servingG * quota.servingsPerWeek;
    const of: Amount = ({ groups }) => groups.get(id) ?? 0;
    const got = sum(daysOf(own, of));
    return aim === 0 || got >= aim * GROUP_FELT
      ? []
      : [{ id, kind: 'group', title: id, aim, short: aim - got, of }];
  });
}

/** Ceilings, the cap on fibre, energy itself, and food groups of which there is a most: oily fish, nuts. */
export function capsOf({ ceilings, fibreCapG, energyKcal, quotas }: Targets): readonly Cap[] {
  const cap = (id: NutrientId, mean: number, day: number | null): Cap => {
    return { id, title: nutrientOf(id).title, mean, day, of: amountOf(id) };
  };
  return [
    cap('energy', energyKcal * (1 + WEEK_SLACK), energyKcal * (1 + ENERGY_DAY_SLACK)),
    cap('fibre', fibreCapG, fibreCapG * FIBRE_DAY_SLACK),
    ...ceilings.map(({ nutrient, weekMean, day }) => cap(nutrient, weekMean, day)),
    ...quotas.map(({ group, servingG, capPerWeek, capPerDayG }) => ({
      ...{ id: group, title: group, day: capPerDayG },
      mean: capPerWeek === null ? Infinity : (capPerWeek * servingG) / DAYS,
      of: ({ groups }: Serving) => groups.get(group) ?? 0,
    })),
  ];
}
