/** Which words a line may talk with, and that none of them is a food. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMON_WORDS, isCommonWord } from '../../../server/domain/ingredients/common-words.ts';
import { wordKey } from '../../../server/domain/ingredients/fold.ts';
import { buildMatcher, namedBy, type Matcher } from '../../../server/domain/ingredients/matcher.ts';
import { MISSPELLINGS } from '../../../server/domain/ingredients/misspellings.ts';
import { QUALIFIERS, TREATMENTS } from '../../../server/domain/ingredients/qualifiers.ts';
import { readLine } from '../../../server/domain/ingredients/read-line.ts';
import {
  isLaden,
  isUnderstoodInComment,
  isUnderstoodInName,
} from '../../../server/domain/ingredients/words.ts';
import { KITCHEN, KITCHEN_BY_ID, KITCHEN_FACTS } from '../../support/kitchen.ts';
import { realLibrary } from '../../support/library.ts';
import { TALKING, UNREAD } from './chat-lines.ts';
import { FOOD_WORDS } from './food-words.ts';

const kitchen = buildMatcher(KITCHEN);
const statusOf = (line: string): string => readLine(line, kitchen, KITCHEN_FACTS, KITCHEN_BY_ID).status;
const QUALIFYING = `${QUALIFIERS} ${TREATMENTS}`.trim().split(/\s+/);

describe('common words', () => {
  let library: Matcher;
  beforeAll(async () => {
    library = buildMatcher([...(await realLibrary()).foods.values()]);
  });

  it('are at least 4,000, each as it is compared', () => {
    expect(COMMON_WORDS.size).toBeGreaterThanOrEqual(4000);
    expect([...COMMON_WORDS].filter((key) => !/^[a-z]+$/.test(key))).toEqual([]);
  });

  it('are no name of a food in the data', () => {
    expect([...COMMON_WORDS].filter((key) => namedBy([key], library) !== null)).toEqual([]);
  });

  it('are none of the words for food that a cook would list', () => {
    expect(new Set(FOOD_WORDS).size).toBeGreaterThanOrEqual(300);
    expect(FOOD_WORDS.filter((word) => isCommonWord(wordKey(word)))).toEqual([]);
  });

  it('are no food misspelt', () => {
    const wrong = new Set(MISSPELLINGS.map(([written]) => wordKey(written)));
    expect([...COMMON_WORDS, ...QUALIFYING.map(wordKey)].filter((key) => wrong.has(key))).toEqual([]);
  });

  it('bring no other food along', () => {
    expect([...COMMON_WORDS].filter(isLaden)).toEqual([]);
  });

  it.each([
    'rocket',
    'turkey',
    'date',
    'sole',
    'sake',
    'must-have',
    'thousand',
    'trail',
    'dog',
    'kid',
    'chile',
  ])('%s is none of them', (word) => {
    expect(isCommonWord(wordKey(word))).toBe(false);
  });

  it.each([
    'birds',
    'patience',
    "neighbour's",
    'Tuesday',
    'grandmother',
    'worrying',
    'dont',
    'Germany',
    'harder',
  ])('%s is one', (word) => {
    expect(isUnderstoodInComment(wordKey(word))).toBe(true);
  });
});

describe('a word for a food', () => {
  it('is never mere talk, but for two colours and textures and what a fruit lies in', () => {
    const passed = FOOD_WORDS.filter((word) => isUnderstoodInComment(wordKey(word)));
    expect(passed.sort()).toEqual(['crisp', 'juice', 'orange']);
  });

  it.each(['linseed', 'aniseed', 'chickweed', 'jelly', 'pork belly', 'lolly'])(
    '%s is not passed for its ending',
    (word) => {
      expect(statusOf(`2 carrots, with ${word}`)).toBe('unknown');
    },
  );
});

describe('qualifiers', () => {
  it('are at least 250, understood beside a name, and none brings a food along', () => {
    expect(new Set(QUALIFYING.map(wordKey)).size).toBeGreaterThanOrEqual(250);
    expect(QUALIFYING.filter((word) => !isUnderstoodInName(wordKey(word)))).toEqual([]);
    expect(QUALIFYING.filter((word) => isLaden(wordKey(word)))).toEqual([]);
    expect(QUALIFYING.filter((word) => FOOD_WORDS.includes(word))).toEqual([]);
  });

  it.each([
    'mock',
    'faux',
    'veggie',
    'imitation',
    'sour',
    'spare',
    'condensed',
    'self',
    'flavoured',
    'stuffed',
  ])('%s makes another food of one', (word) => {
    expect(statusOf(`100 g ${word} salmon`)).toBe('unknown');
  });

  it.each(['hand-cut', 'pole-caught', 'wind-dried', 'machine-shaken', 'beech-smoked', 'Thai-style'])(
    '%s leaves the food the same',
    (pair) => {
      expect(statusOf(`100 g ${pair} salmon`)).toBe('matched');
      expect(statusOf(`salmon, ${pair.split('-').join(' ')}`)).not.toBe('empty');
    },
  );

  it.each([
    'hand-coated',
    'home-flavoured',
    'oak-cured-glorp',
    'cheese-style',
    'glorp-caught',
    'peanut-roasted',
  ])('%s does not', (pair) => {
    expect(statusOf(`100 g ${pair} salmon`)).toBe('unknown');
  });
});

/** What is excluded is denied, known or not. */
const SPOKEN = [...COMMON_WORDS].filter((key) => key !== 'excluding');

describe('a line that talks', () => {
  it('is read in 60 cases and left to a person in 30', () => {
    expect(TALKING.length).toBeGreaterThanOrEqual(60);
    expect(TALKING.every(([, , , , , status]) => status === 'matched')).toBe(true);
    expect(UNREAD.length).toBeGreaterThanOrEqual(30);
    expect(UNREAD.every(([, , , , , status]) => status === 'unknown')).toBe(true);
  });

  const words = fc.array(fc.constantFrom(...SPOKEN, 'with', 'of', 'and'), {
    minLength: 1,
    maxLength: 12,
  });
  it('is unknown with one word that nobody knows among any common ones, wherever it stands', () => {
    fc.assert(
      fc.property(words, fc.nat(12), fc.constantFrom(', ', ' (', ' - ', ' '), (talk, at, cut) => {
        const said = [...talk.slice(0, at), 'glorp', ...talk.slice(at)].join(' ');
        expect(statusOf(`2 carrots${cut}${said}`)).toBe('unknown');
      }),
      { numRuns: 500 },
    );
  });

  it('is read in a comment of any common words', () => {
    const plain = fc.array(fc.constantFrom(...SPOKEN), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(plain, (talk) => {
        expect(statusOf(`2 carrots, ${talk.join(' ')}`)).toBe('matched');
      }),
      { numRuns: 500 },
    );
  });
});
