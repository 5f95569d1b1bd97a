/** Squashes, pods, florets and the roots of warmer places. */
import type { Drawing, Drawings } from '../drawing.ts';
import { at, circle, each, oval, shape, spread, stroke, turned } from '../shapes.ts';

function piece(words: string, body: string, more: Partial<Drawing> = {}): Drawing {
  return { words, role: 'piece', body, ...more };
}

const BUTTERNUT = turned(
  24,
  shape('M16 2c4 0 6 3 6 8 0 4 6 6 6 12 0 5-5 9-12 9S4 27 4 22c0-6 6-8 6-12 0-5 2-8 6-8Z', '#d99a4e') +
    shape('M16 4c3 0 4 3 4 7 0 4 6 6 6 11 0 4-4 7-10 7S6 26 6 22c0-5 6-7 6-11 0-4 1-7 4-7Z', '#ffae4a') +
    oval({ x: 16, y: 23, rx: 5, ry: 4.6 }, '#d9822b') +
    each(at([14, 22], [18, 22], [16, 25]), ({ x, y }) => oval({ x, y, rx: 1, ry: 1.5 }, '#fbe6b8')),
);

const PUMPKIN =
  oval({ x: 9, y: 19, rx: 7.5, ry: 10 }, '#e2701f') +
  oval({ x: 23, y: 19, rx: 7.5, ry: 10 }, '#e2701f') +
  oval({ x: 12.5, y: 19, rx: 6.5, ry: 11 }, '#f4892f') +
  oval({ x: 19.5, y: 19, rx: 6.5, ry: 11 }, '#f4892f') +
  oval({ x: 16, y: 19, rx: 4.6, ry: 11.3 }, '#ff9f45') +
  stroke('M16 9c0-3 1-5 4-6', '#5f7d3a', 3);

const KABOCHA =
  shape('M2 14c6 10 22 12 28 2-2 9-8 14-15 14S2 23 2 14Z', '#2f5c3a') +
  shape('M2 14c7-5 21-5 28 2-6 8-22 7-28-2Z', '#ffc14a') +
  oval({ x: 16, y: 15.5, rx: 6, ry: 2.4, turn: 4 }, '#e0912a') +
  stroke('M8 24l3-4M15 28v-5M23 25l-2-5', '#7ea66c', 1.4);

const CHAYOTE =
  shape('M16 3c6 0 9 5 9 11 3 6 1 15-9 15S4 20 7 14c0-6 3-11 9-11Z', '#a8cf7a') +
  stroke('M16 28v-6M11 27c-1-6 0-12 1-16M21 27c1-6 0-12-1-16', '#7cab52', 1.3);

const OKRA = each(at([9, 10], [20, 15], [12, 23]), ({ x, y, i }) =>
  turned(
    i * 28 - 40,
    shape(`M${x - 7} ${y - 3}h4c6 0 10 2 13 3-3 1-7 3-13 3h-4Z`, '#5f9a4a') +
      `<rect x="${x - 9}" y="${y - 3.5}" width="3" height="7" rx="1" fill="#3f7434"/>` +
      stroke(`M${x - 3} ${y}h9`, '#9cc97c', 1.1),
    [x, y],
  ),
);

const GREEN_BEANS = each(at([16, 8], [16, 14], [16, 20], [16, 26]), ({ y, i }) =>
  turned(
    i % 2 === 0 ? -14 : 10,
    stroke(`M4 ${y}c8 4 16 3 24-1`, i % 2 === 0 ? '#4f9a3f' : '#66b04f', 3.6) +
      stroke(`M28 ${y - 1}l2-1`, '#2f6b2a', 1.4),
    [16, y],
  ),
);

const ASPARAGUS = each(at([8, 0], [16, 0], [24, 0]), ({ x, i }) =>
  turned(
    (i - 1) * 9,
    `<rect x="${x - 2.2}" y="9" width="4.4" height="21" rx="1.6" fill="#7cb356"/>` +
      shape(`M${x} 1c3 4 4 8 2.500 11h-5C${x - 4} 9 ${x - 3} 5 ${x} 1Z`, '#4d7f3c') +
      stroke(`M${x - 1.5} 18l2-3M${x + 1.5} 25l-2-3`, '#4d7f3c', 1.3),
    [16, 30],
  ),
);

