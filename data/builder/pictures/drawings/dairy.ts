/** Milk, yogurt, soft cheeses, and their plant cousins. */
import type { Drawing, Drawings } from '../drawing.ts';
import { circle, each, oval, shape, spread, stroke } from '../shapes.ts';

function spoonful(
  words: string,
  colours: { ground: string; light: string; line: string },
  cream: string,
): Drawing {
  const body =
    shape('M3 20c-1-6 5-9 8-9 1-5 8-6 10-1 5-1 9 4 8 9-1 6-7 8-13 8S4 26 3 20Z', colours.ground) +
    shape('M7 18c0-4 4-5 6-4 1-4 6-4 7-1 3 0 6 2 5 6-5-2-13-3-18-1Z', colours.light) +
    stroke('M10 20c4-3 10-3 12-1s-2 4-6 3', colours.line, 1.3);
  return { words, role: 'bed', weight: 1, cream, body };
}

function curds(words: string): Drawing {
  const body =
    oval({ x: 16, y: 19, rx: 14, ry: 9 }, '#dcd9cd') +
    each(spread(18, { x: 16, y: 17, rx: 11.5, ry: 7.5 }), ({ x, y, i }) =>
      circle(x, y, 2.7, i % 2 === 0 ? '#ffffff' : '#f4f1e6'),
    );
  return { words, role: 'bed', weight: 1.2, body };
}

/** A drink has no place on a plate: it colours the glass or the bowl. */
function drink(words: string, cream: string): Drawing {
  return { words, role: 'bed', weight: 0, cream, body: '' };
}

/** A spice or a powder, seen by its colour alone. */
function dye(words: string, tint: string): Drawing {
  return { words, role: 'scatter', weight: 0, tint, body: '' };
}

function block(words: string, top: string, front: string, side: string): Drawing {
  const body =
    shape('M3 13l14-6 12 5-14 7Z', top) +
    shape('M3 13l12 6v9L3 22Z', front) +
    shape('M15 19l14-7v9l-14 7Z', side);
  return { words, role: 'main', weight: 1.6, body };
}

/** White balls in slices. */
const MOZZARELLA = each(
  spread(3, { x: 16, y: 17, rx: 9, ry: 8 }),
  ({ x, y }) =>
    circle(x, y + 0.8, 7.2, '#d9d5c6') +
    circle(x, y, 7, '#fffdf7') +
    stroke(`M${x - 3} ${y - 3}c2-2 5-2 6-1`, '#eeeadc', 1.4),
);

export const DAIRY: Drawings = {
  yogurt: spoonful('yogurt', { ground: '#e9e6dd', light: '#ffffff', line: '#cfcabb' }, '#f7f3e8'),
  'lactose-free-yogurt': spoonful(
    'lactose-free yogurt',
    { ground: '#dfe6ea', light: '#fcfeff', line: '#b7c6cf' },
    '#f3f5f3',
  ),
  'soy-yogurt': spoonful('soy yogurt', { ground: '#ebe0c6', light: '#fbf5e3', line: '#cfbf98' }, '#f3ead0'),
  'cottage-cheese': curds('cottage cheese'),
  ricotta: spoonful('ricotta', { ground: '#ece8dc', light: '#fffdf6', line: '#d8d1bc' }, '#f7f3e8'),
  'coconut-yogurt': spoonful(
    'coconut yogurt',
    { ground: '#e4e6e3', light: '#fdfefc', line: '#bfc7c2' },
    '#f6f6ee',
  ),
  quark: spoonful('quark', { ground: '#e3e0d3', light: '#fdfbf2', line: '#c9c2ab' }, '#f7f3e8'),
  'feta-block': block('feta', '#ffffff', '#eef0ea', '#d5dad2'),
  paneer: block('paneer', '#fffdf4', '#f1ead6', '#dfd4b6'),
  'silken-tofu': block('silken tofu', '#fffefa', '#f6f0e2', '#e6dcc6'),
  mozzarella: { words: 'mozzarella', role: 'main', weight: 1.6, body: MOZZARELLA },
  milk: drink('milk', '#f6f2e6'),
  'lactose-free-milk': drink('lactose-free milk', '#f1f3ee'),
  kefir: drink('kefir', '#f6f2e6'),
  'soy-milk': drink('soy milk', '#f0e6cd'),
  'coconut-milk': drink('coconut milk', '#f7f1e2'),
  'almond-milk': drink('almond milk', '#efe0c6'),
  'oat-milk': drink('oat milk', '#ecdcb8'),
  'rice-milk': drink('rice milk', '#f8f6ee'),
  'hemp-milk': drink('hemp milk', '#e6e6cc'),
  turmeric: dye('turmeric', '#f0bd4e'),
  cocoa: dye('cocoa', '#9a6a4a'),
  'tomato-paste': dye('tomato', '#de5b3f'),
  miso: dye('miso', '#d9a866'),
};
