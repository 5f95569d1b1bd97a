/** Pairs with a hyphen that say how a food was got or how it is: "line-caught", "oak-smoked", "ripe-but-firm". */
import { isPlace } from './common-words.ts';
import { wordKey } from './fold.ts';
import type { Look } from './look.ts';
import type { Token } from './tokens.ts';
import { isDone, isLaden, isUnderstoodInComment, isUnderstoodInName } from './words.ts';

function keys(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').map(wordKey));
}

/** What is done to a food by its first half. "-coated", "-flavoured", "-stuffed" and "-filled" bring the first half along. */
const DONE = keys(
  'cut caught aged baked dried fed grown made pressed reared ripened roasted smoked packed picked podded shaken ground ' +
    'milled rolled sized laid dug shot hung bred born sown strength weight grade count thickness length width action ' +
    'keeping cooking acting growing drying melting ripening setting eating boiling frying baking roasting slicing laying',
);

/** Woods over which food is smoked; no one eats them. */
const WOODS = keys(
  'oak beech beechwood hickory applewood mesquite alder alderwood cherrywood maplewood hardwood woodchip peat',
);

/** Said before another word by a hyphen alone: "de-bearded", "par-baked", "vac-packed". */
const FIRST = keys(
  'de re un pre par part vac semi mid multi ultra super extra over under twin quick dry wet',
);
/** "Self-raising" is flour with a raising agent in it; the others stand for what replaces a food. */
const NEVER_FIRST = keys('self mock faux near imitation substitute artificial instead not no flavour flavor');

/** Is the token at `at` part of such a pair? Every part must be a known word that names no food. */
export function isPaired(look: Look, at: number): boolean {
  return isPair(look, at) || isPair(look, at - 2) || isPair(look, at - 4);
}

/** In a comment: "de-stringed", "firm-ish". */
export function isHyphenated({ tokens, covered }: Look, at: number): boolean {
  const key = tokens[at]?.key ?? '';
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (FIRST.has(key) && isHyphen(after) && tokens[at + 2]?.gap === false) {
    const next = tokens[at + 2];
    return (
      covered[at + 2] !== true && next !== undefined && !isLaden(next.key) && isUnderstoodInComment(next.key)
    );
  }
  return key === 'ish' && isHyphen(before) && tokens[at]?.gap === false;
}

function isPair({ tokens, covered }: Look, at: number): boolean {
  const [first, joint, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'word' || second?.kind !== 'word' || covered[at] === true) return false;
  if (!isHyphen(joint) || second.gap) return false;
  if (second.key === 'style') return isPlace(first.key);
  if (isLaden(first.key) || isLaden(second.key) || NEVER_FIRST.has(first.key)) return false;
  if (WOODS.has(first.key)) return second.key === 'smoked';
  return isFirst(first) && isSecond(second, { tokens, at });
}

function isFirst(token: Token): boolean {
  return FIRST.has(token.key) || isUnderstoodInComment(token.key);
}

/** A participle, a quality, or one more joint: "ripe-but-firm". */
function isSecond(token: Token, { tokens, at }: { tokens: readonly Token[]; at: number }): boolean {
  if (DONE.has(token.key) || token.key === 'ish' || isDone(token.key) || isUnderstoodInName(token.key))
    return true;
  const isJoined = isHyphen(tokens[at + 3]) && tokens[at + 4]?.gap === false;
  return isJoined && LINKS.has(token.key) && isUnderstoodInName(tokens[at + 4]?.key ?? '');
}

const LINKS = keys('but and to on in of the');

function isHyphen(token: Token | undefined): boolean {
  return token?.kind === 'sign' && token.text === '-' && !token.gap;
}
