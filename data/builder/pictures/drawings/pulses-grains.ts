/** Pulses, grains, noodles and bread: what lies under or beside the rest. */
import type { Drawing, Drawings } from '../drawing.ts';
import { at, circle, each, oval, shape, short, spread, stroke, turned, turns } from '../shapes.ts';
import type { Spot } from '../shapes.ts';

const HEAP = 'M2 21C2 13 8 7 16 7s14 6 14 14c0 4-6 6-14 6S2 25 2 21Z';
const ON_HEAP = { x: 16, y: 17, rx: 12.5, ry: 8.2 };

interface Heap {
  readonly words: string;
  readonly ground: string;
  readonly count: number;
  readonly weight?: number;
  readonly tint?: string;
  readonly cream?: string;
}

/** A heap of something small, seen from the side and a little above. */
function heap({ words, ground, count, weight, tint, cream }: Heap, one: (spot: Spot) => string): Drawing {
  return {
    words,
    role: 'bed',
    body: shape(HEAP, ground) + each(spread(count, ON_HEAP), one),
    ...(weight === undefined ? {} : { weight }),
    ...(tint === undefined ? {} : { tint }),
    ...(cream === undefined ? {} : { cream }),
  };
}

const grains =
  (colours: readonly string[]) =>
  ({ x, y, i }: Spot): string =>
    oval({ x, y, rx: 1.9, ry: 0.8, turn: (i * 67) % 180 }, turns(colours, i));

const discs =
  (r: number, colours: readonly string[]) =>
  ({ x, y, i }: Spot): string =>
    circle(x, y, r, turns(colours, i));

const kidney =
  (fill: string, light: string) =>
  ({ x, y, i }: Spot): string =>
    oval({ x, y, rx: 3, ry: 2, turn: (i * 71) % 180 }, fill) +
    oval({ x: x - 0.6, y: y - 0.7, rx: 1.2, ry: 0.5, turn: (i * 71) % 180 }, light);

/** Strands in loops. */
function strands(words: string, colour: string, shade: string): Drawing {
  const loop = (y: number, line: string, width: number): string =>
    stroke(`M4 ${y}c5-7 9 5 13-1s7 2 11-2`, line, width);
  const rows = at([0, 12], [0, 16], [0, 20], [0, 24]);
  const body =
    oval({ x: 16, y: 18, rx: 14, ry: 10 }, shade) +
    each(rows, ({ y }) => loop(y, colour, 2.4)) +
    stroke('M8 11c4-4 12-4 16 1M7 22c2 5 14 6 18 0', colour, 2);
  return { words, role: 'bed', weight: 2.2, body };
}

function slice(words: string, crust: string, crumb: string, dots: string): Drawing {
  const body =
    shape('M7 29c-2 0-3-1-3-3V15C1 13 2 5 10 5h12c8 0 9 8 6 10v11c0 2-1 3-3 3Z', crust) +
    shape(
      'M8 26.500c-1 0-1.500-.5-1.500-1.500V14C4 12 5 7.500 10 7.500h12c5 0 6 4.500 3.500 6.500v11c0 1-.5 1.500-1.500 1.500Z',
      crumb,
    ) +
    each(spread(8, { x: 16, y: 17, rx: 7.5, ry: 7 }), ({ x, y, i }) =>
      oval({ x, y, rx: 1.1, ry: 0.7, turn: i * 40 }, dots),
    );
  return { words, role: 'bed', weight: 2, body };
}

function round(words: string, colours: { edge: string; face: string; dots: string }, count: number): Drawing {
  const body =
    oval({ x: 16, y: 18, rx: 14, ry: 11 }, colours.edge) +
    oval({ x: 16, y: 16, rx: 14, ry: 10.6 }, colours.face) +
    each(spread(count, { x: 16, y: 16, rx: 11, ry: 8 }), ({ x, y, i }) =>
      circle(x, y, 0.7 + (i % 3) * 0.35, colours.dots),
    );
  return { words, role: 'bed', weight: 2, body };
}

const PENNE = ({ x, y, i }: Spot): string =>
  turned(
    (i * 67) % 180,
    `<rect x="${short(x - 4.5)}" y="${short(y - 1.7)}" width="9" height="3.400" rx="1.200" fill="#d9a866"/>` +
      stroke(`M${short(x - 3.5)} ${short(y - 0.4)}h7`, '#f0cd97', 0.9),
    [x, y],
  );

