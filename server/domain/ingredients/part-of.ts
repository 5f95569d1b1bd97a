/** "Juice of 1 lemon", "grated zest and juice of 2 limes", "yolks 3 eggs": the part is named before the amount. */
import type { Token } from './tokens.ts';

export interface PartOf {
  /** "juice", "zest", "yolk" as a name has it; null where both are wanted and the whole fruit is meant. */
  readonly part: string | null;
  /** As written, for the preparation. */
  readonly text: string;
  /** The token after "of", or the amount where old books leave that word out. */
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
    else if (isAmountOfWhole(tokens, i, parts)) return { ...named(tokens.slice(0, i), parts), next: i };
    else if ((token.plain === 'of' || token.plain === 'from') && parts.size > 0) {
      return { ...named(tokens.slice(0, i), parts), next: i + 1 };
    } else if (!BESIDE.has(token.plain)) return null;
  }
  return null;
}

const EGG_PARTS = ['white', 'yolk'];
const OF_EGGS = new Set(['egg', 'eggs']);

/** "Juice 1/2 lemon", "whites 2 eggs"; but the number of "white 00 flour" and "leaves 2 cm long" counts no fruit and no egg. */
function isAmountOfWhole(tokens: readonly Token[], at: number, parts: ReadonlySet<string>): boolean {
  if (tokens[at]?.kind !== 'number' || parts.size === 0 || !PARTS.has(tokens[at - 1]?.plain ?? ''))
    return false;
  if (EGG_PARTS.some((part) => parts.has(part)))
    return tokens.slice(at).some(({ plain }) => OF_EGGS.has(plain));
  return parts.has('juice') || parts.has('zest');
}

function named(words: readonly Token[], parts: ReadonlySet<string>): Omit<PartOf, 'next'> {
  const [only = null] = parts;
  return { part: parts.size === 1 ? only : null, text: words.map(({ text }) => text).join(' ') };
}
