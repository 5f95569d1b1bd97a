/** The words of cooks, by kind: none of them is a food, and a line that holds them is read. */
import { beforeAll, describe, expect, it } from 'vitest';
import { COOK_LOOKS } from '../../../server/domain/ingredients/cook-looks.ts';
import { COOK_THINGS } from '../../../server/domain/ingredients/cook-things.ts';
import { COOK_VERBS } from '../../../server/domain/ingredients/cook-verbs.ts';
import { isCookWord } from '../../../server/domain/ingredients/cook-words.ts';
import { wordKey } from '../../../server/domain/ingredients/fold.ts';
import { adjectiveForms, verbForms } from '../../../server/domain/ingredients/inflections.ts';
import { buildMatcher, namedBy, type Matcher } from '../../../server/domain/ingredients/matcher.ts';
import { MISSPELLINGS } from '../../../server/domain/ingredients/misspellings.ts';
import {
  isLaden,
  isUnderstoodInComment,
  isUnderstoodInName,
} from '../../../server/domain/ingredients/words.ts';
import { realLibrary } from '../../support/library.ts';
import { FOOD_WORDS } from './food-words.ts';

const ALL = [...COOK_VERBS, ...COOK_LOOKS, ...COOK_THINGS];
let library: Matcher;
beforeAll(async () => {
  library = buildMatcher([...(await realLibrary()).foods.values()]);
});

describe('forms made of a stem', () => {
  it.each([
    ['splutter', 'splutter spluttering spluttered'],
    ['snip', 'snip snipping snipped'],
    ['baste', 'baste basting basted'],
    ['dry', 'dry drying dried'],
    ['squeeze', 'squeeze squeezing squeezed'],
    ['free', 'free freeing freed'],
    ['steam', 'steam steaming steamed'],
  ])('%s gives %s', (stem, forms) => {
    expect(verbForms(stem).join(' ')).toBe(forms);
  });

  it('are those of an adjective too', () => {
    expect(adjectiveForms('ropy')).toEqual(['ropy', 'ropier', 'ropiest', 'ropiish', 'ropiness']);
    expect(adjectiveForms('thin')).toEqual(['thin', 'thinner', 'thinnest', 'thinnish', 'thinness']);
  });
});

describe('words of cooks', () => {
  it('are at least 4,000 with their forms', () => {
    expect(new Set(ALL).size).toBeGreaterThanOrEqual(4000);
  });

  it('are no name of a food in the data, no word for food and none misspelt', () => {
    expect(ALL.filter((key) => namedBy([key], library) !== null)).toEqual([]);
    const foods = new Set([...FOOD_WORDS, ...MISSPELLINGS.map(([written]) => written)].map(wordKey));
    expect(ALL.filter((key) => foods.has(key))).toEqual([]);
  });

  it('bring no other food along', () => {
    expect(ALL.filter(isLaden)).toEqual([]);
  });

  it.each([
    'doorstop',
    'gratinate',
    'spluttering',
    'squidgy',
    'smithereens',
    'rewarm',
    'overcrowding',
    'headnote',
  ])('%s is one', (word) => {
    expect(isUnderstoodInComment(wordKey(word))).toBe(true);
  });

  it.each([
    ...[
      'dripping',
      'browning',
      'nutty',
      'malty',
      'cheesy',
      'buttery',
      'twirl',
      'saucer',
      'relish',
      'pretzel',
      'recipe',
    ],
    ...[
      'unagi',
      'demerara',
      'poke',
      'scramble',
      'toast',
      'elbow',
      'speck',
      'Philly',
      'Oatly',
      'parsely',
      'blorf',
    ],
  ])('%s is none', (word) => {
    expect(isCookWord(wordKey(word))).toBe(false);
  });

  it('pass an adverb only for a word that is known', () => {
    expect(['ruthlessly', 'squidgily', 'thinly'].every((word) => isUnderstoodInName(word))).toBe(true);
    expect(
      ['philly', 'oatly', 'butterly', 'jelly', 'glorply'].some((word) => isUnderstoodInComment(word)),
    ).toBe(false);
  });
});
