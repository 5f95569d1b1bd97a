import { expect, test } from 'vitest';
import { head } from '../../../data/builder/gates/head.ts';
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';
import { said } from './a-dish.ts';

const says = (changes: Partial<Recipe>): string => said(head, { 'kale-raw': 50 }, changes);

test('heat needs a tool that heats, and a tool that heats needs heat', () => {
  expect(says({ equipment: ['saucepan'] })).toBe('');
  expect(says({ equipment: [] })).toContain('names nothing that heats');
  expect(says({ equipment: ['steamer basket'] })).toContain('names nothing that heats');
  expect(says({ equipment: ['saucepan'], heat: false })).toContain('say "heat: true"');
  expect(says({ equipment: ['blender'], heat: false })).toBe('');
});

test('equipment is of the list', () => {
  expect(says({ equipment: ['saucepan', 'tandoor'] })).toContain('needs "tandoor"');
});

test('a season at least', () => {
  expect(says({ seasons: [] })).toContain('has no season');
});

test('left-overs are said where something keeps, and only there', () => {
  expect(says({ keepsDays: 1 })).toContain('say in "left-overs" how it is kept');
  expect(says({ keepsDays: 1, leftOvers: 'Keep it covered.' })).toBe('');
  expect(says({ leftOvers: 'Keep it covered.' })).toContain('keeps no day');
});

test('freezing is said on both lines or on neither', () => {
  expect(says({ freezesMonths: 2, leftOvers: 'Keep it covered.' })).toContain('say in "left-overs" how');
  expect(says({ freezesMonths: 2, leftOvers: 'Freeze it in portions.' })).toBe('');
  expect(says({ keepsDays: 1, leftOvers: 'Freeze it in portions.' })).toContain('"freezes months: 0"');
});

test('a boiled egg does not freeze, unless it is added fresh', () => {
  const frozen = { freezesMonths: 1, equipment: [], heat: false };
  const egg = (leftOvers: string): string => said(head, { 'egg-boiled': 50 }, { ...frozen, leftOvers });
  expect(egg('Freeze it.')).toContain('boiled egg does not freeze');
  expect(egg('Freeze it without the egg.')).toBe('');
});
