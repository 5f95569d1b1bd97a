import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../server/domain/ingredients/matcher.ts';
import { readLine } from '../../../server/domain/ingredients/read-line.ts';
import { mergeLines } from '../../../server/domain/shopping/merge-lines.ts';
import type { MergedItem } from '../../../server/domain/shopping/merge-lines.ts';
import { KITCHEN, KITCHEN_BY_ID, KITCHEN_FACTS } from '../../support/kitchen.ts';

const matcher = buildMatcher(KITCHEN);
const merge = (...lines: readonly string[]): readonly MergedItem[] =>
  mergeLines(
    lines.map((line) => readLine(line, matcher, KITCHEN_FACTS, KITCHEN_BY_ID)),
    KITCHEN_BY_ID,
  );
const short = (items: readonly MergedItem[]): readonly unknown[] =>
  items.map(({ food, lines, grams, amount, unit }) => [food, lines, grams, amount, unit]);

describe('mergeLines', () => {
  it('adds weights in grams', () => {
    expect(short(merge('200 g carrots', '0.5 kg carrots'))).toEqual([['carrot-raw', [0, 1], 700, 700, 'g']]);
  });
  it('keeps the unit that all lines share', () => {
    expect(short(merge('2 onions', '1 onion, sliced'))).toEqual([['onion-raw', [0, 1], 330, 3, null]]);
    expect(short(merge('1/3 cup milk', '2/3 cup milk'))).toEqual([['milk-whole', [0, 1], 244, 1, 'cup']]);
    expect(short(merge('2 cloves garlic', '3 garlic cloves'))).toEqual([
      ['garlic-raw', [0, 1], 15, 5, 'clove'],
    ]);
  });
  it('adds different units of one food in grams where both have grams', () => {
    // 110 g + 115 g.
    expect(short(merge('1 onion', '1 cup sliced onion'))).toEqual([['onion-raw', [0, 1], 225, 225, 'g']]);
  });
  it('adds volumes without grams, exactly', () => {
    expect(short(merge('1 cup cod', '2 tbsp cod'))).toEqual([['cod-raw', [0, 1], null, 1.125, 'cup']]);
    const [mixed] = merge('1 cup cod', '100 ml cod');
    expect(mixed?.unit).toBe('ml');
    expect(mixed?.amount).toBeCloseTo(336.5882365, 9);
  });
  it('shows side by side what cannot be added', () => {
    expect(short(merge('100 g kale', 'kale, to taste', '2 stalks kale', '1 stalk kale'))).toEqual([
      ['kale-raw', [0], 100, 100, 'g'],
      ['kale-raw', [1], null, null, null],
      ['kale-raw', [2, 3], null, 3, 'stalk'],
    ]);
  });
  it('buys enough for a range', () => {
    expect(short(merge('2-3 cloves garlic'))).toEqual([['garlic-raw', [0], 9, 3, 'clove']]);
  });
  it('keeps forms apart and names them', () => {
    const items = merge('2 tomatoes', '1 (14 oz) can tomatoes', '1 tbsp olive oil');
    expect(items.map(({ food, form, name, aisle }) => [food, form, name, aisle])).toEqual([
      ['tomato-raw', 'raw', 'tomato', 'vegetables'],
      ['tomato-canned', 'canned', 'canned tomatoes', 'pulses-tins'],
      ['olive-oil', null, 'olive oil', 'sauces-oils'],
    ]);
  });
  it('never drops a line that was not read, and skips blank ones', () => {
    const items = merge('1 cup zorgan flour', '', '1 cup zorgan flour', 'coriander', '-1 cup milk');
    expect(items.map(({ food, name, lines, amount, aisle }) => [food, name, lines, amount, aisle])).toEqual([
      [null, '1 cup zorgan flour', [0], null, 'other'],
      [null, '1 cup zorgan flour', [2], null, 'other'],
      [null, 'coriander', [3], null, 'other'],
      [null, '-1 cup milk', [4], null, 'other'],
    ]);
  });
  it('parts "salt and pepper", but not an amount of both', () => {
    expect(short(merge('salt and black pepper', '1 tsp salt'))).toEqual([
      ['salt-table', [0], null, null, null],
      ['black-pepper', [0], null, null, null],
      ['salt-table', [1], 6, 1, 'tsp'],
    ]);
    expect(merge('500 g carrots and onions').map((item) => [item.food, item.name])).toEqual([
      [null, '500 g carrots and onions'],
    ]);
  });
  it('prints its keys in the order that other programs rely on', () => {
    const keys = ['food', 'form', 'name', 'lines', 'grams', 'amount', 'unit', 'aisle'];
    for (const item of merge('1 onion', 'zorgan')) expect(Object.keys(item)).toEqual(keys);
  });
  it('has every line in at least one item, and adds the same in any order', () => {
    const line = fc.constantFrom(
      '100 g carrots',
      '1/3 cup milk',
      '2 onions',
      'zorgan',
      'salt',
      '1/7 lb carrots',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const items = merge(...lines);
        expect([...new Set(items.flatMap((item) => item.lines))].sort((a, b) => a - b)).toEqual(
          lines.map((_, i) => i),
        );
        const weight = (all: readonly MergedItem[]): unknown =>
          all.map(({ food, grams }) => `${String(food)} ${String(grams)}`).sort();
        expect(weight(merge(...lines.toReversed()))).toEqual(weight(items));
      }),
    );
  });
});
