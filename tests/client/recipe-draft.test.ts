/** A recipe while it is written: rows, what is missing, the body, and what is said of the lines. */
import { describe, expect, it } from 'vitest';
import { differences } from '../../client/src/views/recipes/editor/differences.ts';
import {
  draftOf,
  emptyDraft,
  inputOf,
  problemsOf,
  type Draft,
} from '../../client/src/views/recipes/editor/draft.ts';
import {
  concernsOf,
  countOf,
  countText,
  planSentences,
  understoodText,
} from '../../client/src/views/recipes/editor/reading-words.ts';
import {
  linesIn,
  rowAt,
  rowsOf,
  textsOf,
  withAfter,
  withMoved,
  withoutRow,
  withPasted,
} from '../../client/src/views/recipes/editor/rows.ts';
import { inputOf as inputOfSaved } from '../../client/src/views/recipes/swapped-recipe.ts';
import type { PersonVerdict } from '../../server/contract/common.ts';
import { aRecipe } from './a-recipe.ts';

const texts = (rows: readonly { readonly text: string }[]): readonly string[] => rows.map(({ text }) => text);

describe('rows', () => {
  const rows = rowsOf(['a', 'b', '', 'c']);

  it('are added after one, and at the end in place of blank ones', () => {
    expect(texts(withAfter(rows, 0, ['x', 'y']))).toEqual(['a', 'x', 'y', 'b', '', 'c']);
    expect(texts(withAfter(rowsOf(['a', '', ' ']), null, ['x']))).toEqual(['a', 'x']);
    expect(texts(withAfter(rowsOf(['']), null, ['x', 'y']))).toEqual(['x', 'y']);
    const keys = withAfter(rows, 1, ['x']).map(({ key }) => key);
    expect(new Set(keys).size).toBe(5);
  });

  it('are moved by one place as far as there is one, and taken out', () => {
    expect(texts(withMoved(rows, 1, -1))).toEqual(['b', 'a', '', 'c']);
    expect(texts(withMoved(rows, 1, 1))).toEqual(['a', '', 'b', 'c']);
    expect(texts(withMoved(rows, 0, -1))).toEqual(['a', 'b', '', 'c']);
    expect(texts(withMoved(rows, 3, 1))).toEqual(['a', 'b', '', 'c']);
    expect(texts(withoutRow(rows, 1))).toEqual(['a', '', 'c']);
  });

  it('take several pasted lines in where they were pasted', () => {
    const pasted = withPasted(rowsOf(['one', 'two']), 0, {
      before: 'on',
      lines: ['X', 'Y', 'Z'],
      after: 'e',
    });
    expect(texts(pasted)).toEqual(['onX', 'Y', 'Ze', 'two']);
  });

  it('with nothing in them are not counted', () => {
    expect(textsOf(rowsOf([' a ', '  ', 'b']))).toEqual(['a', 'b']);
    expect(rowAt(rowsOf(['', 'a', '', 'b']), 1)?.text).toBe('b');
  });

  it('are the lines of a text without blanks and bullets', () => {
    expect(linesIn('• 1 egg\r\n\n- 2 kale\n-3 x\n* salt\n')).toEqual(['1 egg', '2 kale', '-3 x', 'salt']);
  });
});

function aDraft(own: Partial<Draft> = {}): Draft {
  return {
    ...emptyDraft(),
    ...{ title: 'Kale', slots: ['dinner'], activeMinutes: 5, totalMinutes: 9, lines: rowsOf(['1 egg']) },
    ...own,
  };
}

