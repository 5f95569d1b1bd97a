import { expect, test } from 'vitest';
import { covered } from '../../../data/builder/gates/covered.ts';
import { said, steps } from './a-dish.ts';

const heard = (text: string, equipment: readonly string[]): string =>
  said(covered, {}, { ...steps(text), equipment });

test.each([
  'Cover and cook for 5 minutes.',
  'Simmer the rice, covered, for 15 minutes.',
  'Add a splash of water; cover for 3 minutes.',
  'Let it steam dry under a lid.',
])('"%s" needs a lid on a pan', (text) => {
  expect(heard(text, ['large frying pan'])).toContain('has no lid');
  expect(heard(text, ['large frying pan', 'lid'])).toBe('');
  expect(heard(text, ['lidded pot'])).toBe('');
});

test.each([
  'Cover the peas with boiling water for two minutes.',
  'Put them in a pot with cold water to cover.',
  'Cover it and let it rest for 15 minutes.',
  'Recover your breath and uncover the pan.',
])('"%s" needs none', (text) => {
  expect(heard(text, ['frying pan'])).toBe('');
});

test('where nothing stands on the hob a plate will do', () => {
  expect(heard('Cover and wait for 30 minutes.', [])).toBe('');
});
