/** One food as drawn: a flat picture on a square of 32 by 32, and how it likes to stand on a plate. */

/**
 * `bed` lies under the rest (grains, mash), `main` is the one thing looked at first, `leaf` stands behind,
 * `piece` is set out in two or three, `scatter` is strewn on top, `garnish` is laid once at the edge.
 */
export type Role = 'bed' | 'main' | 'leaf' | 'piece' | 'scatter' | 'garnish';

export interface Drawing {
  /** As it is said aloud: "brown rice". */
  readonly words: string;
  readonly role: Role;
  readonly body: string;
  /** The colour it gives to a soup or a drink; a food without one gives none. */
  readonly tint?: string;
  /** The paler colour it gives where nothing else does. */
  readonly cream?: string;
  /** The colour of a bowl filled with it, whatever lies on top: porridges, which have no other drawing. */
  readonly ground?: string;
  /** How much a gram of it counts to the eye beside a gram of vegetables; the role's own measure where absent. */
  readonly weight?: number;
}

export type Drawings = Readonly<Record<string, Drawing>>;

export const WEIGHT_OF_ROLE: Readonly<Record<Role, number>> = {
  bed: 1.2,
  main: 1.5,
  leaf: 1.8,
  piece: 1,
  scatter: 3.5,
  garnish: 1,
};
