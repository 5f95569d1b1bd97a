/** More leaves: the thick, the crinkled and the small ones, each told by its own outline. */
import type { Drawing, Drawings } from '../drawing.ts';
import { at, circle, each, oval, shape, stroke, turned } from '../shapes.ts';

/** Three of one leaf, fanned out. */
function fan(one: string, spread = 32): string {
  return turned(-spread, one, [16, 30]) + turned(spread, one, [16, 30]) + one;
}

function leafy(words: string, body: string, tint?: string): Drawing {
  return { words, role: 'leaf', body, ...(tint === undefined ? {} : { tint }) };
}

const BOK_CHOY =
  shape('M16 3c6 0 9 4 8 9-1 4-4 6-8 6s-7-2-8-6c-1-5 2-9 8-9Z', '#2f8a48') +
  shape('M14 10h4l3 19c-2 2-8 2-10 0Z', '#f2f8e6') +
  stroke('M16 6v10M16 10l-4-3M16 10l4-3', '#d4ebbd', 1.2) +
  stroke('M14.500 18l-1 9M17.500 18l1 9', '#c9deb4', 1);

const COLLARD =
  shape('M16 26C8 26 3 20 4 13 5 7 10 3 16 3s11 4 12 10c1 7-4 13-12 13Z', '#2c6b57') +
  stroke('M16 31V6', '#cfe6c9', 2) +
  stroke('M16 22l8-5M16 22l-8-5M16 16l7-5M16 16l-7-5M16 10l4-3M16 10l-4-3', '#86b8a0', 1.2);

const BUTTERHEAD =
  circle(16, 17, 13.5, '#a9d77a') +
  shape('M4 15c3-8 9-11 12-10-1 4-4 9-12 10ZM28 15C25 7 19 4 16 5c1 4 4 9 12 10Z', '#8cc55f') +
  shape('M6 23c4 5 16 5 20 0-2-6-6-9-10-9s-8 3-10 9Z', '#c7e89b') +
  circle(16, 18, 5.5, '#ecf7cd') +
  stroke('M16 28v-8M10 25l4-5M22 25l-4-5', '#8cc55f', 1.1);

const SAVOY_DOTS = at([10, 12], [16, 9], [22, 12], [8, 18], [24, 18], [12, 23], [20, 23]);
const SAVOY =
  shape(
    'M16 3c2 2 5 0 6 3 3 0 4 3 4 5 3 2 3 5 1 7 1 3-1 6-4 6-1 4-4 5-7 4-3 1-6 0-7-4-3 0-5-3-4-6-2-2-2-5 1-7 0-2 1-5 4-5 1-3 4-1 6-3Z',
    '#4f9a5a',
  ) +
  each(SAVOY_DOTS, ({ x, y }) => stroke(`M${x - 2} ${y}c1-2 3-2 4 0`, '#9fd08c', 1.2)) +
  shape('M16 12c5 3 6 8 4 13h-8c-2-5-1-10 4-13Z', '#bfe0a0') +
  stroke('M16 27V16M16 22l3-3M16 22l-3-3', '#f0f8dd', 1.3);

const NAPA =
  shape('M16 2c6 1 9 6 8 12l-3 15H11L8 14C7 8 10 3 16 2Z', '#b8dc7e') +
  shape('M14 10h4l2 19h-8Z', '#fbfdf0') +
  stroke('M11 8c2 2 2 5 1 8M21 8c-2 2-2 5-1 8M16 12v15', '#e4f1c6', 1.3);

const ENDIVE = (x: number, turn: number): string =>
  turned(
    turn,
    shape(`M${x} 3c4 4 5 10 4 16-1 5-2 9-4 10-2-1-3-5-4-10-1-6 0-12 4-16Z`, '#f6f7dc') +
      shape(`M${x} 3c3 3 4 6 4 9-3-2-5-2-8 0 0-3 1-6 4-9Z`, '#d3de7c') +
      stroke(`M${x} 27V10M${x - 2} 22l-1-7M${x + 2} 22l1-7`, '#cfd6a6', 1),
    [16, 29],
  );

