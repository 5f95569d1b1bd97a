import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { PersonBody } from '../../../client/src/api/person-body.ts';
import {
  ACTIVITIES,
  GAP_WORDS,
  LIFE_STAGES,
  mayHaveLifeStage,
  TYPICAL,
} from '../../../client/src/state/body-words.ts';
import { fieldLabel, inFormWords } from '../../../client/src/state/field-labels.ts';
import { mergePerson, mergeSentence } from '../../../client/src/state/merge-person.ts';
import { PersonDraft } from '../../../client/src/state/person-draft.svelte.ts';
import DailyLife from '../../../client/src/views/people/DailyLife.svelte';
import SensitivityCard from '../../../client/src/views/people/SensitivityCard.svelte';
import { personPatchSchema } from '../../../server/contract/people.ts';
import { personSchema } from '../../../server/contract/person.ts';
import { REFERENCE_AGE_YEARS, referenceAdult } from '../../../server/domain/people/reference-adults.ts';

const TODAY = '2026-11-23';
const MILK = { target: 'milk', tier: 'severe', reason: 'allergy', status: 'clinician' } as const;
const EGG = { ...MILK, target: 'egg' } as const;
const ANA: PersonBody = {
  ...({ name: 'Ana', sex: 'female', birthDate: '1988-02-29', heightM: 1.683, weightKg: 61.5 } as const),
  ...({ activity: 'active', lifeStage: 'pregnant-2', fibreNowG: 12 } as const),
};
const ana = (own: Partial<PersonBody> = {}): PersonDraft =>
  new PersonDraft(TODAY, { ...ANA, sensitivities: [MILK], ...own });

describe('what is said about a gap', () => {
  it('is what the reference adults of the tables are', () => {
    expect(TYPICAL.ageYears).toBe(REFERENCE_AGE_YEARS);
    for (const sex of ['female', 'male'] as const) {
      const { weightKg, heightM, activity } = referenceAdult(sex, null);
      expect({ ...TYPICAL[sex], activity: TYPICAL.activity }).toEqual({
        ...{ weightKg, activity },
        heightCm: Math.round(heightM * 100),
      });
    }
    expect(referenceAdult(null, null)).toMatchObject({ sex: 'female', lifeStage: 'none' });
    expect(GAP_WORDS.heightCm).toContain('a woman 163 cm, a man 177 cm');
    expect(GAP_WORDS.activity).toBe('Left open: some walking.');
  });

  it('and every activity and life stage of the server can be chosen', () => {
    const { activity, lifeStage } = personSchema.shape;
    expect(ACTIVITIES.map(({ id }) => id)).toEqual(activity.unwrap().options);
    expect(['none', ...LIFE_STAGES.map(({ id }) => id)]).toEqual(lifeStage.unwrap().options);
  });
});

describe('the life stage', () => {
  it.each([
    ['female', null, '', true],
    ['female', 11, '', false],
    ['female', 12, '', true],
    ['female', 55, '', true],
    ['female', 56, '', false],
    ['male', 30, '', false],
    ['male', 30, 'pregnant-1', false],
    ['', 30, '', false],
    ['', 30, 'pregnant-1', true],
  ] as const)('of sex "%s", age %s, "%s" given: asked is %s', (sex, ageYears, lifeStage, isAsked) => {
    expect(mayHaveLifeStage({ sex, ageYears, lifeStage })).toBe(isAsked);
  });

  it('is on the screen where it is asked, each with what it changes', () => {
    const draft = new PersonDraft(TODAY);
    const shown = (): string => render(DailyLife, { props: { draft } }).body;
    expect(shown()).toContain('Changes how much energy is planned.');
    expect(shown()).not.toContain('breastfeeding');
    draft.sex = 'female';
    expect(shown()).toContain('Changes energy, nutrients and what is left out.');
    draft.birthYear = 1960;
    expect(shown()).not.toContain('breastfeeding');
  });

  it('goes when it can no longer apply', () => {
    const draft = ana();
    expect(draft.body().lifeStage).toBe('pregnant-2');
    draft.sex = 'male';
    expect(draft.patch()).toEqual({ sex: 'male', lifeStage: null });
  });
});

