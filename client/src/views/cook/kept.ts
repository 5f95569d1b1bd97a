/** Where the cook is, kept in this browser for a day: places and times only, nothing about a person. */
import type { Timer, TimerState } from './timers.ts';

export interface Progress {
  /** 0 before the first step, then the steps from 1, then the page after the last. */
  readonly page: number;
  readonly servings: number;
  /** Places of the ingredients that are laid out. */
  readonly laid: readonly number[];
  /** Places of the steps that are done, from 0. */
  readonly done: readonly number[];
  readonly timers: readonly Timer[];
}

export interface Cooked {
  readonly id: string;
  readonly version: string;
  readonly steps: number;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'kindplate-cook:';
const DAY_MS = 86_400_000;
const keyOf = ({ id, version }: Cooked): string => `${PREFIX}${id}:${version}`;

/** Null where nothing is kept, what is kept is a day old, or it is not ours. */
export function readProgress(store: Store, recipe: Cooked, now: number): Progress | null {
  return progressOf(parsed(store.getItem(keyOf(recipe))), recipe, now);
}

export function keepProgress(store: Store, recipe: Cooked, progress: Progress, now: number): void {
  try {
    store.setItem(keyOf(recipe), JSON.stringify({ at: now, ...progress }));
  } catch {
    // A full storage: the page works on, and forgets when it is left.
  }
}

export function forgetProgress(store: Store, recipe: Cooked): void {
  store.removeItem(keyOf(recipe));
}

/** Takes away what is a day old, of every recipe. */
export function sweep(store: Store, now: number): void {
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
  for (const key of keys.filter((one) => one.startsWith(PREFIX)))
    if (!isOfToday(parsed(store.getItem(key)), now)) store.removeItem(key);
}

function parsed(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function isOfToday({ at }: Readonly<Record<string, unknown>>, now: number): boolean {
  return typeof at === 'number' && at <= now && now - at < DAY_MS;
}

function progressOf(
  kept: Readonly<Record<string, unknown>>,
  { steps }: Cooked,
  now: number,
): Progress | null {
  const { page, servings, laid, done, timers } = kept;
  if (!isOfToday(kept, now) || !isPlace(page) || page > steps + 1) return null;
  if (typeof servings !== 'number' || servings <= 0 || !Number.isFinite(servings)) return null;
  const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  return {
    ...{ page, servings, laid: listOf(laid).filter(isPlace), done: listOf(done).filter(isPlace) },
    timers: listOf(timers)
      .filter(isTimer)
      .filter(({ step }) => step < steps),
  };
}

const isPlace = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

function isTimer(value: unknown): value is Timer {
  const { step, part, state } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return isPlace(step) && isPlace(part) && isState(state);
}

function isState(value: unknown): value is TimerState {
  const { kind, ...rest } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const field = { running: 'endsAt', paused: 'leftMs', ended: 'endedAt' }[String(kind)];
  return field !== undefined && Number.isFinite(rest[field]);
}
