/** What is eaten with a spoon: a footed cup, a wide bowl. */
import { oval, shape, stroke } from './shapes.ts';
import type { Vessel } from './vessel.ts';
import { place, places } from './vessel.ts';

export const coupe: Vessel = {
  words: 'a footed cup',
  back: ({ glaze, liquid }) =>
    oval({ x: 120, y: 112, rx: 78, ry: 18 }, glaze.deep) + oval({ x: 120, y: 115, rx: 70, ry: 14 }, liquid),
  front: ({ glaze, pattern, liquid }) =>
    shape('M42 110c6 14 38 20 78 20s72-6 78-20c2 42-22 70-62 74h-32c-40-4-64-32-62-74Z', glaze.pale) +
    shape('M50 124c14 10 40 14 70 14s56-4 70-14c-4 34-26 50-58 52h-24c-32-2-54-18-58-52Z', liquid) +
    (pattern % 2 === 0
      ? stroke('M58 148c34 14 90 14 124 0', glaze.main, 6)
      : stroke('M64 150l14 8 14-6 14 8 14-6 14 6 14-8 14 6 14-8', glaze.main, 5)) +
    shape('M108 182h24l4 26h-32Z', glaze.main) +
    oval({ x: 120, y: 212, rx: 48, ry: 11 }, glaze.deep) +
    oval({ x: 120, y: 209, rx: 48, ry: 10 }, glaze.main),
  places: {
    bed: place(120, 94, 136),
    main: place(98, 82, 96),
    leaf: places([158, 62, 70], [88, 60, 64]),
    piece: places([150, 78, 80], [86, 78, 66], [120, 54, 60], [172, 92, 46]),
    scatter: places(
      [118, 72, 47],
      [146, 96, 44],
      [88, 96, 44],
      [150, 58, 42],
      [92, 58, 42],
      [172, 92, 39],
      [66, 94, 39],
    ),
    garnish: places([168, 82, 52], [72, 84, 46]),
  },
};

/** Spooned food in a wide bowl, seen from a little above: its surface is an oval, its foods lie on it. */
export const porridge: Vessel = {
  words: 'a bowl',
  back: ({ glaze, liquid }) =>
    oval({ x: 120, y: 104, rx: 112, ry: 64 }, glaze.deep) +
    oval({ x: 120, y: 101, rx: 112, ry: 64 }, glaze.main) +
    oval({ x: 120, y: 104, rx: 101, ry: 54 }, glaze.deep) +
    oval({ x: 120, y: 108, rx: 97, ry: 50 }, liquid) +
    stroke('M44 100c10-22 34-32 60-36', '#fff9', 6),
  front: ({ glaze, pattern }) =>
    shape('M8 104c4 40 52 62 112 62s108-22 112-62c2 60-28 98-72 108H80C36 202 6 164 8 104Z', glaze.main) +
    shape('M78 210h84l-6 14H84Z', glaze.deep) +
    stroke(
      [
        'M24 168c48 32 144 32 192 0',
        'M20 160c50 30 150 30 200 0M34 184c44 24 128 24 172 0',
        'M46 178h1M84 192h1M122 196h1M160 192h1M196 176h1',
        'M24 166l24 20 24-8 24 16 24-12 24 12 24-16 24 8 24-20',
      ][pattern] ?? '',
      glaze.pale,
      pattern === 2 ? 13 : 6,
    ),
  places: {
    bed: place(120, 104, 84),
    main: place(90, 96, 84),
    leaf: places([166, 76, 76], [112, 60, 66]),
    piece: places([150, 104, 66], [92, 112, 60], [126, 80, 54], [180, 110, 44]),
    scatter: places(
      [102, 94, 40],
      [136, 116, 38],
      [154, 88, 38],
      [76, 112, 36],
      [120, 76, 34],
      [178, 106, 34],
    ),
    garnish: places([182, 96, 48], [62, 104, 42]),
  },
};
