/** Lines as cookbooks, magazines and home cooks write them, and near misses that a person must look at. */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildMatcher, type Matcher } from '../../../server/domain/ingredients/matcher.ts';
import type { ParsedLine } from '../../../server/domain/ingredients/parsed-line.ts';
import { readLine } from '../../../server/domain/ingredients/read-line.ts';
import type { Library } from '../../../server/domain/library.ts';
import { realLibrary } from '../../support/library.ts';

let library: Library;
let matcher: Matcher;
beforeAll(async () => {
  library = await realLibrary();
  matcher = buildMatcher([...library.foods.values()]);
});

function read(line: string): ParsedLine {
  return readLine(line, matcher, library.facts, library.foods);
}

/** Whether some food of the line is so called, by any of its names. */
function hasFood(line: string, word: string): boolean {
  return read(line).foods.some((id) => {
    const food = library.foods.get(id);
    return [food?.name ?? '', ...(food?.names ?? [])].some((name) => name.toLowerCase().includes(word));
  });
}

describe('a loose measure', () => {
  it.each([
    ['a hint of wasabi', null, 'wasabi'],
    ['a scattering of pumpkin seeds', null, 'pumpkin'],
    ['2 small lumps of butter', 2, 'butter'],
    ['a walnut-sized lump of butter', 1, 'butter'],
    ['1 thimble of sherry', 1, 'sherry'],
    ['a few shakes of Worcestershire sauce', null, 'worcestershire'],
    ['2 large sides of salmon', 2, 'salmon'],
  ])('%s is read, and weighs nothing that a table knows', (line, min, food) => {
    expect(read(line)).toMatchObject({ status: 'matched', min, unit: null, grams: null });
    expect(hasFood(line, food)).toBe(true);
  });

  it.each(['a hint of blorf', '1 wineglass', 'a blorf of butter', '2 lumps', '1 twist blorf lemon'])(
    '%s is left to a person',
    (line) => {
      expect(read(line).status).toBe('unknown');
    },
  );

  it('is no part of a name', () => {
    expect(read('1 rack of lamb').status).toBe('matched');
    expect(read('a fistful of parsley')).toMatchObject({ min: 1, unit: 'handful' });
  });
});

describe('an aside', () => {
  it.each([
    ['200 g dark chocolate (70% cocoa solids)', 'chocolate'],
    ['100 g 70% cocoa dark chocolate', 'chocolate'],
    ['150 g Greek yogurt, 5 per cent fat', 'yogurt'],
    ['3 size-2 eggs', 'egg'],
    ['1 lb ground beef, 80/20', 'beef'],
    ['50 g 24-month-aged parmesan', 'parmesan'],
    ['1 cup milk, warmed to 98°F for 40 min', 'milk'],
    ['2 cloves garlic, crushed to a smooth paste with salt', 'salt'],
    ['2 slices white bread, blitzed into fine crumbs', 'bread'],
  ])('%s grades or describes', (line, food) => {
    expect(read(line).status).toBe('matched');
    expect(hasFood(line, food)).toBe(true);
  });

  it.each([
    ['100 g 70% pork sausages', 'pork'],
    ['2 carrots, stirred into peanut paste', 'peanut'],
    ['2 eggs, rolled in breadcrumbs', 'breadcrumbs'],
    ['2 carrots, crushed into tomato puree', 'tomato'],
  ])('%s holds the food that it names', (line, food) => {
    expect(hasFood(line, food)).toBe(true);
  });

  it.each(['2 carrots, ground to a blorf paste', '2 carrots, size blorf', '2 carrots, dipped into crumbs'])(
    '%s is left to a person',
    (line) => {
      expect(read(line).status).toBe('unknown');
    },
  );
});

