import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../server/domain/ingredients/matcher.ts';
import type { ParsedLine } from '../../../server/domain/ingredients/parsed-line.ts';
import { readLine } from '../../../server/domain/ingredients/read-line.ts';
import { KITCHEN, KITCHEN_BY_ID, KITCHEN_FACTS } from '../../support/kitchen.ts';
import { LINES } from './lines.ts';

const matcher = buildMatcher(KITCHEN);
const read = (line: string): ParsedLine => readLine(line, matcher, KITCHEN_FACTS, KITCHEN_BY_ID);

describe('fixture lines', () => {
  it('are at least 120, each once', () => {
    expect(LINES.length).toBeGreaterThanOrEqual(120);
    expect(new Set(LINES.map(([line]) => line)).size).toBe(LINES.length);
  });

  it.each(LINES)('%s', (line, min, max, unit, food, status) => {
    const parsed = read(line);
    const { minExact, maxExact } = parsed;
    const got = { min: minExact, max: maxExact, unit: parsed.unit, food: parsed.food, status: parsed.status };
    expect(got).toEqual({ min, max, unit, food, status });
    expect(parsed.line).toBe(line);
  });
});

describe('a denial', () => {
  const milk = (line: string): boolean => read(line).foods.includes('milk-whole');
  it.each([
    'kale without stems with milk',
    'kale without skin and bones in milk',
    'kale without stems and milk',
    'kale without stems milk',
    'kale instead of flour with milk',
    'kale free of salt, milk',
    'kale free from salt, but with milk',
    'kale without salt + milk',
    'kale without salt. Milk',
    'kale (without stems) with milk',
  ])('ends where the dish goes on: %s', (line) => {
    expect(milk(line)).toBe(true);
  });
  it.each([
    'kale without milk',
    'kale instead of milk',
    'kale without butter or milk',
    'kale free from milk',
  ])('still covers what it denies: %s', (line) => {
    expect(milk(line)).toBe(false);
    expect(read(line).status).toBe('matched');
  });
});

describe('foods a line may mean', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['1 cup almond, soy or oat milk', ['almond-milk', 'soy-milk', 'oat-milk']],
    ['butter or margarine', ['butter-unsalted', 'margarine']],
    ['salted or unsalted butter', ['butter-salted', 'butter-unsalted']],
    ['1 cup milk (or almond milk)', ['milk-whole', 'almond-milk']],
    ['red and yellow peppers', ['bell-pepper-red-raw', 'bell-pepper-yellow-raw']],
    ['chicken breasts or thighs', ['chicken-breast-raw', 'chicken-thigh-raw']],
    ['coriander', ['cilantro-fresh', 'coriander-ground']],
    ['peanut butter', ['peanut-butter']],
    ['coconut milk', ['coconut-milk-canned']],
    ['2 potatoes, fried in butter', ['potato-raw', 'butter-unsalted']],
    ['1 egg, beaten with 1 tbsp milk', ['egg-whole', 'milk-whole']],
    ['olives in olive oil', ['olive-canned', 'olive-oil']],
    ['vegan mayonnaise', []],
    ['no butter', []],
    ['tomato, peanut-free', ['tomato-raw']],
    ['onion and garlic powder', ['onion-raw', 'garlic-powder']],
  ];
  it.each(cases)('%s', (line, foods) => {
    expect(read(line).foods).toEqual(foods);
  });
});

describe('what the foods carry', () => {
  it('joins the certain tags of all alternatives', () => {
    const parsed = read('1 cup almond, soy or oat milk');
    expect(parsed.contains).toEqual(['almond', 'grain', 'legume', 'oats', 'soy', 'tree-nut']);
    expect(parsed.mayContain).toEqual(['gluten']);
  });
  it('understands a name that several foods have: the line may be any of them, and no one is meant', () => {
    const parsed = read('coriander');
    expect(parsed).toMatchObject({ status: 'matched', food: null });
    expect(parsed.contains).toContain('seed-spice');
  });
  it('does not call a tag uncertain that another alternative surely carries', () => {
    expect(read('bread or oat milk').mayContain).toEqual([]);
    expect(read('bread or oat milk').contains).toContain('gluten');
  });
  it('does not see butter in peanut butter, nor milk in coconut milk, nor egg in eggplant', () => {
    expect(read('peanut butter').contains).toEqual(['legume', 'peanut']);
    expect(read('coconut milk').contains).toEqual(['coconut']);
    expect(read('eggplant').contains).toEqual(['nightshade']);
  });
  it('carries the foods found in a line that was not understood', () => {
    expect(read('xylo cream').contains).toEqual(['milk']);
    expect(read('xylo cream').status).toBe('unknown');
  });
  it('takes the word of a line for what a maker may put in, where it names one food', () => {
    expect(read('rolled oats').mayContain).toEqual(['gluten']);
    const free = read('gluten-free rolled oats');
    expect(free).toMatchObject({ status: 'matched', mayContain: [] });
    expect(free.without).toContain('gluten');
    expect(read('rolled oats without gluten').mayContain).toEqual([]);
    expect(read('milk-free rolled oats').mayContain).toEqual(['gluten']);
    // Which of the two is meant, nobody can say.
    expect(read('gluten-free rolled oats or oat milk').mayContain).toEqual(['gluten']);
  });
});