describe('a patch', () => {
  it('is empty where nothing was changed, finer figures and what is not asked included', () => {
    expect(ana().patch()).toEqual({});
    expect(ana({ lifeStage: 'none' }).patch()).toEqual({});
    expect(new PersonDraft(TODAY, ANA).patch()).toEqual({});
  });

  it('takes away what was emptied, by null', () => {
    const draft = ana();
    Object.assign(draft, { sex: '', birthYear: null, heightCm: undefined, weightKg: null });
    Object.assign(draft, { activity: '', lifeStage: '' });
    const patch = draft.patch();
    expect(patch).toEqual({
      ...{ sex: null, birthDate: null, heightM: null, weightKg: null },
      ...{ activity: null, lifeStage: null },
    });
    expect(personPatchSchema.parse(patch)).toEqual(patch);
  });

  it('holds a list where it was changed, an empty one too', () => {
    const draft = ana();
    draft.remove('milk');
    expect(draft.patch()).toEqual({ sensitivities: [] });
  });

  it('asks for the name again where it was emptied', () => {
    const draft = ana();
    draft.name = ' ';
    expect(draft.patch()).toEqual({ name: '' });
    expect(personPatchSchema.safeParse(draft.patch()).success).toBe(false);
    const nameless = new PersonDraft(TODAY, { name: 'Me' });
    nameless.name = '';
    expect(nameless.patch()).toEqual({});
  });
});

describe('a newer person', () => {
  const base = { name: 'Ana', weightKg: 61, conditions: ['warfarin'], sensitivities: [MILK] };
  const title = (target: string): string => target;

  it('takes the changes of the form on top of it', () => {
    const draft = new PersonDraft(TODAY, base);
    draft.add('fish');
    draft.heightCm = 168;
    const newer = { ...base, weightKg: 62, conditions: ['kidney'], sensitivities: [MILK, EGG] };
    const merge = draft.takeIn(newer);
    expect(draft.rules.map(({ target }) => target)).toEqual(['milk', 'egg', 'fish']);
    expect([draft.weightKg, draft.heightCm, draft.conditions]).toEqual([62, 168, ['kidney']]);
    expect(Object.keys(draft.patch()).sort()).toEqual(['heightM', 'sensitivities']);
    expect(mergeSentence(merge, title)).toBe('Someone else changed this list too; both changes are kept.');
  });

  it('is said where one answer was changed by both', () => {
    const mine = { ...base, weightKg: 60, sensitivities: [] };
    const theirs = { ...base, weightKg: 62, sensitivities: [{ ...MILK, note: 'since May' }] };
    const { person, merge } = mergePerson({ base, mine, theirs });
    expect(person).toMatchObject({ weightKg: 60, sensitivities: [{ target: 'milk', note: 'since May' }] });
    expect(mergeSentence(merge, title)).toBe(
      'Someone else changed this list too; both changes are kept. Where both answered about milk, the ' +
        'stricter answer stands. Where both changed the weight, yours stands.',
    );
  });

  it('needs no word where theirs touched nothing that the form asks', () => {
    const { merge } = mergePerson({ base, mine: base, theirs: { ...base, fibreNowG: 10 } });
    expect(mergeSentence(merge, title)).toBe('');
    const named = mergePerson({ base, mine: base, theirs: { ...base, name: 'Anna' } });
    expect(mergeSentence(named.merge, title)).toMatch(/^Someone else changed these answers too/);
  });
});

describe('a fault', () => {
  it('has the label of its field, or what its rule is about', () => {
    const rules = [MILK, EGG];
    const title = (target: string): string => target.toUpperCase();
    expect(fieldLabel('weightKg', rules, title)).toBe('Weight in kilograms');
    expect(fieldLabel('sensitivities.1.reviewOn', rules, title)).toBe('EGG');
    expect(fieldLabel('sensitivities.7.reviewOn', rules, title)).toBeNull();
  });

  it('is said in the units of the form', () => {
    const fields = {
      heightM: 'in metres',
      'sensitivities.0.reviewOn': 'YYYY-MM-DD',
      weightKg: 'in kilograms',
    };
    expect(inFormWords(fields)).toEqual({
      heightM: 'must be a number from 70 to 250 centimetres',
      'sensitivities.0.reviewOn': 'is missing; choose the day on which to look at this again',
      weightKg: 'in kilograms',
    });
  });

  it('stands at its field, tied to it', () => {
    const draft = new PersonDraft(TODAY);
    draft.add('milk');
    const [rule] = draft.rules;
    if (rule === undefined) throw new Error('nothing was added');
    const errors = { reviewOn: 'is missing', target: 'stands in the list twice' };
    const { body } = render(SensitivityCard, { props: { draft, rule, title: 'Milk', errors, full: true } });
    const [, described = ''] = /<fieldset[^>]*aria-describedby="([^"]+)"/.exec(body) ?? [];
    expect(body).toMatch(new RegExp(`id="${described}"[^>]*>stands in the list twice<`));
    const [, atDate = ''] = /<input[^>]*type="date"[^>]*aria-describedby="([^"]+)"/.exec(body) ?? [];
    expect(body).toMatch(new RegExp(`id="${atDate.split(' ').at(-1) ?? ''}"[^>]*>is missing<`));
    expect(body).toContain('aria-invalid="true"');
  });
});