const FLORET_HEAD = at([9, 12], [16, 9], [23, 12], [12, 16], [20, 16]);
const CAULIFLOWER =
  shape('M4 17c2 9 6 12 12 12s10-3 12-12c-7 5-17 5-24 0Z', '#8fc06a') +
  each(FLORET_HEAD, ({ x, y }) => circle(x, y, 6.4, '#eee5cf')) +
  each(FLORET_HEAD, ({ x, y }) => circle(x - 0.6, y - 0.8, 5, '#fbf6e8')) +
  each(spread(12, { x: 16, y: 13, rx: 10, ry: 6 }), ({ x, y }) => circle(x, y, 0.8, '#d9ceb2'));

/** Broccolini: long stalks, small heads. */
const BROCCOLINI = each(at([0, 0], [1, 0], [2, 0]), ({ i }) =>
  turned(
    (i - 1) * 26,
    stroke('M16 30V12', '#8fc06a', 3) +
      each(at([12, 9], [20, 9], [16, 6], [16, 11]), ({ x, y }) =>
        circle(x, y, 3.7, i === 1 ? '#3f8a4a' : '#2f7440'),
      ),
    [16, 30],
  ),
);

const RABE_LEAF = 'M16 22c-6-2-8-7-7-12 2 0 3 2 4 3 0-4 1-7 3-9 2 2 3 5 3 9 1-1 2-3 4-3 1 5-1 10-7 12Z';
const BROCCOLI_RABE = each(at([0, 0], [1, 0], [2, 0]), ({ i }) =>
  turned(
    (i - 1) * 30,
    stroke('M16 30V12', '#9cc070', 2) +
      shape(RABE_LEAF, i === 1 ? '#4f8f4a' : '#3d7a42') +
      each(at([14, 10], [18, 10], [16, 7]), ({ x, y }) => circle(x, y, 2.3, '#8fb84a')),
    [16, 30],
  ),
);

const TOMATILLO = each(
  at([11, 13], [21, 20]),
  ({ x, y }) =>
    shape(`M${x} ${y - 10}c7 3 10 8 8 14-1 4-5 6-8 6s-7-2-8-6c-2-6 1-11 8-14Z`, '#d3c68a') +
    circle(x, y + 2, 6.4, '#8cbf4a') +
    circle(x - 2, y, 1.8, '#c3e28c') +
    stroke(`M${x} ${y - 10}v4`, '#7d7440', 1.4),
);

const GREEN_PEPPER =
  shape('M16 9c4-3 11-2 11 6 0 8-4 14-7 14-2 0-2-1-4-1s-2 1-4 1c-3 0-7-6-7-14 0-8 7-9 11-6Z', '#4c9a3c') +
  stroke('M11 11c-2 3-2 10 0 15M21 11c2 3 2 10 0 15', '#2f6b2a', 1.2) +
  stroke('M16 10c0-3 1-5 3-6', '#7a8f3a', 2.6) +
  oval({ x: 10, y: 14, rx: 1.4, ry: 3 }, '#a5d68c');

/** Long white root with green tops. */
const DAIKON = turned(
  38,
  stroke('M16 9V2M16 9l-5-6M16 9l5-6', '#4f9a45', 2.6) +
    shape('M10 10c0-3 12-3 12 0v14c0 4-4 6-6 7-2-1-6-3-6-7Z', '#fdfcf6') +
    shape('M10 10c0-3 12-3 12 0v3c-4 2-8 2-12 0Z', '#cfe3a8') +
    stroke('M11 18h4M18 23h3M12 25h2', '#cfcab6', 1),
);

/** A barky root, cut so that its white shows. */
function barky(skin: string, line: string, flesh: string, ring: string): string {
  return (
    shape('M2 22c0-6 8-13 16-16 5-1 10 2 11 7 0 5-7 9-13 12-6 3-14 3-14-3Z', skin) +
    stroke('M7 21l4 3M11 16l4 4M16 11l4 4', line, 1.2) +
    oval({ x: 23.5, y: 12.5, rx: 6.4, ry: 7.4, turn: -30 }, flesh) +
    oval({ x: 23.5, y: 12.5, rx: 3.4, ry: 4.2, turn: -30 }, ring)
  );
}

