/** The palette keeps its promise: every text colour can be read on every ground it is meant for, light and dark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, '../../client/src/styles/tokens.css'), 'utf8');

type Palette = ReadonlyMap<string, string>;

/** The custom properties between a selector's braces. */
function paletteOf(selector: string): Palette {
  const from = CSS.indexOf(`${selector} {`);
  if (from === -1) throw new Error(`no ${selector} in tokens.css`);
  const block = CSS.slice(from, CSS.indexOf('}', from));
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']));
}

/** WCAG 2 relative luminance. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const TEXTS: readonly (readonly [string, readonly string[]])[] = [
  ['ink', ['paper', 'card', 'leaf-tint', 'berry-tint', 'nut-tint', 'gold-tint', 'danger-tint']],
  ['soft', ['paper', 'card', 'leaf-tint']],
  ['leaf', ['paper', 'card', 'leaf-tint']],
  ['berry', ['paper', 'card', 'berry-tint']],
  ['nut', ['paper', 'card', 'nut-tint']],
  ['gold', ['paper', 'card', 'gold-tint']],
  ['danger', ['paper', 'card', 'danger-tint']],
  ['on-leaf', ['leaf']],
  ['on-danger', ['danger']],
];

describe.each([
  ['light', ':root'],
  ['dark by the system', ":root:not([data-theme='light'])"],
  ['dark by choice', ":root[data-theme='dark']"],
])('the %s palette', (_name, selector) => {
  const palette = paletteOf(selector);
  const colour = (name: string): string => {
    const found = palette.get(name);
    if (found === undefined) throw new Error(`--${name} is not set`);
    return found;
  };

  it.each(TEXTS.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const)))(
    'lets %s be read on %s',
    (text, ground) => {
      expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('draws the edges of controls 3:1 against the ground', () => {
    for (const ground of ['paper', 'card'])
      expect(contrast(colour('edge'), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('measures contrast as WCAG does', () => {
  // Black on white is 21:1 by definition; #767676 on white is the well-known 4.54.
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

it('has one dark palette, written twice', () => {
  expect([...paletteOf(":root[data-theme='dark']")]).toEqual([
    ...paletteOf(":root:not([data-theme='light'])"),
  ]);
});
