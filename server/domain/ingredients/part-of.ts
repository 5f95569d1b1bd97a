/** "Juice of 1 lemon", "grated zest and juice of 2 limes": the part is named before the amount. */
import type { Token } from './tokens.ts';

export interface PartOf {
  /** "juice", "zest", "yolk" as a name has it; null where both are wanted and the whole fruit is meant. */
  readonly part: string | null;
  /** As written, for the preparation. */
  readonly text: string;
  /** The token after "of". */
  readonly next: number;
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['juice', 'juice'],
  ['zest', 'zest'],
  ['rind', 'zest'],
  ['peel', 'zest'],
  ['white', 'white'],
  ['whites', 'white'],
  ['yolk', 'yolk'],
  ['yolks', 'yolk'],
  ['seeds', 'seed'],
  ['leaves', 'leaf'],
  ['flesh', 'flesh'],
  ['pulp', 'pulp'],
]);
const BESIDE = new Set(
  'the finely freshly grated squeezed strained and fresh beaten stiffly picked scraped chopped only'.split(
    ' ',
  ),
);

/** The part named at the head of a line; null when there is none. */
export function readPartOf(tokens: readonly Token[]): PartOf | null {
  const parts = new Set<string>();
  for (const [i, token] of tokens.entries()) {
    const part = PARTS.get(token.plain);
    if (part !== undefined) parts.add(part);
    else if ((token.plain === 'of' || token.plain === 'from') && parts.size > 0) {
      const [only = null] = parts;
      const words = tokens.slice(0, i).map((word) => word.text);
      return { part: parts.size === 1 ? only : null, text: words.join(' '), next: i + 1 };
    } else if (!BESIDE.has(token.plain)) return null;
  }
  return null;
}