const TARO =
  shape('M16 4c8 0 13 7 12 14-1 7-6 11-12 11S5 25 4 18C3 11 8 4 16 4Z', '#6b4a3a') +
  stroke('M6 13c6 3 14 3 20 0M5 20c7 3 15 3 22 0', '#94705a', 1.4) +
  oval({ x: 19, y: 18, rx: 8, ry: 8.6, turn: 10 }, '#efe6ee') +
  each(spread(10, { x: 19, y: 18, rx: 6, ry: 6.6 }), ({ x, y }) =>
    oval({ x, y, rx: 0.9, ry: 0.5, turn: x * 20 }, '#a37fa5'),
  );

const OYSTER_MUSHROOM = each(
  at([11, 13], [21, 18]),
  ({ x, y }) =>
    shape(`M${x - 9} ${y - 3}c3-7 15-8 18-1 1 4-5 6-7 7l-2 9h-5l1-9c-3-1-6-3-5-6Z`, '#cfc3b0') +
    stroke(`M${x - 6} ${y - 2}c2 3 4 4 5 5M${x + 6} ${y - 2}c-2 3-4 4-5 5M${x} ${y - 5}v9`, '#f4eee2', 1.3),
);

const CREMINI = each(
  at([11, 12], [21, 20]),
  ({ x, y }) =>
    shape(`M${x - 9} ${y}c0-6 4-9 9-9s9 3 9 9c0 2-3 2-5 2v7h-8v-7c-2 0-5 0-5-2Z`, '#f1e4cf') +
    shape(`M${x - 9} ${y}c0-6 4-9 9-9s9 3 9 9c-5-2-13-2-18 0Z`, '#8f6443'),
);

/** Half a hollowed fruit of the garden with its filling. */
function filled(skin: string, rim: string, filling: string): string {
  const spots = spread(12, { x: 16, y: 15, rx: 9.5, ry: 4.4 });
  return (
    shape('M1 15h30c0 8-6 13-15 13S1 23 1 15Z', skin) +
    oval({ x: 16, y: 15, rx: 15, ry: 7.4 }, rim) +
    oval({ x: 16, y: 14.5, rx: 12, ry: 6 }, filling) +
    each(spots, ({ x, y, i }) =>
      circle(x, y, 1.6, i % 3 === 0 ? '#6fae4f' : i % 3 === 1 ? '#f0dba6' : '#b5764f'),
    )
  );
}

export const VEGETABLES: Drawings = {
  butternut: piece('butternut squash', BUTTERNUT, { tint: '#f0a545' }),
  pumpkin: piece('pumpkin', PUMPKIN, { tint: '#f09a3c' }),
  kabocha: piece('kabocha', KABOCHA, { tint: '#f2b548' }),
  chayote: piece('chayote', CHAYOTE),
  okra: piece('okra', OKRA),
  'green-beans': piece('green beans', GREEN_BEANS),
  asparagus: piece('asparagus', ASPARAGUS),
  cauliflower: piece('cauliflower', CAULIFLOWER),
  broccolini: piece('broccolini', BROCCOLINI),
  'broccoli-rabe': piece('broccoli rabe', BROCCOLI_RABE),
  tomatillo: piece('tomatillos', TOMATILLO, { tint: '#b5c765' }),
  'green-pepper': piece('green pepper', GREEN_PEPPER),
  daikon: piece('daikon', DAIKON),
  cassava: piece('cassava', barky('#7a5138', '#a87d5e', '#fdf8ea', '#e9dfc6')),
  yam: piece('yam', barky('#8a6f52', '#b39a7a', '#f5ecd2', '#fbf6e6')),
  taro: piece('taro', TARO),
  'oyster-mushroom': piece('oyster mushrooms', OYSTER_MUSHROOM),
  cremini: piece('brown mushrooms', CREMINI),
  'stuffed-pepper': piece('stuffed peppers', filled('#d9362c', '#f26a5c', '#8f5a40'), {
    role: 'main',
    weight: 2,
  }),
  'stuffed-zucchini': piece('stuffed zucchini', filled('#4d8a3d', '#d8e3a2', '#7d7a4c'), {
    role: 'main',
    weight: 2,
  }),
  'stuffed-squash': piece('a filled squash half', filled('#d99a4e', '#ffb757', '#8f5a40'), {
    role: 'main',
    weight: 2,
  }),
  'sweet-potato-boats': piece('filled sweet potato', filled('#b5543f', '#ff9a3d', '#ffb668'), {
    role: 'main',
    weight: 2,
  }),
};
