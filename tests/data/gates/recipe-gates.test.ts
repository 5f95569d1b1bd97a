import { expect, test } from 'vitest';
import { collectionFaults, recipeFaults, togetherFaults } from '../../../data/builder/gates/recipe-gates.ts';
import { aRecipe, KITCHEN } from './a-dish.ts';

test('a fault is a sentence with the name of the recipe', () => {
  const faults = recipeFaults(aRecipe({ 'chicken-thigh-raw': 100 }, { id: 'pan' }), KITCHEN);
  expect(faults).toContain('pan: with chicken thigh a step must name 74 C.');
  expect(faults.every((fault) => /^pan: .*[^.]\.$/.test(fault))).toBe(true);
});

test('a few recipes are judged together, a collection by its size as well', () => {
  const twins = ['one', 'two'].map((id) => aRecipe({ 'carrot-raw': 100 }, { id, title: 'Carrots' }));
  expect(togetherFaults(twins)).toHaveLength(2);
  expect(collectionFaults(twins)).toContain('there are 2 recipes, fewer than 420; write more.');
});
