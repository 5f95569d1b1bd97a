/** Fish, shellfish, eggs and meat, cooked as they come to the table. */
import type { Drawing, Drawings } from '../drawing.ts';
import { at, circle, each, oval, shape, spread, stroke, turned, turns } from '../shapes.ts';

const FILLET = 'M2 18C3 11 10 7 18 8c6 1 11 4 12 8-1 5-7 9-14 9C8 25 2 23 2 18Z';

/** A fillet with its flakes; `back` is the line of skin that tells one fish from another. */
function fillet(words: string, flesh: string, flakes: string, back: string): Drawing {
  const body =
    shape(FILLET, flesh) +
    stroke('M8 12c2 3 2 8 0 11M13 10c3 4 3 10 0 14M18 9c3 4 3 11 0 15M23 10c2 4 2 9 0 12', flakes, 1.3) +
    stroke('M3 17C5 11 11 8 18 9c5 0 9 3 11 6', back, 2);
  return { words, role: 'main', weight: 1.7, body };
}

/** A whole small fish, head to the right. */
function wholeFish(body: string, back: string, belly: string, y: number): string {
  return (
    shape(`M3 ${y}l-2-4 6 3c6-5 17-4 23 1-6 5-17 6-23 1l-6 3Z`, body) +
    shape(`M7 ${y - 1}c6-5 17-4 23 1-7-2-16-2-23-1Z`, back) +
    stroke(`M9 ${y + 1}c5 2 12 2 17 0`, belly, 1.2) +
    circle(26, y - 0.8, 0.9, '#1f2a30')
  );
}

/** Slices laid over one another. */
function slices(words: string, edge: string, flesh: string, light: string): Drawing {
  const body = each(
    at([9, 20], [15, 17], [21, 14]),
    ({ x, y }) =>
      oval({ x, y, rx: 6, ry: 9.5, turn: 28 }, edge) +
      oval({ x: x + 0.7, y, rx: 4.9, ry: 8.3, turn: 28 }, flesh) +
      stroke(`M${x - 1} ${y - 4}c2 2 2 5 1 8`, light, 1.2),
  );
  return { words, role: 'main', body };
}

/** Browned chunks, as in a stew. */
function chunks(words: string, dark: string, light: string): Drawing {
  const body = each(at([10, 11], [21, 12], [14, 21], [24, 22]), ({ x, y, i }) =>
    turned(
      i * 38,
      shape(`M${x - 6} ${y - 2}c1-4 9-5 11-1 2 3 1 7-3 8-5 1-9-2-8-7Z`, dark) +
        shape(`M${x - 4} ${y - 2}c2-3 6-3 8-1 1 2-7 3-8 1Z`, light),
      [x, y],
    ),
  );
  return { words, role: 'main', body };
}

/** Ground meat, browned. */
function crumbles(words: string, colours: readonly string[]): Drawing {
  const body =
    oval({ x: 16, y: 18, rx: 14, ry: 9 }, turns(colours, 2)) +
    each(spread(22, { x: 16, y: 17, rx: 12, ry: 7.5 }), ({ x, y, i }) =>
      oval({ x, y, rx: 2.6, ry: 1.9, turn: i * 50 }, turns(colours, i)),
    );
  return { words, role: 'main', body };
}

function shells(words: string, shell: string, inside: string, flesh: string): Drawing {
  const body = each(at([10, 13], [21, 19]), ({ x, y, i }) =>
    turned(
      i * 40 - 24,
      shape(`M${x - 9} ${y}c0-7 6-9 10-8s8 5 8 8-5 7-9 7-9-3-9-7Z`, shell) +
        oval({ x: x + 0.5, y: y + 0.5, rx: 7, ry: 5 }, inside) +
        oval({ x: x + 1, y: y + 1, rx: 4.6, ry: 2.9 }, flesh),
      [x, y],
    ),
  );
  return { words, role: 'main', body };
}

const HALF_EGGS = each(
  at([11, 12], [20, 20]),
  ({ x, y }) =>
    oval({ x, y, rx: 7.5, ry: 9.2, turn: 30 }, '#e4dfd3') +
    oval({ x: x + 0.4, y: y - 0.4, rx: 6.9, ry: 8.6, turn: 30 }, '#ffffff') +
    circle(x - 0.8, y + 1, 4, '#f9a825') +
    circle(x - 1.6, y, 1.3, '#ffd166'),
);

