import { expect, test } from 'vitest';
import { chopped } from '../../../data/builder/gates/chopped.ts';
import { dishOf } from '../../../data/builder/gates/dish.ts';
import { aDish, aLine, aRecipe, KITCHEN, steps } from './a-dish.ts';

const isCut = (food: string, preparation: string | null): boolean =>
  chopped(dishOf({ ...aRecipe({}), lines: [aLine(food, 50, { preparation })] }, KITCHEN)).length === 1;

test.each(['chopped', 'finely grated', 'in half-moons', 'peeled, in 2 cm cubes', 'ribs removed, shredded'])(
  '"%s" is work of the knife',
  (preparation) => {
    expect(isCut('carrot-raw', preparation)).toBe(true);
  },
);

test.each([null, 'rinsed', 'drained and flaked', 'thawed', 'torn', 'beaten'])(
  '"%s" is not',
  (preparation) => {
    expect(isCut('carrot-raw', preparation)).toBe(false);
  },
);

test('what comes cut from the freezer is not', () => {
  expect(isCut('kale-frozen', 'chopped')).toBe(false);
});

test('a step may say it', () => {
  const cutIn = (step: string): string =>
    chopped(aDish({ 'carrot-raw': 50, 'onion-raw': 20 }, steps(step)))
      .map(({ food }) => food.name)
      .join();
  expect(cutIn('Peel and grate 50 g carrot, and boil 20 g onion.')).toBe('carrot');
  expect(cutIn('Cut 50 g carrot and 20 g onion into cubes.')).toBe('carrot,onion');
  expect(cutIn('Cut the kale, add 50 g carrot and 20 g onion.')).toBe('');
});
