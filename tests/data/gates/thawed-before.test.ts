import { expect, test } from 'vitest';
import { dishOf } from '../../../data/builder/gates/dish.ts';
import { thawedBefore } from '../../../data/builder/gates/thawed-before.ts';
import { aLine, aRecipe, KITCHEN, said, steps } from './a-dish.ts';

test('what thaws in a quick dish thaws beforehand', () => {
  const says = (text: string, totalMinutes: number): string =>
    said(thawedBefore, {}, { ...steps(text), totalMinutes });
  expect(says('Thaw the berries and mash them.', 5)).toContain('thaws something within 5 minutes');
  expect(says('Mash the berries, thawed overnight in the fridge.', 5)).toBe('');
  expect(says('Thaw the berries and mash them.', 30)).toBe('');
  expect(says('Mash the berries.', 5)).toBe('');
});

test('a line may say it', () => {
  const says = (preparation: string): string =>
    thawedBefore(
      dishOf({ ...aRecipe({}), lines: [aLine('kale-frozen', 50, { preparation })] }, KITCHEN),
    ).join();
  expect(says('thawed')).toContain('raise the total');
  expect(says('thawed overnight in the fridge')).toBe('');
});
