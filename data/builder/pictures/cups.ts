/** What is drunk or eaten with a small spoon: tumblers, mugs, jars. */
import { circle, oval, shape, stroke } from './shapes.ts';
import type { Places, Setting, Vessel } from './vessel.ts';
import { nothing, place, places } from './vessel.ts';

const BESIDE: Places = {
  bed: place(186, 178, 76),
  main: place(188, 174, 80),
  leaf: places([190, 150, 70], [44, 178, 60]),
  piece: places([190, 176, 76], [44, 184, 62], [198, 120, 50]),
  scatter: places([184, 190, 50], [46, 194, 46], [206, 160, 42], [28, 168, 36], [166, 210, 38]),
  garnish: places([190, 188, 52], [46, 192, 46]),
};

const saucer = ({ glaze }: Setting): string =>
  oval({ x: 120, y: 212, rx: 104, ry: 18 }, glaze.deep) +
  oval({ x: 120, y: 208, rx: 104, ry: 18 }, glaze.main);

/** A straight glass at `x`, filled to the brim line. */
function tumblerAt(x: number, top: number, { liquid, glaze, pattern }: Setting): string {
  const base = 204;
  const band = pattern % 2 === 0 ? `M${x - 37} 150h74` : `M${x - 38} 138h76M${x - 36} 158h72`;
  return (
    shape(`M${x - 46} ${top}h92l-10 ${base - top}c-2 6-70 6-72 0Z`, '#dbe8ec') +
    shape(`M${x - 42} ${top + 22}h84l-8 ${base - top - 26}c-2 5-66 5-68 0Z`, liquid) +
    oval({ x, y: top + 22, rx: 42, ry: 8 }, '#fff') +
    oval({ x, y: top + 23, rx: 39, ry: 6.2 }, liquid) +
    stroke(band, glaze.main, 6) +
    stroke(`M${x - 28} ${top + 40}l5 60`, '#fff', 6)
  );
}

export const tumbler: Vessel = {
  words: 'a glass',
  back: (setting) => saucer(setting) + tumblerAt(118, 40, setting),
  front: nothing,
  places: BESIDE,
};

/** Poured for the whole table. */
export const glasses: Vessel = {
  words: 'glasses',
  back: (setting) =>
    `<rect x="8" y="188" width="224" height="36" rx="14" fill="${setting.glaze.deep}"/>` +
    `<rect x="8" y="182" width="224" height="36" rx="14" fill="${setting.glaze.main}"/>` +
    tumblerAt(168, 62, setting) +
    tumblerAt(74, 44, setting),
  front: nothing,
  places: BESIDE,
};

export const mug: Vessel = {
  words: 'a mug',
  back: (setting) => {
    const { glaze, liquid, pattern } = setting;
    return (
      saucer(setting) +
      `<path d="M166 96c52-10 52 72-6 66" fill="none" stroke="${glaze.deep}" stroke-width="16"/>` +
      shape('M46 78h128l-8 112c-4 14-108 14-112 0Z', glaze.main) +
      oval({ x: 110, y: 78, rx: 64, ry: 20 }, glaze.deep) +
      oval({ x: 110, y: 78, rx: 60, ry: 17 }, glaze.pale) +
      oval({ x: 110, y: 81, rx: 55, ry: 13 }, liquid) +
      (pattern % 2 === 0
        ? stroke('M54 140c36 12 76 12 112 0', glaze.pale, 8)
        : circle(80, 140, 8, glaze.pale) +
          circle(110, 144, 8, glaze.pale) +
          circle(140, 140, 8, glaze.pale)) +
      stroke('M92 48c-12-14 10-20 0-36M130 48c-12-14 10-20 0-36', '#b8b0a2', 6)
    );
  },
  front: nothing,
  places: {
    ...BESIDE,
    garnish: places([44, 190, 56], [196, 194, 48]),
    scatter: places([110, 78, 34], [192, 196, 44], [36, 194, 40], [88, 80, 26]),
  },
};

/** A preserving jar, filled in two layers, its foods on top. */
export const jar: Vessel = {
  words: 'a jar',
  back: () => oval({ x: 120, y: 84, rx: 72, ry: 18 }, '#c3d3d8'),
  front: ({ glaze, liquid, pattern }) =>
    shape('M44 84c8 14 40 18 76 18s68-4 76-18v116c0 16-12 24-28 24H72c-16 0-28-8-28-24Z', '#dbe8ec') +
    shape('M54 104c14 8 36 10 66 10s52-2 66-10v92c0 12-8 18-22 18H76c-14 0-22-6-22-18Z', liquid) +
    shape(
      pattern % 2 === 0
        ? 'M54 156c40 14 92 14 132 0v16c-40 14-92 14-132 0Z'
        : 'M54 168c22-16 44 16 66 0s44 16 66 0v28c0 12-8 18-22 18H76c-14 0-22-6-22-18Z',
      '#fff8',
    ) +
    `<rect x="40" y="86" width="160" height="16" rx="8" fill="${glaze.main}"/>` +
    stroke('M68 122v66', '#fff', 7),
  places: {
    bed: place(120, 70, 124),
    main: place(104, 62, 88),
    leaf: places([158, 48, 64], [82, 48, 58]),
    piece: places([152, 58, 74], [84, 58, 66], [120, 36, 56]),
    scatter: places([112, 60, 46], [146, 76, 42], [84, 78, 42], [146, 44, 40], [88, 44, 38], [170, 74, 36]),
    garnish: places([168, 60, 48], [72, 64, 44]),
  },
};