describe('a pair with a hyphen', () => {
  it.each([
    '2 ripe-but-firm avocados',
    '500 g mussels, de-bearded',
    '2 pears, firm-ish',
    '4 bone-in, skin-on chicken thighs',
    '2 new-laid eggs',
    '100 g fridge-cold butter',
    '1 part-baked baguette',
  ])('%s leaves the food the same', (line) => {
    expect(read(line).status).toBe('matched');
  });

  it('brings the food of its first half', () => {
    expect(read('4 cheese-topped bread rolls').status).toBe('matched');
    expect(hasFood('4 cheese-topped bread rolls', 'cheddar')).toBe(true);
    expect(hasFood('2 beer-braised beef ribs', 'beer')).toBe(true);
  });

  it.each([
    '2 blorf-but-firm avocados',
    '2 pears, blorf-ish',
    '1 mock-cured ham',
    '4 blorf-topped bread rolls',
  ])('%s is left to a person', (line) => {
    expect(read(line).status).toBe('unknown');
  });
});

describe('a cut after the name', () => {
  it('leaves an animal or a plant what it is', () => {
    expect(read('4 venison loin steaks').status).toBe('matched');
    expect(read('1 mango, cheeks sliced off').status).toBe('matched');
  });

  it.each(['4 salmon burgers blorf', '4 salmon nuggets in blorf', '1 mango crumble blorf'])(
    '%s is unread',
    (line) => {
      expect(read(line).status).toBe('unknown');
    },
  );
});

describe('what is wrapped in something', () => {
  it('is alone where that is thrown away', () => {
    expect(read('10 corn tortillas, wrapped in foil').foods).toHaveLength(1);
    expect(read('10 corn tortillas, wrapped in foil').status).toBe('matched');
  });

  it('holds what is eaten with it', () => {
    expect(hasFood('2 chicken breasts, wrapped in bacon', 'bacon')).toBe(true);
    expect(hasFood('2 chicken breasts, wrapped in bacon and foil', 'bacon')).toBe(true);
    expect(read('2 chicken breasts, wrapped in blorf').status).toBe('unknown');
    expect(read('2 chicken breasts, wrapped').status).toBe('unknown');
  });
});

describe('amounts', () => {
  it.each([
    ['1 cup, plus 2 tablespoons, cold water', '9/8', 'cup'],
    ['1 lb 2 oz / 500 g beef mince', '9/8', 'lb'],
    ['500 g / 1 lb 2 oz beef mince', '500', 'g'],
    ['1 doz. eggs', '12', null],
    ['4 plump cloves garlic', '4', 'clove'],
    ['2 fat cloves of garlic', '2', 'clove'],
  ])('%s', (line, maxExact, unit) => {
    expect(read(line)).toMatchObject({ status: 'matched', maxExact, unit });
  });

  it('of part of a thing are of that part', () => {
    expect(read('the whites of 3 eggs, stiffly beaten')).toMatchObject({ min: 3, food: 'egg-white' });
    expect(read('the yolks of 2 eggs')).toMatchObject({ min: 2, food: 'egg-yolk' });
    expect(read('blorf of 2 eggs').status).toBe('unknown');
  });
});

describe('a name of several foods', () => {
  it('is the spice beside salt', () => {
    expect(read('salt to taste, and pepper if you like').foods).toContain('black-pepper');
    expect(read('pepper and salt').status).toBe('matched');
    expect(read('2 peppers and rice').foods).toContain('bell-pepper-red-raw');
  });

  it('is the one that is measured so, and all of them stay listed', () => {
    const bunch = read('1 small bunch coriander');
    expect(bunch).toMatchObject({ status: 'matched', food: 'cilantro-fresh' });
    expect(bunch.foods).toContain('coriander-seed');
  });
});

describe('a line of words that nobody knows', () => {
  it.each([
    ...['2 cups blorf', '1 Xanthippe bar', '2 tbsp Philly', '2 carrots, with Oatly', '2 pots Squidgy Blorf'],
    ...[
      '1 lightly dressed blorf',
      '2 carrots, lightly dressed',
      '1 fat blorf',
      'squidgy',
      '3 hefty doorstops',
    ],
    ...['2 carrots, fried in the fat', '2 carrots, with a nutty sauce', '1 pot of luxury dip'],
  ])('%s stays unread', (line) => {
    expect(read(line).status).toBe('unknown');
  });
});

describe('a hostile line', () => {
  it.each([
    'ly'.repeat(140),
    'unre'.repeat(70),
    'a hint of '.repeat(28),
    'to a '.repeat(56),
    'fat '.repeat(70),
  ])('of %s is read at once', (text) => {
    const start = performance.now();
    read(`2 carrots, ${text}`);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
