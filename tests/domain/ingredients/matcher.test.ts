import { describe, expect, it } from 'vitest';
import { foldText, wordKey } from '../../../server/domain/ingredients/fold.ts';
import { buildMatcher, findNames, matchName } from '../../../server/domain/ingredients/matcher.ts';
import { editDistance, nearestNames } from '../../../server/domain/ingredients/nearest.ts';
import { tokenize } from '../../../server/domain/ingredients/tokens.ts';
import { aFood } from '../../support/foods.ts';
import { KITCHEN } from '../../support/kitchen.ts';

const matcher = buildMatcher(KITCHEN);
const found = (text: string): readonly (readonly string[])[] =>
  findNames(tokenize(foldText(text)), matcher).map((match) => match.named.foods);

describe('findNames', () => {
  it('takes the longest name and drops what lies inside it', () => {
    expect(found('peanut butter')).toEqual([['peanut-butter']]);
    expect(found('peanut and butter')).toEqual([['peanut-raw'], ['butter-unsalted']]);
    expect(found('sweet potato or potato')).toEqual([['sweet-potato-raw'], ['potato-raw']]);
  });
  it('keeps word order and whole words', () => {
    expect(found('milk almond')).toEqual([['milk-whole'], ['almond-raw']]);
    expect(found('eggplants')).toEqual([['eggplant-raw']]);
    expect(found('salty')).toEqual([]);
  });
  it('gives overlapping names both', () => {
    const overlap = buildMatcher([
      aFood({ id: 'a', name: 'red bean' }),
      aFood({ id: 'b', name: 'bean paste' }),
    ]);
    expect(findNames(tokenize('red bean paste'), overlap).map((match) => match.named.food)).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('matchName', () => {
  it('gives the usual form of a concept and the food whose own name it is', () => {
    expect(matchName('tomatoes', matcher)).toEqual(['tomato-raw']);
    expect(matchName('tomato (any form)', matcher)).toEqual(['tomato-raw']);
  });
  it('gives every food where none is meant, and none for a part of a name', () => {
    expect(matchName('coriander', matcher)).toEqual(['cilantro-fresh', 'coriander-ground']);
    expect(matchName('almond butter', matcher)).toEqual([]);
    expect(matchName('', matcher)).toEqual([]);
    expect(matchName('All-Purpose Flour', matcher)).toEqual(['wheat-flour-white']);
  });
});

describe('folding', () => {
  it('keeps a fraction apart from the number before it', () => {
    expect(foldText('1½ cups').split(' ').filter(Boolean)).toEqual(['1', '1/2', 'cups']);
  });
  it('brings look-alikes, accents and marks to one key', () => {
    for (const word of ['tomato', 'TOMATOES', 't\u043em\u0430t\u043e', 'tom\u00e1to', 'toma\u0301to']) {
      expect(wordKey(foldText(word))).toBe('tomato');
    }
    expect(wordKey(foldText('baker’s'))).toBe(wordKey('bakers'));
  });
});

describe('nearestNames', () => {
  it('counts a swap of neighbours as one edit', () => {
    expect(editDistance('garlic', 'garilc')).toBe(1);
    expect(editDistance('kale', 'kale')).toBe(0);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('kitten', 'sitting')).toBe(3);
  });
  it('puts the nearest first, one a food, and says nothing of what is far', () => {
    expect(nearestNames('tomatoe', matcher, 3)[0]).toBe('tomato');
    expect(nearestNames('egplant', matcher, 1)).toEqual(['eggplant']);
    expect(nearestNames('tomato', matcher, 5).filter((name) => name === 'tomato')).toHaveLength(1);
    expect(nearestNames('xylophone', matcher, 3)).toEqual([]);
    expect(nearestNames('', matcher, 3)).toEqual([]);
  });
});
