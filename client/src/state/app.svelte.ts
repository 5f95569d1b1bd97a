/** What every view may need: the household, its current week, where we are, and what was just said. */
import type { SettingsBody } from '../../../server/contract/household.ts';
import type { PersonView } from '../../../server/contract/people.ts';
import type { PlanBody } from '../../../server/contract/plans.ts';
import { listPeople } from '../api/people.ts';
import { getPlan, listPlans } from '../api/plans.ts';
import { RequestError } from '../api/request.ts';
import { getSettings } from '../api/settings.ts';
import { currentPlan, dayAfter } from './calendar.ts';

export interface ToastMessage {
  readonly id: number;
  readonly message: string;
  readonly undo: (() => void) | undefined;
}

/** `unpaired`: this device has not shown the code from the console yet. */
export type AppStatus = 'loading' | 'error' | 'unpaired' | 'content';

/** Undo must stay in reach for at least eight seconds. */
export const TOAST_MS = 10_000;
const LATEST_TOASTS = 3;

export class AppState {
  #people = $state.raw<readonly PersonView[]>([]);
  #leaving = $state.raw<readonly string[]>([]);
  #toastCount = 0;
  #mayLeave: ((to: string) => boolean) | null = null;
  settings = $state.raw<SettingsBody | null>(null);
  /** The week that holds today, else the next one, else the last one. */
  plan = $state.raw<PlanBody | null>(null);
  status = $state<AppStatus>('loading');
  /** The sentence of the error. */
  message = $state('');
  path = $state('/');
  /** What stands behind the path: "?text=kale", or nothing. */
  search = $state('');
  /** Where the recipes were left: the address with all that was looked for, and the recipe opened there. */
  recipesLeft = $state.raw<{ readonly address: string; readonly recipe: string | null }>({
    address: '/recipes',
    recipe: null,
  });
  toasts = $state.raw<readonly ToastMessage[]>([]);
  /** Everyone but those being removed, who may still come back. */
  people = $derived(this.#people.filter((one) => !this.#leaving.includes(one.id)));

  constructor(path: string, search = '') {
    this.path = path;
    this.search = search;
  }

  /** Fetches people, settings and the current week anew; never throws: `status` and `message` say what came. */
  async refresh(): Promise<void> {
    try {
      const [people, settings] = await Promise.all([listPeople(), getSettings()]);
      this.plan = await this.#findPlan(settings.today);
      this.#people = people;
      this.settings = settings;
      this.status = 'content';
    } catch (error) {
      this.#refused(error);
    }
  }

  async #findPlan(today: string): Promise<PlanBody | null> {
    const entries = await listPlans(dayAfter(today, -27), dayAfter(today, 27));
    const entry = currentPlan(entries, today);
    return entry === null ? null : getPlan(entry.id);
  }

  #refused(error: unknown): void {
    this.message = error instanceof Error ? error.message : String(error);
    if (error instanceof RequestError && error.status === 401) this.status = 'unpaired';
    else if (this.status === 'content') this.toast(this.message);
    else this.status = 'error';
  }

  /**
   * Goes to an address of ours; `replace` leaves no step in the browser's history. False where a page that holds text asks
   * first.
   */
  go(path: string, { replace = false }: { readonly replace?: boolean } = {}): boolean {
    if (this.#mayLeave?.(path) === false) return false;
    if (replace) history.replaceState(null, '', path);
    else history.pushState(null, '', path);
    this.#show(new URL(path, location.href));
    return true;
  }

  /** The browser went to another address by itself, back or forward. */
  arrive({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
    if (pathname !== this.path && this.#mayLeave?.(pathname) === false)
      history.pushState(null, '', this.path + this.search);
    else this.#show({ pathname, search });
  }

  #show({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
    this.path = pathname;
    this.search = search;
  }

  /** `mayLeave` is asked before another address takes this one's place; gives back the way to let go. */
  holdPage(mayLeave: (to: string) => boolean): () => void {
    this.#mayLeave = mayLeave;
    return () => {
      if (this.#mayLeave === mayLeave) this.#mayLeave = null;
    };
  }

  /** Says what happened; with `undo` it offers the way back for ten seconds. */
  toast(message: string, undo?: () => void): void {
    this.#toastCount += 1;
    const id = this.#toastCount;
    this.toasts = [...this.toasts, { id, message, undo }].slice(-LATEST_TOASTS);
    setTimeout(() => {
      this.closeToast(id);
    }, TOAST_MS);
  }

  closeToast(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  undoToast(id: number): void {
    const toast = this.toasts.find((one) => one.id === id);
    this.closeToast(id);
    toast?.undo?.();
  }

  /** Puts a person that a call gave back in their place in the list, or at its end. */
  putPerson(person: PersonView): void {
    const isKnown = this.#people.some((one) => one.id === person.id);
    this.#people = isKnown
      ? this.#people.map((one) => (one.id === person.id ? person : one))
      : [...this.#people, person];
  }

  /** Hides a person whose removal can still be undone. */
  hidePerson(id: string): void {
    this.#leaving = [...this.#leaving, id];
  }

  showPerson(id: string): void {
    this.#leaving = this.#leaving.filter((one) => one !== id);
  }
}
