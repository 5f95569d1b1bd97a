/** A clinician's own minimum and maximum per nutrient: it overrides every table, range and condition. */
import type { NutrientId } from '../foods/nutrient.ts';
import type { ClinicianTarget } from './person.ts';
import type { Ceiling, EnergyShare, Floor, Targets } from './targets.ts';

/** The nutrient behind each macronutrient range: a clinician's figure for it switches the range off. */
const RANGE_NUTRIENT: Readonly<Record<EnergyShare['component'], NutrientId>> = {
  fat: 'fat',
  carbohydrate: 'carbohydrate',
  protein: 'protein',
  'linoleic acid': 'linoleic',
  'alpha-linolenic acid': 'ala',
};

/** One figure a nutrient: of several for the same nutrient, each bound from the latest date that gives it. */
export function latestTargets(targets: readonly ClinicianTarget[]): readonly ClinicianTarget[] {
  const byNutrient = new Map<NutrientId, ClinicianTarget>();
  for (const target of [...targets].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)))
    byNutrient.set(target.nutrient, { ...byNutrient.get(target.nutrient), ...target });
  return [...byNutrient.values()];
}

/**
 * The targets with each figure in the place of what the tables say. A minimum is a pursued floor, without the
 * table's ceiling where that is lower; a maximum is a ceiling for the week and for each day, without the
 * table's floor where that is higher. Energy and fibre have places of their own.
 */
export function withClinician(base: Targets, targets: readonly ClinicianTarget[]): Targets {
  return latestTargets(targets).reduce(withOne, base);
}

function withOne(base: Targets, target: ClinicianTarget): Targets {
  const { nutrient, min, max, source, date } = target;
  const noted: Targets = {
    ...base,
    shares: base.shares.filter(({ component }) => RANGE_NUTRIENT[component] !== nutrient),
    notes: [...base.notes, { code: 'clinician-target', params: { nutrient, source, date } }],
  };
  if (nutrient === 'energy')
    return { ...noted, energyKcal: Math.min(max ?? Infinity, Math.max(min ?? 0, base.energyKcal)) };
  const fibreCapG = max ?? Math.max(base.fibreCapG, min ?? 0);
  return {
    ...noted,
    floors: floorsWith(base.floors, target),
    ceilings: nutrient === 'fibre' ? base.ceilings : ceilingsWith(base.ceilings, target),
    fibreCapG: nutrient === 'fibre' ? fibreCapG : base.fibreCapG,
  };
}

function floorsWith(floors: readonly Floor[], target: ClinicianTarget): readonly Floor[] {
  const { nutrient, min, max, source } = target;
  const others = floors.filter((floor) => floor.nutrient !== nutrient);
  if (min !== undefined)
    return [...others, { nutrient, kind: 'pursued', perDay: min, basis: 'clinician', source }];
  return floors.filter((floor) => floor.nutrient !== nutrient || floor.perDay <= (max ?? Infinity));
}

function ceilingsWith(ceilings: readonly Ceiling[], target: ClinicianTarget): readonly Ceiling[] {
  const { nutrient, min, max, source } = target;
  const others = ceilings.filter((ceiling) => ceiling.nutrient !== nutrient);
  if (max !== undefined)
    return [...others, { nutrient, weekMean: max, day: max, basis: 'clinician', source }];
  return ceilings.filter((ceiling) => ceiling.nutrient !== nutrient || ceiling.weekMean >= (min ?? 0));
}
