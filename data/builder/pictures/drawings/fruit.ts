/** Fruit and berries. */
import type { Drawing, Drawings } from '../drawing.ts';
import { at, circle, each, oval, shape, spread, stroke, turned } from '../shapes.ts';

function citrus(
  words: string,
  colours: { peel: string; pith: string; flesh: string },
  weight: number,
): Drawing {
  const wedges = each(at([0, 0], [60, 0], [120, 0], [180, 0], [240, 0], [300, 0]), ({ x }) =>
    turned(x, shape('M16 15l-4.500-8c2-2 7-2 9 0Z', colours.flesh)),
  );
  const body = circle(16, 16, 14, colours.peel) + circle(16, 16, 12.2, colours.pith) + wedges;
  return { words, role: words === 'orange' ? 'piece' : 'garnish', weight, body };
}

const BERRY_SPOTS = spread(12, { x: 16, y: 17, rx: 8, ry: 9 });

const RASPBERRY =
  shape('M16 29C9 26 5 20 6 14c1-5 5-7 10-7s9 2 10 7c1 6-3 12-10 15Z', '#c2255c') +
  each(BERRY_SPOTS, ({ x, y, i }) => circle(x, y, 2.5, i % 2 === 0 ? '#e64980' : '#d6336c')) +
  each(BERRY_SPOTS, ({ x, y }) => circle(x - 0.7, y - 0.8, 0.7, '#faa2c1')) +
  shape('M16 9l-6-3 4 0 2-4 2 4 4 0Z', '#66a84b');

const BLUEBERRY =
  circle(16, 17, 12, '#4c5fb5') +
  oval({ x: 12, y: 14, rx: 4.5, ry: 6, turn: 30 }, '#7b8bd4') +
  shape('M16 16l-5-2 3-1-2-4 4 2 4-2-2 4 3 1Z', '#2d3877');

function berry(words: string, body: string, tint: string): Drawing {
  return { words, role: 'scatter', weight: 1.4, tint, body };
}

/** Halved, so that it is told from a tomato at a glance. */
const APPLE_HALF =
  shape('M16 9c5-4 13-2 13 7 0 7-5 14-9 14-2 0-2-1-4-1s-2 1-4 1c-4 0-9-7-9-14 0-9 8-11 13-7Z', '#d63a3a') +
  shape('M16 11c4-3 11-2 11 5 0 6-4 12-7 12-2 0-2-1-4-1s-2 1-4 1c-3 0-7-6-7-12 0-7 7-8 11-5Z', '#fdf3d3') +
  shape('M16 13c4 2 5 8 0 11-5-3-4-9 0-11Z', '#f0dca4') +
  oval({ x: 14.6, y: 19, rx: 1, ry: 1.8, turn: 15 }, '#6d4534') +
  oval({ x: 17.4, y: 19, rx: 1, ry: 1.8, turn: -15 }, '#6d4534') +
  stroke('M16 10c0-3 1-5 2-7', '#6d4534', 1.8) +
  shape('M18 6c2-4 6-4 8-3-1 4-4 5-8 3Z', '#5a9e3f');

export const FRUIT: Drawings = {
  apple: { words: 'apple', role: 'piece', weight: 1.2, body: APPLE_HALF },
  orange: citrus('orange', { peel: '#fb8c00', pith: '#fff1d6', flesh: '#ffb04a' }, 1),
  lemon: citrus('lemon', { peel: '#fbd237', pith: '#fffbe3', flesh: '#fde668' }, 1.2),
  lime: citrus('lime', { peel: '#5aa02c', pith: '#f4fbdf', flesh: '#b5dd6b' }, 1.2),
  blueberry: berry('blueberries', BLUEBERRY, '#7d6bb8'),
  raspberry: berry('raspberries', RASPBERRY, '#dd5f92'),
  'mixed-berries': berry(
    'mixed berries',
    `<g transform="translate(-1 0) scale(.56)">${RASPBERRY}</g>` +
      `<g transform="translate(14 2) scale(.56)">${BLUEBERRY}</g>` +
      `<g transform="translate(7 14) scale(.56)">${RASPBERRY}</g>`,
    '#b0578f',
  ),
  date: {
    words: 'dates',
    role: 'scatter',
    weight: 2,
    body: each(at([11, 13], [20, 20]), ({ x, y }) =>
      turned(
        -28,
        oval({ x, y, rx: 8.5, ry: 5.2 }, '#7a4322') +
          oval({ x: x - 2, y: y - 1.6, rx: 4, ry: 1.4 }, '#a5683d') +
          stroke(`M${x - 4} ${y + 2}h8`, '#552c14', 0.9),
        [x, y],
      ),
    ),
  },
  prune: {
    words: 'prunes',
    role: 'scatter',
    weight: 2.5,
    body: each(
      at([11, 13], [21, 20]),
      ({ x, y }) =>
        oval({ x, y, rx: 7.5, ry: 6, turn: 20 }, '#4a2a48') +
        stroke(`M${x - 4} ${y - 2}c2 2 5 2 7 0M${x - 3} ${y + 2}c2-1 4-1 6 1`, '#7d567a', 1.1),
    ),
  },
  plantain: {
    words: 'plantain',
    role: 'piece',
    body: each(at([10, 12], [21, 10], [20, 21], [10, 23]), ({ x, y, i }) =>
      turned(
        i * 24 - 30,
        oval({ x, y, rx: 7, ry: 4.6 }, '#b97a1e') +
          oval({ x, y: y - 0.8, rx: 6.4, ry: 3.9 }, '#f4b63d') +
          oval({ x, y: y - 0.8, rx: 3.6, ry: 1.7 }, '#fbd477'),
        [x, y],
      ),
    ),
  },
  grapes: {
    words: 'red grapes',
    role: 'scatter',
    weight: 1,
    body: each(
      at([9, 11], [17, 9], [24, 13], [13, 18], [21, 20], [16, 26]),
      ({ x, y }) => circle(x, y, 4.9, '#7b2d52') + circle(x - 1.4, y - 1.6, 1.5, '#c07a9c'),
    ),
  },
  'tomato-sauce': {
    words: 'tomato',
    role: 'piece',
    tint: '#de5b3f',
    body:
      circle(16, 17, 13, '#e5453a') +
      circle(16, 17, 10.8, '#f2796a') +
      each(at([0, 0], [72, 0], [144, 0], [216, 0], [288, 0]), ({ x }) =>
        turned(
          x,
          oval({ x: 16, y: 11, rx: 3.2, ry: 3 }, '#d9362c') + circle(16, 11.4, 0.9, '#ffd9a0'),
          [16, 17],
        ),
      ),
  },
};
