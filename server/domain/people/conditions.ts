/**
 * Which conditions hold for a person, and the food rules that follow from them; the rules are
 * `conditions.json`.
 */
import { TIERS, type Limit, type Person, type Sensitivity } from './person.ts';
import type { Condition, Effect } from './tables.ts';
import type { Display } from './targets.ts';

export type EffectKind = Effect['kind'];
export type EffectOf<K extends EffectKind> = Extract<Effect, { kind: K }>;

/** An effect with the condition that brings it. */
export interface ActiveEffect<K extends EffectKind> {
  readonly condition: Condition;
  readonly effect: EffectOf<K>;
}

type Asked = Pick<Person, 'ageYears' | 'lifeStage' | 'conditions'>;

/**
 * The conditions that the person named and those that follow from age and life stage, in the order of the
 * table.
 */
export function conditionsOf(person: Asked, conditions: readonly Condition[]): readonly Condition[] {
  return conditions.filter(
    (condition) => person.conditions.includes(condition.id) || follows(condition, person),
  );
}

function follows({ applies }: Condition, person: Asked): boolean {
  if (applies === undefined) return false;
  const age = Math.floor(person.ageYears);
  return (
    age >= (applies.ageMinYears ?? -Infinity) &&
    age <= (applies.ageMaxYears ?? Infinity) &&
    (applies.lifeStages === undefined || applies.lifeStages.includes(person.lifeStage))
  );
}

/** Every effect of one kind among these conditions. */
export function effectsOf<K extends EffectKind>(
  active: readonly Condition[],
  kind: K,
): readonly ActiveEffect<K>[] {
  const isKind = (effect: Effect): effect is EffectOf<K> => effect.kind === kind;
  return active.flatMap((condition) =>
    condition.effects.filter(isKind).map((effect) => ({ condition, effect })),
  );
}

/**
 * The person's own rules and those of their conditions, one a target: where several name a target the
 * strictest tier counts, of several limits the smallest dose, and of two alike the person's own. A rule of a
 * condition carries the condition's title as its note.
 */
export function sensitivitiesWith(
  own: readonly Sensitivity[],
  active: readonly Condition[],
): readonly Sensitivity[] {
  const byTarget = new Map<string, Sensitivity>();
  for (const rule of [...own, ...excludedBy(active), ...limitedBy(active)]) {
    const known = byTarget.get(rule.target);
    byTarget.set(rule.target, known === undefined ? rule : stricter(known, rule));
  }
  return [...byTarget.values()];
}

function stricter(first: Sensitivity, second: Sensitivity): Sensitivity {
  if (first.tier === 'limit' && second.tier === 'limit')
    return { ...first, limit: smallerDose(first.limit ?? {}, second.limit ?? {}) };
  return TIERS.indexOf(second.tier) < TIERS.indexOf(first.tier) ? second : first;
}

function smallerDose(first: Limit, second: Limit): Limit {
  const keys = ['gramsPerMeal', 'gramsPerDay', 'perWeek'] as const;
  return Object.fromEntries(
    keys.flatMap((key) => {
      const smallest = Math.min(first[key] ?? Infinity, second[key] ?? Infinity);
      return smallest === Infinity ? [] : [[key, smallest]];
    }),
  );
}

function excludedBy(active: readonly Condition[]): readonly Sensitivity[] {
  return effectsOf(active, 'exclude-tags').flatMap(({ condition, effect }) =>
    effect.tags.map((target) => ({
      target,
      tier: effect.tier,
      reason: effect.reason,
      status: 'clinician' as const,
      note: condition.title,
    })),
  );
}

function limitedBy(active: readonly Condition[]): readonly Sensitivity[] {
  return effectsOf(active, 'limit-tag').map(({ condition, effect }) => ({
    target: effect.tag,
    tier: 'limit',
    reason: 'medicine',
    status: 'clinician',
    limit: { gramsPerMeal: effect.gramsPerMeal, gramsPerDay: effect.gramsPerDay },
    note: condition.title,
  }));
}

/** Tags and foods that these rules keep out altogether. */
export function excludedBySensitivities(sensitivities: readonly Sensitivity[]): ReadonlySet<string> {
  const out = sensitivities.filter(({ tier }) => tier === 'severe' || tier === 'avoid');
  return new Set(out.map(({ target }) => target));
}

export function displayFor(active: readonly Condition[]): Display {
  const none = (kind: EffectKind): boolean => effectsOf(active, kind).length === 0;
  return {
    perMeal: effectsOf(active, 'show-per-meal').map(({ effect }) => effect.nutrient),
    hideNumbers: !none('hide-numbers'),
    offerEliminationPhases: none('no-elimination-phase') && none('no-further-exclusions'),
    offerFurtherExclusions: none('no-further-exclusions'),
  };
}
