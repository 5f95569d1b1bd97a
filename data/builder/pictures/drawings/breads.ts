/** Breads, pancakes and bakes, by the colour of their flour. */
import type { Drawing, Drawings } from '../drawing.ts';
import { at, circle, each, oval, shape, spread, stroke, turned, turns } from '../shapes.ts';

interface Crumb {
  readonly edge: string;
  readonly face: string;
  readonly spot: string;
}

const bread = (words: string, body: string, more: Partial<Drawing> = {}): Drawing => ({
  words,
  role: 'bed',
  weight: 3,
  body,
  ...more,
});

const WHEAT: Crumb = { edge: '#a06a34', face: '#d3a066', spot: '#8a5626' };
const RYE: Crumb = { edge: '#5a3b26', face: '#946a48', spot: '#4d3220' };
const RICE: Crumb = { edge: '#cdbd94', face: '#f8f1de', spot: '#d9bd84' };
const OAT: Crumb = { edge: '#b08f56', face: '#e6cf9e', spot: '#a8834a' };
const TEFF: Crumb = { edge: '#4a2f24', face: '#7d5644', spot: '#3b251c' };
const CHICKPEA: Crumb = { edge: '#bd8a1e', face: '#f0c552', spot: '#b3781a' };
const BUCKWHEAT: Crumb = { edge: '#4f4440', face: '#85756c', spot: '#433935' };
const PLANTAIN: Crumb = { edge: '#b9761c', face: '#f2b244', spot: '#96580f' };

/** Two soft rounds, one lying on the other, browned in spots. */
function flatbreads(words: string, { edge, face, spot }: Crumb): Drawing {
  const one = (x: number, y: number, turn: number): string =>
    turned(
      turn,
      oval({ x, y: y + 1, rx: 11.5, ry: 9 }, edge) +
        oval({ x, y, rx: 11.5, ry: 8.8 }, face) +
        each(spread(9, { x, y, rx: 9, ry: 6.4 }), (at) =>
          oval({ x: at.x, y: at.y, rx: 1.5 - (at.i % 3) * 0.3, ry: 0.9, turn: at.i * 40 }, spot),
        ),
      [x, y],
    );
  return bread(words, one(12.5, 12, -12) + one(19, 20, 10));
}

/** Three pancakes high. */
function stack(words: string, { edge, face, spot }: Crumb): Drawing {
  const layer = (y: number): string =>
    oval({ x: 16, y: y + 2.4, rx: 14, ry: 6 }, edge) + oval({ x: 16, y, rx: 14, ry: 6 }, face);
  const marks = each(spread(8, { x: 16, y: 11, rx: 10, ry: 3.6 }), ({ x, y }) =>
    oval({ x, y, rx: 1.4, ry: 0.7 }, spot),
  );
  return bread(words, layer(23) + layer(17) + layer(11) + marks, { role: 'main' });
}

/** One wide round from the oven or the pan, cut in wedges. */
function wedges(words: string, { edge, face, spot }: Crumb): Drawing {
  return bread(
    words,
    circle(16, 16.6, 14.4, edge) +
      circle(16, 15.8, 13.6, face) +
      each(spread(14, { x: 16, y: 16, rx: 11, ry: 11 }), ({ x, y }) => circle(x, y, 0.9, spot)) +
      stroke('M16 3v26M4 11l24 10M4 21l24-10', edge, 1.2),
  );
}

/** Two squares cut from a tray. */
function squares(words: string, { edge, face, spot }: Crumb, fruit: readonly string[]): Drawing {
  const body = each(at([10, 11], [20, 21]), ({ x, y }) =>
    turned(
      -10,
      `<rect x="${x - 9}" y="${y - 6}" width="18" height="15" rx="2.500" fill="${edge}"/><rect x="${x - 9}" y="${y - 8}" width="18" height="13" rx="2.500" fill="${face}"/>` +
        each(spread(8, { x, y: y - 1.5, rx: 7, ry: 5 }), (at) =>
          circle(at.x, at.y, at.i % 2 === 0 ? 1.4 : 0.8, at.i % 2 === 0 ? turns(fruit, at.i / 2) : spot),
        ),
      [x, y],
    ),
  );
  return bread(words, body, { role: 'main' });
}

