/** Roots, bulbs, heads and the other vegetables that the borrowed set lacks. */
import type { Drawings } from '../drawing.ts';
import { at, circle, each, oval, shape, spread, stroke, turned } from '../shapes.ts';

/** A root with its tip down and its leaves cut short. */
function root(d: string, colours: { skin: string; shade: string; top: string }): string {
  const tops = stroke('M16 10V3M16 10l-4-6M16 10l4-6', colours.top, 2.2);
  return tops + shape(d, colours.skin) + stroke('M11 15h4M18 19h4M12 22h3', colours.shade, 1);
}

/** A round slice: rind, flesh, and what is in the middle. */
function slice(x: number, y: number, colours: { rind: string; flesh: string; core: string }): string {
  return (
    circle(x, y, 7.5, colours.rind) +
    circle(x, y, 6.3, colours.flesh) +
    each(spread(6, { x, y, rx: 3.2, ry: 3.2 }), (spot) =>
      oval({ x: spot.x, y: spot.y, rx: 0.9, ry: 0.5, turn: spot.i * 60 }, colours.core),
    )
  );
}

const CUBES = at([10, 13], [20, 9], [22, 19], [13, 23]);

/** Diced: four cubes seen from above and one side. */
function cubes(top: string, front: string, side: string): string {
  return each(CUBES, ({ x, y }) =>
    turned(
      (x * 7 + y) % 30,
      shape(`M${x - 5} ${y - 3}l4-3 6 2-4 3Z`, top) +
        shape(`M${x - 5} ${y - 3}l6 2v6l-6-2Z`, front) +
        shape(`M${x + 1} ${y - 1}l4-3v6l-4 3Z`, side),
      [x, y],
    ),
  );
}

function cabbage(outer: string, inner: string, rib: string): string {
  return (
    circle(16, 17, 13, outer) +
    shape('M16 5c7 3 10 8 9 14-1 5-5 9-9 10-4-1-8-5-9-10C6 13 9 8 16 5Z', inner) +
    stroke('M16 29V12M16 22l6-5M16 22l-6-5M16 17l4-5M16 17l-4-5', rib, 1.4)
  );
}

