/** Nuts, seeds, and what is pressed from them. */
import type { Drawing, Drawings } from '../drawing.ts';
import { circle, each, oval, shape, spread, stroke, turned } from '../shapes.ts';
import type { Spot } from '../shapes.ts';

function seeds(words: string, one: (spot: Spot) => string, count = 7): Drawing {
  const spots = spread(count, { x: 16, y: 16, rx: 12, ry: 11 });
  return { words, role: 'scatter', weight: 4, body: each(spots, one) };
}

/** A little dish of something to dip into or spread. */
function dish(words: string, colours: { paste: string; light: string }, weight: number): Drawing {
  const body =
    shape('M3 15h26c0 8-5 13-13 13S3 23 3 15Z', '#5c7f8c') +
    oval({ x: 16, y: 15, rx: 13, ry: 6 }, '#7fa3b0') +
    oval({ x: 16, y: 15, rx: 11, ry: 4.6 }, colours.paste) +
    stroke('M10 15c2-3 9-3 11-1 1 2-5 3-8 2', colours.light, 1.5);
  return { words, role: 'piece', weight, cream: colours.paste, body };
}

const ALMOND = (x: number, y: number): string =>
  shape(`M${x} ${y - 8}c4 3 6 7 5 10-1 4-3 5-5 5s-4-1-5-5c-1-3 1-7 5-10Z`, '#b9743a') +
  stroke(`M${x} ${y - 4}v8M${x - 2.5} ${y - 1}v5M${x + 2.5} ${y - 1}v5`, '#8c5224', 0.9);

export const NUTS_SEEDS: Drawings = {
  walnut: {
    words: 'walnuts',
    role: 'scatter',
    weight: 4,
    body:
      shape(
        'M16 5c-2-2-6-1-7 1-3 0-5 3-4 6-2 2-2 6 0 8 0 4 3 6 6 5 1 3 4 3 5 1 1 2 4 2 5-1 3 1 6-1 6-5 2-2 2-6 0-8 1-3-1-6-4-6-1-2-5-3-7-1Z',
        '#c08a4e',
      ) +
      stroke(
        'M16 6v20M12 9c-3 1-4 3-2 5M20 9c3 1 4 3 2 5M11 17c-2 1-2 4 1 5M21 17c2 1 2 4-1 5',
        '#86551f',
        1.5,
      ),
  },
  almond: {
    words: 'almonds',
    role: 'scatter',
    weight: 4,
    body: turned(-35, ALMOND(11, 14)) + turned(30, ALMOND(20, 18)),
  },
  'pumpkin-seed': {
    ...seeds(
      'pumpkin seeds',
      ({ x, y, i }) =>
        oval({ x, y, rx: 3.6, ry: 2, turn: i * 47 }, '#5f8f3c') +
        oval({ x, y, rx: 2.3, ry: 0.8, turn: i * 47 }, '#93bf67'),
    ),
    cream: '#a9b97a',
  },
  'sunflower-seed': seeds(
    'sunflower seeds',
    ({ x, y, i }) =>
      oval({ x, y, rx: 3.4, ry: 1.6, turn: i * 53 }, '#8f8878') +
      oval({ x, y, rx: 2.8, ry: 0.6, turn: i * 53 }, '#efe9da'),
  ),
  'chia-seed': seeds(
    'chia seeds',
    ({ x, y, i }) => circle(x, y, 1.1, i % 3 === 0 ? '#b9b2a6' : '#3f3a3f'),
    16,
  ),
  'flax-seed': seeds(
    'ground flaxseed',
    ({ x, y, i }) => oval({ x, y, rx: 1.8, ry: 1, turn: i * 40 }, i % 2 === 0 ? '#a5672c' : '#c58a4a'),
    14,
  ),
  'sesame-seed': seeds(
    'sesame seeds',
    ({ x, y, i }) => oval({ x, y, rx: 1.7, ry: 1, turn: i * 61 }, '#f2dca8'),
    14,
  ),
  'fennel-seed': seeds('fennel seed', ({ x, y, i }) =>
    oval({ x, y, rx: 2.6, ry: 0.9, turn: i * 50 }, '#8a9a4a'),
  ),
  tahini: dish('tahini', { paste: '#e0c08a', light: '#f6e3bb' }, 2.2),
  'almond-butter': dish('almond butter', { paste: '#b27b45', light: '#d9a871' }, 3),
  'peanut-butter': { ...dish('peanut butter', { paste: '#c98f3e', light: '#ecc177' }, 3), tint: '#d0a060' },
  'sunflower-butter': dish('sunflower seed butter', { paste: '#a8905c', light: '#d0bb88' }, 3),
  hummus: {
    ...dish('hummus', { paste: '#e8cf9a', light: '#d99a3c' }, 1.2),
    role: 'main',
  },
  'coconut-flakes': {
    words: 'coconut',
    role: 'scatter',
    weight: 6,
    body: each(spread(7, { x: 16, y: 16, rx: 11, ry: 10 }), ({ x, y, i }) =>
      turned(
        i * 49,
        stroke(`M${x - 4} ${y}c2-3 6-3 8 0`, '#fffdf6', 2.6) +
          stroke(`M${x - 4} ${y}c2-3 6-3 8 0`, '#8a5a3a', 0.6),
        [x, y],
      ),
    ),
  },
};
