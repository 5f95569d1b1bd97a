/** What a person's days and weeks should hold: tables, then conditions, then a clinician's own figures. */
import type { Result } from '../outcome.ts';
import { latestTargets, withClinician } from './clinician.ts';
import { withConditions } from './condition-effects.ts';
import {
  conditionsOf,
  displayFor,
  effectsOf,
  excludedBySensitivities,
  sensitivitiesWith,
} from './conditions.ts';
import { ceilingsFor, fibreCapFor } from './ceilings.ts';
import { driStage } from './dri.ts';
import { energyNeed } from './energy.ts';
import { floorsFor } from './floors.ts';
import type { Person } from './person.ts';
import { plantsPerWeekFor, quotasFor } from './quotas.ts';
import type { PeopleReason } from './reasons.ts';
import { sharesFor } from './shares.ts';
import type { Condition, TargetTables } from './tables.ts';
import type { Floor, Targets } from './targets.ts';

export const MAX_AGE_YEARS = 120;
/** The energy table begins here; `conditions.json` says the same as an effect. */
const MIN_AGE_YEARS = 3;
export const WEIGHT_KG = { min: 8, max: 350 } as const;
export const HEIGHT_M = { min: 0.7, max: 2.5 } as const;
/** The ages for which the DRI table has pregnancy and lactation. */
const CHILDBEARING_YEARS = { min: 14, max: 50 } as const;

/** Everything the planner aims at for one person, or every reason why there is nothing to aim at. */
export function targetsFor(person: Person, tables: TargetTables): Result<Targets, PeopleReason> {
  const active = conditionsOf(person, tables.conditions);
  const reasons = [
    ...bodyReasons(person, active),
    ...lifeStageReasons(person),
    ...listReasons(person, tables.conditions),
  ];
  if (reasons.length > 0) return { ok: false, reasons };
  const conditioned = withConditions(tableTargets(person, active, tables), active);
  const targets = withClinician(conditioned, person.targets);
  return { ok: true, value: { ...targets, floors: underFibreCap(targets.floors, targets.fibreCapG) } };
}

/**
 * Whole years between two dates `YYYY-MM-DD`; someone born on 29 February is a year older on 1 March of other
 * years. Negative where the birth date lies ahead. Dates are compared as text, so both must be written in
 * full.
 */
export function ageOn(birthDate: string, onDate: string): number {
  const years = Number(onDate.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return onDate.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function tableTargets(person: Person, active: readonly Condition[], tables: TargetTables): Targets {
  const sensitivities = sensitivitiesWith(person.sensitivities, active);
  const excluded = excludedBySensitivities(sensitivities);
  const energyKcal = energyNeed(person, tables.eer);
  return {
    energyKcal,
    floors: floorsFor(person, excluded, tables.floors, tables.dri),
    ceilings: ceilingsFor(person, energyKcal, tables.ceilings, tables.dri),
    shares: sharesFor(person.ageYears, tables.amdr),
    fibreCapG: fibreCapFor(person, tables.ceilings, tables.dri),
    quotas: quotasFor(person, energyKcal, tables.quotas),
    plantsPerWeek: plantsPerWeekFor(excluded, tables.quotas.plants),
    dayLimits: tables.quotas.dayLimits,
    steady: [],
    steadyTags: [],
    leftoverDaysMax: tables.quotas.leftoverDaysMax,
    sensitivities,
    display: displayFor(active),
    notes: [],
  };
}

/**
 * While fibre is raised week by week its floor stays under the cap: one week never asks for both more and
 * less.
 */
function underFibreCap(floors: readonly Floor[], capG: number): readonly Floor[] {
  return floors.map((floor) =>
    floor.nutrient === 'fibre' && floor.basis !== 'clinician' && floor.perDay > capG
      ? { ...floor, perDay: capG }
      : floor,
  );
}

function bodyReasons(person: Person, active: readonly Condition[]): readonly PeopleReason[] {
  const { name, ageYears, weightKg, heightM } = person;
  const minYears = Math.max(MIN_AGE_YEARS, ...effectsOf(active, 'min-age').map(({ effect }) => effect.years));
  if (ageYears < minYears) return [{ code: 'too-young', params: { name, ageYears, minYears } }];
  const reasons: PeopleReason[] = [];
  // Written as "not within", so that a figure that is no number is refused too.
  if (!(ageYears <= MAX_AGE_YEARS))
    reasons.push({ code: 'too-old', params: { name, ageYears, maxYears: MAX_AGE_YEARS } });
  if (!(weightKg >= WEIGHT_KG.min && weightKg <= WEIGHT_KG.max))
    reasons.push({ code: 'weight-out-of-range', params: { name, weightKg, ...WEIGHT_KG } });
  if (!(heightM >= HEIGHT_M.min && heightM <= HEIGHT_M.max))
    reasons.push({ code: 'height-out-of-range', params: { name, heightM, ...HEIGHT_M } });
  return reasons;
}

function lifeStageReasons({ name, sex, ageYears, lifeStage }: Person): readonly PeopleReason[] {
  if (driStage(lifeStage) === 'none') return [];
  if (sex !== 'female') return [{ code: 'life-stage-needs-female', params: { name, lifeStage } }];
  const { min, max } = CHILDBEARING_YEARS;
  const age = Math.floor(ageYears);
  return age >= min && age <= max
    ? []
    : [{ code: 'life-stage-outside-ages', params: { name, ageYears, min, max } }];
}

function listReasons(person: Person, conditions: readonly Condition[]): readonly PeopleReason[] {
  const { name } = person;
  const known = new Set(conditions.map(({ id }) => id));
  const unknown = person.conditions
    .filter((condition) => !known.has(condition))
    .map((condition): PeopleReason => ({ code: 'unknown-condition', params: { name, condition } }));
  const crossed = latestTargets(person.targets).flatMap(({ nutrient, min, max }): PeopleReason[] =>
    min !== undefined && max !== undefined && min > max
      ? [{ code: 'clinician-min-over-max', params: { name, nutrient, min, max } }]
      : [],
  );
  return [...unknown, ...crossed];
}
