/** What sides, bites and single foods come in: baskets, tins, boards' smaller cousins, and bowls for the whole table. */
import { circle, oval, shape, stroke } from './shapes.ts';
import type { Places, Setting, Vessel } from './vessel.ts';
import { nothing, place, places } from './vessel.ts';

/** Few foods, drawn large. */
const LARGE: Places = {
  bed: place(120, 128, 132),
  main: place(112, 122, 118),
  leaf: places([136, 92, 96], [94, 98, 86]),
  piece: places([144, 140, 86], [92, 154, 76], [150, 90, 66]),
  scatter: places(
    [104, 102, 52],
    [142, 144, 50],
    [142, 92, 46],
    [96, 150, 46],
    [120, 124, 42],
    [166, 118, 40],
    [76, 122, 38],
  ),
  garnish: places([166, 154, 50], [78, 84, 42]),
};

const server = (wood: boolean, words: string): Vessel => ({
  words,
  back: ({ glaze, pattern }) => {
    const outer = wood ? '#8f6135' : glaze.deep;
    const main = wood ? (pattern % 2 === 0 ? '#c08a4e' : '#a5713f') : glaze.main;
    return (
      `<g transform="rotate(${pattern % 2 === 0 ? 38 : 52} 120 120)"><rect x="112" y="-18" width="16" height="120" rx="8" fill="${wood ? '#e0b880' : '#b9bfc4'}"/></g>` +
      circle(120, 126, 106, outer) +
      circle(120, 121, 106, main) +
      (wood
        ? stroke('M34 84c24-44 70-62 110-54M210 150c-16 40-56 62-96 60', '#a87440', 4)
        : `<circle cx="120" cy="121" r="97" fill="none" stroke="${glaze.pale}" stroke-width="5" stroke-dasharray="${['1 0', '3 11', '18 9', '7 7'][pattern] ?? '1 0'}"/>`) +
      circle(120, 121, 88, outer) +
      circle(120, 124, 86, wood ? (pattern % 2 === 0 ? '#dcb47c' : '#efd6ac') : glaze.pale)
    );
  },
  front: nothing,
  places: wood
    ? {
        ...LARGE,
        bed: place(124, 136, 124),
        main: place(94, 130, 98),
        leaf: places([152, 82, 92], [94, 76, 84], [176, 124, 70]),
        piece: places([154, 148, 72], [104, 168, 66], [162, 96, 62], [88, 104, 60]),
      }
    : LARGE,
});

/** For the whole table. */
export const serving = server(false, 'a serving bowl');
export const salad = server(true, 'a wooden bowl');

/** A basket with a cloth over its edge. */
export const basket: Vessel = {
  words: 'a basket',
  back: ({ glaze }) =>
    oval({ x: 120, y: 112, rx: 104, ry: 44 }, '#8f6231') +
    shape('M24 110c10-40 40-54 60-44 20-22 60-22 76 0 30-8 52 14 58 44-20 34-170 34-194 0Z', glaze.pale) +
    stroke('M40 96c10-20 28-26 44-22M160 74c18-4 36 6 42 22', glaze.main, 6),
  front: ({ glaze, pattern }) =>
    shape('M16 118c20 36 188 36 208 0l-18 78c-14 26-158 26-172 0Z', '#c89352') +
    stroke('M24 152c36 26 156 26 192 0M30 176c34 24 146 24 180 0', '#9a6a33', 6) +
    stroke('M62 146l8 60M102 154l3 62M142 154l-5 62M180 146l-8 60', '#9a6a33', 5) +
    shape(`M92 134l${pattern % 2 === 0 ? '40 2-22 44' : '52 0-26 34'}Z`, glaze.main),
  places: {
    ...LARGE,
    bed: place(118, 98, 138),
    main: place(116, 98, 128),
    piece: places([142, 96, 84], [90, 100, 78]),
  },
};

/** An opened tin, its lid rolled back. */
export const tin: Vessel = {
  words: 'an opened tin',
  back: ({ glaze, pattern }) =>
    `<rect x="14" y="66" width="212" height="140" rx="44" fill="#8d989d"/>` +
    `<rect x="14" y="56" width="212" height="140" rx="44" fill="#c9d2d6"/>` +
    `<rect x="28" y="70" width="184" height="112" rx="34" fill="#7e8a90"/>` +
    `<rect x="28" y="76" width="184" height="106" rx="32" fill="#e8edef"/>` +
    `<rect x="40" y="26" width="160" height="38" rx="19" fill="${glaze.main}"/>` +
    stroke(pattern % 2 === 0 ? 'M58 40h124' : 'M58 38h124M58 50h124', glaze.pale, 5) +
    circle(120, 46, 9, glaze.deep),
  front: nothing,
  places: {
    ...LARGE,
    bed: place(120, 126, 122),
    main: place(118, 128, 120),
    garnish: places([190, 172, 52]),
  },
};

