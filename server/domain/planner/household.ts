/**
 * Several people at one table: a shared base that clears everyone, eaten in portions by each one's energy. The search plans for
 * one virtual eater at the household's mean energy, who asks the most of every floor and the least of every ceiling and dose.
 */
import type { Limit, Sensitivity } from '../people/person.ts';
import type { Ceiling, Display, EnergyShare, Floor, Quota, Targets } from '../people/targets.ts';
import type { Addition, Plan } from './plan.ts';

export interface Eater {
  readonly id: string;
  readonly name: string;
  readonly targets: Targets;
}

/** An eater with their servings for each serving of the plan: own energy over the mean. */
export interface Seated extends Eater {
  readonly scale: number;
}

export interface Household {
  readonly eaters: readonly Seated[];
  /** What the virtual eater aims at. */
  readonly targets: Targets;
}

/** Throws for an empty table. One eater alone keeps their own targets, untouched. */
export function householdOf(eaters: readonly Eater[]): Household {
  const [first] = eaters;
  if (first === undefined) throw new Error('a household has at least one eater');
  const mean = eaters.reduce((sum, eater) => sum + eater.targets.energyKcal, 0) / eaters.length;
  const seated = eaters.map((eater) => ({ ...eater, scale: eater.targets.energyKcal / mean }));
  if (eaters.length === 1) return { eaters: seated, targets: first.targets };
  const all = seated.map((eater) => perServing(eater.targets, eater.scale));
  return { eaters: seated, targets: combined(all, mean) };
}

/** The plan as one eater's plate: every shared portion times their scale; what a person adds is in their own servings. */
export function plateOf(plan: Plan, scale: number): Plan {
  if (scale === 1) return plan;
  const scaled = (one: Addition): Addition =>
    one.person === null ? { ...one, portion: one.portion * scale } : one;
  return {
    days: plan.days.map((meals) =>
      meals.map((meal) => ({
        ...meal,
        portion: meal.portion * scale,
        ...(meal.additions === undefined ? {} : { additions: meal.additions.map(scaled) }),
      })),
    ),
  };
}

/** What people at this table, or others of the household, keep out of the kitchen: it reaches nobody's additions. */
export function keptOutBy(
  eaters: readonly { readonly targets: Pick<Targets, 'sensitivities'> }[],
): readonly Sensitivity[] {
  return eaters.flatMap(({ targets }) =>
    targets.sensitivities.filter(({ keepOutOfKitchen }) => keepOutOfKitchen === true),
  );
}

/** An eater's targets in the servings of the shared plan: every amount divided by their scale. */
function perServing(targets: Targets, scale: number): Targets {
  const per = (amount: number | null): number | null => (amount === null ? null : amount / scale);
  return {
    ...targets,
    energyKcal: targets.energyKcal / scale,
    fibreCapG: targets.fibreCapG / scale,
    floors: targets.floors.map((floor) => ({ ...floor, perDay: floor.perDay / scale })),
    ceilings: targets.ceilings.map((one) => ({ ...one, weekMean: one.weekMean / scale, day: per(one.day) })),
    quotas: targets.quotas.map((quota) => ({
      ...quota,
      servingG: quota.servingG / scale,
      capPerDayG: per(quota.capPerDayG),
    })),
    dayLimits: targets.dayLimits.map((one) => ({ ...one, gramsPerDay: per(one.gramsPerDay) })),
    sensitivities: targets.sensitivities.map((rule) => withDose(rule, (grams) => grams / scale)),
  };
}

function withDose(rule: Sensitivity, change: (grams: number) => number): Sensitivity {
  if (rule.limit === undefined) return rule;
  const { gramsPerMeal, gramsPerDay } = rule.limit;
  const limit: Limit = {
    ...rule.limit,
    ...(gramsPerMeal === undefined ? {} : { gramsPerMeal: change(gramsPerMeal) }),
    ...(gramsPerDay === undefined ? {} : { gramsPerDay: change(gramsPerDay) }),
  };
  return { ...rule, limit };
}

