import { describe, expect, it } from 'vitest';
import type { SensitivityBody } from '../../../client/src/api/person-body.ts';
import type { SetBody } from '../../../client/src/api/sets.ts';
import { leftSentence } from '../../../client/src/state/set-start.svelte.ts';
import {
  endFault,
  entriesOf,
  offersElimination,
  usualEnd,
  withoutSet,
  withSet,
} from '../../../client/src/state/starting-sets.svelte.ts';
import { sensitivitySchema } from '../../../server/contract/person.ts';

const TODAY = '2026-11-23';
const WHEN = { today: TODAY, end: '2027-01-04' };
const plain = { description: '', certainty: 'low', source: 's', sourceTitle: 'S' } as const;
const entry = (target: string, tier: 'avoid' | 'severe' = 'avoid') => ({ target, targetName: target, tier });
const TRIAL: SetBody = {
  ...{ ...plain, id: 'trial', title: 'A trial', reason: 'elimination', graded: false },
  weeks: { min: 4, max: 13, usual: 6 },
  ...{ targets: [entry('nightshade'), entry('milk')], needsEndDate: true },
};
const VEGAN: SetBody = {
  ...{ ...plain, id: 'vegan', title: 'Vegan', reason: 'choice', graded: false, weeks: null },
  ...{ targets: [entry('milk'), entry('egg')], needsEndDate: false },
};
const NINE: SetBody = {
  ...{ ...plain, id: 'nine', title: 'Nine', reason: 'allergy', graded: false, weeks: null },
  ...{ targets: [entry('peanut', 'severe')], needsEndDate: false },
};
const GRADED: SetBody = {
  ...VEGAN,
  id: 'graded',
  title: 'Graded',
  reason: 'medicine',
  graded: true,
  needsEndDate: true,
};
const targets = (rules: readonly SensitivityBody[]): readonly string[] => rules.map(({ target }) => target);

describe('beginning a set', () => {
  it('gives every entry the end, in doubt, as the server takes it', () => {
    const rules = withSet([], TRIAL, WHEN);
    expect(rules.map(({ reviewOn, status, reason }) => [reviewOn, status, reason])).toEqual([
      ['2027-01-04', 'suspected', 'elimination'],
      ['2027-01-04', 'suspected', 'elimination'],
    ]);
    for (const set of [TRIAL, VEGAN, NINE, GRADED])
      for (const rule of withSet([], set, WHEN)) expect(sensitivitySchema.parse(rule)).toEqual(rule);
  });
  it('leaves alone what is on the list already', () => {
    const own = { target: 'milk', tier: 'severe', reason: 'allergy', status: 'clinician' } as const;
    const rules = withSet([own], TRIAL, WHEN);
    expect(rules[0]).toBe(own);
    expect(targets(rules)).toEqual(['milk', 'nightshade']);
    expect(withoutSet(rules, TRIAL, [TRIAL])).toEqual([own]);
  });
  it('asks for a day where it is a test or a judgement, and only there', () => {
    expect(withSet([], GRADED, WHEN)[0]).toMatchObject({ reviewOn: WHEN.end, status: 'suspected' });
    expect(withSet([], VEGAN, { today: TODAY, end: '' })[0]).not.toHaveProperty('reviewOn');
    // Six weeks from 23 November: 42 days, 4 January.
    expect([usualEnd(TRIAL, TODAY), usualEnd(GRADED, TODAY)]).toEqual(['2027-01-04', '2027-01-04']);
    expect(usualEnd({ weeks: { min: 2, max: 6, usual: 4 } }, TODAY)).toBe('2026-12-21');
  });
  it.each([
    ['', 'Choose the day on which you look at this again.'],
    [TODAY, 'Choose a day that is still to come.'],
    ['2026-11-24', ''],
  ])('with the day %j says %j', (end, fault) => {
    expect(endFault(TRIAL, end, TODAY)).toBe(fault);
    expect(endFault(VEGAN, end, TODAY)).toBe('');
  });
  it('keeps what travels as dust out of the kitchen', () => {
    expect(withSet([], NINE, WHEN)[0]).toMatchObject({ tier: 'severe', keepOutOfKitchen: true });
  });
});

describe('taking a set off', () => {
  it('takes all of it and nothing else', () => {
    const own = { target: 'fish', tier: 'dislike', reason: 'choice', status: 'observed' } as const;
    const rules = withSet([own], TRIAL, WHEN);
    expect(targets(entriesOf(rules, TRIAL))).toEqual(['nightshade', 'milk']);
    expect(withoutSet(rules, TRIAL, [TRIAL, VEGAN])).toEqual([own]);
  });
  it('hands over what another running set asks for too', () => {
    const rules = withSet(withSet([], TRIAL, WHEN), VEGAN, WHEN);
    expect(targets(entriesOf(rules, VEGAN))).toEqual(['egg']);
    const left = withoutSet(rules, TRIAL, [TRIAL, VEGAN]);
    expect(targets(left)).toEqual(['milk', 'egg']);
    expect(left.map(({ reason }) => reason)).toEqual(['choice', 'choice']);
    expect(withoutSet(left, VEGAN, [TRIAL, VEGAN])).toEqual([]);
  });
});

describe('weeks without whole groups', () => {
  const adult = { lifeStage: '', conditions: [], birthYear: 1990 };
  it.each([
    [adult, true],
    [{ ...adult, birthYear: null }, true],
    [{ ...adult, birthYear: 2009 }, false],
    [{ ...adult, lifeStage: 'lactating-0-6' }, false],
    [{ ...adult, conditions: ['pregnancy'] }, false],
  ])('%j: offered %s', (whom, expected) => {
    expect(offersElimination(whom, TODAY)).toBe(expected);
  });
});

it('what is left is said slot by slot', () => {
  const slots = [
    ['breakfast', 1],
    ['lunch', 20],
    ['snack', 0],
  ] as const;
  expect(leftSentence({ slots: slots.map(([slot, left]) => ({ slot, left, all: 30 })) })).toBe(
    'This would leave 1 breakfast, 20 lunches and 0 snacks.',
  );
  expect(leftSentence({ slots: [{ slot: 'dinner', left: 12, all: 30 }] })).toBe(
    'This would leave 12 dinners.',
  );
});
