import { expect, test } from 'vitest';
import { beansBoiled } from '../../../data/builder/gates/beans-boiled.ts';
import { said, steps } from './a-dish.ts';

test('dried kidney beans are soaked and boiled hard', () => {
  const beans = { 'kidney-bean-dry': 50 };
  const says = (text: string): string => said(beansBoiled, beans, steps('Begin.', text));
  expect(says('Simmer for 60 minutes.')).toContain('boil hard for 10 minutes');
  expect(says('Boil hard for 10 minutes, then simmer.')).toContain('soak');
  expect(says('Soak overnight. Boil hard for 9 minutes.')).toContain('boil hard');
  expect(says('Soak overnight. Boil hard for 10 minutes.')).toBe('');
});

test('canned kidney beans and lentils need neither', () => {
  expect(said(beansBoiled, { 'kidney-bean-canned': 100, 'lentil-dry': 50 })).toBe('');
});
