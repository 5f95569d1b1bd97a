import { describe, expect, it } from 'vitest';
import type { Food } from '../../../server/domain/foods/food.ts';
import { gramsOf } from '../../../server/domain/ingredients/grams-of.ts';
import { rational, toNumber } from '../../../server/domain/units/rational.ts';
import { aFood } from '../../support/foods.ts';
import { KITCHEN_BY_ID } from '../../support/kitchen.ts';

function food(id: string): Food {
  const known = KITCHEN_BY_ID.get(id);
  if (known === undefined) throw new Error(`no food ${id} in the test kitchen`);
  return known;
}

function weigh(
  id: string,
  quantity: bigint,
  unit: string | null,
  preparation: string | null = null,
): number | null {
  const { grams } = gramsOf(food(id), rational(quantity), unit, preparation);
  return grams === null ? null : toNumber(grams);
}

describe('gramsOf', () => {
  it('takes mass as it is', () => {
    expect(weigh('kale-raw', 2n, 'lb')).toBe(907.18474);
    expect(gramsOf(food('kale-raw'), rational(1n), 'g', null).gramsFrom).toBe('mass');
  });
  it('chooses the measure that fits the preparation', () => {
    expect(weigh('onion-raw', 1n, 'cup', 'finely chopped')).toBe(160);
    expect(weigh('onion-raw', 1n, 'cup', 'sliced')).toBe(115);
    expect(weigh('carrot-raw', 2n, 'cup', 'grated')).toBe(220);
    expect(weigh('carrot-raw', 2n, 'cup')).toBe(256);
  });
  it('converts between volumes by their size, exactly', () => {
    // 6 g a teaspoon of salt: 3 a tablespoon, 1/16 a pinch.
    expect(weigh('salt-table', 1n, 'tbsp')).toBe(18);
    expect(weigh('salt-table', 1n, 'pinch')).toBe(0.375);
    expect(weigh('salt-table', 1n, 'dash')).toBe(0.75);
    expect(gramsOf(food('salt-table'), rational(1n), 'tbsp', null).gramsFrom).toBe('volume');
  });
  it('takes a dash of the food itself before an eighth of a teaspoon', () => {
    const salt = aFood({ id: 's', measures: ['tsp: 6', 'dash: 0.4'] });
    expect(gramsOf(salt, rational(2n), 'dash', null).grams).toEqual(rational(4n, 5n));
  });
  it('counts by the medium one, then by the measure named like the food, then a whole one', () => {
    expect(weigh('onion-raw', 2n, null)).toBe(220);
    expect(weigh('bell-pepper-yellow-raw', 1n, null)).toBe(186);
    expect(weigh('lemon-raw', 2n, null)).toBe(168);
    expect(weigh('bay-leaf', 2n, null)).toBe(0.4);
  });
  it('falls back on what one buys, less what is thrown away', () => {
    // 500 g, 19 % refuse; 250 g, 28 % refuse.
    expect(weigh('eggplant-raw', 1n, null)).toBe(405);
    expect(weigh('kale-raw', 1n, 'bunch')).toBe(180);
    expect(gramsOf(food('kale-raw'), rational(1n), 'bunch', null).gramsFrom).toBe('purchase');
  });
  it('never guesses', () => {
    expect(weigh('kale-raw', 1n, null)).toBeNull();
    expect(weigh('garlic-raw', 1n, 'bunch')).toBeNull();
    expect(weigh('cod-raw', 1n, 'cup')).toBeNull();
    expect(weigh('chickpea-canned', 2n, null)).toBeNull();
    expect(weigh('eggplant-raw', 1n, 'large')).toBeNull();
    expect(weigh('kale-raw', 1n, 'gobbet')).toBeNull();
  });
  it('finds a size in a qualifier', () => {
    expect(weigh('bell-pepper-yellow-raw', 1n, 'large')).toBe(186);
    expect(weigh('lemon-raw', 1n, 'medium')).toBe(84);
  });
});
