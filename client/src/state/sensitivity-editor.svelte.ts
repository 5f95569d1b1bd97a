/** Adding one thing to what a person leaves out: the answers, what it costs, and what to ask about beside it. */
import type { PreviewBody, RelatedBody } from '../../../server/contract/people.ts';
import type { SensitivityBody } from '../api/person-body.ts';
import { previewSensitivities } from '../api/people.ts';
import { RequestError } from '../api/request.ts';
import type { PersonForm } from './person-form.svelte.ts';
import { needsDay, reviewDay, ruleFor, travels, withSeverity, type Severity } from './sensitivity.ts';
import type { Target, TargetNames } from './target-names.svelte.ts';

export class SensitivityEditor {
  readonly #form: PersonForm;
  readonly #names: TargetNames;
  readonly #today: string;
  step = $state<'closed' | 'answer' | 'price'>('closed');
  target = $state.raw<Target>({ id: '', title: '', words: '' });
  rule = $state.raw<SensitivityBody>({ target: '', tier: 'avoid', reason: 'reaction', status: 'observed' });
  preview = $state.raw<PreviewBody | null>(null);
  message = $state('');
  busy = $state(false);
  /** Suggestions that were taken; none is taken by itself. */
  taken = $state.raw<readonly RelatedBody[]>([]);

  constructor(form: PersonForm, names: TargetNames, today: string) {
    this.#form = form;
    this.#names = names;
    this.#today = today;
  }

  /** Only of someone who is saved is it known what a rule would cost. */
  get hasPrice(): boolean {
    return this.#form.person !== null;
  }

  get price(): PreviewBody['added'][number] | null {
    return this.preview?.added.find(({ target }) => target === this.rule.target) ?? null;
  }

  open(target: Target): void {
    this.target = target;
    this.rule = this.#withKitchen(ruleFor(target.id, 'avoid', this.#today));
    this.preview = null;
    this.message = '';
    this.taken = [];
    this.step = 'answer';
  }

  close(): void {
    this.step = 'closed';
  }

  back(): void {
    this.step = 'answer';
  }

  setSeverity(severity: Severity): void {
    this.rule = this.#withKitchen(withSeverity(this.rule, severity, this.#today));
  }

  setReason(reason: SensitivityBody['reason']): void {
    this.#settle({ ...this.rule, reason });
  }

  setStatus(status: SensitivityBody['status']): void {
    this.#settle({ ...this.rule, status });
  }

  setDose(grams: number): void {
    this.rule = { ...this.rule, limit: { ...this.rule.limit, gramsPerMeal: grams } };
  }

  setKitchen(keepOutOfKitchen: boolean): void {
    this.rule = { ...this.rule, keepOutOfKitchen };
  }

  setReview(reviewOn: string): void {
    if (reviewOn !== '') this.rule = { ...this.rule, reviewOn };
  }

  /** A doubt is looked at again sooner than what was seen; a clinician's word and a choice need no day. */
  #settle(changed: SensitivityBody): void {
    const rule = { ...changed };
    delete (rule as { reviewOn?: string }).reviewOn;
    this.rule = needsDay(rule) ? { ...rule, reviewOn: reviewDay(rule.status, this.#today) } : rule;
  }

  /** Food that holds a nut travels as the nut does. */
  #withKitchen(rule: SensitivityBody): SensitivityBody {
    const isAsked = rule.tier === 'severe';
    return isAsked && travels([rule.target, ...(this.target.tags ?? [])])
      ? { ...rule, keepOutOfKitchen: true }
      : rule;
  }

  /** On to the price; straight onto the list where none can be given. */
  async next(): Promise<void> {
    if (!this.hasPrice) {
      this.add();
      return;
    }
    this.step = 'price';
    await this.look();
  }

  async look(): Promise<void> {
    const { person, draft } = this.#form;
    if (person === null) return;
    const asked = this.rule;
    this.busy = true;
    this.message = '';
    this.preview = null;
    try {
      const others = draft.rules.filter(({ target }) => target !== asked.target);
      const preview = await previewSensitivities(person.id, [...others, asked]);
      if (this.rule === asked) this.preview = preview;
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.message = error.message;
    } finally {
      this.busy = false;
    }
  }

  has({ target }: RelatedBody): boolean {
    return this.taken.some((one) => one.target === target);
  }

  /** Takes a suggestion, or gives it back. */
  toggle(related: RelatedBody): void {
    this.taken = this.has(related)
      ? this.taken.filter(({ target }) => target !== related.target)
      : [...this.taken, related];
  }

  /** Onto the list of the form, with the suggestions taken; saved with the form. */
  add(): void {
    const { draft } = this.#form;
    this.#names.remember(this.target);
    for (const { target, title } of this.taken) this.#names.remember({ id: target, title, words: '' });
    const rules = [this.rule, ...this.taken.map(({ target }) => this.#related(target))];
    draft.rules = [...draft.rules, ...rules.filter(({ target }) => !draft.has(target))];
    this.close();
  }

  /** As strict as what it was suggested for, and open: nobody has seen a reaction to it. */
  #related(target: string): SensitivityBody {
    const { tier, limit, reason, keepOutOfKitchen } = this.rule;
    const rule = { target, tier, reason, status: 'suspected' } as const;
    return {
      ...rule,
      ...(tier === 'limit' && limit !== undefined ? { limit } : {}),
      ...(keepOutOfKitchen === true ? { keepOutOfKitchen } : {}),
      ...(needsDay(rule) ? { reviewOn: reviewDay('suspected', this.#today) } : {}),
    };
  }
}
