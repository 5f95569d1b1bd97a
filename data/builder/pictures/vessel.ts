/** What food is served in: what lies behind it, what stands before it, and where the foods go (240 by 240). */
import type { Glaze } from './colours.ts';

export interface Place {
  /** The middle of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface Places {
  readonly bed: Place;
  readonly main: Place;
  readonly leaf: readonly Place[];
  readonly piece: readonly Place[];
  readonly scatter: readonly Place[];
}

export interface Setting {
  readonly glaze: Glaze;
  /** The colour of what is drunk or spooned. */
  readonly liquid: string;
  /** Chooses the pattern on the rim, 0 to 3. */
  readonly pattern: number;
}

export interface Vessel {
  /** As it is said aloud: "a bowl". */
  readonly words: string;
  readonly back: (setting: Setting) => string;
  readonly front: (setting: Setting) => string;
  readonly places: Places;
}

export const nothing = (): string => '';
export const places = (...all: readonly (readonly [number, number, number])[]): readonly Place[] =>
  all.map(([x, y, size]) => ({ x, y, size }));
export const place = (x: number, y: number, size: number): Place => ({ x, y, size });

const DASHES = ['', '0.1 15', '14 10', '2 8'];

/** A pattern on a round rim. */
export function ring(r: number, width: number, { glaze, pattern }: Setting): string {
  const dash = DASHES[pattern] ?? '';
  if (dash === '') return '';
  return `<circle cx="120" cy="120" r="${r}" fill="none" stroke="${glaze.deep}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="${dash}"/>`;
}
