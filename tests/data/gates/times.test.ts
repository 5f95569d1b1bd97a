import { describe, expect, test } from 'vitest';
import { dishOf } from '../../../data/builder/gates/dish.ts';
import { durationsOf } from '../../../data/builder/gates/durations.ts';
import { times } from '../../../data/builder/gates/times.ts';
import { aLine, aRecipe, KITCHEN, said, steps } from './a-dish.ts';

describe('the times that steps name', () => {
  const minutes = (...texts: string[]): readonly number[] => durationsOf(texts).map((one) => one.minutes);

  test('are minutes, hours and seconds; of two the longer counts', () => {
    expect(minutes('Boil for 10 minutes, chill for 2 hours and blend for 30 seconds.')).toEqual([
      10, 120, 0.5,
    ]);
    expect(minutes('Simmer for 8 to 10 minutes.')).toEqual([10]);
    expect(minutes('Fry for 3 minutes a side.')).toEqual([6]);
    expect(minutes('Fry the other side for 3 minutes.')).toEqual([3]);
  });

  test('do not add where they lie in another', () => {
    expect(minutes('Add the peas for the last 4 minutes. Cool within 2 hours.')).toEqual([]);
  });

  test('run beside in a sentence with "while", and in a whole step that begins with "meanwhile"', () => {
    const beside = (...texts: string[]): readonly boolean[] => durationsOf(texts).map((one) => one.isBeside);
    expect(beside('Boil for 9 minutes. While it boils, fry for 3 minutes.')).toEqual([false, true]);
    expect(beside('Meanwhile fry for 3 minutes. Turn and fry for 2 minutes.')).toEqual([true, true]);
  });
});

test('a timer or their sum beyond the total is refused', () => {
  const total = { totalMinutes: 20 };
  const says = (...texts: string[]): string => said(times, {}, { ...steps(...texts), ...total });
  expect(says('Roast for 21 minutes.')).toContain('a step takes 21 minutes and the whole 20');
  expect(says('Roast for 15 minutes.', 'Rest for 6 minutes.')).toContain('21 minutes one after the other');
  expect(says('Roast for 15 minutes.', 'Rest for 5 minutes.')).toBe('');
  expect(says('Roast for 15 minutes.', 'Meanwhile fry for 6 minutes.')).toBe('');
});

test('half an active minute for each food that is cut, and none beyond the total', () => {
  const lines = ['carrot-raw', 'onion-raw', 'kale-raw'].map((food) =>
    aLine(food, 50, { preparation: 'finely chopped' }),
  );
  const says = (activeMinutes: number): string =>
    times(dishOf({ ...aRecipe({}), lines, activeMinutes, totalMinutes: 3 }, KITCHEN)).join();
  expect(says(1)).toContain('3 foods are cut in 1 active minutes');
  expect(says(2)).toBe('');
  expect(says(4)).toContain('is active for 4 of 3 minutes');
});
