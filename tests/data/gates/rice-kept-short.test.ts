import { expect, test } from 'vitest';
import { riceKeptShort } from '../../../data/builder/gates/rice-kept-short.ts';
import { said } from './a-dish.ts';

const RICE = { 'rice-white-dry': 50 };
const leftOvers = 'Cool it within the hour, chill it, and reheat until steaming hot all through.';

test('rice keeps one day at most', () => {
  expect(said(riceKeptShort, RICE, { keepsDays: 2, leftOvers })).toContain('keeps one day at most, not 2');
  expect(said(riceKeptShort, RICE, { keepsDays: 1, leftOvers })).toBe('');
  expect(said(riceKeptShort, { 'rice-white-cooked': 50 }, { keepsDays: 2, leftOvers })).toContain('one day');
});

test('what is kept or frozen is cooled within the hour, said in a step or in left-overs', () => {
  const late = 'Cool it within two hours.';
  expect(said(riceKeptShort, RICE, { keepsDays: 1, leftOvers: late })).toContain('cool it within the hour');
  expect(said(riceKeptShort, RICE, { freezesMonths: 1, leftOvers: late })).toContain('within the hour');
  const steps = ['Boil. Cool what you keep within the hour.'];
  expect(said(riceKeptShort, RICE, { keepsDays: 1, leftOvers: late, steps })).toBe('');
  expect(said(riceKeptShort, RICE)).toBe('');
});

test('rice of the day before was cooled within the hour and is not kept again', () => {
  const cold = { heat: false, equipment: [], steps: ['Use rice of the day before.'] };
  const cooled = { ...cold, steps: ['Use rice of the day before, cooled within the hour.'] };
  const old = { 'rice-white-cooked': 100 };
  expect(said(riceKeptShort, old, cold)).toContain('cool it within the hour');
  expect(said(riceKeptShort, old, cooled)).toBe('');
  expect(said(riceKeptShort, old, { ...cooled, keepsDays: 1 })).toContain('is a day old when it is used');
  const pouch = { ...cold, steps: ['Open a pouch of rice.'], keepsDays: 1 };
  expect(said(riceKeptShort, old, pouch)).toBe('');
});

test('noodles of rice are no grains', () => {
  expect(said(riceKeptShort, { 'rice-noodle-dry': 50 }, { keepsDays: 2 })).toBe('');
});