function combined(all: readonly Targets[], energyKcal: number): Targets {
  const flat = <T>(of: (targets: Targets) => readonly T[]): readonly T[] => all.flatMap(of);
  const least = (of: (targets: Targets) => number): number => Math.min(...all.map(of));
  return {
    energyKcal,
    fibreCapG: least((one) => one.fibreCapG),
    floors: groupsOf(
      flat((one) => one.floors),
      (floor) => floor.nutrient,
    ).map(highest),
    ceilings: groupsOf(
      flat((one) => one.ceilings),
      (one) => one.nutrient,
    ).map(lowest),
    shares: groupsOf(
      flat((one) => one.shares),
      (share) => share.component,
    ).map(narrowest),
    // A group that somebody should not aim at is not aimed at together.
    quotas: groupsOf(
      flat((one) => one.quotas),
      (quota) => quota.group,
    )
      .filter((own) => own.length === all.length)
      .map(mildest),
    plantsPerWeek: least((one) => one.plantsPerWeek),
    dayLimits: groupsOf(
      flat((one) => one.dayLimits),
      (one) => one.id,
    ).map((own) => ({
      ...own[0],
      daysPerWeek: Math.min(...own.map((one) => one.daysPerWeek)),
      fromG: Math.min(...own.map((one) => one.fromG)),
      gramsPerDay: leastOf(own.map((one) => one.gramsPerDay)),
    })),
    steady: groupsOf(
      flat((one) => one.steady),
      (one) => one.nutrient,
    ).map((own) => ({
      ...own[0],
      withinPercent: Math.min(...own.map((one) => one.withinPercent)),
    })),
    steadyTags: [...new Set(flat((one) => one.steadyTags))],
    leftoverDaysMax: least((one) => one.leftoverDaysMax),
    sensitivities: groupsOf(
      flat((one) => one.sensitivities),
      (r) => `${r.tier} ${r.target}`,
    ).map(tightest),
    display: together(all.map((one) => one.display)),
    notes: flat((one) => one.notes),
  };
}

type Some<T> = readonly [T, ...T[]];

/** Things by key, in the order of their first. */
function groupsOf<T>(things: readonly T[], keyOf: (thing: T) => string): readonly Some<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const thing of things) {
    const own = groups.get(keyOf(thing));
    if (own === undefined) groups.set(keyOf(thing), [thing]);
    else own.push(thing);
  }
  return [...groups.values()];
}

function leastOf(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** A floor that somebody pursues is pursued, at the most that one of them asks. */
function highest(own: Some<Floor>): Floor {
  const pursued = own.filter((floor) => floor.kind === 'pursued');
  return (pursued.length > 0 ? pursued : own).reduce(
    (a, b) => (b.perDay > a.perDay ? b : a),
    pursued[0] ?? own[0],
  );
}

function lowest(own: Some<Ceiling>): Ceiling {
  const tightest = own.reduce((a, b) => (b.weekMean < a.weekMean ? b : a));
  return { ...tightest, day: leastOf(own.map((one) => one.day)) };
}

/** What lies within every range; where ranges do not meet, both ends pull. */
function narrowest(own: Some<EnergyShare>): EnergyShare {
  const minPercent = Math.max(...own.map((share) => share.minPercent));
  return { ...own[0], minPercent, maxPercent: Math.min(...own.map((share) => share.maxPercent)) };
}

/** The aim of whoever needs least of the group, so that a small steady serving stays one; caps in grams are the least of all. */
function mildest(own: Some<Quota>): Quota {
  const least = own.reduce((a, b) =>
    b.servingG * b.servingsPerWeek < a.servingG * a.servingsPerWeek ? b : a,
  );
  const capG = leastOf(own.map((q) => (q.capPerWeek === null ? null : q.capPerWeek * q.servingG)));
  return {
    ...least,
    capPerDayG: leastOf(own.map((quota) => quota.capPerDayG)),
    capPerWeek: capG === null ? null : capG / least.servingG,
  };
}

/** Of one target at one tier: the smallest dose, the fewest times a week, "never" where somebody says so. */
function tightest(own: Some<Sensitivity>): Sensitivity {
  const base: Sensitivity = own.some((rule) => rule.never === true) ? { ...own[0], never: true } : own[0];
  if (base.tier !== 'limit') return base;
  const meals = own.map(({ limit }) => limit?.gramsPerMeal ?? limit?.gramsPerDay ?? 0);
  const perMeal = Math.min(...meals);
  const perDay = Math.min(...own.map(({ limit }, i) => limit?.gramsPerDay ?? meals[i] ?? 0));
  const perWeek = leastOf(own.map(({ limit }) => limit?.perWeek ?? null));
  const times = perWeek === null ? {} : { perWeek };
  return { ...base, limit: { gramsPerMeal: perMeal, gramsPerDay: perDay, ...times } };
}

function together(displays: readonly Display[]): Display {
  return {
    perMeal: [...new Set(displays.flatMap((display) => display.perMeal))],
    hideNumbers: displays.some((display) => display.hideNumbers),
    offerEliminationPhases: displays.every((display) => display.offerEliminationPhases),
    offerFurtherExclusions: displays.every((display) => display.offerFurtherExclusions),
  };
}
