/** Fruit of orchards, vines and warm places; some cut, so that one is told from another. */
import type { Drawing, Drawings } from '../drawing.ts';
import { at, circle, each, oval, shape, spread, stroke, turned } from '../shapes.ts';

function piece(words: string, body: string, more: Partial<Drawing> = {}): Drawing {
  return { words, role: 'piece', body, ...more };
}

const PAPAYA = turned(
  20,
  shape('M16 2c5 0 7 5 8 10 2 6 1 17-8 18C7 29 6 18 8 12c1-5 3-10 8-10Z', '#e0a12e') +
    shape('M16 4c4 0 5 5 6 9 2 5 1 14-6 15-7-1-8-10-6-15 1-4 2-9 6-9Z', '#ff8a4c') +
    oval({ x: 16, y: 19, rx: 3.6, ry: 6 }, '#e0622e') +
    each(spread(8, { x: 16, y: 19, rx: 2.6, ry: 4.8 }), ({ x, y }) => circle(x, y, 1, '#33302e')),
);

/** A wedge with its rind below. */
function wedge(rind: string, net: string, flesh: string, light: string): string {
  return turned(
    -12,
    shape('M2 12c3 12 10 17 14 17s11-5 14-17c-4 6-9 8-14 8S6 18 2 12Z', rind) +
      shape('M2 12c4-3 24-3 28 0-3 10-9 14-14 14S5 22 2 12Z', flesh) +
      shape('M8 12c4-2 12-2 16 0-2 4-5 6-8 6s-6-2-8-6Z', light) +
      stroke('M7 22l2 2M13 27l1 1M23 24l2-2', net, 1.4),
  );
}

/** Peeled, its segments parting. */
const MANDARIN =
  circle(16, 17, 12.5, '#e8791f') +
  each(at([0, 0], [45, 0], [90, 0], [135, 0], [180, 0], [225, 0], [270, 0], [315, 0]), ({ x }) =>
    turned(x, shape('M16 16c-4-3-4-9 0-11.500 4 2.500 4 8.500 0 11.500Z', '#ffa040'), [16, 17]),
  ) +
  circle(16, 17, 2, '#fff0d8') +
  shape('M17 5c2-4 7-5 10-3-1 4-6 6-10 3Z', '#4f9a3f');

const QUINCE =
  shape('M16 7c4-3 8 0 9 5 3 3 4 8 2 12-2 4-7 6-11 6S7 28 5 24c-2-4-1-9 2-12 1-5 5-8 9-5Z', '#e8c52e') +
  shape('M10 14c-3 3-4 7-2 11 3-1 3-7 2-11Z', '#f7e27c') +
  stroke('M16 7c0-2 0-4-1-5M14 29l2-2 2 2', '#6d5a2a', 1.6) +
  shape('M17 4c3-3 7-2 9 0-2 3-6 3-9 0Z', '#7da05a');

const CRANBERRIES = each(
  at([10, 11], [21, 9], [15, 20], [25, 21]),
  ({ x, y }) =>
    oval({ x, y, rx: 5.6, ry: 4.8, turn: 20 }, '#b3202f') + circle(x - 1.6, y - 1.6, 1.3, '#f08a92'),
);

const BLACKBERRY_SPOTS = spread(13, { x: 16, y: 18, rx: 7.5, ry: 9 });
const BLACKBERRY =
  shape('M16 30C9 28 6 22 7 15c1-5 5-7 9-7s8 2 9 7c1 7-2 13-9 15Z', '#35193f') +
  each(BLACKBERRY_SPOTS, ({ x, y, i }) => circle(x, y, 2.7, i % 2 === 0 ? '#5d3270' : '#4a2559')) +
  each(BLACKBERRY_SPOTS, ({ x, y }) => circle(x - 0.7, y - 0.8, 0.7, '#b794c8')) +
  shape('M16 10l-7-2 5-1 2-5 2 5 5 1Z', '#66a84b');

const APRICOTS = each(
  at([11, 13], [21, 20]),
  ({ x, y }) =>
    oval({ x, y, rx: 8.4, ry: 6.6, turn: -18 }, '#d9822b') +
    oval({ x, y, rx: 5.4, ry: 3.6, turn: -18 }, '#f0a545') +
    stroke(`M${x - 4} ${y + 2}c2-2 5-3 8-3`, '#b0621a', 1.1),
);

const OLIVES = each(
  at([10, 11], [21, 13], [14, 22]),
  ({ x, y, i }) =>
    oval({ x, y, rx: 6.4, ry: 5.2, turn: i * 30 - 30 }, '#2e2633') +
    oval({ x: x - 2, y: y - 1.8, rx: 2, ry: 1, turn: i * 30 - 30 }, '#7d7285') +
    circle(x + 4, y + 1, 1.2, '#6a5a62'),
);

/** Three slim slices of a cored fruit. */
function slices(skin: string, flesh: string, core: string): string {
  return each(at([10, 10], [16, 17], [22, 24]), ({ x, y, i }) =>
    turned(
      i * 16 - 40,
      shape(`M${x - 11} ${y - 2}c4 9 18 9 22 0-1 12-21 12-22 0Z`, skin) +
        shape(`M${x - 10} ${y - 2}c5 6 15 6 20 0-5-3-15-3-20 0Z`, flesh) +
        oval({ x, y: y - 1.5, rx: 2.4, ry: 0.9 }, core),
      [x, y],
    ),
  );
}

/** Stewed soft, with a shine. */
function stewed(ground: string, lump: string, light: string): string {
  return (
    oval({ x: 16, y: 19, rx: 14.5, ry: 9.5 }, ground) +
    each(spread(9, { x: 16, y: 17.5, rx: 10, ry: 6 }), ({ x, y }) => oval({ x, y, rx: 3.4, ry: 2.5 }, lump)) +
    stroke('M9 15c3-3 8-4 12-3', light, 1.6)
  );
}

const JELLY =
  shape('M4 26c1-10 3-17 5-20h14c2 3 4 10 5 20-4 3-20 3-24 0Z', '#d6336c') +
  shape('M9 6h14l1 4H8Z', '#f08ab0') +
  stroke('M10 13l-2 11M16 13v13M22 13l2 11', '#ee6f9c', 1.6);

export const ORCHARD: Drawings = {
  papaya: piece('papaya', PAPAYA, { tint: '#f79a5c' }),
  cantaloupe: piece('cantaloupe', wedge('#b5a86a', '#ded4a0', '#ff9f52', '#ffc48a'), { tint: '#ffb36b' }),
  honeydew: piece('honeydew melon', wedge('#a9c46a', '#dfe9b0', '#d7eba4', '#eef6d0')),
  mandarin: piece('mandarin', MANDARIN, { tint: '#ffb04a' }),
  quince: piece('quince', QUINCE),
  cranberry: { words: 'cranberries', role: 'scatter', weight: 2, body: CRANBERRIES },
  blackberry: { words: 'blackberries', role: 'scatter', weight: 1.4, tint: '#7a4a8c', body: BLACKBERRY },
  apricot: { words: 'dried apricots', role: 'scatter', weight: 2, body: APRICOTS },
  olives: { words: 'black olives', role: 'scatter', weight: 2, body: OLIVES },
  'apple-wedges': piece('apple wedges', slices('#d63a3a', '#fdf3d3', '#8a5a34'), { weight: 1.2 }),
  'stewed-apple': piece('stewed apple', stewed('#cfa24c', '#ecc876', '#fbecc0'), {
    role: 'bed',
    cream: '#ecd08a',
  }),
  'raspberry-jelly': piece('raspberry jelly', JELLY, { role: 'main', weight: 3 }),
};
