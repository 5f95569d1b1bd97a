/** Changing one person, or adding another: the draft, what the server says to it, and a look ahead. */
import type { PersonView, PreviewBody } from '../../../server/contract/people.ts';
import { addPerson, changePerson, previewSensitivities } from '../api/people.ts';
import { RequestError } from '../api/request.ts';
import type { AppState } from './app.svelte.ts';
import { PersonDraft } from './person-draft.svelte.ts';

export class PersonForm {
  readonly #app: AppState;
  /** The person as last read; null for a new one. */
  #person = $state.raw<PersonView | null>(null);
  draft = $state.raw(new PersonDraft(''));
  busy = $state(false);
  message = $state('');
  fields = $state.raw<Readonly<Record<string, string>>>({});
  preview = $state.raw<PreviewBody | null>(null);

  constructor(app: AppState, person: PersonView | null) {
    this.#app = app;
    this.#start(person);
  }

  get person(): PersonView | null {
    return this.#person;
  }

  #start(person: PersonView | null): void {
    this.#person = person;
    this.draft = new PersonDraft(this.#app.settings?.today ?? '', person?.person ?? null);
  }

  /** Saves, keeps what the server made of it, and says so; false where it was refused. */
  async save(): Promise<boolean> {
    return this.#attempt(async () => {
      const old = this.#person;
      const body = this.draft.body();
      const saved = old === null ? await addPerson(body) : await changePerson(old.id, old.version, body);
      this.#app.putPerson(saved);
      this.#start(saved);
      this.#app.toast(`${saved.person.name} is saved. The next week you make takes it in.`);
    });
  }

  /** What the rules as they stand would leave; nothing is saved. Needs a person who is already there. */
  async look(): Promise<boolean> {
    return this.#attempt(async () => {
      if (this.#person !== null) this.preview = await previewSensitivities(this.#person.id, this.draft.rules);
    });
  }

  async #attempt(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.message = '';
    this.fields = {};
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.message = error.message;
      this.fields = error.fields;
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** The sentence about the rule at `index`, if the server found fault with it. */
  ruleError(index: number): string | undefined {
    const at = `sensitivities.${String(index)}`;
    return Object.entries(this.fields).find(([path]) => path === at || path.startsWith(`${at}.`))?.[1];
  }
}
