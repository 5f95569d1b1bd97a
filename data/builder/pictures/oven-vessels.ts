/** Dishes that go to the oven, over steam or under a lid, seen from above. */
import { circle, oval, shape, stroke } from './shapes.ts';
import type { Places, Vessel } from './vessel.ts';
import { nothing, place, places } from './vessel.ts';

const IN_DISH: Places = {
  bed: place(122, 128, 150),
  main: place(88, 122, 98),
  leaf: places([158, 88, 78], [92, 84, 70]),
  piece: places([162, 134, 72], [118, 162, 60], [166, 96, 58], [66, 154, 46]),
  scatter: places([128, 100, 38], [180, 150, 36], [148, 158, 36], [78, 90, 34], [190, 116, 34]),
  garnish: places([182, 138, 50], [62, 150, 44]),
};

/** An oval dish with two ears. */
export const baking: Vessel = {
  words: 'a baking dish',
  back: ({ glaze, pattern }) =>
    oval({ x: 18, y: 122, rx: 18, ry: 26 }, glaze.deep) +
    oval({ x: 222, y: 122, rx: 18, ry: 26 }, glaze.deep) +
    oval({ x: 120, y: 126, rx: 106, ry: 88 }, glaze.deep) +
    oval({ x: 120, y: 120, rx: 106, ry: 88 }, glaze.main) +
    (pattern % 2 === 0
      ? ''
      : `<ellipse cx="120" cy="120" rx="98" ry="80" fill="none" stroke="${glaze.pale}" stroke-width="4"/>`) +
    oval({ x: 120, y: 122, rx: 90, ry: 71 }, glaze.deep) +
    oval({ x: 120, y: 125, rx: 90, ry: 69 }, glaze.pale),
  front: nothing,
  places: IN_DISH,
};

/** Bamboo, as for steaming. */
export const steamer: Vessel = {
  words: 'a steamer basket',
  back: ({ glaze }) =>
    circle(120, 126, 110, '#9a6f3a') +
    circle(120, 120, 110, '#cf9f5c') +
    circle(120, 120, 97, '#a87a40') +
    circle(120, 122, 94, '#ecd2a0') +
    stroke('M52 78h136M34 100h172M28 122h184M34 144h172M52 168h136', '#d9b878', 5) +
    `<circle cx="120" cy="120" r="103.500" fill="none" stroke="${glaze.main}" stroke-width="5" stroke-dasharray="22 14"/>`,
  front: nothing,
  places: {
    ...IN_DISH,
    bed: place(122, 132, 140),
    leaf: places([154, 76, 84], [94, 72, 74]),
    piece: places([160, 140, 72], [112, 178, 62], [164, 92, 58], [66, 166, 48]),
  },
};

const IN_POT: Places = {
  bed: place(122, 130, 112),
  main: place(94, 118, 88),
  leaf: places([150, 86, 70], [98, 80, 60]),
  piece: places([152, 134, 64], [112, 164, 56], [158, 92, 52], [72, 154, 44]),
  scatter: places([128, 104, 36], [144, 166, 34], [174, 118, 33], [88, 84, 32], [78, 152, 32]),
  garnish: places([170, 140, 46], [72, 148, 42]),
};

const lit = (r: number): string =>
  `<path d="M${120 - r + 14} 108a${r - 14} ${r - 14} 0 0 1 ${r - 20}-${r - 18}" fill="none" stroke="#fff" stroke-opacity=".45" stroke-width="6" stroke-linecap="round"/>`;

/** A round-bottomed pan of beaten copper or iron with ring handles. */
export const karahi: Vessel = {
  words: 'a pan',
  back: ({ glaze, liquid, pattern }) =>
    `<circle cx="20" cy="120" r="16" fill="none" stroke="${glaze.deep}" stroke-width="9"/><circle cx="220" cy="120" r="16" fill="none" stroke="${glaze.deep}" stroke-width="9"/>` +
    circle(120, 125, 103, pattern % 2 === 0 ? '#7d4a24' : '#2c3338') +
    circle(120, 120, 103, pattern % 2 === 0 ? '#b8743c' : '#59636a') +
    `<circle cx="120" cy="120" r="94" fill="none" stroke="${pattern % 2 === 0 ? '#e0a56a' : '#8d989d'}" stroke-width="5" stroke-dasharray="${pattern % 2 === 0 ? '3 9' : '16 8'}"/>` +
    circle(120, 120, 86, pattern % 2 === 0 ? '#8a5429' : '#343c41') +
    circle(120, 121, 82, liquid) +
    lit(82),
  front: nothing,
  places: IN_POT,
};

/** The clay dish of a tagine, its tall lid set behind. */
export const tagine: Vessel = {
  words: 'a clay dish',
  back: ({ glaze, liquid, pattern }) =>
    shape('M150 92c8-44 22-66 30-74-6-12 20-14 18 0 10 12 26 38 32 74Z', glaze.deep) +
    stroke('M162 72c20 8 42 8 62 0', glaze.pale, 5) +
    circle(116, 132, 104, glaze.deep) +
    circle(116, 127, 104, glaze.main) +
    `<circle cx="116" cy="127" r="95" fill="none" stroke="${glaze.pale}" stroke-width="6" stroke-linecap="round" stroke-dasharray="${pattern % 2 === 0 ? '1 14' : '12 12'}"/>` +
    circle(116, 127, 85, glaze.deep) +
    circle(116, 129, 81, liquid),
  front: nothing,
  places: {
    ...IN_POT,
    bed: place(118, 138, 112),
    main: place(90, 126, 90),
    leaf: places([146, 96, 70], [94, 90, 60]),
  },
};
