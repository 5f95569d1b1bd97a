import { describe, expect, it } from 'vitest';
import { aTinyFood, tinyBuild } from './tiny-folders.ts';
import type { Tiny } from './tiny-folders.ts';

const GOOD: Tiny = {
  sr28Foods: [['11233', 'Kale, raw']],
  values: [['11233', '401', 120, '1']],
  foods: [aTinyFood({ id: 'kale-raw', ndb: '11233' })],
};
const kale = (more: object): Tiny => ({
  ...GOOD,
  foods: [aTinyFood({ id: 'kale-raw', ndb: '11233', ...more })],
});
const instead = (path: string, content: string | null): Tiny => ({ ...GOOD, instead: { [path]: content } });
const rule = (zero: string, when: object): object => ({
  id: 'rule',
  why: 'a reason of a sentence or so',
  zero: [zero],
  when,
});

const CASES: readonly (readonly [string, Tiny, RegExp])[] = [
  [
    'a missing SR28 table',
    instead('sr28/NUT_DATA.txt', null),
    /^NUT_DATA\.txt: cannot be read in the folder/,
  ],
  [
    'a missing reference table',
    instead('reference/dri.csv', null),
    /^dri\.csv: cannot be read in the folder/,
  ],
  [
    'a file cut off within a line',
    instead('sr28/NUT_DATA.txt', '~11233~^~401~^12'),
    /^NUT_DATA\.txt: .*cut short/,
  ],
  [
    'a line with fields missing',
    instead('sr28/WEIGHT.txt', '~11233~^1\r\n'),
    /line 1 has 2 fields instead of 7/,
  ],
  [
    'a word where a value belongs',
    instead('sr28/WEIGHT.txt', '~11233~^1^one^~cup~^16^^\r\n'),
    /^WEIGHT\.txt: line 1 has "one"/,
  ],
  [
    'other columns',
    instead('reference/amdr.csv', 'a,b\n1,2\n'),
    /^amdr\.csv: its columns are "a,b" instead of/,
  ],
  ['an empty file', instead('sr28/WEIGHT.txt', ''), /^WEIGHT\.txt: .*cut short/],
  [
    'a word in a target',
    instead(
      'reference/amdr.csv',
      'component,age_min_years,age_max_years,min_percent_energy,max_percent_energy\nfat,1,3,much,40\n',
    ),
    /^amdr\.csv, field min_percent_energy: row 1 has "much"/,
  ],
  [
    'JSON that does not parse',
    instead('data/foods/all.json', '{"foods":['),
    /^foods\/all\.json: is not valid JSON/,
  ],
  [
    'an NDB number not in SR28',
    kale({ ndb: '11999' }),
    /^foods\/all\.json, food "kale-raw", field ndb: 11999 is not/,
  ],
  ['an NDB number as a number', kale({ ndb: 11233 }), /food "kale-raw", field ndb: .*expected string/],
  [
    'a borrowed nutrient that is not kept',
    kale({ borrow: [{ nutrients: ['636'], ndb: '11233', why: '' }] }),
    /field borrow\.0: 636 is not the SR28 number of a nutrient kept here/,
  ],
  [
    'a sibling not in SR28',
    kale({ borrow: [{ nutrients: ['401'], ndb: '11888', why: '' }] }),
    /field borrow\.0: 11888 is not in SR28/,
  ],
  [
    'an unknown part',
    kale({ kind: 'compound', parts: [{ food: 'kail', share: 1 }] }),
    /field parts: names the unknown food "kail"/,
  ],
  [
    'a food that is part of itself',
    kale({ kind: 'compound', ndb: null, parts: [{ food: 'kale-raw', share: 1 }] }),
    /field parts: is a part of itself/,
  ],
  [
    'an id used twice',
    { ...GOOD, foods: [aTinyFood({ id: 'kale-raw' }), aTinyFood({ id: 'kale-raw' })] },
    /food "kale-raw": has an id that foods\/all\.json uses too/,
  ],
  [
    'a source code that SR28 does not know',
    { ...GOOD, values: [['11233', '401', 120, '3']] },
    /^NUT_DATA\.txt: food 11233, nutrient 401 has the unknown source code "3"/,
  ],
  [
    'a rule on no nutrient',
    { ...GOOD, rules: [rule('magic', {})] },
    /^nutrients\/structural-zeros\.json.*not the id/,
  ],
  [
    'a rule on no tag',
    { ...GOOD, rules: [rule('retinol', { withoutTags: ['mlik'] })] },
    /unknown tag "mlik"/,
  ],
  ['a rule on no food', { ...GOOD, rules: [rule('retinol', { foods: ['kail'] })] }, /unknown food "kail"/],
  [
    'iodine of no food',
    { ...GOOD, iodine: { kail: { category: 'Vegetables', description: 'Kale, pan-cooked' } } },
    /^nutrients\/iodine-matches\.json, food "kail": no such food/,
  ],
  [
    'iodine of no row',
    { ...GOOD, iodine: { 'kale-raw': { category: 'Vegetables', description: 'Kale, fried' } } },
    /usda-iodine\.csv has no "Kale, fried" in "Vegetables"/,
  ],
];

describe('bad input', () => {
  it('starts from a build that succeeds', () => {
    const built = tinyBuild(GOOD);
    expect(built.problems).toEqual([]);
    expect(built.written).toContain('sr28.csv');
  });

  it.each(CASES)('%s: one clear sentence and nothing written', (_name, tiny, sentence) => {
    const built = tinyBuild(tiny);
    expect(built.problems.join('\n')).toMatch(sentence);
    expect(built.problems).toHaveLength(1);
    expect(built.written.filter((name) => name.endsWith('.csv') || name.startsWith('.build'))).toEqual([]);
  });
});
