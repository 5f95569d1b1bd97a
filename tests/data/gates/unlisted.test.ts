import { expect, test } from 'vitest';
import { unlisted } from '../../../data/builder/gates/unlisted.ts';
import { said, steps } from './a-dish.ts';

const says = (text: string, foods = { 'carrot-raw': 50 } as Record<string, number>): string =>
  said(unlisted, foods, steps(text));

test('no step names a food of an allergen that no line holds', () => {
  expect(says('Serve with bread.')).toContain('names "bread" (gluten)');
  expect(says('Crumble to pieces like feta.')).toContain('names "feta" (milk)');
  expect(says('Serve with bread.', { 'bread-whole-wheat': 40 })).toBe('');
  expect(says('Serve with bread.', { 'wheat-flour-whole': 40 })).toBe('');
});

test('nor do title and left-overs', () => {
  const foods = { 'carrot-raw': 50 };
  expect(said(unlisted, foods, { title: 'Carrots and walnuts' })).toContain('names "walnuts"');
  expect(said(unlisted, foods, { leftOvers: 'Eat with mustard.' })).toContain('names "mustard"');
});

test('figures of speech count, where the allergen is not there', () => {
  expect(says('Stir until buttery.')).toContain('says "buttery" without milk');
  expect(says('Stir until buttery.', { 'feta-cheese': 40 })).toBe('');
  expect(says('Toast until nutty.')).toContain('says "nutty" without tree-nut');
});

test('what is said to be absent, other foods, and dishes that the recipe makes are no fault', () => {
  expect(says('This one goes without mustard.')).toBe('');
  expect(says('Add the onion.')).toBe('');
  expect(says('Fry four pancakes.')).toBe('');
});