const FRIED_EGG =
  shape('M5 15c-2-5 4-10 9-8 4-5 12-2 12 3 5 2 5 9 1 11 0 5-7 7-11 4-5 3-12 0-10-5-2-1-2-4-1-5Z', '#fffdf7') +
  stroke('M6 20c0 5 6 7 10 5 4 3 10 0 11-4', '#ded7c6', 1.2) +
  circle(16, 15, 5.6, '#f9a825') +
  oval({ x: 14.2, y: 13, rx: 1.8, ry: 1.3, turn: -30 }, '#ffe08a');

export const FISH_MEAT: Drawings = {
  salmon: fillet('salmon', '#f58e6b', '#fbc3a8', '#d96f4d'),
  cod: fillet('cod', '#f6f1e6', '#d6ccb8', '#c2b79f'),
  trout: fillet('trout', '#f2a98c', '#fbd6c4', '#8a8f7a'),
  'smoked-trout': fillet('smoked trout', '#d98a5c', '#f0bd96', '#7a5a3a'),
  mackerel: {
    words: 'mackerel',
    role: 'main',
    weight: 1.7,
    body:
      shape(FILLET, '#c9d3d6') +
      shape('M2 18C3 11 10 7 18 8c6 1 11 4 12 8-9-3-19-2-28 2Z', '#2f5d7a') +
      stroke('M8 11l1 4M12 9.500l1 4M16 9l1 4M20 9.500l1 4M24 11l1 3', '#16384d', 1.4) +
      stroke('M6 20c7 3 15 3 21-1', '#f2f6f6', 1.3),
  },
  sardines: {
    words: 'sardines',
    role: 'main',
    weight: 1.7,
    body: each(at([0, 9], [0, 17], [0, 25]), ({ y }) => wholeFish('#b7c6cf', '#4f7188', '#eaf0f2', y)),
  },
  tuna: {
    words: 'tuna',
    role: 'main',
    weight: 1.5,
    body: each(at([10, 12], [20, 10], [14, 20], [23, 20]), ({ x, y, i }) =>
      turned(
        i * 33 - 20,
        shape(`M${x - 7} ${y}c2-5 11-6 14-1-2 5-11 7-14 1Z`, '#d9a98e') +
          stroke(`M${x - 3} ${y - 2}l1 4M${x + 1} ${y - 3}l1 5`, '#f2d6c6', 1.3),
        [x, y],
      ),
    ),
  },
  mussels: shells('mussels', '#2b3350', '#8d9ac0', '#f2a24a'),
  clams: shells('clams', '#b9a58a', '#f2e9da', '#e6bd8c'),
  egg: { words: 'egg', role: 'main', weight: 1.4, body: FRIED_EGG },
  frittata: {
    words: 'frittata',
    role: 'bed',
    weight: 2,
    body:
      oval({ x: 16, y: 19, rx: 14.5, ry: 11 }, '#c98f2c') +
      oval({ x: 16, y: 17, rx: 14.5, ry: 10.8 }, '#fbc94f') +
      oval({ x: 15, y: 16, rx: 11, ry: 7.6 }, '#fddb7d') +
      each(spread(9, { x: 16, y: 17, rx: 11, ry: 8 }), ({ x, y, i }) =>
        oval({ x, y, rx: 1.8, ry: 0.8, turn: i * 50 }, turns(['#5f9e4a', '#d98f2e'], i)),
      ),
  },
  'scrambled-egg': {
    ...crumbles('scrambled egg', ['#ffdf7e', '#fbc94f', '#e8ad35']),
    weight: 1.4,
  },
  'boiled-egg': { words: 'boiled egg', role: 'main', weight: 1.6, body: HALF_EGGS },
  chicken: slices('chicken', '#c98a45', '#f5e0c3', '#dcbf97'),
  turkey: slices('turkey', '#b9855a', '#f2d9c6', '#d9b79c'),
  pork: slices('pork', '#a5694a', '#eebfa8', '#d69c83'),
  beef: slices('beef', '#5e3326', '#b5584a', '#8a4034'),
  'stewed-beef': chunks('beef', '#6b3e2a', '#93604a'),
  lamb: chunks('lamb', '#7d4a3a', '#ab7463'),
  'ground-turkey': crumbles('ground turkey', ['#d3a67c', '#c08f63', '#a87549']),
  'ground-beef': crumbles('ground beef', ['#8f5a40', '#7a4832', '#603624']),
  'ground-pork': crumbles('ground pork', ['#d9a58c', '#c78d73', '#ab7058']),
};
