/** Beginning one starting set: the day it ends, and what it would leave to eat. */
import type { PreviewBody } from '../../../server/contract/people.ts';
import { previewSensitivities } from '../api/people.ts';
import { RequestError } from '../api/request.ts';
import type { SetBody } from '../api/sets.ts';
import { listed } from './in-sentence.ts';
import type { PersonForm } from './person-form.svelte.ts';
import { endFault, usualEnd, withSet } from './starting-sets.svelte.ts';

export class SetStart {
  readonly #form: PersonForm;
  readonly #today: string;
  set = $state.raw<SetBody | null>(null);
  end = $state('');
  fault = $state('');
  preview = $state.raw<PreviewBody | null>(null);
  message = $state('');
  busy = $state(false);

  constructor(form: PersonForm, today: string) {
    this.#form = form;
    this.#today = today;
  }

  get asksEnd(): boolean {
    return this.set?.needsEndDate === true;
  }

  /** Titles of what it leaves out, but for what stands on the list already. */
  get adds(): readonly string[] {
    const { draft } = this.#form;
    return (this.set?.targets ?? [])
      .filter(({ target }) => !draft.has(target))
      .map(({ targetName }) => targetName);
  }

  open(set: SetBody): void {
    this.set = set;
    this.end = set.needsEndDate ? usualEnd(set, this.#today) : '';
    this.fault = '';
    void this.look();
  }

  close(): void {
    this.set = null;
  }

  /** Needs a person who is saved. */
  async look(): Promise<void> {
    const { person, draft } = this.#form;
    const asked = this.set;
    this.preview = null;
    this.message = '';
    if (person === null || asked === null) return;
    this.busy = true;
    try {
      const when = { today: this.#today, end: usualEnd(asked, this.#today) };
      const preview = await previewSensitivities(person.id, withSet(draft.rules, asked, when));
      if (this.set === asked) this.preview = preview;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.message = error.message;
    } finally {
      this.busy = false;
    }
  }

  /** Onto the list of the form, saved with it; false where the day is missing or over. */
  begin(): boolean {
    const { set } = this;
    if (set === null) return false;
    this.fault = endFault(set, this.end, this.#today);
    if (this.fault !== '') return false;
    const { draft } = this.#form;
    draft.rules = withSet(draft.rules, set, { today: this.#today, end: this.end });
    this.close();
    return true;
  }
}

/** "This would leave 12 breakfasts, 20 lunches, 30 dinners and 8 snacks." */
export function leftSentence({ slots }: Pick<PreviewBody, 'slots'>): string {
  if (slots.length === 0) return '';
  const parts = slots.map(({ slot, left }) => `${String(left)} ${plural(slot, left)}`);
  return `This would leave ${listed(parts)}.`;
}

function plural(slot: string, count: number): string {
  if (count === 1) return slot;
  return slot === 'lunch' ? 'lunches' : `${slot}s`;
}
