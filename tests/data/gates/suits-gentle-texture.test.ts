import { expect, test } from 'vitest';
import { suitsGentleTexture } from '../../../data/builder/gates/suits-gentle-texture.ts';
import { said } from './a-dish.ts';

const GENTLE = { suits: ['gentle-texture'] } as const;

test('no whole nuts and no raw leaves', () => {
  expect(said(suitsGentleTexture, { 'walnut-raw': 20 }, GENTLE)).toContain('whole nuts or seeds');
  expect(said(suitsGentleTexture, { 'kale-raw': 20 }, GENTLE)).toContain('raw leaves');
  expect(said(suitsGentleTexture, { 'carrot-raw': 50 }, GENTLE)).toBe('');
  expect(said(suitsGentleTexture, { 'walnut-raw': 20 })).toBe('');
});

test('at most 5 g fibre a meal, 3 g a snack, a side or a plate', () => {
  // Apple: 2.4 g per 100 g.
  const apple = (grams: number) => ({ 'apple-raw': grams });
  expect(said(suitsGentleTexture, apple(208), GENTLE)).toBe('');
  expect(said(suitsGentleTexture, apple(215), GENTLE)).toContain('5.2 g fibre; 5 g is the most');
  expect(said(suitsGentleTexture, apple(130), { ...GENTLE, slots: ['snack'] })).toContain('3 g is the most');
  expect(said(suitsGentleTexture, apple(125), { ...GENTLE, role: 'side', slots: [] })).toBe('');
});