const WATERCRESS =
  stroke('M16 31C15 22 17 14 16 7M16 24l-8-5M16 20l8-5', '#5c8f3c', 1.4) +
  circle(16, 6, 4.6, '#3f8a3a') +
  each(
    at([7, 18], [25, 14], [11, 11], [21, 8], [23, 22], [9, 25]),
    ({ x, y, i }) =>
      circle(x, y, 3.9, i % 2 === 0 ? '#4fa048' : '#3f8a3a') + circle(x - 1, y - 1, 1.1, '#8fd07c'),
  );

const CHIVES =
  stroke('M10 31C9 20 8 12 5 4M13 31c0-10 0-19-1-28M16 31c0-10 1-19 3-28M19 31c1-9 4-17 8-24', '#4f9a45', 2) +
  stroke('M9 24h11', '#e2d3ac', 2);

const TARRAGON =
  stroke('M16 31V5', '#5f8a4a', 1.3) +
  each(at([16, 26], [16, 21], [16, 16], [16, 11]), ({ y }) =>
    stroke(`M16 ${y}l7-6M16 ${y}l-7-6`, '#6fa35a', 2.2),
  );

const CURRY_LEAF =
  stroke('M16 31V4', '#6a7d3a', 1.3) +
  each(
    at([16, 25], [16, 18], [16, 11]),
    ({ y }) =>
      oval({ x: 10, y, rx: 5.4, ry: 2.4, turn: 30 }, '#2f6b3a') +
      oval({ x: 22, y, rx: 5.4, ry: 2.4, turn: -30 }, '#2f6b3a'),
  ) +
  oval({ x: 16, y: 5, rx: 2.4, ry: 4 }, '#2f6b3a');

/** A filled leaf, rolled up. */
function rolls(words: string, leaf: string, rib: string, filling: string): Drawing {
  const body = each(at([15, 10], [17, 22]), ({ x, y }) =>
    turned(
      -14,
      `<rect x="${x - 13}" y="${y - 5.5}" width="26" height="11" rx="5.500" fill="${leaf}"/>` +
        stroke(`M${x - 9} ${y - 3}c4 3 10 3 15 0M${x - 10} ${y + 2}h14`, rib, 1.2) +
        oval({ x: x + 11, y, rx: 2.6, ry: 4.6 }, filling),
      [x, y],
    ),
  );
  return { words, role: 'main', weight: 6, body };
}

/** A leaf that holds its filling as a cup does. */
const LETTUCE_CUPS: Drawing = {
  words: 'lettuce cups',
  role: 'bed',
  weight: 4,
  body: each(
    at([11, 11], [20, 20]),
    ({ x, y }) =>
      shape(`M${x - 10} ${y}c0-6 5-9 10-9s10 3 10 9-5 10-10 10-10-4-10-10Z`, '#7fbf55') +
      oval({ x, y, rx: 7.6, ry: 6.8 }, '#c3e596') +
      stroke(`M${x} ${y + 6}v-9M${x} ${y + 3}l4-3M${x} ${y + 3}l-4-3`, '#eef8d2', 1.2),
  ),
};

const herb = (words: string, body: string): Drawing => ({ words, role: 'scatter', weight: 3, body });

export const GREENS: Drawings = {
  'bok-choy': leafy('bok choy', fan(BOK_CHOY, 30)),
  collards: leafy('collard greens', fan(COLLARD, 36), '#6f9f7c'),
  butterhead: leafy('butter lettuce', BUTTERHEAD),
  'savoy-cabbage': { ...leafy('Savoy cabbage', SAVOY), weight: 1.1 },
  'napa-cabbage': { ...leafy('napa cabbage', fan(NAPA, 24)), weight: 1.1 },
  endive: leafy('endive', ENDIVE(16, -30) + ENDIVE(16, 30) + ENDIVE(16, 0)),
  watercress: leafy('watercress', fan(WATERCRESS, 26)),
  chives: { words: 'chives', role: 'scatter', weight: 4, body: CHIVES },
  tarragon: herb('tarragon', TARRAGON),
  'curry-leaf': herb('curry leaves', CURRY_LEAF),
  'collard-wraps': rolls('collard wraps', '#2c6b57', '#86b8a0', '#e9b58a'),
  'cabbage-rolls': rolls('cabbage rolls', '#a4cf80', '#e4f3cb', '#b5764f'),
  'lettuce-cups': LETTUCE_CUPS,
};