export const ROOTS: Drawings = {
  'sweet-potato': {
    words: 'sweet potato',
    role: 'piece',
    tint: '#eb9a4c',
    body:
      shape('M2 18c1-7 8-11 15-10 6 1 12 4 13 8-2 6-8 10-15 9C9 25 3 23 2 18Z', '#b5543f') +
      oval({ x: 22, y: 16, rx: 6.5, ry: 8, turn: 12 }, '#c9694a') +
      oval({ x: 22, y: 16, rx: 5.3, ry: 6.8, turn: 12 }, '#ff9a3d') +
      oval({ x: 22.5, y: 15.5, rx: 2.6, ry: 3.8, turn: 12 }, '#ffb668') +
      stroke('M6 16l3-1M8 20l3 1M12 12l2 0', '#8f3d2e', 1),
  },
  beet: {
    words: 'beet',
    role: 'piece',
    tint: '#b5265f',
    body:
      stroke('M16 11V3M16 11l-5-7M16 11l5-7', '#3f9a45', 2.4) +
      shape('M16 9c7 0 11 4 11 9s-5 8-8 9l-3 4-3-4c-3-1-8-4-8-9s4-9 11-9Z', '#8e1b4d') +
      oval({ x: 16, y: 18, rx: 8, ry: 6.6 }, '#b5265f') +
      oval({ x: 16, y: 18, rx: 5.2, ry: 4.2 }, '#cf4a80') +
      oval({ x: 16, y: 18, rx: 2.4, ry: 1.9 }, '#b5265f'),
  },
  parsnip: {
    words: 'parsnip',
    role: 'piece',
    body: turned(
      40,
      root('M10 10c0-3 12-3 12 0 0 9-4 16-6 22-2-6-6-13-6-22Z', {
        skin: '#f3e3bd',
        shade: '#cbb283',
        top: '#6aa84f',
      }),
    ),
  },
  radish: {
    words: 'radish',
    role: 'scatter',
    weight: 1.5,
    body:
      stroke('M16 12V5M16 12l-4-6M16 12l4-6', '#4caf50', 2) +
      shape('M16 11c6 0 9 3 9 7s-4 7-7 8l-2 4-2-4c-3-1-7-4-7-8s3-7 9-7Z', '#e0385f') +
      shape('M12 25c2 1 6 1 8 0l-2 1-2 4-2-4Z', '#fff') +
      oval({ x: 12.5, y: 16, rx: 1.6, ry: 2.4, turn: 25 }, '#f58aa4'),
  },
  rutabaga: {
    words: 'rutabaga',
    role: 'piece',
    body:
      stroke('M16 10V4M16 10l-4-5M16 10l4-5', '#6aa84f', 2.2) +
      shape('M16 8c8 0 12 5 12 10s-6 9-9 9l-3 4-3-4c-3 0-9-4-9-9S8 8 16 8Z', '#f0c56a') +
      shape('M16 8c8 0 12 5 12 9-7 3-17 3-24 0 0-4 4-9 12-9Z', '#9a6295'),
  },
  ginger: {
    words: 'ginger',
    role: 'garnish',
    weight: 1.2,
    body:
      shape(
        'M3 20c0-4 4-6 8-5 0-5 4-7 7-5 1-4 6-5 8-2 2 3-1 6-3 7 4 0 6 3 5 6-1 4-6 4-8 2-2 4-7 4-9 1-4 2-8 0-8-4Z',
        '#d9ab6b',
      ) +
      oval({ x: 26, y: 20, rx: 2.6, ry: 3, turn: 20 }, '#f6dfa6') +
      stroke('M10 17c1 2 1 4 0 6M17 12c2 1 3 3 3 5M6 18l1 4', '#b07f45', 1),
  },
  fennel: {
    words: 'fennel',
    role: 'piece',
    body:
      stroke('M12 13L8 3M16 13V2M20 13l4-10M8 3L5 5M16 5l3-3M24 3l3 3', '#7fb85a', 2) +
      shape('M16 11c4 0 10 6 10 12 0 4-5 7-10 7S6 27 6 23c0-6 6-12 10-12Z', '#e6f0cf') +
      stroke('M16 29c-2-5-2-11 0-17M16 29c4-4 6-9 3-15M16 29c-4-4-6-9-3-15', '#a9c787', 1.2),
  },
  'red-onion': {
    words: 'red onion',
    role: 'scatter',
    weight: 0.8,
    body:
      circle(16, 16, 11, '#8e3a78') +
      circle(16, 16, 9.4, '#f6e6f2') +
      circle(16, 16, 7.4, '#b768a4') +
      circle(16, 16, 6, '#f6e6f2') +
      circle(16, 16, 3.6, '#b768a4') +
      circle(16, 16, 2.2, '#f6e6f2'),
  },
  shallot: {
    words: 'shallot',
    role: 'garnish',
    weight: 0.6,
    body: each(at([11, 13], [21, 20]), ({ x, y, i }) =>
      turned(
        i * 40 - 30,
        shape(`M${x} ${y - 11}c1 5 6 7 6 12 0 5-3 8-6 8s-6-3-6-8c0-5 5-7 6-12Z`, '#b5705a') +
          stroke(
            `M${x} ${y - 7}v15M${x - 3} ${y - 2}c-1 4 0 7 1 9M${x + 3} ${y - 2}c1 4 0 7-1 9`,
            '#dba48c',
            1.1,
          ),
        [x, y],
      ),
    ),
  },
  leek: {
    words: 'leek',
    role: 'piece',
    body: turned(
      38,
      shape('M12 30V14l-4-12 6 6 2-7 2 7 6-6-4 12v16Z', '#5aa04a') +
        shape('M12 16h8v14c-2 1-6 1-8 0Z', '#eef5dc') +
        stroke('M14.500 16v14M17.500 16v14', '#c6dba6', 1),
    ),
  },
  'green-cabbage': {
    words: 'cabbage',
    role: 'leaf',
    weight: 1.1,
    body: cabbage('#8cc06a', '#b9dd8f', '#eef7dc'),
  },
  'red-cabbage': {
    words: 'red cabbage',
    role: 'leaf',
    weight: 1.1,
    body: cabbage('#6b2f73', '#8f4a94', '#e6c8e6'),
  },
  cucumber: {
    words: 'cucumber',
    role: 'piece',
    body: each(at([10, 11], [21, 14], [13, 22]), ({ x, y }) =>
      slice(x, y, { rind: '#3d8b40', flesh: '#dff2c2', core: '#a4cf86' }),
    ),
  },
  zucchini: {
    words: 'zucchini',
    role: 'piece',
    tint: '#a9c96a',
    body:
      turned(
        -32,
        shape('M3 13h19c5 0 8 2 8 4s-3 4-8 4H3c-2-2-2-6 0-8Z', '#4d8a3d') +
          stroke('M7 15h14M9 19h12', '#7cb05e', 1.2) +
          oval({ x: 4, y: 17, rx: 2.6, ry: 4 }, '#f1efb9'),
      ) + slice(23, 23, { rind: '#4d8a3d', flesh: '#f1efb9', core: '#d3d489' }),
  },
  'bell-pepper': {
    words: 'red pepper',
    role: 'piece',
    tint: '#e0603c',
    body:
      shape('M16 9c4-3 11-2 11 6 0 8-4 14-7 14-2 0-2-1-4-1s-2 1-4 1c-3 0-7-6-7-14 0-8 7-9 11-6Z', '#e53935') +
      stroke('M11 11c-2 3-2 10 0 15M21 11c2 3 2 10 0 15', '#b71c1c', 1.2) +
      stroke('M16 10c0-3 1-5 3-6', '#3d8b40', 2.6) +
      oval({ x: 10, y: 14, rx: 1.4, ry: 3 }, '#ff8a80'),
  },
  mushroom: {
    words: 'mushrooms',
    role: 'piece',
    body: each(at([11, 12], [21, 20]), ({ x, y }) =>
      turned(
        y - 16,
        shape(`M${x - 9} ${y}c0-6 4-9 9-9s9 3 9 9c0 2-3 2-5 2v7h-8v-7c-2 0-5 0-5-2Z`, '#e9dcc9') +
          stroke(`M${x - 5} ${y}c1-3 3-5 5-5s4 2 5 5`, '#a98b6c', 1.4),
        [x, y],
      ),
    ),
  },
  tofu: { words: 'tofu', role: 'main', body: cubes('#fffaf0', '#f0e4cc', '#dccba8') },
  tempeh: {
    words: 'tempeh',
    role: 'main',
    body:
      cubes('#ecd3a4', '#d3b27c', '#b8945e') +
      each(spread(9, { x: 15, y: 15, rx: 9, ry: 9 }), ({ x, y }) => circle(x, y, 0.8, '#8c6a3c')),
  },
  feta: {
    words: 'feta',
    role: 'scatter',
    weight: 2.2,
    body: cubes('#ffffff', '#eef0ea', '#d5dad2'),
  },
};
