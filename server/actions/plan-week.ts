/** A whole week for the terminal: words to rules, a person or a reference adult, the plan, its dates and its shopping list. */
import { dateOf, dayNumber, nextMonday, weekdayOf } from '../domain/calendar.ts';
import type { Matcher } from '../domain/ingredients/matcher.ts';
import type { Library } from '../domain/library.ts';
import type { Person, PersonInput, Sensitivity, Sex, Tier } from '../domain/people/person.ts';
import type { PeopleReason } from '../domain/people/reasons.ts';
import { completePerson, referenceAdult, type Assumed } from '../domain/people/reference-adults.ts';
import { demandsOf } from '../domain/planner/demands.ts';
import { DAYS } from '../domain/planner/plan.ts';
import { ALL_SLOTS } from '../domain/planner/problem.ts';
import type { PlannerReason } from '../domain/planner/reasons.ts';
import { listFor, type ListItem } from '../domain/shopping/list.ts';
import { makePlan, type MadePlan } from './make-plan.ts';
import { resolveTarget, type Unresolved } from './resolve-target.ts';

/** A word a person wrote, under a tier; `grams` per meal and per day for a limit. */
export interface TargetWord {
  readonly word: string;
  readonly tier: Tier;
  readonly grams: number | null;
}

export interface WeekRequest {
  readonly targets: readonly TargetWord[];
  /** Null where a reference adult of `sex` and `age` stands in. */
  readonly person: PersonInput | null;
  readonly sex: Sex | null;
  readonly age: number | null;
  readonly eaters: number;
  /** Null = the Monday after `today`. */
  readonly firstDay: string | null;
  readonly today: string;
  readonly seed: number;
}

export interface WeekDay {
  readonly date: string;
  /** 0 = Monday to 6 = Sunday. */
  readonly weekday: number;
}

export interface PlannedWeek {
  readonly person: Person;
  /** What was not given and stands from the reference adult. */
  readonly assumed: readonly Assumed[];
  readonly eaters: number;
  readonly seed: number;
  readonly days: readonly WeekDay[];
  readonly made: MadePlan;
  readonly items: readonly ListItem[];
}

export type WeekOutcome =
  | { readonly kind: 'planned'; readonly week: PlannedWeek; readonly aliases: readonly PlannerReason[] }
  | {
      readonly kind: 'no-week';
      readonly reasons: readonly (PlannerReason | PeopleReason)[];
      readonly aliases: readonly PlannerReason[];
    }
  | { readonly kind: 'unknown-words'; readonly words: readonly Unresolved[] }
  | { readonly kind: 'bad-date'; readonly date: string };

export function planWeek(request: WeekRequest, library: Library, matcher: Matcher): WeekOutcome {
  const first = firstDayOf(request);
  if (first === null) return { kind: 'bad-date', date: request.firstDay ?? request.today };
  const rules = resolveAll(request, library, matcher);
  if (rules.unresolved.length > 0) return { kind: 'unknown-words', words: rules.unresolved };
  const known = personOf(request, dateOf(first));
  if (!known.ok) return { kind: 'no-week', reasons: known.reasons, aliases: rules.aliases };
  const { assumed } = known.value;
  const own = known.value.person;
  const person = { ...own, sensitivities: [...own.sensitivities, ...rules.sensitivities] };
  const made = makePlan({ person, eaters: request.eaters, seed: request.seed, slots: ALL_SLOTS }, library);
  if (!made.ok) return { kind: 'no-week', reasons: made.reasons, aliases: rules.aliases };
  const days = Array.from({ length: DAYS }, (_, day) => ({
    date: dateOf(first + day),
    weekday: weekdayOf(first + day),
  }));
  const items = itemsFor(made.value, request.eaters, days, library);
  const { eaters, seed } = request;
  return {
    kind: 'planned',
    week: { person, assumed, eaters, seed, days, made: made.value, items },
    aliases: rules.aliases,
  };
}

function firstDayOf({ firstDay, today }: WeekRequest): number | null {
  if (firstDay !== null) return dayNumber(firstDay);
  const number = dayNumber(today);
  return number === null ? null : nextMonday(number);
}

interface Rules {
  readonly sensitivities: readonly Sensitivity[];
  readonly unresolved: readonly Unresolved[];
  readonly aliases: readonly PlannerReason[];
}

function resolveAll(request: WeekRequest, library: Library, matcher: Matcher): Rules {
  const sensitivities: Sensitivity[] = [];
  const unresolved: Unresolved[] = unknownTargets(request.person, library, matcher);
  const aliases: PlannerReason[] = [];
  for (const target of request.targets) {
    const resolved = resolveTarget(target.word, library, matcher);
    if ('nearest' in resolved) {
      unresolved.push(resolved);
      continue;
    }
    if (resolved.alias !== null)
      aliases.push({ code: 'alias-used', params: { alias: resolved.alias, tags: resolved.ids } });
    sensitivities.push(...resolved.ids.map((id) => sensitivityOf(id, target)));
  }
  return { sensitivities, unresolved, aliases };
}

/** Targets of a person's own list that are neither a tag nor a food: never passed over. */
function unknownTargets(person: PersonInput | null, library: Library, matcher: Matcher): Unresolved[] {
  return (person?.sensitivities ?? []).flatMap(({ target }) => {
    if (library.tags.has(target) || library.foods.has(target)) return [];
    const resolved = resolveTarget(target, library, matcher);
    return [{ word: target, nearest: 'nearest' in resolved ? resolved.nearest : resolved.ids }];
  });
}

const EVERYTHING: readonly Assumed[] = ['sex', 'age', 'weight', 'height', 'activity'];

function personOf(request: WeekRequest, onDate: string): ReturnType<typeof completePerson> {
  if (request.person !== null) return completePerson(request.person, onDate);
  return { ok: true, value: { person: referenceAdult(request.sex, request.age), assumed: EVERYTHING } };
}

/** Entries of the command line count as observed and carry no review date. */
function sensitivityOf(target: string, { tier, grams }: TargetWord): Sensitivity {
  const reason = tier === 'severe' ? 'allergy' : tier === 'dislike' ? 'choice' : 'reaction';
  const base = { target, tier, reason, status: 'observed' } as const;
  return grams === null ? base : { ...base, limit: { gramsPerMeal: grams, gramsPerDay: grams } };
}

function itemsFor(
  made: MadePlan,
  eaters: number,
  days: readonly WeekDay[],
  library: Library,
): readonly ListItem[] {
  const rules = made.targets.sensitivities.filter((rule) => rule.tier !== 'dislike');
  const demands = demandsOf(
    made.plan,
    made.problem.candidates,
    eaters,
    days.map((day) => day.date),
  );
  const aisles = library.aisles.map((aisle) => aisle.id);
  const watched = new Set(rules.map((rule) => rule.target));
  return listFor(demands, library.foods, library.facts, aisles, () => watched);
}
