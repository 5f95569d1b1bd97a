/** Roots mashed or cut in sticks, eggs in ribbons or set. */
import type { Drawing, Drawings } from '../drawing.ts';
import { at, each, oval, shape, spread, stroke, turned, turns } from '../shapes.ts';

const main = (words: string, body: string): Drawing => ({ words, role: 'main', weight: 2.2, body });

function mash(words: string, ground: string, light: string, line: string): Drawing {
  return {
    words,
    role: 'bed',
    weight: 1.2,
    cream: light,
    body:
      shape('M2 21c0-7 5-10 8-10 1-6 11-7 13-1 4 0 7 4 7 10-1 5-7 8-14 8S3 26 2 21Z', ground) +
      shape('M5 20c1-5 4-6 7-6 1-5 8-5 9-1 3 0 5 2 6 6-6 4-16 4-22 1Z', light) +
      stroke('M8 19c4 3 12 3 16-1M11 15c3 3 7 2 9-1', line, 1.3),
  };
}

/** Cut in sticks and laid side by side. */
function sticks(words: string, colours: readonly string[], edge: string): Drawing {
  const body = each(at([7, 0], [12, 0], [17, 0], [22, 0], [26, 0]), ({ x, i }) =>
    turned(
      i * 5 - 8,
      `<rect x="${x - 2.4}" y="${4 + (i % 3)}" width="4.8" height="24" rx="1.500" fill="${turns(colours, i)}" stroke="${edge}" stroke-width=".8"/>`,
      [16, 30],
    ),
  );
  return { words, role: 'piece', body };
}

const RIBBONS = main(
  'ribbons of egg',
  stroke('M3 12c6-7 9 6 14 0s8 3 12-2', '#fbc94f', 3.6) +
    stroke('M3 19c5-6 10 5 14-1s9 4 12-1', '#ffdf7e', 3.6) +
    stroke('M5 25c5-5 9 3 13-1s7 1 9-1', '#f0b93a', 3.6),
);

/** Grated, strewn in threads. */
const GRATED_CARROT: Drawing = {
  words: 'carrot',
  role: 'scatter',
  weight: 2,
  body: each(spread(11, { x: 16, y: 16, rx: 11, ry: 10 }), ({ x, y, i }) =>
    turned(i * 57, stroke(`M${x - 4} ${y}c2-2 5 2 8 0`, i % 2 === 0 ? '#f48a34' : '#ffab5c', 2.2), [
      Math.round(x),
      Math.round(y),
    ]),
  ),
};

const CUSTARD = main(
  'egg custard',
  oval({ x: 16, y: 19, rx: 14.5, ry: 9 }, '#dca93a') +
    oval({ x: 16, y: 17, rx: 14.5, ry: 9 }, '#fde08a') +
    stroke('M8 15c3-3 9-4 13-3', '#fff3c4', 2) +
    each(at([18, 19], [21, 17], [15, 20]), ({ x, y }) =>
      oval({ x, y, rx: 1.6, ry: 0.8, turn: 30 }, '#5f9e4a'),
    ),
);

export const MASHED_CUT: Drawings = {
  'egg-ribbons': RIBBONS,
  'egg-custard': CUSTARD,
  'grated-carrot': GRATED_CARROT,
  'rutabaga-mash': mash('mashed rutabaga', '#d9a848', '#f6d283', '#c28f30'),
  'parsnip-mash': mash('mashed parsnip', '#d9c898', '#f8eccb', '#bfa976'),
  'butternut-mash': mash('mashed butternut squash', '#e08a2a', '#ffb757', '#c9741a'),
  'carrot-mash': mash('mashed carrot', '#dd7420', '#fb9d4c', '#b95c12'),
  'plantain-mash': mash('mashed plantain', '#d3a040', '#f7d585', '#b5822a'),
  'potato-mash': mash('crushed potatoes', '#d9bd78', '#f8e6ae', '#b8985a'),
  'carrot-sticks': sticks('carrot sticks', ['#f48a34', '#ffa24e'], '#cf6a1c'),
  'cucumber-sticks': sticks('cucumber sticks', ['#cfe8a8', '#5fa04a'], '#3d7f35'),
  'parsnip-sticks': sticks('parsnip fries', ['#f3e0b0', '#e0b870'], '#b58a44'),
  'sweet-potato-wedges': sticks('sweet potato wedges', ['#ff9a3d', '#ee8430'], '#a8503a'),
};