export const PULSES_GRAINS: Drawings = {
  'brown-rice': heap(
    { words: 'brown rice', ground: '#c9a471', count: 26 },
    grains(['#ecd3a6', '#dcbb88', '#b98f58']),
  ),
  'white-rice': heap(
    { words: 'rice', ground: '#dedacd', count: 26 },
    grains(['#ffffff', '#f4f1e8', '#cbc5b4']),
  ),
  quinoa: heap(
    { words: 'quinoa', ground: '#d9b978', count: 29 },
    ({ x, y, i }) =>
      circle(x, y, 1.4, i % 4 === 0 ? '#a9713f' : '#f3e0b3') + circle(x + 0.4, y, 0.5, '#b98f4e'),
  ),
  couscous: heap(
    { words: 'couscous', ground: '#e9bd5c', count: 46 },
    discs(0.9, ['#f9dd94', '#f3cd78', '#d69f3b']),
  ),
  buckwheat: heap({ words: 'buckwheat', ground: '#8a6142', count: 30 }, ({ x, y, i }) =>
    turned(
      i * 55,
      shape(
        `M${short(x - 1.8)} ${short(y + 1.4)}l1.800-3.400 1.800 3.400Z`,
        turns(['#c79a6c', '#b08055'], i),
      ),
      [x, y],
    ),
  ),
  oats: heap(
    { words: 'oats', ground: '#dcc59c', count: 26, cream: '#efe2c6' },
    ({ x, y, i }) =>
      oval({ x, y, rx: 2.2, ry: 1.5, turn: i * 47 }, turns(['#f7ead0', '#eddbb8'], i)) +
      oval({ x, y, rx: 1.4, ry: 0.3, turn: i * 47 }, '#c6a977'),
  ),
  polenta: {
    words: 'polenta',
    role: 'bed',
    body:
      shape(HEAP, '#f2b632') +
      shape('M5 19c1-6 6-10 11-10s10 4 11 9c-5 3-17 4-22 1Z', '#ffd15c') +
      stroke('M9 17c4-4 11-4 13-1s-4 4-7 3', '#ffe59a', 1.6),
  },
  'red-lentils': heap(
    { words: 'red lentils', ground: '#d86f3c', count: 29, tint: '#e8964c', cream: '#e8964c', weight: 2.4 },
    discs(1.7, ['#f29a5e', '#e98248', '#f7b27c']),
  ),
  'green-lentils': heap(
    { words: 'lentils', ground: '#4e5a35', count: 29, weight: 2.4 },
    discs(1.7, ['#74804d', '#606c40', '#8a9560']),
  ),
  'brown-lentils': heap(
    { words: 'lentils', ground: '#6e4b30', count: 29, weight: 1.4 },
    discs(1.7, ['#a27850', '#8b633f', '#b98e62']),
  ),
  chickpeas: heap(
    { words: 'chickpeas', ground: '#a56f2c', count: 15, weight: 1.4 },
    ({ x, y, i }) =>
      circle(x, y, 2.9, turns(['#f3cf8f', '#eac07a'], i)) +
      stroke(`M${short(x - 1)} ${short(y - 1)}l1.600 1`, '#b9853f', 0.8),
  ),
  'white-beans': heap(
    { words: 'white beans', ground: '#b39c70', count: 14, weight: 1.4 },
    kidney('#f8f0dc', '#ffffff'),
  ),
  'black-beans': heap(
    { words: 'black beans', ground: '#231f28', count: 12, weight: 1.4 },
    kidney('#453d4d', '#8f869b'),
  ),
  edamame: {
    words: 'edamame',
    role: 'piece',
    body: each(at([12, 10], [19, 21]), ({ x, y, i }) =>
      turned(
        i * 30 - 30,
        shape(`M${x - 11} ${y}c3-6 19-6 22 0-3 6-19 6-22 0Z`, '#6fa83f') +
          each(at([x - 6, y], [x, y], [x + 6, y]), (bean) => circle(bean.x, bean.y, 2.9, '#a5d66c')),
        [x, y],
      ),
    ),
  },
  pasta: {
    words: 'pasta',
    role: 'bed',
    weight: 2.2,
    body: shape(HEAP, '#b98544') + each(spread(15, ON_HEAP), PENNE),
  },
  'rice-noodles': strands('rice noodles', '#fbf6e8', '#d9cfb5'),
  soba: strands('soba', '#a98a72', '#77604e'),
  sourdough: slice('sourdough', '#9a5f2b', '#f2d9ae', '#d9b47c'),
  'whole-wheat-bread': slice('whole-wheat bread', '#6f4321', '#e2bd88', '#b98b52'),
  crispbread: {
    words: 'rye crispbread',
    role: 'bed',
    weight: 3,
    body:
      '<rect x="3" y="6" width="26" height="20" rx="2" fill="#8a5c33"/>' +
      '<rect x="4" y="7" width="24" height="18" rx="1.500" fill="#b98450"/>' +
      each(spread(26, { x: 16, y: 16, rx: 11.5, ry: 8.5 }), ({ x, y }) => circle(x, y, 0.8, '#7a4d26')),
  },
  'rice-cakes': round('rice cakes', { edge: '#d8c9a4', face: '#f6efdc', dots: '#e0d2af' }, 34),
  galettes: round('galettes', { edge: '#5e4432', face: '#8f6a4c', dots: '#6b4d37' }, 18),
  'rice-paper': {
    words: 'rice paper rolls',
    role: 'main',
    weight: 9,
    body: each(at([10, 11], [14, 21]), ({ x, y }) =>
      turned(
        -24,
        `<rect x="${x - 8}" y="${y - 5}" width="24" height="10" rx="5" fill="#eef3ea" stroke="#b9c9b1"/>` +
          stroke(`M${x - 3} ${y - 1}h9`, '#ef8a4a', 2.2) +
          stroke(`M${x - 2} ${y + 2}h12`, '#74b95e', 2.2) +
          oval({ x: x + 15, y, rx: 2, ry: 4.4 }, '#cfdcc8'),
        [x, y],
      ),
    ),
  },
};
