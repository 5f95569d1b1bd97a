/** Saves one choice at a time; where another device was faster, the newer settings are shown and said. */
import type { SettingsBody } from '../../../../server/contract/household.ts';
import { RequestError } from '../../api/request.ts';
import * as api from '../../api/settings.ts';
import type { SettingsPatch } from '../../api/settings.ts';

export type SettingsApi = Pick<typeof api, 'changeSettings' | 'getSettings'>;

/** Where the settings live while they are shown. */
export interface SettingsHolder {
  settings: SettingsBody | null;
}

export class HouseholdSettings {
  /** Said aloud: saved, or why not. */
  said = $state('');
  readonly #holder: SettingsHolder;
  readonly #api: SettingsApi;
  /** One change after the other: each needs the version that the one before left. */
  #last: Promise<void> = Promise.resolve();

  constructor(holder: SettingsHolder, calls: SettingsApi = api) {
    this.#holder = holder;
    this.#api = calls;
  }

  save(patch: SettingsPatch): Promise<void> {
    this.#last = this.#last.then(() => this.#change(patch));
    return this.#last;
  }

  async #change(patch: SettingsPatch): Promise<void> {
    const current = this.#holder.settings;
    if (current === null) return;
    // The screen follows the finger; the server's answer then takes its place.
    this.#holder.settings = { ...current, ...patch };
    try {
      this.#holder.settings = await this.#api.changeSettings(current.version, patch);
      this.said = 'Saved.';
    } catch (error) {
      this.#holder.settings = current;
      if (error instanceof RequestError && error.status === 409) await this.#takeTheirs();
      else
        this.said = error instanceof RequestError ? error.message : 'That was not saved. Please try again.';
    }
  }

  async #takeTheirs(): Promise<void> {
    try {
      this.#holder.settings = await this.#api.getSettings();
      this.said = 'Another device changed the settings. These are the newest; please choose again.';
    } catch {
      this.said = 'Another device changed the settings. Please load this page again.';
    }
  }
}

/** The list with the entry at `index` moved by one; unchanged at either end. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const entry = list[index];
  const target = index + by;
  if (entry === undefined || target < 0 || target >= list.length) return list;
  return list.toSpliced(index, 1).toSpliced(target, 0, entry);
}

/** All aisles in the household's order; those it does not name follow in the usual one. */
export function inOrder<T extends { readonly id: string }>(
  aisles: readonly T[],
  order: readonly string[],
): readonly T[] {
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...aisles].sort((a, b) => rank(a.id) - rank(b.id));
}
