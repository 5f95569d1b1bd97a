/** Addresses, keys and words of cook mode. */
import { describe, expect, it } from 'vitest';
import { cookAddress, cookedServings, servingsIn } from '../../../client/src/views/cook/cook-address.ts';
import {
  cautions,
  leftOverSentences,
  pageTitle,
  timerName,
} from '../../../client/src/views/cook/cook-words.ts';
import { turnFor } from '../../../client/src/views/cook/keys.ts';
import type { PersonVerdict } from '../../../server/contract/common.ts';
import type { MealBody, PlanBody } from '../../../server/contract/plans.ts';
import { aRecipe } from '../a-recipe.ts';

describe('the address', () => {
  it('keeps the planned meal and the servings', () => {
    const place = { plan: 'p1', meal: 'm2' };
    expect(cookAddress('kale-soup', place, 2.5)).toBe('/recipes/kale-soup/cook?servings=2.5&plan=p1&meal=m2');
    expect(cookAddress('kale-soup', null, null)).toBe('/recipes/kale-soup/cook');
  });

  it.each([
    ['?servings=4', 4],
    ['?servings=2.6', 2.5],
    ['?servings=0', null],
    ['?servings=-1', null],
    ['?servings=25', null],
    ['?servings=many', null],
    ['', null],
  ])('%s asks for %s servings', (search, servings) => {
    expect(servingsIn({ search })).toBe(servings);
  });
});

describe('what is cooked at a planned meal', () => {
  const meal = (id: string, servings: number, own: Partial<MealBody> = {}): MealBody => ({
    ...{ id, slot: 'dinner', recipe: 'r', recipeVersion: 'v', title: 'R', activeMinutes: 1, heat: true },
    ...{ portion: 1, portions: [{ person: 'a', servings }], leftoverOf: null, locked: false, why: '' },
    additions: [],
    ...own,
  });
  const days: PlanBody['days'] = [
    { date: '2026-11-23', meals: [meal('m1', 1.25), meal('m2', 1, { slot: 'lunch' })] },
    {
      date: '2026-11-24',
      meals: [meal('m3', 1, { slot: 'lunch', leftoverOf: { date: '2026-11-23', slot: 'dinner' } })],
    },
  ];

  it('is everyone\u2019s part, and what is eaten of it later', () => {
    expect(cookedServings({ days }, 'm1')).toBe(2.25);
    expect(cookedServings({ days }, 'm2')).toBe(1);
    expect(cookedServings({ days }, 'gone')).toBeNull();
  });
});

describe('a key', () => {
  const press = (key: string, own: object = {}) => ({
    ...{ key, defaultPrevented: false, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
    ...own,
  });
  /** Stands in for an element that is, or lies in, what its name says. */
  const inside = (tag: string) => ({
    closest: (selector: string) =>
      selector.split(', ').some((one) => one.startsWith(tag) && !one.includes(`:not([type="${tag}`))
        ? ({} as Element)
        : null,
  });

  it('turns the page', () => {
    expect(['ArrowRight', 'ArrowLeft', ' ', 'Enter', 'a'].map((key) => turnFor(press(key), null))).toEqual([
      ...['next', 'back', 'next', 'next', null],
    ]);
  });

  it('belongs to what has the focus, where that answers to it', () => {
    expect([turnFor(press(' '), inside('button')), turnFor(press('Enter'), inside('a'))]).toEqual([
      null,
      null,
    ]);
    expect(turnFor(press('ArrowRight'), inside('button'))).toBe('next');
    expect(turnFor(press('ArrowRight'), inside('textarea'))).toBeNull();
    expect(turnFor(press('ArrowRight'), inside('dialog'))).toBeNull();
  });

  it('with another key held is the browser\u2019s', () => {
    for (const held of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
      expect(turnFor(press('ArrowLeft', { [held]: true }), null)).toBeNull();
    expect(turnFor(press(' ', { defaultPrevented: true }), null)).toBeNull();
  });
});

describe('the words', () => {
  it('count the steps', () => {
    expect([0, 1, 6, 7].map((page) => pageTitle(page, 6))).toEqual([
      ...['Before you begin', 'Step 1 of 6', 'Step 6 of 6', 'Done'],
    ]);
    expect([timerName(1, 'rice'), timerName(0, null)]).toEqual(['Step 2: rice', 'Step 1']);
  });

  it('say what becomes of the left-overs, and nothing that nobody knows', () => {
    expect(leftOverSentences(aRecipe({ keepsDays: 2, freezesMonths: 3 }))).toEqual([
      'Keeps 2 days in the fridge.',
      'Warm it with a splash of milk.',
      'It freezes for up to 3 months.',
    ]);
    expect(leftOverSentences(aRecipe({ freezesMonths: 0 })).at(-1)).toBe('It does not freeze well.');
    expect(leftOverSentences(aRecipe({ isOwn: true, leftOvers: null }))).toEqual([
      'Keeps a day in the fridge.',
    ]);
  });

  const verdictOf = (own: Partial<PersonVerdict>): PersonVerdict => ({
    ...{ person: 'a', name: 'Ada', verdict: 'no-match', isOut: false, findings: [] },
    ...own,
  });
  const contains = verdictOf({
    ...{ person: 'b', name: 'Ben', verdict: 'contains', isOut: true },
    findings: [
      {
        target: 'milk',
        targetName: 'milk',
        tier: 'severe',
        verdict: 'contains',
        line: '400 g milk',
        proof: [],
      },
    ],
  });

  it('warn of whom the dish is not for, and of nobody else', () => {
    expect(cautions([verdictOf({}), contains], [])).toEqual([
      { verdict: contains, sentence: 'Not planned for Ben because of: milk.' },
    ]);
  });

  it('say where a verdict rests on a label', () => {
    const labels = [
      { food: 'oats', name: 'Mill oats', seenOn: '2026-11-02', clears: ['gluten'], contains: [] },
    ];
    expect(cautions([verdictOf({}), contains], [{ labels }]).map(({ sentence }) => sentence)).toEqual([
      'This goes by labels that you read: Mill oats, label seen on 2 November 2026. Look again before you open it.',
      'Not planned for Ben because of: milk.',
    ]);
  });
});
