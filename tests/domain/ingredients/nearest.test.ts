/** What a misspelt line may mean: always a suggestion, never a match. */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildMatcher, keysOf, namedBy, type Matcher } from '../../../server/domain/ingredients/matcher.ts';
import { MISSPELLINGS } from '../../../server/domain/ingredients/misspellings.ts';
import { editDistance, namesLike, nearestNames } from '../../../server/domain/ingredients/nearest.ts';
import { readLine } from '../../../server/domain/ingredients/read-line.ts';
import { soundOf } from '../../../server/domain/ingredients/sound.ts';
import { suggestionsFor } from '../../../server/domain/ingredients/suggest.ts';
import type { Library } from '../../../server/domain/library.ts';
import { realLibrary } from '../../support/library.ts';

let library: Library;
let matcher: Matcher;

beforeAll(async () => {
  library = await realLibrary();
  matcher = buildMatcher([...library.foods.values()]);
});

const suggested = (line: string): readonly string[] =>
  suggestionsFor(line, matcher, 5).map(({ food }) => food);

describe('misspellings', () => {
  it('are at least 200, each of a name that is known, and none of them a name itself', () => {
    expect(MISSPELLINGS.length).toBeGreaterThanOrEqual(200);
    expect(MISSPELLINGS.filter(([, name]) => namedBy(keysOf(name), matcher) === null)).toEqual([]);
    expect(MISSPELLINGS.filter(([wrong]) => namedBy(wrong.split(' '), matcher) !== null)).toEqual([]);
  });

  it('each bring the food that is meant first, and are never read by themselves', () => {
    for (const [wrong, name] of MISSPELLINGS) {
      const meant = namedBy(keysOf(name), matcher)?.foods ?? [];
      const [first] = suggestionsFor(wrong, matcher, 1);
      expect(meant, wrong).toContain(first?.food);
      expect(first?.why.code, wrong).toBe('known-misspelling');
    }
    const read = MISSPELLINGS.filter(([wrong, name]) => {
      const { status, foods } = readLine(`100 g ${wrong}`, matcher, library.facts, library.foods);
      const meant = namedBy(keysOf(name), matcher)?.foods ?? [];
      return status === 'matched' && meant.some((food) => foods.includes(food));
    });
    expect(read).toEqual([]);
  });
});

describe('a line that was not read', () => {
  it.each([
    ['200 g mozarella', 'mozzarella-cheese'],
    ['1 head brocolli, chopped', 'broccoli-raw'],
    ['2 tbsp penut butter', 'peanut-butter'],
    ['1 oinon', 'onion-raw'],
    ['200 g chese', 'cheddar-cheese'],
    ['1 kohlrabbbi', 'kohlrabi-raw'],
    ['1 tsp worchestershire', 'worcestershire-sauce'],
  ])('%s may mean %s', (line, food) => {
    expect(suggested(line)).toContain(food);
  });

  it('names what stands in it with why', () => {
    const [first, second] = suggestionsFor('2 tbsp penut butter', matcher, 2);
    expect(first?.why).toEqual({
      code: 'known-misspelling',
      params: { written: 'penut butter', name: 'peanut butter' },
    });
    expect(second?.why).toEqual({ code: 'named-in-line', params: { written: 'butter' } });
  });

  it.each(['3 tbsp xqvwzzk', '', '1 1/2', 'zzzzzzzz', 'of the and'])('%j means nothing known', (line) => {
    expect(suggested(line)).toEqual([]);
  });

  it('is looked at in no more than its beginning, however long', () => {
    const began = performance.now();
    expect(suggested('mozarella '.repeat(3000))[0]).toBe('mozzarella-cheese');
    expect(performance.now() - began).toBeLessThan(1500);
  });
});

describe('likeness', () => {
  it('is one edit, two from six letters on, and a swapped pair is one', () => {
    const names = (key: string): readonly string[] => namesLike(key, matcher).map(({ key: near }) => near);
    expect(names('onoin')).toContain('onion');
    expect(names('lenits')).toContain('lentil');
    expect(names('kxxe')).not.toContain('kale');
    expect(editDistance('onoin', 'onion')).toBe(1);
    expect(editDistance('zucchini', 'salmon', 2)).toBe(Infinity);
  });

  it('is of sound where letters are further apart', () => {
    expect(soundOf('zuchini')).toBe(soundOf('zucchini'));
    expect(soundOf('fennel')).toBe(soundOf('phenel'));
    expect(soundOf('leek')).not.toBe(soundOf('kale'));
    expect(namesLike('ziukeeni', matcher)).toEqual([]);
    expect(namesLike('korgjet', matcher).map(({ by }) => by)).not.toContain('letters');
  });

  it('puts a known misspelling before what is merely near', () => {
    expect(nearestNames('keenwa', matcher, 3)[0]).toBe('quinoa');
  });
});
