/** What becomes of fish and meat in the kitchen: patties, meatballs, flakes, fillets. */
import type { Drawing, Drawings } from '../drawing.ts';
import { at, circle, each, oval, shape, spread, stroke, turned, turns } from '../shapes.ts';

interface Browned {
  readonly dark: string;
  readonly main: string;
  readonly light: string;
}

const TURKEY: Browned = { dark: '#8f6038', main: '#c08f63', light: '#dcb48a' };
const BEEF: Browned = { dark: '#4d2c1e', main: '#7a4832', light: '#a06a4e' };
const PORK: Browned = { dark: '#945a3e', main: '#c98f70', light: '#e6b79e' };
const SALMON: Browned = { dark: '#b5562f', main: '#ef9468', light: '#fbc3a3' };
const VENISON: Browned = { dark: '#38201c', main: '#5e352c', light: '#8a564a' };
const OAT_EGG: Browned = { dark: '#a8762a', main: '#e3b65a', light: '#f6dc9a' };
const PEA: Browned = { dark: '#8a6a3c', main: '#cdb07a', light: '#ead8ae' };

const main = (words: string, body: string): Drawing => ({ words, role: 'main', weight: 2.2, body });

function patties(words: string, { dark, main: face, light }: Browned): Drawing {
  return main(
    words,
    each(
      at([11, 12], [20, 20]),
      ({ x, y }) =>
        oval({ x, y: y + 2.2, rx: 10, ry: 7 }, dark) +
        oval({ x, y, rx: 10, ry: 6.8 }, face) +
        stroke(`M${x - 5} ${y - 2}l7 4M${x - 1} ${y - 4}l6 4M${x - 7} ${y + 1}l5 3`, dark, 1.2) +
        oval({ x: x - 4, y: y - 3, rx: 2.6, ry: 1, turn: -20 }, light),
    ),
  );
}

function meatballs(words: string, { dark, main: face, light }: Browned): Drawing {
  return main(
    words,
    each(
      at([9, 11], [21, 10], [15, 19], [25, 21], [7, 23]),
      ({ x, y }) =>
        circle(x, y + 0.8, 5.6, dark) +
        circle(x, y, 5.2, face) +
        oval({ x: x - 1.6, y: y - 1.8, rx: 1.8, ry: 1.2, turn: -30 }, light),
    ),
  );
}

/** On a stick, as kofta. */
function skewers(words: string, { dark, main: face, light }: Browned): Drawing {
  return main(
    words,
    each(at([16, 11], [16, 21]), ({ y }) =>
      turned(
        -22,
        stroke(`M0 ${y}h32`, '#c7a36c', 1.6) +
          `<rect x="4" y="${y - 4.2}" width="23" height="8.4" rx="4.200" fill="${dark}"/><rect x="4" y="${y - 4.2}" width="23" height="7" rx="3.500" fill="${face}"/>` +
          stroke(`M9 ${y - 2}l1 3M15 ${y - 2}l1 3M21 ${y - 2}l1 3`, light, 1.2),
        [16, y],
      ),
    ),
  );
}

const LOAF = main(
  'turkey loaf',
  shape('M2 16c0-7 6-9 12-9h10c4 0 6 4 6 9v8c0 2-1 3-3 3H5c-2 0-3-1-3-3Z', TURKEY.dark) +
    shape('M2 17c0-6 5-8 10-8s9 3 9 9v9H5c-2 0-3-1-3-3Z', TURKEY.light) +
    each(spread(8, { x: 12, y: 19, rx: 7, ry: 5 }), ({ x, y, i }) =>
      circle(x, y, 1.2, turns(['#ee8434', TURKEY.main], i)),
    ),
);

const FILLET = 'M2 18C3 11 10 7 18 8c6 1 11 4 12 8-1 5-7 9-14 9C8 25 2 23 2 18Z';

function fillet(words: string, flesh: string, flakes: string, skin: string): Drawing {
  return {
    ...main(
      words,
      shape(FILLET, flesh) +
        stroke('M8 12c2 3 2 8 0 11M13 10c3 4 3 10 0 14M18 9c3 4 3 11 0 15M23 10c2 4 2 9 0 12', flakes, 1.3) +
        stroke('M3 17C5 11 11 8 18 9c5 0 9 3 11 6', skin, 2.6),
    ),
    weight: 1.7,
  };
}

/** A whole fish with a fork in its tail. */
function wholeFish(words: string, colours: { body: string; back: string; fin: string }): Drawing {
  return {
    ...main(
      words,
      turned(
        -16,
        shape('M1 9l7 6h1c6-8 16-8 22 1-6 9-16 9-22 1H8l-7 6 2-7Z', colours.body) +
          shape('M8 15c6-9 17-8 23 1-7-4-16-4-23-1Z', colours.back) +
          shape('M14 9c2-4 6-4 8-1ZM16 22l2 4 3-4Z', colours.fin) +
          stroke('M24 12c-2 3-2 6 0 9M12 17h8', colours.back, 1.1) +
          circle(27, 15, 1.1, '#20262b'),
      ),
    ),
    weight: 1.7,
  };
}

