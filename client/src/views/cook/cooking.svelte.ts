/** Where the cook is in one recipe: the page, the ticks, the servings and the timers, kept at each change. */
import { untrack } from 'svelte';
import { forgetProgress, keepProgress, readProgress, sweep, type Cooked, type Progress } from './kept.ts';
import { isSame, lengthened, paused, resumed, settled, type Timer } from './timers.ts';

type Place = Pick<Timer, 'step' | 'part'>;

export interface CookingParts {
  readonly recipe: Cooked;
  /** What is cooked where nothing else was chosen before. */
  readonly servings: number;
  /** ms since 1970. */
  readonly now: () => number;
  /** Null where this browser keeps nothing. */
  readonly store: Storage | null;
  /** Told of timers when their time is up, also of those that ended while the page was away. */
  readonly onend: (timers: readonly Timer[]) => void;
}

export class Cooking {
  readonly #parts: CookingParts;
  page = $state(0);
  servings = $state(1);
  laid = $state.raw<readonly number[]>([]);
  done = $state.raw<readonly number[]>([]);
  timers = $state.raw<readonly Timer[]>([]);
  /** The clock of what is shown; `tick` moves it. */
  now = $state(0);
  /** True where something was kept from an earlier visit, or has been done in this one. */
  isBegun = $state(false);

  constructor(parts: CookingParts) {
    this.#parts = parts;
    this.now = parts.now();
    this.servings = parts.servings;
    if (parts.store === null) return;
    sweep(parts.store, this.now);
    const kept = readProgress(parts.store, parts.recipe, this.now);
    if (kept !== null) this.#take(kept);
  }

  get lastPage(): number {
    return this.#parts.recipe.steps + 1;
  }

  get isRunning(): boolean {
    return this.timers.some(({ state }) => state.kind === 'running');
  }

  #take({ page, servings, laid, done, timers }: Progress): void {
    Object.assign(this, { page, servings, laid, done, timers, isBegun: true });
  }

  go(page: number): void {
    const next = Math.min(Math.max(page, 0), this.lastPage);
    if (next === this.page) return;
    this.page = next;
    this.#keep();
  }

  /** A step that is left forwards is done. */
  next(): void {
    const step = this.page - 1;
    const isStep = step >= 0 && this.page < this.lastPage;
    if (isStep && !this.done.includes(step)) this.done = [...this.done, step];
    this.go(this.page + 1);
  }

  back(): void {
    this.go(this.page - 1);
  }

  toggleLaid(ingredient: number): void {
    const isLaid = this.laid.includes(ingredient);
    this.laid = isLaid ? this.laid.filter((one) => one !== ingredient) : [...this.laid, ingredient];
    this.#keep();
  }

  setServings(servings: number): void {
    this.servings = servings;
    this.#keep();
  }

  timerAt(place: Place): Timer | null {
    return this.timers.find((one) => isSame(one, place)) ?? null;
  }

  /** Anew where it runs or has ended. */
  start({ step, part }: Place, seconds: number): void {
    const state = { kind: 'running', endsAt: this.#parts.now() + seconds * 1000 } as const;
    this.timers = [...this.timers.filter((one) => !isSame(one, { step, part })), { step, part, state }];
    this.#changed();
  }

  pause(place: Place): void {
    this.#change(place, paused);
  }

  resume(place: Place): void {
    this.#change(place, resumed);
  }

  addMinute(place: Place): void {
    this.#change(place, lengthened);
  }

  stop(place: Place): void {
    this.timers = this.timers.filter((one) => !isSame(one, place));
    this.#changed();
  }

  /** Moves the clock on, and ends what is over; as often as one likes. */
  tick(): void {
    this.now = this.#parts.now();
    const before = this.timers;
    const after = before.map((timer) => settled(timer, this.now));
    const ended = after.filter((timer, at) => timer !== before[at]);
    if (ended.length === 0) return;
    this.timers = after;
    this.#keep();
    this.#parts.onend(ended);
  }

  startOver(): void {
    Object.assign(this, { page: 0, servings: this.#parts.servings, laid: [], done: [], timers: [] });
    this.#forget();
    this.isBegun = false;
  }

  /** Nothing stays behind. */
  finish(): void {
    this.timers = [];
    this.#forget();
  }

  #change(place: Place, change: (timer: Timer, now: number) => Timer): void {
    const now = this.#parts.now();
    this.timers = this.timers.map((one) => (isSame(one, place) ? change(one, now) : one));
    this.#changed();
  }

  #changed(): void {
    this.now = this.#parts.now();
    this.#keep();
  }

  #forget(): void {
    if (this.#parts.store !== null) forgetProgress(this.#parts.store, this.#parts.recipe);
  }

  /** On the last page only timers are worth coming back to. */
  #keep(): void {
    this.isBegun = true;
    const { store, recipe, now } = this.#parts;
    if (store === null) return;
    const { page, servings, laid, done, timers } = untrack(() => this);
    if (page === this.lastPage && timers.length === 0) forgetProgress(store, recipe);
    else keepProgress(store, recipe, { page, servings, laid, done, timers }, now());
  }
}
