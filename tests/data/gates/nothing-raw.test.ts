import { expect, test } from 'vitest';
import { dishOf } from '../../../data/builder/gates/dish.ts';
import { nothingRaw } from '../../../data/builder/gates/nothing-raw.ts';
import { aLine, aRecipe, KITCHEN, said } from './a-dish.ts';

const COLD = { heat: false };

test.each(['chicken-thigh-raw', 'salmon-atlantic-raw', 'salmon-frozen', 'egg-whole', 'alfalfa-sprout-raw'])(
  '%s is not eaten raw',
  (food) => {
    expect(said(nothingRaw, { [food]: 50 }, COLD)).toContain('raw and no heat');
    expect(said(nothingRaw, { [food]: 50 })).toBe('');
  },
);

test('cooked chicken, boiled egg and brussels sprouts may be cold', () => {
  const foods = { 'chicken-cooked': 50, 'egg-boiled': 50, 'brussels-sprout-raw': 40 };
  expect(said(nothingRaw, foods, COLD)).toBe('');
});

test('in a dish with heat, what is named as unheated is refused too', () => {
  const lines = [aLine('egg-whole', 50, { isHeated: false })];
  expect(nothingRaw(dishOf({ ...aRecipe({}), lines }, KITCHEN)).join()).toContain(
    'take it out of "unheated"',
  );
});
