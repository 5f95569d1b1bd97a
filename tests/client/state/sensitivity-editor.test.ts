/** Adding to the list: the answers, the price from the server, and suggestions that wait to be taken. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppState } from '../../../client/src/state/app.svelte.ts';
import { PersonForm } from '../../../client/src/state/person-form.svelte.ts';
import { SensitivityEditor } from '../../../client/src/state/sensitivity-editor.svelte.ts';
import { SetStart } from '../../../client/src/state/set-start.svelte.ts';
import { TargetNames } from '../../../client/src/state/target-names.svelte.ts';
import type { SetBody } from '../../../client/src/api/sets.ts';
import type { PreviewBody, RelatedBody } from '../../../server/contract/people.ts';
import { sensitivitySchema } from '../../../server/contract/person.ts';
import { answerWith, aPerson, SETTINGS, type Asked } from './answers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const CASHEW: RelatedBody = {
  ...{ target: 'cashew', title: 'cashew', rate: 'more than 97 %', rateLow: 97, rateHigh: 100 },
  ...{ source: 's', sourceTitle: 'A table', note: null, from: 'pistachio', fromTitle: 'pistachio' },
};
const PREVIEW: PreviewBody = {
  ...{ slots: [], rules: [], plantsLost: 0, floorsAtRisk: [], suspended: [], noWeek: [] },
  added: [{ target: 'pistachio', title: 'pistachio', related: [CASHEW], price: null }],
};
const PISTACHIO = { id: 'pistachio', title: 'Pistachio', words: '' };
const TODAY = SETTINGS.today;

interface Opened {
  readonly editor: SensitivityEditor;
  readonly form: PersonForm;
  readonly names: TargetNames;
  readonly asked: readonly Asked[];
}

function opened({ isSaved = true, status = 200 } = {}): Opened {
  const asked = answerWith({ 'POST /api/people/p1/sensitivities/preview': [status, PREVIEW] });
  const app = new AppState('/people/p1');
  app.settings = SETTINGS;
  const form = new PersonForm(app, isSaved ? aPerson('p1', 'Ana') : null, (target) => target);
  const names = new TargetNames();
  return { editor: new SensitivityEditor(form, names, TODAY), form, names, asked };
}

describe('the answers', () => {
  it('begin with a rule that the server takes, whatever is chosen', () => {
    const { editor } = opened();
    editor.open(PISTACHIO);
    for (const severity of ['severe', 'avoid', 'unsure', 'limit', 'dislike'] as const) {
      editor.setSeverity(severity);
      for (const status of ['suspected', 'observed', 'rechallenged', 'clinician'] as const) {
        editor.setStatus(status);
        editor.setReason('reaction');
        expect(sensitivitySchema.parse(editor.rule)).toEqual(editor.rule);
      }
    }
  });
  it('set the day by how sure it is: 42 days, 182 days, none', () => {
    const { editor } = opened();
    editor.open(PISTACHIO);
    editor.setStatus('suspected');
    expect(editor.rule.reviewOn).toBe('2027-01-04');
    editor.setStatus('rechallenged');
    expect(editor.rule.reviewOn).toBe('2027-05-24');
    editor.setStatus('clinician');
    expect(editor.rule).not.toHaveProperty('reviewOn');
    editor.setStatus('observed');
    editor.setReason('choice');
    expect(editor.rule).not.toHaveProperty('reviewOn');
  });
  it('never leave a limit without a dose', () => {
    const { editor } = opened();
    editor.open(PISTACHIO);
    editor.setSeverity('limit');
    expect(editor.rule.limit).toEqual({ gramsPerMeal: 5 });
    editor.setDose(20);
    expect(editor.rule.limit).toEqual({ gramsPerMeal: 20 });
    editor.setSeverity('avoid');
    expect(editor.rule).not.toHaveProperty('limit');
    editor.open({ id: 'lactose', title: 'Lactose', words: '' });
    editor.setSeverity('limit');
    expect(editor.rule.limit).toEqual({ gramsPerMeal: 1 });
  });
  it('keep out of the kitchen what travels, by the tags of a food too, until one says otherwise', () => {
    const { editor } = opened();
    editor.open({ id: 'tahini', title: 'Tahini', words: '', tags: ['seed', 'sesame'] });
    editor.setSeverity('severe');
    expect(editor.rule.keepOutOfKitchen).toBe(true);
    editor.setKitchen(false);
    expect(editor.rule.keepOutOfKitchen).toBe(false);
    editor.open({ id: 'milk-whole', title: 'Milk', words: '', tags: ['milk'] });
    editor.setSeverity('severe');
    expect(editor.rule).not.toHaveProperty('keepOutOfKitchen');
  });
});

describe('the price', () => {
  it('is asked for the list with the rule, and nothing is added by asking', async () => {
    const { editor, form, asked } = opened();
    editor.open(PISTACHIO);
    editor.setSeverity('severe');
    await editor.next();
    expect(asked.map(({ body }) => body)).toEqual([{ items: [editor.rule] }]);
    expect(editor.price?.related).toEqual([CASHEW]);
    expect([editor.step, editor.taken, form.draft.rules]).toEqual(['price', [], []]);
  });
  it('says why it could not be had, and the rule can be added all the same', async () => {
    const { editor, form } = opened({ status: 500 });
    editor.open(PISTACHIO);
    await editor.next();
    expect(editor.message).not.toBe('');
    editor.add();
    expect(form.draft.rules).toHaveLength(1);
  });
  it('is left out for someone who is not saved yet', async () => {
    const { editor, form, asked } = opened({ isSaved: false });
    editor.open(PISTACHIO);
    await editor.next();
    expect([asked.length, editor.step, form.draft.rules.length]).toEqual([0, 'closed', 1]);
  });
});

describe('a suggestion', () => {
  it('is added when it was taken, as strict and in doubt', async () => {
    const { editor, form, names } = opened();
    editor.open(PISTACHIO);
    await editor.next();
    editor.toggle(CASHEW);
    editor.add();
    expect(form.draft.rules).toMatchObject([
      { target: 'pistachio', tier: 'avoid', status: 'observed' },
      { target: 'cashew', tier: 'avoid', status: 'suspected', reviewOn: '2027-01-04' },
    ]);
    expect(names.title('cashew')).toBe('Cashew');
  });
  it('is given back by a second tap, and gone with the next food', async () => {
    const { editor, form } = opened();
    editor.open(PISTACHIO);
    await editor.next();
    editor.toggle(CASHEW);
    editor.toggle(CASHEW);
    editor.toggle(CASHEW);
    editor.open({ id: 'milk', title: 'Milk', words: '' });
    editor.add();
    expect(form.draft.rules.map(({ target }) => target)).toEqual(['milk']);
  });
});

describe('a starting set', () => {
  const SET: SetBody = {
    ...{ id: 's', title: 'S', description: '', graded: true, certainty: 'low', reason: 'elimination' },
    ...{ source: 's', sourceTitle: 'S', needsEndDate: true },
    ...{
      targets: [{ target: 'milk', targetName: 'Milk', tier: 'avoid' }],
      weeks: { min: 2, max: 6, usual: 4 },
    },
  };
  it('offers the usual end, refuses a day gone by, and goes on the list with the day chosen', async () => {
    const { form, asked } = opened();
    const start = new SetStart(form, TODAY);
    start.open(SET);
    await vi.waitFor(() => expect(start.preview).toEqual(PREVIEW));
    expect([asked.length, start.end, start.asksEnd, start.adds]).toEqual([1, '2026-12-21', true, ['Milk']]);
    start.end = TODAY;
    expect([start.begin(), start.fault]).toEqual([false, 'Choose a day that is still to come.']);
    start.end = '2026-12-14';
    expect(start.begin()).toBe(true);
    expect(form.draft.rules).toMatchObject([{ target: 'milk', status: 'suspected', reviewOn: '2026-12-14' }]);
  });
});