describe('grams, name and preparation', () => {
  const grams: readonly (readonly [string, number | null, string | null])[] = [
    ['1 1/2 cups (about 200 g) flour', 200, 'mass'],
    ['1 (14 oz) can tomatoes', 14 * 28.349523125, 'mass'],
    ['2 x 400 g tins chickpeas', 800, 'mass'],
    ['4 chicken breasts (about 6 oz each)', 24 * 28.349523125, 'mass'],
    ['2 cans chickpeas', 480, 'purchase'],
    // 9/8 cup of 125 g.
    ['1 cup plus 2 tbsp flour', 140.625, 'measure'],
    // The upper end: 3 cloves of 3 g.
    ['2-3 cloves garlic', 9, 'measure'],
    ['1 cup sliced onion', 115, 'measure'],
    ['1 cup onion, chopped', 160, 'measure'],
    ['1 cup (8 oz) milk', 244, 'measure'],
    // 100 ml of 244 g a cup of 236.5882365 ml.
    ['100 ml milk', (100 * 244) / 236.5882365, 'volume'],
    ['juice of 1 lemon', 48, 'measure'],
    ['2 bay leaves', 0.4, 'measure'],
    ['a 2-inch piece of ginger', null, null],
    ['1 heaped tbsp peanut butter', null, null],
    ['salt, to taste', null, null],
    ['2 cans (400 g) chickpeas', 480, 'purchase'],
  ];
  it.each(grams)('%s', (line, weight, from) => {
    const parsed = read(line);
    expect(parsed.gramsFrom).toBe(from);
    if (weight === null) expect(parsed.grams).toBeNull();
    else expect(parsed.grams).toBeCloseTo(weight, 9);
  });

  it('parts the name from what is done to it', () => {
    const parsed = read('2 cups finely chopped kale, stems removed');
    expect(parsed.name).toBe('kale');
    expect(parsed.preparation).toBe('finely chopped, stems removed');
    expect(read('100 g butter').preparation).toBeNull();
  });
});

describe('long and hostile lines', () => {
  it('searches a line over 300 characters for foods and leaves it unknown', () => {
    const parsed = read(`2 cups milk ${'very '.repeat(70)}and peanut butter`);
    expect(parsed).toMatchObject({
      status: 'unknown',
      min: null,
      food: null,
      foods: ['milk-whole', 'peanut-butter'],
    });
    expect(parsed.contains).toEqual(['lactose', 'legume', 'milk', 'peanut']);
  });
  it('reads 300 characters and no more', () => {
    const line = `2 cups milk, ${'well '.repeat(60)}`.slice(0, 300);
    expect(read(line).status).toBe('matched');
    expect(read(`${line}  `).status).toBe('unknown');
  });

  const attacks = ['1 '.repeat(10000), '½'.repeat(4000), '1-'.repeat(2000), '1/2 '.repeat(1000)];
  const more = ['peanut butter '.repeat(1500), '('.repeat(20000), '-'.repeat(20000), 'salt-'.repeat(4000)];
  it.each([...attacks, ...more].map((line) => [line.slice(0, 8), line] as const))(
    'a line of %s… is kept, and a person must look',
    (_start, line) => {
      expect(read(line)).toMatchObject({ line, status: 'unknown', grams: null });
    },
  );
  it('takes linear time: eight times the words cost less than forty times the time', () => {
    const time = (words: number): number => {
      const line = 'peanut butter or milk, '.repeat(words);
      return Math.min(...[1, 2, 3, 4, 5].map(() => timed(() => read(line))));
    };
    expect(time(4000)).toBeLessThan(40 * Math.max(time(500), 0.5));
  });
});

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Whatever comes in, the answer holds together. */
function check(line: string): void {
  const parsed = read(line);
  if (parsed.status === 'matched') expect(parsed.foods.length).toBeGreaterThan(0);
  if (parsed.food !== null) expect(parsed.foods).toContain(parsed.food);
  if (parsed.min !== null && parsed.max !== null) {
    expect(parsed.min).toBeGreaterThan(0);
    expect(parsed.max).toBeGreaterThanOrEqual(parsed.min);
  }
  if (parsed.grams !== null) expect(parsed.grams).toBeGreaterThan(0);
  for (const food of parsed.foods) expect(KITCHEN_BY_ID.has(food)).toBe(true);
}

describe('any line', () => {
  it('never throws on 10,000 arbitrary strings', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 120 }), check), { numRuns: 10_000 });
  });

  const words = (
    '1 2 1/2 ½ 0 -1 1,5 1e9 1.000,5 a an half dozen cup cups tbsp T g oz can cloves clove large heaped pinch of or and ' +
    'plus to x ( ) , ; - / 14-oz 400g each free from without no vegan non dairy gluten nut butter milk peanut almond ' +
    'egg flour salt pepper cream garlic lemon juice zest inch piece chopped fresh canned in with such as breaded zorp ' +
    '½½ 🥜 % 2% .'
  ).split(' ');
  it('never throws on 10,000 lines of kitchen words', () => {
    const line = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((parts) => parts.join(' '));
    const glued = fc.array(fc.constantFrom(...words), { maxLength: 10 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(line, glued), check), { numRuns: 10_000 });
  });
  it('never calls a line matched that holds a word nobody knows, wherever it stands', () => {
    const known = [
      '2 cups milk',
      '100 g butter or margarine',
      'peanut butter',
      'salt and black pepper',
      '1 (14 oz) can tomatoes',
    ];
    const place = fc.tuple(fc.constantFrom(...known), fc.nat({ max: 6 }));
    fc.assert(
      fc.property(place, ([line, at]) => {
        const parts = line.split(' ');
        parts.splice(Math.min(at, parts.length), 0, 'zorgan');
        expect(read(parts.join(' ')).status).toBe('unknown');
      }),
    );
  });
});
