import { expect, test } from 'vitest';
import { dishOf } from '../../../data/builder/gates/dish.ts';
import { tools } from '../../../data/builder/gates/tools.ts';
import { aLine, aRecipe, KITCHEN, said, steps } from './a-dish.ts';

test.each([
  ['Grate the carrot.', 'grater'],
  ['Blend it smooth.', 'blender'],
  ['Heat the oven.', 'baking tray'],
  ['Cook it in the microwave.', 'microwave'],
])('"%s" needs a %s', (text, tool) => {
  expect(said(tools, {}, { ...steps(text), equipment: [] })).toContain(`has no ${tool}`);
  expect(said(tools, {}, { ...steps(text), equipment: [tool] })).toBe('');
});

test('another tool may do the work', () => {
  expect(said(tools, {}, { ...steps('Blend it.'), equipment: ['hand blender'] })).toBe('');
});

test('the preparation of a line counts, left-overs do not', () => {
  const lines = [aLine('carrot-raw', 50, { preparation: 'finely grated' })];
  const recipe = { ...aRecipe({}), lines, leftOvers: 'Reheat in the microwave.' };
  expect(tools(dishOf(recipe, KITCHEN)).join()).toBe(
    'says "grated" and has no grater; add it to "equipment"',
  );
});
