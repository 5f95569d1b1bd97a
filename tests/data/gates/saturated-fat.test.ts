import { expect, test } from 'vitest';
import { saturatedFat } from '../../../data/builder/gates/saturated-fat.ts';
import { said } from './a-dish.ts';

test('saturated fat is at most 10 g a main, 6 g a breakfast, a snack, a side or a plate', () => {
  // Feta: 13 %.
  expect(said(saturatedFat, { 'feta-cheese': 80 })).toContain('10 g saturated fat, above 10 g');
  expect(said(saturatedFat, { 'feta-cheese': 75 })).toBe('');
  expect(said(saturatedFat, { 'feta-cheese': 50 }, { slots: ['breakfast'] })).toContain('above 6 g');
  expect(said(saturatedFat, { 'feta-cheese': 50 }, { slots: ['lunch', 'snack'] })).toContain('above 6 g');
  expect(said(saturatedFat, { 'feta-cheese': 50 }, { role: 'side', slots: [] })).toContain('above 6 g');
  expect(said(saturatedFat, { 'feta-cheese': 45 }, { slots: ['snack'] })).toBe('');
});
