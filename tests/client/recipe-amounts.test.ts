/** Amounts on a recipe's page: readable fractions, other servings, other units. */
import { describe, expect, it } from 'vitest';
import { asFraction, readQuantity, showAmount } from '../../client/src/views/recipes/quantity.ts';
import { scaleLine, scaleStep } from '../../client/src/views/recipes/scaled-text.ts';
import type { IngredientBody } from '../../server/contract/recipes.ts';

function anIngredient(line: string, quantity: string | null, unit: string | null): IngredientBody {
  const rest = { food: null, foodName: null, grams: null, preparation: null, contains: [], mayContain: [] };
  return { line, quantity, unit, status: 'matched', ...rest };
}

describe('an exact amount', () => {
  it.each([
    ['3/2', 1.5],
    ['1 1/2', 1.5],
    ['90', 90],
    ['0.8', 0.8],
  ])('%s is %d', (text, value) => {
    expect(readQuantity(text)).toBe(value);
  });

  it.each(['', 'some', '1/0', '2-3'])('"%s" is no amount', (text) => {
    expect(readQuantity(text)).toBeNull();
  });
});

describe('a readable fraction', () => {
  it.each([
    [1.5, '1 1/2'],
    [1 / 3, '1/3'],
    [2 / 3 + 1, '1 2/3'],
    [3, '3'],
    [2.98, '3'],
    [0.05, '1/8'],
    [12.5, '12 1/2'],
    [10.3, '10 1/2'],
  ])('%d is %s', (value, text) => {
    expect(asFraction(value)).toBe(text);
  });
});

describe('an amount for other servings', () => {
  it('turns one spoon for four servings into one and a half for six', () => {
    expect(showAmount({ quantity: '1', unit: 'tsp' }, 6 / 4, 'metric')).toBe('1 1/2 tsp');
  });

  it('rounds grams once, and keeps a decimal of few', () => {
    expect(showAmount({ quantity: '90', unit: 'g' }, 3 / 2, 'metric')).toBe('135 g');
    expect(showAmount({ quantity: '4/5', unit: 'g' }, 1, 'metric')).toBe('0.8 g');
    expect(showAmount({ quantity: '540', unit: 'g' }, 2, 'metric')).toBe('1.08 kg');
  });

  it('counts words: one clove, two cloves', () => {
    expect(showAmount({ quantity: '2', unit: 'clove' }, 1 / 2, 'metric')).toBe('1 clove');
    expect(showAmount({ quantity: '1', unit: 'leaf' }, 2, 'metric')).toBe('2 leaves');
  });

  it('speaks ounces, pounds and cups in US units', () => {
    // 113.4 g = 4 oz; 540 g = 19.05 oz = 1 lb 3 oz; 237 ml = 1 cup; 3 g would be a tenth of an ounce.
    expect(showAmount({ quantity: '113.4', unit: 'g' }, 1, 'us')).toBe('4 oz');
    expect(showAmount({ quantity: '540', unit: 'g' }, 1, 'us')).toBe('1 lb 3 oz');
    // 450 g = 15.87 oz, which no scale tells from a pound.
    expect(showAmount({ quantity: '450', unit: 'g' }, 1, 'us')).toBe('1 lb');
    expect(showAmount({ quantity: '237', unit: 'ml' }, 1, 'us')).toBe('1 cup');
    expect(showAmount({ quantity: '3', unit: 'g' }, 1, 'us')).toBe('3 g');
  });

  it('speaks grams and millilitres of an American recipe in metric units', () => {
    expect(showAmount({ quantity: '1', unit: 'lb' }, 1, 'metric')).toBe('454 g');
    expect(showAmount({ quantity: '1/2', unit: 'cup' }, 1, 'metric')).toBe('118 ml');
  });
});

describe('a line', () => {
  it('puts the scaled amount before the food', () => {
    const oats = anIngredient('90 g gluten-free rolled oats', '90', 'g');
    expect(scaleLine(oats, { factor: 3 / 2, system: 'metric' })).toEqual({
      amount: '135 g',
      rest: 'gluten-free rolled oats',
    });
  });

  it('reads a vulgar fraction and a plural unit', () => {
    const thyme = anIngredient('½ tsp dried thyme', '1/2', 'tsp');
    expect(scaleLine(thyme, { factor: 3, system: 'metric' })).toEqual({
      amount: '1 1/2 tsp',
      rest: 'dried thyme',
    });
    const garlic = anIngredient('2 cloves garlic, sliced', '2', 'clove');
    expect(scaleLine(garlic, { factor: 1 / 2, system: 'us' })).toEqual({
      amount: '1 clove',
      rest: 'garlic, sliced',
    });
  });

  it('makes four eggs one egg for a quarter of the servings', () => {
    const eggs = anIngredient('4 eggs', '4', null);
    expect(scaleLine(eggs, { factor: 1 / 4, system: 'metric' })).toEqual({ amount: '1', rest: 'egg' });
  });

  it('leaves a range and a line without an amount as they were written', () => {
    const range = anIngredient('2-3 carrots', '2', null);
    expect(scaleLine(range, { factor: 2, system: 'metric' })).toEqual({ amount: null, rest: '2-3 carrots' });
    const salt = anIngredient('salt, to taste', null, null);
    expect(scaleLine(salt, { factor: 2, system: 'metric' }).amount).toBeNull();
  });
});

describe('a step', () => {
  const items = [
    anIngredient('90 g oats', '90', 'g'),
    anIngredient('190 g plain yogurt', '190', 'g'),
    anIngredient('4 eggs', '4', null),
  ];

  it('scales every amount of an ingredient once, and no minutes', () => {
    const step = 'Stir 90 g oats into 190 g plain yogurt, add 4 eggs and wait 4 minutes.';
    expect(scaleStep(step, items, { factor: 1 / 2, system: 'metric' })).toBe(
      'Stir 45 g oats into 95 g plain yogurt, add 2 eggs and wait 4 minutes.',
    );
  });

  it('gives oven heat in Fahrenheit, to the nearest five, in US units only', () => {
    // 200 x 9 / 5 + 32 = 392.
    expect(scaleStep('Heat to 200 C.', [], { factor: 1, system: 'us' })).toBe('Heat to 390 F.');
    expect(scaleStep('Heat to 200 C.', [], { factor: 1, system: 'metric' })).toBe('Heat to 200 C.');
  });
});
