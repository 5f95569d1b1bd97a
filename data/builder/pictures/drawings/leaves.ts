/** Leaves and herbs: the greens that most plates stand on. */
import type { Drawing, Drawings } from '../drawing.ts';
import { at, each, oval, shape, stroke, turned } from '../shapes.ts';

/** A leaf on a stalk, pointing up. */
function leaf(colours: { blade: string; light: string; rib: string }, d: string): string {
  return (
    shape(d, colours.blade) +
    stroke('M16 30V8M16 22l5-5M16 22l-5-5M16 15l4-4M16 15l-4-4', colours.rib, 1.1) +
    stroke('M16 31V20', colours.light, 1.8)
  );
}

/** Three leaves as a bunch. */
function bunch(one: string): string {
  return turned(-32, one, [16, 30]) + turned(32, one, [16, 30]) + one;
}

const KALE =
  'M16 28c-3-1-6 0-7-3-3 0-4-3-3-5-3-2-2-5 0-6-1-3 1-5 3-5 0-3 3-5 5-4 1-2 4-2 5 0 2-1 5 1 5 4 3 0 4 2 3 5 2 1 3 4 0 6 1 2 0 5-3 5-1 3-5 2-8 3Z';
const SPINACH = 'M16 26c-5-1-8-5-7-10 1-6 5-9 7-13 2 4 6 7 7 13 1 5-2 9-7 10Z';
const ROMAINE = 'M16 29c-5-1-9-6-9-13S11 4 14 3c1-1 3-1 4 0 3 1 7 6 7 13s-4 12-9 13Z';
const ARUGULA =
  'M16 27c-1-2-1-3-3-4-3 1-5-1-4-3 2-1 3-1 4-2-3 0-5-2-4-4 2-2 4 0 5 0-1-4-1-9 2-11 3 2 3 7 2 11 1 0 3-2 5 0 1 2-1 4-4 4 1 1 2 1 4 2 1 2-1 4-4 3-2 1-2 2-3 4Z';

/** A herb: a stalk with its leaves, strewn or laid on top. */
function herb(words: string, body: string): Drawing {
  return { words, role: 'scatter', weight: 4, body };
}

function leafPairs(fill: string, rib: string, size: number): string {
  const pairs = at([16, 24], [16, 18], [16, 12]);
  return (
    stroke('M16 30V8', rib, 1.4) +
    each(
      pairs,
      ({ y, i }) =>
        oval({ x: 16 - size - 0.6, y, rx: size + 1 - i * 0.4, ry: size * 0.62, turn: 28 }, fill) +
        oval({ x: 16 + size + 0.6, y, rx: size + 1 - i * 0.4, ry: size * 0.62, turn: -28 }, fill),
    ) +
    oval({ x: 16, y: 6, rx: size * 0.7, ry: size }, fill)
  );
}

function feathers(fill: string): string {
  const rows = at([16, 25], [16, 20], [16, 15], [16, 10]);
  const row = ({ y, i }: { y: number; i: number }): string =>
    stroke(`M16 ${y}l${9 - i * 1.5}-6M16 ${y}l-${9 - i * 1.5}-6M20 ${y - 3}l1-4M12 ${y - 3}l-1-4`, fill, 1.3);
  return stroke('M16 31V4', fill, 1.5) + each(rows, row);
}

/** Parsley and cilantro: three lobes on thin stalks. */
function lobes(fill: string, dark: string, isRound: boolean): string {
  const one = isRound
    ? 'M16 16c-4 1-6-1-5-4-2-2 0-5 2-5 0-3 6-3 6 0 2 0 4 3 2 5 1 3-1 5-5 4Z'
    : 'M16 17l-5-1 1-3-3-2 3-2v-3l3 1 1-4 1 4 3-1v3l3 2-3 2 1 3Z';
  const all = turned(-52, shape(one, fill), [16, 24]) + turned(52, shape(one, fill), [16, 24]);
  return stroke('M16 31V14M16 24l-7-6M16 24l7-6', dark, 1.3) + all + shape(one, fill);
}

export const LEAVES: Drawings = {
  kale: {
    words: 'kale',
    role: 'leaf',
    tint: '#7fae62',
    body: bunch(leaf({ blade: '#2f7d4f', light: '#cfe5b5', rib: '#8cc084' }, KALE)),
  },
  spinach: {
    words: 'spinach',
    role: 'leaf',
    tint: '#86b85c',
    body: bunch(leaf({ blade: '#3f9a45', light: '#a9d98a', rib: '#7cc46b' }, SPINACH)),
  },
  romaine: {
    words: 'romaine',
    role: 'leaf',
    body: bunch(leaf({ blade: '#8fcf55', light: '#f1f8d8', rib: '#d9efae' }, ROMAINE)),
  },
  arugula: {
    words: 'arugula',
    role: 'leaf',
    body: bunch(leaf({ blade: '#4f8f2f', light: '#b7d98a', rib: '#9cc86c' }, ARUGULA)),
  },
  greens: {
    words: 'mixed leaves',
    role: 'leaf',
    body:
      turned(-34, leaf({ blade: '#8fcf55', light: '#f1f8d8', rib: '#d9efae' }, ROMAINE), [16, 30]) +
      turned(34, leaf({ blade: '#8a3d5e', light: '#e2b3c6', rib: '#c27a98' }, SPINACH), [16, 30]) +
      leaf({ blade: '#3f9a45', light: '#a9d98a', rib: '#7cc46b' }, SPINACH),
  },
  parsley: herb('parsley', lobes('#4caf50', '#2e7d32', false)),
  cilantro: herb('cilantro', lobes('#6cc04a', '#4c8f2f', true)),
  dill: herb('dill', feathers('#5f9e4a')),
  mint: herb('mint', leafPairs('#46b078', '#2b7d55', 5)),
  basil: herb('basil', turned(0, leafPairs('#57b947', '#2f7d32', 6))),
  thyme: { ...herb('thyme', leafPairs('#7d9a6a', '#8a6f4e', 2.8)), weight: 2 },
  rosemary: { ...herb('rosemary', feathers('#4f7d6a')), weight: 2 },
  sage: { ...herb('sage', leafPairs('#9bb39a', '#7a8f73', 5)), weight: 2 },
};
