import { expect, test } from 'vitest';
import { mentions } from '../../../data/builder/gates/mentions.ts';
import { said, steps } from './a-dish.ts';

test('a step mentions every ingredient, in the plural too', () => {
  const foods = { 'carrot-raw': 50, 'olive-oil': 5 };
  expect(said(mentions, foods, steps('Fry the carrots.'))).toContain('no step mentions "5 g olive oil"');
  expect(said(mentions, foods, steps('Fry the carrots in the oil.'))).toBe('');
});
