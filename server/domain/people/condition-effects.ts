/** What the conditions that hold change in a person's targets; every change is said as a note. */
import { effectsOf } from './conditions.ts';
import type { Condition } from './tables.ts';
import type { Ceiling, EnergyShare, Floor, Quota, SteadyNutrient, Targets } from './targets.ts';

type Note = Targets['notes'][number];

/**
 * The targets with every effect of `active` on floors, caps, ceilings, shares, quotas and left-overs applied.
 */
export function withConditions(base: Targets, active: readonly Condition[]): Targets {
  return {
    ...base,
    floors: floorsWith(base.floors, active),
    shares: sharesWith(base.shares, active),
    fibreCapG: Math.min(base.fibreCapG, ...effectsOf(active, 'fibre-max').map(({ effect }) => effect.g)),
    ceilings: ceilingsWith(base.ceilings, active),
    quotas: base.quotas.map((quota) => quotaWith(quota, active)),
    steady: steadyOf(active),
    steadyTags: effectsOf(active, 'steady-tags').flatMap(({ effect }) => effect.tags),
    leftoverDaysMax: Math.min(
      base.leftoverDaysMax,
      ...effectsOf(active, 'leftover-days-max').map(({ effect }) => effect.days),
    ),
    notes: [...base.notes, ...notesOf(active)],
  };
}

function floorsWith(floors: readonly Floor[], active: readonly Condition[]): readonly Floor[] {
  const off = effectsOf(active, 'floors-off').flatMap(({ effect }) => effect.nutrients);
  return floors.filter(({ nutrient }) => !off.includes(nutrient));
}

/**
 * Where protein's floor is off, the lower end of its share of energy is off too: it would ask for the same
 * grams.
 */
function sharesWith(shares: readonly EnergyShare[], active: readonly Condition[]): readonly EnergyShare[] {
  const isOff = effectsOf(active, 'floors-off').some(({ effect }) => effect.nutrients.includes('protein'));
  if (!isOff) return shares;
  return shares.map((share) => (share.component === 'protein' ? { ...share, minPercent: 0 } : share));
}

function ceilingsWith(ceilings: readonly Ceiling[], active: readonly Condition[]): readonly Ceiling[] {
  const added = effectsOf(active, 'ceiling').map(({ condition, effect }) => ({
    nutrient: effect.nutrient,
    weekMean: effect.perDay,
    day: effect.perDay,
    basis: 'guideline' as const,
    source: condition.source,
  }));
  return [...ceilings, ...added];
}

function quotaWith(quota: Quota, active: readonly Condition[]): Quota {
  const replaced = effectsOf(active, 'quota-replace').find(({ effect }) => effect.group === quota.group);
  const isOff = effectsOf(active, 'quotas-off').some(({ effect }) => effect.groups.includes(quota.group));
  const caps = effectsOf(active, 'quota-cap').filter(({ effect }) => effect.group === quota.group);
  const own: Quota =
    replaced === undefined
      ? quota
      : {
          ...quota,
          servingG: replaced.effect.servingG,
          servingsPerWeek: replaced.effect.servingsPerWeek,
          capPerDayG: replaced.effect.capPerDayG,
          source: replaced.condition.source,
        };
  const cap = Math.min(own.capPerWeek ?? Infinity, ...caps.map(({ effect }) => effect.capPerWeek));
  return {
    ...own,
    servingsPerWeek: isOff ? 0 : Math.min(own.servingsPerWeek, cap),
    capPerWeek: cap === Infinity ? null : cap,
  };
}

function steadyOf(active: readonly Condition[]): readonly SteadyNutrient[] {
  return effectsOf(active, 'steady-nutrient').map(({ condition, effect }) => ({
    nutrient: effect.nutrient,
    withinPercent: effect.withinPercent,
    condition: condition.id,
    source: condition.source,
  }));
}

function notesOf(active: readonly Condition[]): readonly Note[] {
  const note = (code: string, condition: string, params: Note['params']): Note => ({
    code,
    params: { condition, ...params },
  });
  return [
    ...active.map(({ id, title }) => note('condition', id, { title })),
    ...effectsOf(active, 'floors-off').flatMap(({ condition, effect }) =>
      effect.nutrients.map((nutrient) => note('floor-off', condition.id, { nutrient })),
    ),
    ...effectsOf(active, 'fibre-max').map(({ condition, effect }) =>
      note('fibre-max', condition.id, { grams: effect.g }),
    ),
    ...effectsOf(active, 'quota-replace').map(({ condition, effect }) =>
      note('quota-replaced', condition.id, { group: effect.group }),
    ),
    ...effectsOf(active, 'quota-cap').map(({ condition, effect }) =>
      note('quota-capped', condition.id, { group: effect.group, servingsPerWeek: effect.capPerWeek }),
    ),
    ...effectsOf(active, 'quotas-off').flatMap(({ condition, effect }) =>
      effect.groups.map((group) => note('quota-off', condition.id, { group })),
    ),
  ];
}
