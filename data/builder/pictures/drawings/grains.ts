/** Small grains and pulses in heaps, and seeds and nuts that the first set lacks. */
import type { Drawing, Drawings } from '../drawing.ts';
import { at, circle, each, oval, shape, spread, stroke, turned, turns } from '../shapes.ts';
import type { Spot } from '../shapes.ts';

const HEAP = 'M2 21C2 13 8 7 16 7s14 6 14 14c0 4-6 6-14 6S2 25 2 21Z';
const ON_HEAP = { x: 16, y: 17, rx: 12.5, ry: 8.2 };

function heap(
  words: string,
  ground: string,
  marks: { count: number; one: (spot: Spot) => string },
  more: Partial<Drawing> = {},
): Drawing {
  const body = shape(HEAP, ground) + each(spread(marks.count, ON_HEAP), marks.one);
  return { words, role: 'bed', body, ...more };
}

const dots =
  (r: number, colours: readonly string[]) =>
  ({ x, y, i }: Spot): string =>
    circle(x, y, r, turns(colours, i));

const beans =
  (rx: number, colours: readonly string[], mark: string) =>
  ({ x, y, i }: Spot): string =>
    oval({ x, y, rx, ry: rx * 0.68, turn: (i * 71) % 180 }, turns(colours, i)) +
    circle(x, y - 0.3, rx * 0.28, mark);

/** Seeds are strewn; each has its own shape. */
function strewn(words: string, one: (spot: Spot) => string, count: number): Drawing {
  return {
    words,
    role: 'scatter',
    weight: 4,
    body: each(spread(count, { x: 16, y: 16, rx: 12, ry: 11 }), one),
  };
}

const NUT_SPOTS = at([10, 11], [22, 13], [15, 22]);

const HAZELNUT = each(
  NUT_SPOTS,
  ({ x, y }) =>
    shape(`M${x} ${y - 7}c4 2 7 5 6 9-1 3-3 5-6 5s-5-2-6-5c-1-4 2-7 6-9Z`, '#b9763a') +
    oval({ x, y: y + 4.6, rx: 4.8, ry: 2.2 }, '#e6c79a') +
    stroke(`M${x - 2} ${y - 2}c-1 2-1 3-1 4`, '#dba468', 1.3),
);

const PISTACHIO = each(NUT_SPOTS, ({ x, y, i }) =>
  turned(
    i * 50 - 30,
    oval({ x, y, rx: 7.4, ry: 5.2 }, '#dcc49a') +
      oval({ x, y: y - 0.6, rx: 5.6, ry: 3 }, '#7da544') +
      stroke(`M${x - 3} ${y - 1}c2-1 4-1 6 0`, '#b08aa0', 1.4),
    [x, y],
  ),
);

const POPPED = at([9, 9], [22, 8], [15, 15], [26, 17], [6, 19], [13, 23], [22, 24]);
const POPCORN = each(
  POPPED,
  ({ x, y }) =>
    circle(x - 2.4, y, 3.4, '#fbe9b4') +
    circle(x + 2.4, y - 1, 3.6, '#fffaf0') +
    circle(x, y + 2.4, 3.2, '#f6dc94') +
    circle(x, y - 3, 2.8, '#fffdf6') +
    circle(x, y, 1.3, '#d9992e'),
);

const COCONUT_SHARDS = each(at([10, 10], [21, 14], [13, 23]), ({ x, y, i }) =>
  turned(
    i * 40 - 30,
    shape(`M${x - 9} ${y + 3}c2-9 16-9 18 0-5-3-13-3-18 0Z`, '#7a4d32') +
      shape(`M${x - 8} ${y + 4}c2-8 14-8 16 0-5-2-11-2-16 0Z`, '#fffdf7') +
      stroke(`M${x - 5} ${y + 1}c3-2 7-2 10 0`, '#e6e0d0', 1),
    [x, y],
  ),
);

export const GRAINS: Drawings = {
  millet: heap('millet', '#d9a83c', { count: 52, one: dots(1.1, ['#f6d56a', '#f0c648', '#fbe394']) }),
  teff: heap('teff', '#5e3a2a', { count: 60, one: dots(0.7, ['#8f6348', '#7a4f38', '#a9795c']) }),
  amaranth: heap('amaranth', '#cfae74', { count: 60, one: dots(0.8, ['#f7e9c4', '#e9d3a0', '#fbf3dc']) }),
  sorghum: heap('sorghum', '#a8724a', { count: 28, one: dots(1.8, ['#e6c39a', '#d3a678', '#f1d9b6']) }),
  barley: heap('barley', '#b59a6a', {
    count: 26,
    one: ({ x, y, i }) =>
      oval({ x, y, rx: 2.3, ry: 1.5, turn: i * 53 }, turns(['#f0e2c0', '#e2cda0'], i)) +
      oval({ x, y, rx: 1.8, ry: 0.35, turn: i * 53 }, '#a98a55'),
  }),
  semolina: heap(
    'semolina',
    '#ecd08a',
    { count: 40, one: dots(0.6, ['#fdf0c4', '#d9b65c']) },
    { cream: '#f6e3ac' },
  ),
  'cauliflower-rice': heap('cauliflower rice', '#d9d0b8', {
    count: 34,
    one: dots(1.5, ['#fdfaf0', '#f3ecd8', '#fffefa']),
  }),
  'black-eyed-peas': heap(
    'black-eyed peas',
    '#b59b6e',
    { count: 15, one: beans(2.9, ['#f7ead0', '#efdcb6'], '#3a3036') },
    { weight: 1.6, cream: '#ddc69c' },
  ),
  'fava-beans': heap(
    'fava beans',
    '#6d4d33',
    { count: 11, one: beans(3.7, ['#a87d54', '#96693f'], '#d3b08a') },
    { weight: 1.4 },
  ),
  'mung-beans': heap(
    'mung beans',
    '#55702f',
    { count: 26, one: beans(1.9, ['#86a84c', '#749640'], '#e0ead0') },
    { weight: 1.8 },
  ),
  'split-mung': heap(
    'split mung beans',
    '#d9ac3a',
    { count: 30, one: beans(1.8, ['#f7dc7c', '#f0cc5a'], '#fdf0bc') },
    { weight: 2.2, tint: '#f0cd62' },
  ),
  'chana-dal': heap(
    'split chickpeas',
    '#c48a2a',
    { count: 20, one: beans(2.4, ['#f4bd52', '#eaac3c'], '#fbdc94') },
    { weight: 2, tint: '#eeb850' },
  ),
  'hemp-seed': strewn(
    'hemp seeds',
    ({ x, y, i }) =>
      circle(x, y, 1.9, '#b5b98a') + circle(x - 0.3, y - 0.3, 1.4, i % 3 === 0 ? '#8fa06a' : '#f3f1d4'),
    11,
  ),
  'caraway-seed': strewn(
    'caraway seed',
    ({ x, y, i }) => stroke(`M${Math.round(x - 2)} ${Math.round(y)}c1-2 3-2 4 ${i % 2}`, '#6d5230', 1.3),
    12,
  ),
  hazelnut: { words: 'hazelnuts', role: 'scatter', weight: 4, body: HAZELNUT },
  pistachio: { words: 'pistachios', role: 'scatter', weight: 4, body: PISTACHIO },
  popcorn: { words: 'popcorn', role: 'bed', weight: 4, body: POPCORN },
  'coconut-flesh': { words: 'fresh coconut', role: 'scatter', weight: 4, body: COCONUT_SHARDS },
};