describe('a draft', () => {
  it('of a recipe makes the recipe again', () => {
    const recipe = aRecipe();
    expect(inputOf(draftOf(recipe))).toEqual(inputOfSaved(recipe));
    expect(problemsOf(draftOf(recipe))).toEqual({});
  });

  it('leaves out what is blank, and slots where it fills none', () => {
    const draft = aDraft({
      ...{
        title: ' Kale ',
        role: 'side',
        equipment: ' pot, , lid ',
        leftOvers: ' ',
        steps: rowsOf(['', 'Stir.']),
      },
      lines: rowsOf(['1 egg', ' ', '200 g kale ']),
    });
    expect(inputOf(draft)).toMatchObject({
      ...{ title: 'Kale', slots: [], equipment: ['pot', 'lid'], leftOvers: null, steps: ['Stir.'] },
      ...{ lines: ['1 egg', '200 g kale'], cuisine: 'own', mainProtein: 'other' },
    });
  });

  it('that is empty says what is missing, in the order of the page', () => {
    expect(Object.keys(problemsOf(emptyDraft()))).toEqual([
      ...['title', 'slots', 'activeMinutes', 'totalMinutes', 'lines'],
    ]);
    expect(problemsOf(aDraft())).toEqual({});
  });

  it.each<[string, Partial<Draft>]>([
    ['title', { title: 'x'.repeat(121) }],
    ['servings', { servings: 13 }],
    ['servings', { servings: 1.5 }],
    ['activeMinutes', { activeMinutes: 601, totalMinutes: 700 }],
    ['totalMinutes', { activeMinutes: 10, totalMinutes: 9 }],
    ['lines', { lines: rowsOf(Array.from({ length: 201 }, () => '1 egg')) }],
    ['lines.row-1', { lines: rowsOf(['1 egg', 'x'.repeat(1001)]) }],
    ['steps', { steps: rowsOf(Array.from({ length: 101 }, () => 'Stir.')) }],
    ['steps.row-0', { steps: rowsOf(['x'.repeat(4001)]) }],
    ['left', { left: ['Serves well'] }],
    ['leftOvers', { leftOvers: 'x'.repeat(401) }],
    ['equipment', { equipment: 'x'.repeat(41) }],
    ['equipment', { equipment: 'x,'.repeat(13) }],
    ['cuisine', { cuisine: 'x'.repeat(41) }],
    ['mainProtein', { mainProtein: 'x'.repeat(41) }],
    ['seasons', { seasons: [] }],
  ])('says beside %s what is wrong', (field, own) => {
    expect(Object.keys(problemsOf(aDraft(own)))).toEqual([field]);
  });

  it('and what another screen saved differ where they differ', () => {
    const mine = inputOf(aDraft({ steps: rowsOf(['Stir.', 'Eat.']) }));
    const theirs = { ...mine, title: 'Spinach', steps: ['Stir.'], heat: false };
    expect(differences(mine, theirs)).toEqual([
      { label: 'Name', mine: 'Kale', theirs: 'Spinach' },
      { label: 'Cooked', mine: 'yes', theirs: 'no' },
      { label: 'Steps', mine: 'Stir.\nEat.', theirs: 'Stir.' },
    ]);
    expect(differences(mine, mine)).toEqual([]);
  });
});

function verdictOf(
  name: string,
  verdict: PersonVerdict['verdict'],
  targets: readonly string[],
): PersonVerdict {
  const findings = targets.map((target) => ({
    ...{ target, targetName: target, tier: 'severe' as const, verdict, line: '', proof: [] },
  }));
  return { person: name, name, verdict, isOut: verdict !== 'no-match', findings };
}

describe('what is said', () => {
  it('names the food and its weight, or that no weight is known', () => {
    const foods = [{ id: 'kale-raw', name: 'kale' }];
    expect(understoodText({ foods, grams: 200.4 })).toBe('kale, 200 g');
    expect(understoodText({ foods, grams: 1.25 })).toBe('kale, 1.3 g');
    expect(understoodText({ foods, grams: null })).toBe('kale; its weight is not known');
  });

  it('counts the lines', () => {
    const lines = (['matched', 'matched', 'unknown', 'empty'] as const).map((status) => ({ status }));
    expect(countOf(lines)).toEqual({ read: 2, unread: 1 });
    expect(countText({ read: 12, unread: 1 })).toBe('12 lines read, 1 not read.');
    expect(countText({ read: 1, unread: 0 })).toBe('1 line read.');
    expect(countText({ read: 0, unread: 0 })).toBe('No ingredient yet.');
  });

  it('says whose plan a dish is held back from, and why', () => {
    const ada = verdictOf('Ada', 'not-assessed', ['nuts']);
    const ben = verdictOf('Ben', 'contains', ['milk', 'egg']);
    const count = { read: 3, unread: 1 };
    expect(planSentences([ada], count)).toEqual([
      'This dish will be held back from Ada’s plan until you say what the line is.',
    ]);
    expect(planSentences([ada, ben], count)[1]).toBe(
      'This dish stays out of Ben’s plan: it contains milk and egg.',
    );
    expect(planSentences([ada, { ...ada, name: 'Cleo' }], { read: 3, unread: 2 })).toEqual([
      'This dish will be held back from Ada’s and Cleo’s plans until you say what the lines are.',
    ]);
    expect(planSentences([verdictOf('Ben', 'no-match', [])], count)).toEqual([
      'What was not read counts as unknown for everybody.',
    ]);
    expect(planSentences([], { read: 3, unread: 0 })).toEqual([]);
  });

  it('names of a line only what decides, and no dislike', () => {
    const { findings, ...one } = verdictOf('Ada', 'contains', ['milk', 'egg']);
    const disliked = findings.map((each, at) => (at === 1 ? { ...each, tier: 'dislike' as const } : each));
    expect(concernsOf({ ...one, findings: disliked })).toBe('milk');
  });
});
