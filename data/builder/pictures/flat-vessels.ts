/** Vessels seen from above with the food lying on them. */
import { circle, oval, stroke } from './shapes.ts';
import type { Places, Vessel } from './vessel.ts';
import { cloth, nothing, place, places, ring } from './vessel.ts';

const ON_PLATE: Places = {
  bed: place(124, 132, 140),
  main: place(92, 124, 104),
  leaf: places([152, 74, 86], [98, 66, 76], [186, 116, 62]),
  piece: places([160, 142, 70], [116, 180, 60], [170, 92, 58], [66, 172, 50]),
  scatter: places([128, 98, 39], [150, 184, 36], [186, 126, 36], [94, 82, 34], [84, 184, 34], [138, 154, 34]),
  garnish: places([180, 158, 54], [62, 168, 46]),
};

export const plate: Vessel = {
  words: 'a plate',
  back: (setting) =>
    cloth(setting) +
    circle(120, 122, 112, setting.glaze.deep) +
    circle(120, 119, 112, setting.glaze.main) +
    ring(101, 6, setting) +
    circle(120, 120, 88, setting.glaze.deep) +
    circle(120, 122, 88, setting.glaze.pale),
  front: nothing,
  places: ON_PLATE,
};

/** An oval platter. */
export const platter: Vessel = {
  words: 'a platter',
  back: ({ glaze, pattern }) =>
    oval({ x: 120, y: 128, rx: 119, ry: 92 }, glaze.deep) +
    oval({ x: 120, y: 122, rx: 119, ry: 92 }, glaze.main) +
    (pattern % 2 === 0
      ? ''
      : `<ellipse cx="120" cy="122" rx="108" ry="81" fill="none" stroke="${glaze.pale}" stroke-width="4" stroke-dasharray="10 7"/>`) +
    oval({ x: 120, y: 122, rx: 97, ry: 71 }, glaze.deep) +
    oval({ x: 120, y: 125, rx: 97, ry: 70 }, glaze.pale),
  front: nothing,
  places: {
    bed: place(132, 130, 132),
    main: place(82, 124, 104),
    leaf: places([152, 84, 84], [96, 78, 72], [192, 112, 58]),
    piece: places([166, 136, 72], [122, 164, 60], [186, 100, 54], [56, 152, 46]),
    scatter: places([126, 104, 38], [152, 164, 36], [196, 140, 36], [80, 86, 34], [94, 164, 34]),
    garnish: places([192, 150, 52], [48, 144, 44]),
  },
};

export const dish: Vessel = {
  words: 'a small dish',
  back: ({ glaze, pattern }) =>
    `<rect x="24" y="27" width="192" height="192" rx="46" fill="${glaze.deep}"/>` +
    `<rect x="24" y="22" width="192" height="192" rx="46" fill="${glaze.main}"/>` +
    `<rect x="42" y="42" width="156" height="156" rx="34" fill="${glaze.pale}"/>` +
    (pattern % 2 === 0
      ? ''
      : circle(44, 42, 6, glaze.pale) +
        circle(196, 42, 6, glaze.pale) +
        circle(44, 196, 6, glaze.pale) +
        circle(196, 196, 6, glaze.pale)),
  front: nothing,
  places: {
    bed: place(120, 128, 132),
    main: place(96, 116, 110),
    leaf: places([150, 82, 80], [92, 76, 72]),
    piece: places([156, 142, 82], [106, 172, 70], [164, 84, 64], [70, 172, 48]),
    scatter: places(
      [132, 98, 44],
      [148, 176, 42],
      [172, 122, 42],
      [84, 84, 39],
      [82, 168, 39],
      [120, 144, 39],
      [166, 76, 39],
    ),
    garnish: places([170, 168, 58], [70, 80, 48]),
  },
};

/** Of black iron or enamelled. */
export const skillet: Vessel = {
  words: 'a pan',
  back: ({ glaze, pattern }) =>
    `<g transform="rotate(-45 120 126)"><rect x="205" y="110" width="52" height="32" rx="15" fill="${glaze.main}"/><circle cx="243" cy="126" r="6" fill="${glaze.pale}"/></g>` +
    circle(112, 132, 102, pattern % 2 === 0 ? '#2c3338' : glaze.deep) +
    circle(112, 128, 102, pattern % 2 === 0 ? '#454e55' : glaze.main) +
    circle(112, 130, 86, '#d3cdc1') +
    circle(112, 132, 85, '#e6e0d5'),
  front: nothing,
  places: {
    bed: place(116, 142, 138),
    main: place(86, 132, 100),
    leaf: places([146, 84, 78], [90, 80, 70]),
    piece: places([150, 148, 70], [108, 186, 58], [154, 100, 56], [58, 178, 48]),
    scatter: places([122, 106, 39], [142, 190, 36], [176, 136, 36], [84, 90, 34], [76, 186, 34]),
    garnish: places([168, 164, 52], [52, 166, 44]),
  },
};

export const tray: Vessel = {
  words: 'an oven tray',
  back: ({ glaze }) =>
    `<rect x="0" y="92" width="240" height="60" rx="16" fill="${glaze.deep}"/>` +
    `<rect x="12" y="31" width="216" height="186" rx="24" fill="${glaze.deep}"/>` +
    `<rect x="12" y="26" width="216" height="186" rx="24" fill="${glaze.main}"/>` +
    `<rect x="28" y="42" width="184" height="154" rx="12" fill="${glaze.pale}"/>`,
  front: nothing,
  places: {
    bed: place(124, 134, 138),
    main: place(88, 124, 106),
    leaf: places([166, 78, 84], [96, 74, 78]),
    piece: places([166, 142, 80], [116, 172, 62], [178, 88, 62], [60, 172, 50]),
    scatter: places([130, 92, 39], [186, 178, 36], [150, 180, 36], [62, 72, 34], [196, 118, 34]),
    garnish: places([188, 170, 54], [56, 164, 46]),
  },
};

export const board: Vessel = {
  words: 'a board',
  back: ({ glaze, pattern }) =>
    `<g transform="rotate(${pattern * 4 + 6} 120 120)"><rect x="22" y="26" width="196" height="188" rx="8" fill="${glaze.main}"/><path d="M22 46h196M22 194h196" stroke="${glaze.pale}" stroke-width="5"/></g>` +
    '<rect x="24" y="50" width="192" height="152" rx="26" fill="#8f6135"/>' +
    '<rect x="24" y="44" width="192" height="152" rx="26" fill="#c8975c"/>' +
    stroke('M50 70h70M140 70h48M46 168h58M126 168h66', '#b3824a', 3) +
    circle(200, 62, 7, '#8f6135'),
  front: nothing,
  places: {
    bed: place(112, 124, 152),
    main: place(106, 112, 100),
    leaf: places([164, 86, 78], [74, 84, 66]),
    piece: places([164, 148, 72], [78, 160, 62], [182, 96, 54], [130, 172, 48]),
    scatter: places([132, 96, 39], [118, 156, 36], [88, 142, 36], [186, 130, 36], [146, 128, 34]),
    garnish: places([190, 166, 52], [48, 172, 42]),
  },
};
