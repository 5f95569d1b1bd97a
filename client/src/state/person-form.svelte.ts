/** Changing one person, or adding another: the draft, what the server says to it, and a look ahead. */
import type { PersonView, PreviewBody } from '../../../server/contract/people.ts';
import { previewSensitivities } from '../api/people.ts';
import { RequestError } from '../api/request.ts';
import type { AppState } from './app.svelte.ts';
import { fieldLabel, inFormWords } from './field-labels.ts';
import { mergeSentence } from './merge-person.ts';
import { PersonDraft } from './person-draft.svelte.ts';
import { saveDraft } from './save-draft.ts';

const LOOK_AGAIN = 'Some of these answers cannot be read. Please look at them again.';

export class PersonForm {
  readonly #app: AppState;
  readonly #titleOf: (target: string) => string;
  /** What there is to say about changes of others that were taken in, until all is saved. */
  #news: readonly string[] = [];
  /** The person as last read; null for a new one. */
  #person = $state.raw<PersonView | null>(null);
  draft = $state.raw(new PersonDraft(''));
  busy = $state(false);
  message = $state('');
  fields = $state.raw<Readonly<Record<string, string>>>({});
  preview = $state.raw<PreviewBody | null>(null);

  /** `titleOf` names a tag or food. */
  constructor(app: AppState, person: PersonView | null, titleOf: (target: string) => string) {
    this.#app = app;
    this.#titleOf = titleOf;
    this.#start(person);
  }

  get person(): PersonView | null {
    return this.#person;
  }

  #start(person: PersonView | null): void {
    this.#person = person;
    this.draft = new PersonDraft(this.#app.settings?.today ?? '', person?.person ?? null);
  }

  /**
   * Saves, keeps what the server made of it, and says so; false where it was refused. What someone else saved
   * meanwhile is kept too, and said.
   */
  async save(): Promise<boolean> {
    return this.#attempt(async () => {
      const saved = await saveDraft(this.draft, this.#person, (newer, merge) => {
        this.#person = newer;
        const sentence = mergeSentence(merge, this.#titleOf);
        if (sentence !== '' && !this.#news.includes(sentence)) this.#news = [...this.#news, sentence];
      });
      this.#app.putPerson(saved);
      this.#start(saved);
      this.#app.toast(`${saved.person.name} is saved. The next week you make takes it in.`);
      for (const sentence of this.#news) this.#app.toast(sentence);
      this.#news = [];
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
      this.message = error.code === 'malformed' ? LOOK_AGAIN : error.message;
      this.fields = inFormWords(error.fields);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** What the server found in the rule at `index`: field of the rule to sentence; "" for the rule as a whole. */
  ruleErrors(index: number): Readonly<Record<string, string>> {
    const at = `sensitivities.${String(index)}`;
    const own = Object.entries(this.fields).filter(([path]) => path === at || path.startsWith(`${at}.`));
    return Object.fromEntries(own.map(([path, sentence]) => [path.slice(at.length + 1), sentence]));
  }

  /** Every fault with the label of its field: "Weight in kilograms: must be ...". */
  get faults(): readonly string[] {
    return Object.entries(this.fields).map(([path, sentence]) => {
      const label = fieldLabel(path, this.draft.rules, this.#titleOf);
      return label === null ? sentence : `${label}: ${sentence}`;
    });
  }
}
