/** Pairs with a hyphen that say how a food was got: "line-caught", "oak-smoked", "Greek-style". */
import { isPlace } from './common-words.ts';
import { wordKey } from './fold.ts';
import type { Look } from './look.ts';
import type { Token } from './tokens.ts';
import { isLaden, isUnderstoodInComment } from './words.ts';

/** What is done to a food by its first half. "-coated", "-flavoured", "-stuffed" and "-filled" bring the first half along. */
const DONE = new Set(
  (
    'cut caught aged baked dried fed grown made pressed reared ripened roasted smoked packed picked podded shaken ' +
    'ground milled rolled sized'
  )
    .split(' ')
    .map(wordKey),
);

/** Woods over which food is smoked; no one eats them. */
const WOODS = new Set(
  'oak beech beechwood hickory applewood mesquite alder alderwood cherrywood maplewood hardwood woodchip'
    .split(' ')
    .map(wordKey),
);

/** Is the token at `at` half of such a pair? The first half must be a known word that names no food. */
export function isPaired(look: Look, at: number): boolean {
  return isPair(look, at) || isPair(look, at - 2);
}

function isPair({ tokens, covered }: Look, at: number): boolean {
  const [first, joint, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'word' || second?.kind !== 'word' || covered[at] === true) return false;
  if (!isHyphen(joint) || second.gap) return false;
  if (second.key === 'style') return isPlace(first.key);
  if (!DONE.has(second.key) || isLaden(first.key)) return false;
  return WOODS.has(first.key) ? second.key === 'smoked' : isUnderstoodInComment(first.key);
}

function isHyphen(token: Token | undefined): boolean {
  return token?.kind === 'sign' && token.text === '-' && !token.gap;
}
