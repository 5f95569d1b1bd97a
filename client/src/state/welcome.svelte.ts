/** The welcome: its steps, the answers so far, and the three calls that end in a week. */
import type { PersonView, PreviewBody } from '../../../server/contract/people.ts';
import type { ReasonBody } from '../../../server/contract/common.ts';
import { previewSensitivities } from '../api/people.ts';
import { makePlan } from '../api/plans.ts';
import { RequestError } from '../api/request.ts';
import type { AppState } from './app.svelte.ts';
import { inFormWords } from './field-labels.ts';
import { mergeSentence } from './merge-person.ts';
import { PersonDraft } from './person-draft.svelte.ts';
import { saveDraft } from './save-draft.ts';

export const STEPS = ['name', 'about', 'reactions', 'severity', 'conditions', 'leaves'] as const;
export type Step = (typeof STEPS)[number];

/** What the step "about" asks. */
const ABOUT: readonly string[] = ['sex', 'birthDate', 'heightM', 'weightKg'];

export class WelcomeState {
  readonly #app: AppState;
  #saved: PersonView | null = null;
  readonly draft: PersonDraft;
  step = $state<Step>('name');
  busy = $state(false);
  /** A sentence where a call was refused. */
  message = $state('');
  /** Field path to sentence, where an answer cannot be read. */
  fields = $state.raw<Readonly<Record<string, string>>>({});
  preview = $state.raw<PreviewBody | null>(null);
  reasons = $state.raw<readonly ReasonBody[]>([]);

  constructor(app: AppState, today: string) {
    this.#app = app;
    this.draft = new PersonDraft(today);
  }

  /** The steps that have something to ask: how bad it is needs something that it is about. */
  get steps(): readonly Step[] {
    return STEPS.filter((step) => step !== 'severity' || this.draft.rules.length > 0);
  }

  async next(): Promise<void> {
    this.#forget();
    const next = this.steps[this.steps.indexOf(this.step) + 1];
    if (next === 'leaves') await this.#showWhatIsLeft();
    else if (next !== undefined) this.step = next;
  }

  back(): void {
    this.#forget();
    this.step = this.steps[this.steps.indexOf(this.step) - 1] ?? 'name';
  }

  #forget(): void {
    this.message = '';
    this.fields = {};
    this.reasons = [];
  }

  async #showWhatIsLeft(): Promise<void> {
    await this.#attempt(async () => {
      const saved = await this.#save();
      this.preview = await previewSensitivities(saved.id, this.draft.rules);
      this.step = 'leaves';
    });
  }

  /** Saved once; after "back" the same person is changed, not added again. */
  async #save(): Promise<PersonView> {
    const saved = await saveDraft(this.draft, this.#saved, (newer, merge) => {
      this.#saved = newer;
      const sentence = mergeSentence(merge, (target) => target.replaceAll('-', ' '));
      if (sentence !== '') this.#app.toast(sentence);
    });
    this.draft.settle(saved.person);
    this.#saved = saved;
    this.#app.putPerson(saved);
    return saved;
  }

  /** Makes the first week, from today on, and goes there. */
  async makeWeek(): Promise<void> {
    this.#forget();
    await this.#attempt(async () => {
      const today = this.#app.settings?.today;
      if (today === undefined) return;
      this.#app.plan = await makePlan({ firstDay: today });
      this.#app.go('/week');
    });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.message = error.message;
      this.reasons = error.reasons;
      this.#showFields(error.fields);
    } finally {
      this.busy = false;
    }
  }

  /** Goes back to the step whose answer was not understood. */
  #showFields(fields: Readonly<Record<string, string>>): void {
    this.fields = inFormWords(fields);
    const names = Object.keys(fields);
    if (names.length === 0) return;
    if (names.includes('name')) this.step = 'name';
    else if (names.some((name) => ABOUT.includes(name))) this.step = 'about';
    else if (names.some((name) => name.startsWith('sensitivities'))) this.step = 'severity';
  }
}
