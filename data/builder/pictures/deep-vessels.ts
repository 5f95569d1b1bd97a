/** Vessels that hold the food: bowls and glasses seen from the side, soups and pots from above. */
import { circle, oval, shape, stroke } from './shapes.ts';
import type { Places, Vessel } from './vessel.ts';
import { cloth, nothing, place, places, ring } from './vessel.ts';

export const bowl: Vessel = {
  words: 'a bowl',
  back: ({ glaze }) =>
    oval({ x: 120, y: 126, rx: 106, ry: 26 }, glaze.deep) +
    oval({ x: 120, y: 125, rx: 106, ry: 26 }, glaze.main) +
    oval({ x: 120, y: 127, rx: 97, ry: 20 }, glaze.deep),
  front: ({ glaze, pattern }) =>
    shape('M14 126c4 18 52 26 106 26s102-8 106-26c2 40-18 70-54 84H68C32 196 12 166 14 126Z', glaze.main) +
    shape('M68 210h104l-6 12H74Z', glaze.deep) +
    (pattern === 0 ? stroke('M24 164c40 20 152 20 192 0', glaze.deep, 6) : '') +
    (pattern === 1
      ? stroke('M34 168l16 14 16-8 18 14 18-8 18 10 18-10 18 8 18-14 16 8 16-14', glaze.pale, 5)
      : '') +
    (pattern === 2
      ? [52, 86, 120, 154, 188].map((x) => circle(x, 182 - Math.abs(x - 120) / 9, 6, glaze.pale)).join('')
      : '') +
    (pattern === 3 ? stroke('M22 158c40 20 156 20 196 0M28 174c40 18 144 18 184 0', glaze.pale, 4) : ''),
  places: {
    bed: place(124, 122, 156),
    main: place(92, 104, 104),
    leaf: places([176, 84, 88], [118, 62, 84], [54, 102, 70]),
    piece: places([156, 114, 80], [190, 122, 62], [122, 76, 62], [46, 122, 52]),
    scatter: places(
      [130, 98, 42],
      [164, 84, 39],
      [66, 80, 39],
      [112, 132, 39],
      [194, 102, 36],
      [150, 136, 36],
    ),
    garnish: places([196, 116, 52], [44, 114, 46]),
  },
};

/** Shares the look of a full pan, pot or plate of soup: a lit surface with the foods half sunk. */
function surface(r: number, liquid: string): string {
  return (
    circle(120, 120, r, liquid) +
    `<path d="M${120 - r + 14} 108a${r - 14} ${r - 14} 0 0 1 ${r - 20}-${r - 18}" fill="none" stroke="#fff" stroke-opacity=".45" stroke-width="6" stroke-linecap="round"/>`
  );
}

const IN_SOUP: Places = {
  bed: place(124, 130, 104),
  main: place(94, 118, 84),
  leaf: places([150, 86, 66], [100, 80, 58]),
  piece: places([154, 134, 62], [112, 168, 54], [158, 92, 50], [72, 156, 44]),
  scatter: places([128, 104, 34], [142, 168, 34], [176, 116, 31], [88, 84, 31], [78, 154, 31]),
  garnish: places([170, 138, 46], [72, 146, 42]),
};

export const soup: Vessel = {
  words: 'a bowl of soup',
  back: (setting) =>
    cloth(setting) +
    circle(120, 123, 108, setting.glaze.deep) +
    circle(120, 119, 108, setting.glaze.main) +
    ring(97, 5, setting) +
    circle(120, 119, 86, setting.glaze.pale) +
    surface(80, setting.liquid),
  front: nothing,
  places: IN_SOUP,
};

export const pot: Vessel = {
  words: 'a pot',
  back: ({ glaze, liquid }) =>
    `<rect x="4" y="92" width="232" height="56" rx="20" fill="${glaze.deep}"/>` +
    `<rect x="16" y="106" width="208" height="28" rx="10" fill="${glaze.pale}"/>` +
    circle(120, 123, 100, glaze.deep) +
    circle(120, 119, 100, glaze.main) +
    circle(120, 119, 88, glaze.deep) +
    surface(84, liquid),
  front: nothing,
  places: {
    ...IN_SOUP,
    bed: place(124, 132, 124),
    main: place(92, 118, 94),
    leaf: places([154, 80, 74], [98, 72, 64]),
  },
};

export const glass: Vessel = {
  words: 'a glass',
  back: ({ glaze, liquid }) =>
    oval({ x: 112, y: 210, rx: 92, ry: 18 }, glaze.deep) +
    oval({ x: 112, y: 206, rx: 92, ry: 18 }, glaze.main) +
    stroke('M118 66L140 12l22-6', glaze.deep, 8) +
    shape('M56 44h96l-14 160c-1 5-67 5-68 0Z', '#dbe8ec') +
    shape('M60 66h88l-12 134c-2 4-62 4-64 0Z', liquid) +
    oval({ x: 104, y: 66, rx: 44, ry: 8 }, '#fff') +
    oval({ x: 104, y: 67, rx: 41, ry: 6.4 }, liquid) +
    stroke('M74 88l6 84', '#fff', 6),
  front: nothing,
  places: {
    bed: place(178, 176, 70),
    main: place(172, 172, 84),
    leaf: places([162, 62, 72], [46, 176, 64]),
    piece: places([172, 172, 84], [52, 182, 62], [156, 58, 58], [120, 196, 44]),
    scatter: places(
      [104, 62, 34],
      [150, 202, 44],
      [196, 204, 44],
      [60, 206, 39],
      [84, 60, 29],
      [28, 194, 36],
    ),
    garnish: places([176, 188, 56], [48, 192, 48]),
  },
};
