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
  readonly garnish: readonly Place[];
}

export interface Setting {
  readonly glaze: Glaze;
  /** The colour of what is drunk or spooned. */
  readonly liquid: string;
  /** Chooses the pattern on the rim, 0 to 3. */
  readonly pattern: number;
  readonly hasCloth: boolean;
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

/** A cloth of the house's colour under what is round; every second picture has one. */
export function cloth({ glaze, pattern, hasCloth }: Setting): string {
  if (!hasCloth) return '';
  const turn = pattern * 7 - 10;
  const lines =
    pattern % 2 === 0
      ? 'M20 34h200M20 46h200M20 194h200M20 206h200'
      : 'M34 20v200M206 20v200M20 34h200M20 206h200';
  return (
    `<g transform="rotate(${turn} 120 120)"><rect x="16" y="16" width="208" height="208" rx="6" fill="${glaze.cloth}"/>` +
    `<path d="${lines}" stroke="${glaze.pale}" stroke-width="5"/></g>`
  );
}

const DASHES = ['', '0.1 15', '14 10', '2 8'];

/** A pattern on a round rim. */
export function ring(r: number, width: number, { glaze, pattern }: Setting): string {
  const dash = DASHES[pattern] ?? '';
  if (dash === '') return '';
  return `<circle cx="120" cy="120" r="${r}" fill="none" stroke="${glaze.deep}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="${dash}"/>`;
}
