/** Seeded random numbers (sfc32): the same seed gives the same sequence on every engine. */

export interface Random {
  /** 0 <= x < 1. */
  next(): number;
  /** A whole number 0 <= n < bound. */
  below(bound: number): number;
}

/** Any whole number is a seed; 12 draws are thrown away so that small seeds do not resemble each other. */
export function randomFrom(seed: number): Random {
  let a = seed | 0;
  let b = (seed / 4294967296) | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  function draw(): number {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  }
  for (let i = 0; i < 12; i += 1) draw();
  return { next: draw, below: (bound) => Math.floor(draw() * bound) };
}
