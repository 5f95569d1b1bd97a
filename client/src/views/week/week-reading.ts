/** What a plan's reasons say, sorted for the screen: four meters, other good things, and what is worth knowing. */
import type { ReasonBody } from '../../../../server/contract/common.ts';
import type { PlanBody } from '../../../../server/contract/plans.ts';

export interface WeekMeter {
  readonly id: 'greens' | 'berries' | 'nuts' | 'fish';
  readonly label: string;
  /** Days, or meals for fish; null where the group is off for this household. */
  readonly value: number | null;
  /** How many places are drawn. */
  readonly of: number;
  readonly sentence: string;
}

interface MeterKind extends Pick<WeekMeter, 'id' | 'label' | 'of'> {
  readonly code: string;
  readonly param: string;
  readonly group: string;
}

const KINDS: readonly MeterKind[] = [
  { id: 'greens', label: 'Greens', code: 'greens-days', param: 'days', group: 'leafy-green', of: 7 },
  { id: 'berries', label: 'Berries', code: 'berry-days', param: 'days', group: 'berry', of: 7 },
  { id: 'nuts', label: 'Nuts and seeds', code: 'nut-days', param: 'days', group: 'nut-or-seed', of: 7 },
  { id: 'fish', label: 'Fish', code: 'fish-meals', param: 'meals', group: 'oily-fish', of: 2 },
];

/** Codes that say how the week is; every other code, known or new, is something worth knowing. */
const GOOD = new Set(['plants', 'cookings', 'steady-nutrient']);

export function metersOf(plan: Pick<PlanBody, 'reasons' | 'suspended'>): readonly WeekMeter[] {
  return KINDS.flatMap((kind) => {
    const meter = meterOf(kind, plan);
    return meter === null ? [] : [meter];
  });
}

function meterOf(
  kind: MeterKind,
  { reasons, suspended }: Pick<PlanBody, 'reasons' | 'suspended'>,
): WeekMeter | null {
  const { id, label, of } = kind;
  const said = reasons.find(({ code }) => code === kind.code);
  const value = said?.params[kind.param];
  if (said !== undefined && typeof value === 'number')
    return { id, of, value, ...wordsOf(kind, said.sentence, suspended) };
  const isOff = suspended.some(({ group, half }) => group === kind.group && half === null);
  if (!isOff) return null;
  const off = reasons.find(
    ({ code, params }) => code === 'quota-suspended' && params['group'] === kind.group,
  );
  return { id, label, of, value: null, sentence: off?.sentence ?? 'Not counted this week: you keep it out.' };
}

/** To somebody for whom nuts are dangerous "Nuts or seeds" would be alarming, and untrue: it names the half that is left. */
function wordsOf(
  { label, group }: MeterKind,
  sentence: string,
  suspended: PlanBody['suspended'],
): Pick<WeekMeter, 'label' | 'sentence'> {
  const instead = suspended.find((one) => one.group === group && one.half !== null)?.instead ?? null;
  if (instead === null) return { label, sentence };
  const left = instead.charAt(0).toUpperCase() + instead.slice(1);
  return { label: left, sentence: sentence.replace('Nuts or seeds', left) };
}

/** Sentences about plants, cooking and steadiness. */
export function goodOf(plan: Pick<PlanBody, 'reasons'>): readonly ReasonBody[] {
  return plan.reasons.filter(({ code }) => GOOD.has(code));
}

/** Gaps in plain words, as the plan orders them; what a meter says already is not said twice. */
export function gapsOf(plan: Pick<PlanBody, 'reasons' | 'diagnostics' | 'suspended'>): readonly ReasonBody[] {
  const inMeters = new Set(KINDS.map(({ code }) => code));
  const metered = new Set(metersOf(plan).map(({ sentence }) => sentence));
  const rest = [...plan.reasons, ...plan.diagnostics].filter(
    ({ code, sentence }) => !GOOD.has(code) && !inMeters.has(code) && !metered.has(sentence),
  );
  const seen = new Set<string>();
  return rest.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence).size > 0);
}

/** Where a plan stands against the household's day. */
export function isOver(plan: Pick<PlanBody, 'days'>, today: string): boolean {
  const last = plan.days.at(-1);
  return last !== undefined && last.date < today;
}

/** The day that is open at first: today, else the first. */
export function openDay(plan: Pick<PlanBody, 'days' | 'firstDay'>, today: string): string {
  return plan.days.some(({ date }) => date === today) ? today : plan.firstDay;
}

/** Today first, then the days to come, then those gone by. */
export function fromToday<T extends { readonly date: string }>(
  days: readonly T[],
  today: string,
): readonly T[] {
  const at = days.findIndex(({ date }) => date === today);
  return at <= 0 ? days : [...days.slice(at), ...days.slice(0, at)];
}

/** Who, and whether other meals of the day, came after the plan was made. */
export function newSince<T extends { readonly id: string }>(
  plan: Pick<PlanBody, 'people' | 'days'>,
  everyone: readonly T[],
  slots: readonly string[],
): { readonly people: readonly T[]; readonly slots: boolean } {
  const planned = new Set<string>(plan.days.flatMap(({ meals }) => meals.map(({ slot }) => slot)));
  return {
    people: everyone.filter(({ id }) => !plan.people.some((one) => one.id === id)),
    slots: planned.size > 0 && (slots.length !== planned.size || slots.some((slot) => !planned.has(slot))),
  };
}

/** "Ana and Ben", for one sentence about who eats. */
export function namesOf(people: readonly { readonly name: string }[]): string {
  const names = people.map(({ name }) => name);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** "breakfast" as a heading. */
export const slotTitle = (slot: string): string => slot.charAt(0).toUpperCase() + slot.slice(1);
