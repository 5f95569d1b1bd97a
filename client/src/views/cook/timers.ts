/** Countdowns by the clock: a timer knows when it ends, so a sleeping page loses nothing. Times in ms since 1970. */

export type TimerState =
  | { readonly kind: 'running'; readonly endsAt: number }
  | { readonly kind: 'paused'; readonly leftMs: number }
  | { readonly kind: 'ended'; readonly endedAt: number };

export interface Timer {
  /** The place of its step, from 0, and of its time within the step. */
  readonly step: number;
  readonly part: number;
  readonly state: TimerState;
}

const MINUTE_MS = 60_000;

export const isSame = (a: Pick<Timer, 'step' | 'part'>, b: Pick<Timer, 'step' | 'part'>): boolean =>
  a.step === b.step && a.part === b.part;

export function leftMs({ state }: Timer, now: number): number {
  if (state.kind === 'paused') return state.leftMs;
  return state.kind === 'running' ? Math.max(0, state.endsAt - now) : 0;
}

export function paused(timer: Timer, now: number): Timer {
  if (timer.state.kind !== 'running') return timer;
  return { ...timer, state: { kind: 'paused', leftMs: leftMs(timer, now) } };
}

export function resumed(timer: Timer, now: number): Timer {
  if (timer.state.kind !== 'paused') return timer;
  return { ...timer, state: { kind: 'running', endsAt: now + timer.state.leftMs } };
}

/** One minute more; a timer that has ended runs once again, for a minute. */
export function lengthened(timer: Timer, now: number): Timer {
  const { state } = timer;
  if (state.kind === 'paused')
    return { ...timer, state: { kind: 'paused', leftMs: state.leftMs + MINUTE_MS } };
  const from = state.kind === 'running' ? state.endsAt : now;
  return { ...timer, state: { kind: 'running', endsAt: from + MINUTE_MS } };
}

/** Those whose time is up have ended at the moment it was, however late it is noticed. */
export function settled(timer: Timer, now: number): Timer {
  const { state } = timer;
  if (state.kind !== 'running' || state.endsAt > now) return timer;
  return { ...timer, state: { kind: 'ended', endedAt: state.endsAt } };
}

/** 402,000 ms as "6:42"; a second that has begun counts whole, so that 0:00 is the end. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const head = hours === 0 ? String(minutes) : `${String(hours)}:${two(minutes)}`;
  return `${head}:${two(seconds % 60)}`;
}

/** "Time is up", and for how long where that is more than a moment ago. */
export function endedText(endedAt: number, now: number): string {
  const minutes = Math.floor((now - endedAt) / MINUTE_MS);
  if (minutes < 1) return 'Time is up';
  if (minutes < 60) return `Time was up ${String(minutes)} min ago`;
  return `Time was up over ${minutes < 120 ? 'an hour' : `${String(Math.floor(minutes / 60))} hours`} ago`;
}