function smallFish(words: string, body: string, back: string): Drawing {
  return {
    ...main(
      words,
      each(at([0, 8], [0, 13.5], [0, 19], [0, 24.5]), ({ y, i }) =>
        turned(
          i % 2 === 0 ? 6 : -5,
          shape(`M3 ${y}l-2-2.500 4 1.500c7-3 17-3 25 1-8 4-18 4-25 1l-4 1.500Z`, body) +
            shape(`M6 ${y - 0.6}c7-3 16-3 24 .6-8-1-16-1-24-.6Z`, back) +
            circle(26.5, y - 0.3, 0.7, '#20262b'),
          [16, y],
        ),
      ),
    ),
    weight: 1.7,
  };
}

/** Flakes, as they fall from a tin or a fork: blocks with straight grain, no two the same way. */
function flaked(words: string, { dark, main: face, light }: Browned): Drawing {
  return main(
    words,
    each(at([10, 10], [22, 9], [16, 17], [8, 23], [24, 23]), ({ x, y, i }) =>
      turned(
        [-18, 24, 4, 30, -28][i] ?? 0,
        shape(`M${x - 6} ${y - 3}l9-2 4 3-2 6-9 1-3-4Z`, i % 2 === 0 ? face : light) +
          shape(`M${x - 7} ${y + 1}l3 4 9-1 1-2-9 1-3-4Z`, dark) +
          stroke(`M${x - 3} ${y - 3}l2 5M${x + 1} ${y - 4}l2 5`, i % 2 === 0 ? light : face, 1.2),
        [x, y],
      ),
    ),
  );
}

/** Leg pieces on the bone. */
function legs(words: string, skin: string, shine: string): Drawing {
  return {
    ...main(
      words,
      each(at([14, 12], [18, 21]), ({ x, y, i }) =>
        turned(
          i * 20 - 24,
          stroke(`M${x + 5} ${y}h8`, '#f6efdf', 3) +
            circle(x + 14, y - 1.4, 1.8, '#f6efdf') +
            circle(x + 14, y + 1.4, 1.8, '#f6efdf') +
            shape(`M${x - 12} ${y}c0-7 8-8 13-5 3 2 6 3 7 5-1 2-4 3-7 5-5 3-13 2-13-5Z`, skin) +
            stroke(`M${x - 8} ${y - 2}c2-3 6-3 9-1`, shine, 1.5),
          [x, y],
        ),
      ),
    ),
    weight: 1.5,
  };
}

/** Slices with a rim of fat and a pink middle. */
function breast(words: string, rim: string, flesh: string, heart: string): Drawing {
  return {
    ...main(
      words,
      each(
        at([9, 20], [15, 17], [21, 14]),
        ({ x, y }) =>
          oval({ x, y, rx: 6.4, ry: 9.5, turn: 28 }, rim) +
          oval({ x: x + 1.2, y, rx: 4.8, ry: 8.3, turn: 28 }, flesh) +
          oval({ x: x + 1.2, y, rx: 2.6, ry: 5.4, turn: 28 }, heart),
      ),
    ),
    weight: 1.5,
  };
}

function cubes(words: string, dark: string, light: string): Drawing {
  return {
    ...main(
      words,
      each(at([10, 11], [21, 12], [14, 21], [24, 22]), ({ x, y, i }) =>
        turned(
          i * 38,
          shape(`M${x - 6} ${y - 3}l10-2 3 8-9 4-5-3Z`, dark) +
            shape(`M${x - 4} ${y - 2}l7-1 1 4-6 2Z`, light),
          [x, y],
        ),
      ),
    ),
    weight: 1.5,
  };
}

export const MADE: Drawings = {
  'turkey-patties': patties('turkey patties', TURKEY),
  'turkey-meatballs': meatballs('turkey meatballs', TURKEY),
  'turkey-kofta': skewers('turkey kofta', TURKEY),
  'turkey-loaf': LOAF,
  'beef-patties': patties('beef patties', BEEF),
  'beef-kofta': skewers('beef kofta', BEEF),
  'pork-meatballs': meatballs('pork meatballs', PORK),
  'salmon-cakes': patties('salmon cakes', SALMON),
  'venison-patties': patties('venison patties', VENISON),
  'oat-patties': patties('oat patties', OAT_EGG),
  'pea-cakes': patties('black-eyed pea cakes', PEA),
  'salmon-flakes': flaked('salmon', SALMON),
  'trout-flakes': flaked('trout', { dark: '#b9705a', main: '#f2a98c', light: '#fbd6c4' }),
  'chicken-shreds': flaked('shredded chicken', { dark: '#b98a50', main: '#f3dcb8', light: '#fbeed6' }),
  herring: wholeFish('herring', { body: '#c4d2d8', back: '#4d6b80', fin: '#7d95a3' }),
  snapper: wholeFish('snapper', { body: '#f3a08e', back: '#d9534a', fin: '#b8382f' }),
  tilapia: fillet('tilapia', '#f8efe6', '#e3c4b4', '#d99a88'),
  hake: fillet('hake', '#f3f2ee', '#cfd3d3', '#8d9599'),
  haddock: fillet('haddock', '#fbf3dc', '#e0cd9c', '#6f7478'),
  'sea-bass': fillet('sea bass', '#f6f2ea', '#d0cabd', '#5d7684'),
  anchovy: smallFish('anchovies', '#a9b8bd', '#3f6170'),
  duck: breast('duck', '#8a4f2a', '#c46a58', '#dd8f80'),
  rabbit: legs('rabbit', '#cfa27a', '#efd0b0'),
  goat: cubes('goat', '#5a3426', '#86543f'),
  'pork-chunks': cubes('pork', '#a5694a', '#d99c7c'),
};
