/** The few SVG marks that every drawing is made of; drawings live on a square of 32 by 32. */

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Counts the spots, so that colours and turns can alternate. */
  readonly i: number;
}

/** A number with at most one decimal: half the bytes, and nobody sees the rest. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

export function circle(x: number, y: number, r: number, fill: string): string {
  return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(r)}" fill="${fill}"/>`;
}

export function oval(
  at: { x: number; y: number; rx: number; ry: number; turn?: number },
  fill: string,
): string {
  const { x, y, rx, ry, turn = 0 } = at;
  const turned = turn === 0 ? '' : ` transform="rotate(${short(turn)} ${short(x)} ${short(y)})"`;
  return `<ellipse cx="${short(x)}" cy="${short(y)}" rx="${short(rx)}" ry="${short(ry)}" fill="${fill}"${turned}/>`;
}

export function shape(d: string, fill: string): string {
  return `<path d="${d}" fill="${fill}"/>`;
}

export function stroke(d: string, colour: string, width: number): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${short(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** What `draw` gives at each place of a list. */
export function each(spots: readonly Spot[], draw: (spot: Spot) => string): string {
  return spots.map(draw).join('');
}

export function at(...places: readonly (readonly [number, number])[]): readonly Spot[] {
  return places.map(([x, y], i) => ({ x, y, i }));
}

/** `count` spots spread evenly over an oval, as seeds stand in a sunflower: no randomness, no rows. */
export function spread(
  count: number,
  area: { x: number; y: number; rx: number; ry: number },
): readonly Spot[] {
  return Array.from({ length: count }, (_, i) => {
    const away = Math.sqrt((i + 0.5) / count);
    const angle = i * 2.39996;
    return {
      x: area.x + Math.cos(angle) * away * area.rx,
      y: area.y + Math.sin(angle) * away * area.ry,
      i,
    };
  });
}

/** One of a list by turns. */
export function turns(colours: readonly string[], i: number): string {
  return colours[i % colours.length] ?? '#000';
}

/** Marks turned and set about a point. */
export function turned(degrees: number, marks: string, about: readonly [number, number] = [16, 16]): string {
  return `<g transform="rotate(${short(degrees)} ${short(about[0])} ${short(about[1])})">${marks}</g>`;
}
