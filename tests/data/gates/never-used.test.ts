import { expect, test } from 'vitest';
import { neverUsed } from '../../../data/builder/gates/never-used.ts';
import { said } from './a-dish.ts';

test('no wine, no sausage, no kombu', () => {
  expect(said(neverUsed, { 'wine-white': 50 })).toContain('holds alcohol');
  expect(said(neverUsed, { 'sausage-pork-raw': 50 })).toContain('processed-meat');
  expect(said(neverUsed, { 'kombu-dried': 1 })).toContain('is never used');
});

test('the trace in wine vinegar may be', () => {
  expect(said(neverUsed, { 'vinegar-wine-red': 10, 'kale-raw': 50 })).toBe('');
});
