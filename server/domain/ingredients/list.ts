/** Foods that stand together: "butter or margarine", "almond, soy or oat milk", "salt and black pepper". */
import type { FoodId } from '../foods/food.ts';
import { isHarmless } from './comment.ts';
import type { Look } from './look.ts';
import type { Matcher, Named } from './matcher.ts';
import { namedBy } from './matcher.ts';
import { isUnderstoodInName } from './words.ts';
import type { Token } from './tokens.ts';

export interface FoodList {
  readonly items: readonly Named[];
  readonly joined: 'or' | 'and';
  /** How many segments the list takes. */
  readonly segments: number;
  readonly first: Token | undefined;
  readonly last: Token | undefined;
}

interface Piece {
  /** Keys of the words that are no part of a name, of the matched name, and of the two together. */
  readonly words: readonly string[];
  readonly match: readonly string[];
  readonly named: Named | null;
  readonly clean: boolean;
}

const LINKS = new Set(['or', 'and', '/', '+']);
const MOST_SEGMENTS = 6;

/** Reads the longest list that the first segments make; null when some piece of it is not wholly understood. */
export function readList(looks: readonly Look[], matcher: Matcher): FoodList | null {
  const open = looks.filter((look) => !look.bracket).slice(0, MOST_SEGMENTS);
  for (let count = open.length; count > 0; count -= 1) {
    const list = listOf(open.slice(0, count), matcher);
    if (list !== null) return list;
  }
  return null;
}

function listOf(looks: readonly Look[], matcher: Matcher): FoodList | null {
  const last = looks[looks.length - 1];
  if (last === undefined || !last.tokens.some((token, i) => isLink(token, last, i))) return null;
  const joined = looks.some(({ tokens }) => tokens.some((t) => t.key === 'or' || t.text === '/'))
    ? 'or'
    : 'and';
  const pieces = looks.flatMap((look) => piecesOf(look));
  if (pieces.length < 2 || pieces.some((piece) => !piece.clean)) return null;
  const items = pieces.map((piece, i) => resolvePiece(piece, pieces, { at: i, joined, matcher }));
  if (items.some((item) => item === null)) return null;
  const foods = items.filter((item): item is Named => item !== null && item.foods.length > 0);
  if (foods.length === 0) return null;
  const ends = distinct(foods) > 1 ? whole(looks) : { first: firstNamed(looks), last: lastNamed(looks) };
  return { items: foods, joined: distinct(foods) === 1 ? 'or' : joined, segments: looks.length, ...ends };
}

function distinct(items: readonly Named[]): number {
  return new Set(items.flatMap((item) => item.foods)).size;
}

/** Of several foods the name runs from the first to the last word that says something: "salted or unsalted butter". */
function whole(looks: readonly Look[]): Pick<FoodList, 'first' | 'last'> {
  const last = looks[looks.length - 1];
  const telling =
    last?.tokens.filter((token, i) => last.covered[i] === true || !isUnderstoodInName(token.key)) ?? [];
  return { first: looks[0]?.tokens[0], last: telling[telling.length - 1] };
}

function firstNamed(looks: readonly Look[]): Token | undefined {
  return looks[0]?.tokens.find((token, i) => looks[0]?.covered[i] === true || !isUnderstoodInName(token.key));
}

function lastNamed(looks: readonly Look[]): Token | undefined {
  const look = looks[looks.length - 1];
  const match = look?.matches[look.matches.length - 1];
  return look?.tokens[match === undefined ? look.tokens.length - 1 : match.to - 1];
}

function isLink(token: Token, look: Look, i: number): boolean {
  return look.covered[i] !== true && LINKS.has(token.kind === 'word' ? token.key : token.text);
}

/** The stretches between links; a piece is clean when it holds at most one name and only understood words. */
function piecesOf(look: Look): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = 0; i <= look.tokens.length; i += 1) {
    const token = look.tokens[i];
    if (token !== undefined && !isLink(token, look, i)) continue;
    if (i > from) pieces.push(pieceOf(look, from, i));
    from = i + 1;
  }
  return pieces;
}

