import { expect, test } from 'vitest';
import { leftOvers } from '../../../data/builder/gates/left-overs.ts';
import { said } from './a-dish.ts';

const says = (text: string, food = 'chicken-thigh-raw', heat = true): string =>
  said(leftOvers, { [food]: 100 }, { keepsDays: 1, leftOvers: text, heat });

test('left-overs of meat are cooled in time and heated through', () => {
  expect(says('Cool it within two hours and reheat until steaming hot all through.')).toBe('');
  expect(says('Chill it within the hour and reheat to 75 C.')).toBe('');
  expect(says('Keep cold and reheat until it steams all through.')).toContain('cool it within two hours');
  expect(says('Cool it within two hours and warm it gently.')).toContain('steaming hot all through');
  expect(says('Cool it within three hours and reheat to 75 C.')).toContain('cool it within two hours');
});

test('they may be eaten cold instead', () => {
  expect(says('Cool it within two hours and eat it cold.')).toBe('');
});

test.each(['salmon-atlantic-raw', 'egg-whole', 'rice-white-dry', 'lentil-dry', 'beef-ground-raw'])(
  '%s is of that kind',
  (food) => {
    expect(says('Keep it covered.', food)).toContain('cool it within two hours');
  },
);

test('vegetables alone, a cold dish and one that keeps no day are not', () => {
  expect(says('Keep it covered.', 'carrot-raw')).toBe('');
  expect(says('Keep it covered.', 'chicken-cooked', false)).toBe('');
  expect(said(leftOvers, { 'chicken-thigh-raw': 100 })).toBe('');
});