/** Small cakes in paper cases. */
function muffins(words: string, top: string, fleck: readonly string[]): Drawing {
  const body = each(
    at([10, 12], [22, 20]),
    ({ x, y }) =>
      shape(`M${x - 7} ${y}h14l-2.500 9h-9Z`, '#a8703c') +
      stroke(`M${x - 3} ${y + 1}l1 7M${x + 3} ${y + 1}l-1 7M${x} ${y + 1}v7`, '#855428', 1) +
      shape(`M${x - 8.5} ${y + 1}c-2-6 3-9 8.500-9s10.500 3 8.500 9c-4 2-13 2-17 0Z`, top) +
      each(spread(6, { x, y: y - 2.5, rx: 5.6, ry: 3.4 }), (at) =>
        circle(at.x, at.y, 1.1, turns(fleck, at.i)),
      ),
  );
  return bread(words, body, { role: 'main' });
}

function crackers(words: string, ground: string, seeds: readonly string[]): Drawing {
  const body = each(at([10, 9], [21, 13], [13, 22]), ({ x, y, i }) =>
    turned(
      i * 25 - 20,
      `<rect x="${x - 7.5}" y="${y - 5.5}" width="15" height="11" rx="1.500" fill="${ground}" stroke="#86592c" stroke-width=".8"/>` +
        each(spread(9, { x, y, rx: 6, ry: 4 }), (at) =>
          oval({ x: at.x, y: at.y, rx: 1.2, ry: 0.7, turn: at.i * 50 }, turns(seeds, at.i)),
        ),
      [x, y],
    ),
  );
  return bread(words, body, { role: 'main' });
}

/** Rolled between the hands. */
function bites(words: string, ground: string, fleck: readonly string[]): Drawing {
  const body = each(
    at([10, 12], [22, 11], [16, 22]),
    ({ x, y }) =>
      circle(x, y + 0.8, 6.6, '#0002') +
      circle(x, y, 6.4, ground) +
      each(spread(7, { x, y, rx: 4.6, ry: 4.6 }), (at) => circle(at.x, at.y, 0.9, turns(fleck, at.i))),
  );
  return bread(words, body, { role: 'main' });
}

function loafSlice(words: string, crust: string, crumb: string, dots: string): Drawing {
  const body =
    shape('M1 11c0-8 30-8 30 0v16c0 2-1 3-3 3H4c-2 0-3-1-3-3Z', crust) +
    shape('M3.500 12c0-5.500 25-5.500 25 0v14c0 1-.5 1.500-2 1.500H5.500c-1.500 0-2-.5-2-1.500Z', crumb) +
    each(spread(12, { x: 16, y: 18, rx: 10.5, ry: 7.5 }), ({ x, y, i }) =>
      oval({ x, y, rx: 1.1, ry: 0.7, turn: i * 40 }, dots),
    );
  return bread(words, body);
}

