/** Branded numbers: grams never meet millilitres by accident. */

declare const dimension: unique symbol;

export type Grams = number & { readonly [dimension]: 'mass' };
export type Millilitres = number & { readonly [dimension]: 'volume' };

/** A count of grams. */
export function grams(x: number): Grams {
  return x as Grams;
}

/** A count of millilitres. */
export function millilitres(x: number): Millilitres {
  return x as Millilitres;
}
