/** Writes every recipe's picture and what it shows beside the compiled library. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LibraryParts } from '../../../server/reference/parts.ts';
import { borrowedDrawings } from './borrowed.ts';
import type { Kitchenware } from './choose.ts';
import type { Picture } from './compose.ts';
import type { Drawings } from './drawing.ts';
import { BREADS } from './drawings/breads.ts';
import { DAIRY } from './drawings/dairy.ts';
import { FISH_MEAT } from './drawings/fish-meat.ts';
import { FRUIT } from './drawings/fruit.ts';
import { GRAINS } from './drawings/grains.ts';
import { GREENS } from './drawings/greens.ts';
import { LEAVES } from './drawings/leaves.ts';
import { MADE } from './drawings/made.ts';
import { MASHED_CUT } from './drawings/mashed-cut.ts';
import { NUTS_SEEDS } from './drawings/nuts-seeds.ts';
import { ORCHARD } from './drawings/orchard.ts';
import { PORRIDGES } from './drawings/porridges.ts';
import { PULSES_GRAINS } from './drawings/pulses-grains.ts';
import { ROOTS } from './drawings/roots.ts';
import { VEGETABLES } from './drawings/vegetables.ts';
import { composeApart } from './tell-apart.ts';

/** Our own drawings, by name. */
export const OWN_DRAWINGS: Drawings = {
  ...LEAVES,
  ...ROOTS,
  ...FRUIT,
  ...NUTS_SEEDS,
  ...PULSES_GRAINS,
  ...FISH_MEAT,
  ...DAIRY,
  ...GREENS,
  ...VEGETABLES,
  ...ORCHARD,
  ...GRAINS,
  ...BREADS,
  ...MADE,
  ...MASHED_CUT,
  ...PORRIDGES,
};

export type PictureParts = Pick<LibraryParts, 'foods' | 'recipes'>;

export function kitchenwareOf({ foods }: Pick<LibraryParts, 'foods'>): Kitchenware {
  return {
    drawings: { ...borrowedDrawings(), ...OWN_DRAWINGS },
    parentsOf: new Map(foods.map(({ id, parents }) => [id, parents])),
  };
}

/** Recipe id -> its picture. */
export function composePictures(parts: PictureParts): ReadonlyMap<string, Picture> {
  return composeApart(parts.recipes, kitchenwareOf(parts));
}

/** Writes `<id>.svg` for each recipe and `index.json` ({id: sentence}) into `folder`; the old one stands until all is written. */
export function writePictures(folder: string, parts: PictureParts): void {
  const pictures = composePictures(parts);
  const fresh = `${folder}.${process.pid}.tmp`;
  const old = `${folder}.${process.pid}.old`;
  mkdirSync(fresh, { recursive: true });
  try {
    for (const [id, { svg }] of pictures) writeFileSync(join(fresh, `${id}.svg`), svg);
    const alts = Object.fromEntries([...pictures].map(([id, { alt }]) => [id, alt]));
    writeFileSync(join(fresh, 'index.json'), `${JSON.stringify(alts, null, 1)}\n`);
    moveAway(folder, old);
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function moveAway(folder: string, to: string): void {
  try {
    renameSync(folder, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