function pieceOf(look: Look, from: number, to: number): Piece {
  const inside = look.matches.filter((match) => match.from >= from && match.to <= to);
  const [match] = inside;
  const isFree = (token: Token, i: number): boolean => token.kind !== 'sign' && look.covered[i] !== true;
  const free = look.tokens
    .map((token, i) => ({ token, i }))
    .filter(({ token, i }) => i >= from && i < to && isFree(token, i));
  const before = free.filter(({ i }) => match === undefined || i < match.from).map(({ token }) => token);
  const after = free.slice(before.length).map(({ token }) => token);
  const matched = match === undefined ? [] : look.tokens.slice(match.from, match.to);
  const strange = look.tokens
    .slice(from, to)
    .some((token) => token.kind === 'sign' && !isHarmless(token.text));
  return {
    words: before.map((token) => token.key),
    match: matched.filter((token) => token.kind !== 'sign').map((token) => token.key),
    named: match?.named ?? null,
    clean:
      inside.length <= 1 &&
      !strange &&
      !free.some(({ token }) => token.kind === 'number') &&
      after.every((token) => isUnderstoodInName(token.key)),
  };
}

const NO_FOOD: Named = { foods: [], food: null, isOwn: false };

/**
 * A piece by itself, or with the head noun of its neighbour: "almond" before "oat milk" is almond milk, "thighs" after
 * "chicken breasts" chicken thighs. After "and" a food that stands by itself is taken as written.
 */
function resolvePiece(
  piece: Piece,
  all: readonly Piece[],
  { at, joined, matcher }: { at: number; joined: 'or' | 'and'; matcher: Matcher },
): Named | null {
  const isUnderstood = piece.words.every(isUnderstoodInName);
  const own = isUnderstood ? piece.named : null;
  if (own !== null && joined === 'and') return own;
  if (
    piece.match.length === 0 &&
    piece.words.join(' ') === 'pepper' &&
    all.some(({ match }) => match.includes('salt'))
  ) {
    return namedBy(['black', 'pepper'], matcher);
  }
  const head = all[all.length - 1]?.match ?? [];
  const shared = at === all.length - 1 ? null : withHead([...piece.words, ...piece.match], head, matcher);
  if (shared !== null && (own === null || shared.isOwn)) return shared;
  // "Sugar or maple syrup": the synonym "sugar syrup" is possible too, so it is listed, but sugar is what stands there.
  if (shared !== null && own !== null)
    return { ...own, foods: [...new Set([...own.foods, ...shared.foods])] };
  if (own !== null) return own;
  if (isUnderstood && piece.match.length === 0 && head.length > 0) return NO_FOOD;
  return piece.match.length > 0 ? null : withStart(all[0]?.match ?? [], piece.words, matcher);
}

/** "salted" + "unsalted butter" -> "salted butter"; words before the modifier must be understood by themselves. */
function withHead(words: readonly string[], head: readonly string[], matcher: Matcher): Named | null {
  for (let skip = 0; skip < words.length; skip += 1) {
    if (!words.slice(0, skip).every(isUnderstoodInName)) return null;
    const modifier = words.slice(skip);
    const from = modifier.every(isUnderstoodInName) ? 0 : 1;
    for (let cut = from; cut < head.length; cut += 1) {
      const named = namedBy([...modifier, ...head.slice(cut)], matcher);
      if (named !== null) return named;
    }
  }
  return null;
}

function withStart(start: readonly string[], words: readonly string[], matcher: Matcher): Named | null {
  for (let length = start.length - 1; length > 0; length -= 1) {
    const named = namedBy([...start.slice(0, length), ...words], matcher);
    if (named !== null) return named;
  }
  return null;
}

/** Every food of the list, in the order written. */
export function foodsOf(items: readonly Named[]): readonly FoodId[] {
  return [...new Set(items.flatMap((item) => item.foods))];
}