/** A spoonful, large as life. */
export const spoon: Vessel = {
  words: 'a spoon',
  back: ({ glaze, liquid }) =>
    `<g transform="rotate(-35 120 120)">` +
    `<rect x="150" y="108" width="100" height="24" rx="12" fill="${glaze.deep}"/>` +
    `<rect x="196" y="108" width="56" height="24" rx="12" fill="${glaze.main}"/>` +
    oval({ x: 92, y: 122, rx: 86, ry: 62 }, '#8d989d') +
    oval({ x: 92, y: 118, rx: 86, ry: 60 }, '#cfd7da') +
    oval({ x: 90, y: 118, rx: 70, ry: 47 }, liquid) +
    stroke('M48 120c8-34 70-34 78-4 4 26-40 28-40 8', '#fff8', 8) +
    `</g>`,
  front: nothing,
  places: { ...LARGE, bed: place(98, 138, 104), main: place(98, 138, 108), garnish: places([196, 190, 60]) },
};

/** A folded cloth with a handful on it. */
export const napkin: Vessel = {
  words: 'a folded cloth',
  back: ({ glaze, pattern }) =>
    `<g transform="rotate(${pattern * 8 - 20} 120 122)">` +
    `<rect x="28" y="34" width="184" height="184" rx="8" fill="${glaze.deep}"/>` +
    `<rect x="28" y="28" width="184" height="184" rx="8" fill="${glaze.pale}"/>` +
    (pattern % 2 === 0
      ? stroke('M46 28v184M60 28v184M180 28v184M194 28v184', glaze.main, 5)
      : stroke('M28 48h184M28 192h184M48 28v184M192 28v184', glaze.main, 7)) +
    '</g>',
  front: nothing,
  places: LARGE,
};

const CORNERS = {
  leaf: places([64, 66, 74], [186, 72, 66]),
  scatter: places([120, 44, 36], [60, 186, 38], [190, 190, 36], [206, 120, 32], [34, 122, 32]),
  garnish: places([196, 132, 46], [44, 130, 42]),
};

/** A bowl to dip into, in the middle of a plate. */
export const dip: Vessel = {
  words: 'a bowl to dip into',
  back: ({ glaze, liquid, pattern }) =>
    circle(120, 124, 112, glaze.deep) +
    circle(120, 120, 112, glaze.main) +
    circle(120, 122, 101, glaze.pale) +
    circle(120, 130, 50, glaze.deep) +
    circle(120, 126, 50, pattern % 2 === 0 ? glaze.main : '#8f6135') +
    circle(120, 127, 41, liquid) +
    `<path d="M98 128c6-18 36-18 42-2 4 16-24 18-26 6" fill="none" stroke="#fff" stroke-opacity=".6" stroke-width="6" stroke-linecap="round"/>`,
  front: nothing,
  places: {
    ...CORNERS,
    bed: place(60, 152, 70),
    main: place(60, 154, 74),
    piece: places([182, 158, 72], [176, 68, 66], [60, 78, 64], [122, 204, 44]),
  },
};

const compartments = ({ glaze }: Setting): string =>
  `<rect x="10" y="32" width="220" height="186" rx="26" fill="${glaze.deep}"/>` +
  `<rect x="10" y="24" width="220" height="186" rx="26" fill="${glaze.main}"/>` +
  `<rect x="24" y="38" width="122" height="158" rx="14" fill="${glaze.pale}"/>` +
  `<rect x="154" y="38" width="62" height="74" rx="14" fill="${glaze.pale}"/>` +
  `<rect x="154" y="120" width="62" height="76" rx="14" fill="${glaze.pale}"/>`;

/** A lunch box with three rooms. */
export const box: Vessel = {
  words: 'a lunch box',
  back: compartments,
  front: nothing,
  places: {
    bed: place(86, 132, 118),
    main: place(82, 98, 90),
    leaf: places([184, 78, 66], [90, 62, 60]),
    piece: places([184, 160, 64], [184, 74, 56], [104, 164, 52]),
    scatter: places([66, 158, 36], [108, 124, 34], [186, 94, 32], [120, 66, 32]),
    garnish: places([190, 176, 44]),
  },
};