export const BREADS: Drawings = {
  'wheat-flatbreads': flatbreads('whole-wheat flatbreads', WHEAT),
  'rye-flatbreads': flatbreads('rye breads', RYE),
  'rice-flatbreads': flatbreads('rice-flour flatbreads', RICE),
  'oat-flatbreads': flatbreads('oat breads', OAT),
  'teff-flatbreads': flatbreads('teff flatbreads', TEFF),
  'chickpea-flatbreads': flatbreads('chickpea flatbreads', CHICKPEA),
  'buckwheat-flatbreads': flatbreads('buckwheat flatbreads', BUCKWHEAT),
  'plantain-flatbreads': flatbreads('plantain flatbreads', PLANTAIN),
  'chickpea-pancakes': stack('chickpea pancakes', CHICKPEA),
  'buckwheat-pancakes': stack('buckwheat pancakes', BUCKWHEAT),
  'oat-pancakes': stack('oat pancakes', OAT),
  'plantain-pancakes': stack('plantain pancakes', PLANTAIN),
  'rice-pancakes': stack('pancakes', RICE),
  crepes: stack('red lentil crepes', { edge: '#b8642a', face: '#ee9f5c', spot: '#c2692e' }),
  socca: wedges('socca', CHICKPEA),
  'oven-pancake': wedges('oven pancake', { edge: '#a86c1c', face: '#f3cf6c', spot: '#d9932e' }),
  'chickpea-omelet': bread(
    'chickpea omelet',
    shape('M1 20C2 8 12 4 17 4s14 5 14 16c-6 5-24 5-30 0Z', CHICKPEA.edge) +
      shape('M1 19C2 8 12 4 17 4s14 5 14 15c-6 4-24 4-30 0Z', CHICKPEA.face) +
      stroke('M5 18c7 3 15 3 22 0', '#fbe6a2', 1.6) +
      each(spread(10, { x: 16, y: 12, rx: 10, ry: 5 }), ({ x, y, i }) =>
        oval({ x, y, rx: 1.5, ry: 0.9, turn: i * 50 }, turns([CHICKPEA.spot, '#5f9e4a'], i)),
      ),
    { role: 'main' },
  ),
  clafoutis: wedges('clafoutis', { edge: '#b57a24', face: '#f8d47c', spot: '#ee8a34' }),
  rosti: wedges('rösti', { edge: '#a85f1c', face: '#eaa04a', spot: '#f7d79a' }),
  'oat-squares': squares('oat squares', OAT, ['#5a63b0', '#d3486a']),
  'carrot-squares': squares('oat squares', OAT, ['#ee8434', '#d3486a']),
  crumble: bread(
    'oat crumble',
    shape('M2 20c1-8 8-12 14-12s13 4 14 12c-3 6-25 6-28 0Z', '#b5813f') +
      each(spread(20, { x: 16, y: 16, rx: 11, ry: 7 }), ({ x, y, i }) =>
        circle(x, y, 2, turns(['#e0bb7c', '#cfa35c', '#eed3a0'], i)),
      ),
  ),
  granola: bread(
    'granola',
    shape('M2 21C2 13 8 7 16 7s14 6 14 14c0 4-6 6-14 6S2 25 2 21Z', '#a9743a') +
      each(spread(24, { x: 16, y: 17, rx: 12, ry: 8 }), ({ x, y, i }) =>
        oval(
          { x, y, rx: 2.2, ry: 1.5, turn: i * 47 },
          turns(['#e6c084', '#d3a05c', '#7d9a4a', '#f0dcae'], i),
        ),
      ),
  ),
  'egg-muffins': muffins('egg muffins', '#fbcf5c', ['#5f9e4a', '#fff6da', '#d98f2e']),
  'turkey-muffins': muffins('turkey muffins', '#c9986a', ['#ee8434', '#5f9e4a', '#a8764a']),
  'oat-crackers': crackers('oat crackers', '#dcb97a', ['#f3e6c4', '#6f8f45', '#8f6a3a']),
  'carrot-crackers': crackers('carrot crackers', '#e89a4c', ['#f8dca0', '#6f8f45', '#8f6a3a']),
  'date-bites': bites('date bites', '#7d4f32', ['#c79a64', '#5c3520', '#e6c89a']),
  'apricot-bites': bites('apricot bites', '#eda24a', ['#fffaf0', '#c9781f', '#fbe6c0']),
  'strawberry-bites': bites('strawberry oat bites', '#e0929c', ['#c2304f', '#f3e6c4', '#f8d4d8']),
  'rye-bread': loafSlice('rye bread', '#4a2f1f', '#8a6042', '#5c3c28'),
  'white-bread': loafSlice('white bread', '#cf9448', '#fff6e0', '#eadbb4'),
  'gluten-free-bread': loafSlice('gluten-free bread', '#b98a4c', '#f2e2bc', '#a98350'),
};
