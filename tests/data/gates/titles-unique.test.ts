import { expect, test } from 'vitest';
import { titlesUnique } from '../../../data/builder/gates/titles-unique.ts';
import { aRecipe } from './a-dish.ts';

test('a title twice, whatever its capitals', () => {
  const one = aRecipe({}, { id: 'one', title: 'Carrot soup' });
  expect(titlesUnique([one, aRecipe({}, { id: 'two', title: 'carrot Soup' })]).join()).toContain(
    'two: has the title "carrot Soup", as one has',
  );
  expect(titlesUnique([one, aRecipe({}, { id: 'two', title: 'Carrot soups' })])).toEqual([]);
});
