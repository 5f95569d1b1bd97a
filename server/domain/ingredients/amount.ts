/** The amount at the head of a line: number or range, unit, packs, sums, and the same amount said another way. */
import { compare, multiply, ONE, rational } from '../units/rational.ts';
import type { Rational } from '../units/rational.ts';
import { isContainer, isSize } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import { readMore } from './amount-more.ts';
import { readAside } from './asides.ts';
import { readDimension } from './dimension.ts';
import type { Matcher } from './matcher.ts';
import { longestAt } from './matcher.ts';
import { readLooseMeasure } from './measure-words.ts';
import { isSign, readNumber } from './number.ts';
import type { LooseMeasure } from './measure-words.ts';
import type { Quantity, RangeRead, Span } from './quantity.ts';
import { readMeasured, readParenthesis, readRange } from './quantity.ts';
import { readUnit } from './read-unit.ts';
import { textOf } from './segments.ts';
import type { Token } from './tokens.ts';

export interface Amount {
  /** `bad`: there is an amount, and nobody can say which: "-1", "1/0", "1 000". */
  readonly state: 'none' | 'read' | 'bad';
  readonly min: Rational | null;
  readonly max: Rational | null;
  readonly unit: Unit | null;
  /** The same amount in other units: "(240 ml)", "/ 7 oz". */
  readonly same: readonly Quantity[];
  /** What one of the counted things holds: "2 (14 oz) cans". */
  readonly each: Quantity | null;
  /** The unit is not filled as defined ("heaped"), or the piece is of a size of its own ("1-inch piece"). */
  readonly vague: boolean;
  readonly qualifiers: readonly string[];
  /** The first token after the amount. */
  readonly next: number;
}

const NONE = {
  min: null,
  max: null,
  unit: null,
  same: [],
  each: null,
  vague: false,
  qualifiers: [],
} as const;
/** Beyond what a household kitchen weighs out, a number is taken for a slip of the pen. */
const MOST = rational(100_000n);
const INTRO = new Set(
  'between about approximately approx around roughly circa ca nearly almost optional'.split(' '),
);
const INTRO_SIGNS = new Set(['*', '•', '·', '~', '≈', '.', ':', '+', '>', '▢', '□', '☐', '◦', '▪', '●']);
/** Units that mean one of them when no number is written: "pinch of salt". */
const ONE_OF = new Set(
  'pinch,dash,handful,bunch,sprig,splash,drizzle,squeeze,knob,dollop,glug,sprinkle,sprinkling'.split(','),
);

/** Reads the amount that begins at token `at`. Never throws; linear in the tokens it takes. */
export function readAmount(tokens: readonly Token[], at: number, matcher: Matcher): Amount {
  const start = skipIntro(tokens, at);
  if (isNegative(tokens, start)) return unreadable(tokens, start, matcher);
  const first = longestAt(tokens, start, matcher);
  if (first !== null && first.to > start + 1) return { state: 'none', ...NONE, next: start };
  const dimension = readDimension(tokens, start);
  if (dimension !== null) return sizedPiece(tokens, start, dimension, matcher);
  const range = readRange(tokens, start);
  if (range === null) return unitAlone(tokens, start, matcher);
  const amount = withUnit(tokens, range, matcher);
  if (amount.state === 'bad' || isOutOfBounds(amount)) return unreadable(tokens, start, matcher);
  return amount;
}

/** Skips the figures, signs and unit of an amount that nobody can tell, so that the name is still found. */
function unreadable(tokens: readonly Token[], from: number, matcher: Matcher): Amount {
  let at = from;
  while (at < tokens.length && (tokens[at]?.kind === 'number' || BROKEN.has(tokens[at]?.text ?? ''))) at += 1;
  if (at === from) at += 1;
  return { state: 'bad', ...NONE, next: skipOf(tokens, readUnit(tokens, at, matcher)?.next ?? at) };
}

const BROKEN = new Set(['-', '/', '.', ',', '+', '*', '~']);

function skipIntro(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const bullet = token.kind === 'sign' && token.text === '-' && tokens[at + 1]?.gap === true;
    if (bullet || (token.kind === 'sign' ? INTRO_SIGNS.has(token.text) : INTRO.has(token.plain))) continue;
    break;
  }
  return at;
}

function isNegative(tokens: readonly Token[], at: number): boolean {
  return isSign(tokens[at], '-') && tokens[at + 1]?.kind === 'number';
}

function isOutOfBounds(amount: Amount): boolean {
  if (amount.min === null || amount.max === null) return false;
  const pack = amount.each === null || amount.each.min.n > 0n;
  return amount.min.n <= 0n || compare(amount.max, MOST) > 0 || !pack;
}

function unitAlone(tokens: readonly Token[], at: number, matcher: Matcher): Amount {
  const read = readUnit(tokens, at, matcher);
  if (read === null || !ONE_OF.has(read.unit.id)) return { state: 'none', ...NONE, next: at };
  const { unit, vague, qualifiers } = read;
  return {
    ...NONE,
    state: 'read',
    min: ONE,
    max: ONE,
    unit,
    vague,
    qualifiers,
    next: skipOf(tokens, read.next),
  };
}

/** "a 2-inch piece of", "5 cm piece": one piece of a size that no table weighs. */
function sizedPiece(tokens: readonly Token[], at: number, next: number, matcher: Matcher): Amount {
  const read = readUnit(tokens, next, matcher);
  const qualifiers = [sizeText(tokens, at, next)];
  const amount = { ...NONE, state: 'read' as const, vague: true, qualifiers };
  if (read === null || read.unit.kind !== 'count') return { ...amount, next };
  return { ...amount, min: ONE, max: ONE, unit: read.unit, next: skipOf(tokens, read.next) };
}

/** The size as written, without brackets. */
function sizeText(tokens: readonly Token[], from: number, to: number): string {
  return textOf(tokens.slice(from, to).filter(({ text }) => text !== '(' && text !== ')'));
}

function skipOf(tokens: readonly Token[], at: number): number {
  const next = tokens[at]?.plain === 'of' ? at + 1 : at;
  return next > at && tokens[next]?.plain === 'the' ? next + 1 : next;
}

function withUnit(tokens: readonly Token[], range: RangeRead, matcher: Matcher): Amount {
  const { min, max } = range;
  if (range.vague) return uncounted(tokens, range.next, matcher);
  if (min === null || max === null) return { state: 'bad', ...NONE, next: range.next };
  const times = readTimes(tokens, range.next, min, max, matcher);
  if (times !== null) return times;
  const amount = counted(tokens, range, matcher);
  if (amount.state === 'bad') return amount;
  const whole = amount.unit === null ? amount : readMore(tokens, amount, matcher);
  const isBad = whole.state === 'read' && isBroken(tokens, whole.next, matcher);
  return isBad ? { state: 'bad', ...NONE, next: whole.next } : pastContainer(tokens, whole, matcher);
}

/** "A few sprigs of". */
function uncounted(tokens: readonly Token[], at: number, matcher: Matcher): Amount {
  const read = readUnit(tokens, at, matcher);
  const loose = read === null ? readLooseMeasure(tokens, at, matcher) : null;
  const next = skipOf(tokens, read?.next ?? loose?.next ?? at);
  const qualifiers = loose === null ? [] : [textOf(loose.words)];
  return { ...NONE, state: 'read', unit: read?.unit ?? null, vague: true, qualifiers, next };
}

/** Number, pack, size of the piece, unit. */
function counted(tokens: readonly Token[], { min, max, next: from }: RangeRead, matcher: Matcher): Amount {
  const pack = readPack(tokens, from, matcher);
  const sized = readDimension(tokens, pack?.next ?? from) ?? bracketedSize(tokens, from);
  const at = sized ?? pack?.next ?? from;
  const hyphen = at === from && isSign(tokens[at], '-') && tokens[at]?.gap === false ? 1 : 0;
  const read = readUnit(tokens, at + hyphen, matcher);
  const loose = read === null || isSize(read.unit) ? readLooseMeasure(tokens, at + hyphen, matcher) : null;
  if (loose !== null) return looselyCounted({ min, max }, loose);
  if (read === null && isBroken(tokens, at, matcher)) return { state: 'bad', ...NONE, next: at };
  const size = sized === null ? [] : [sizeText(tokens, from, sized)];
  return {
    ...{ ...NONE, state: 'read', min, max, unit: read?.unit ?? null, each: pack?.quantity ?? null },
    vague: sized !== null || (read?.vague ?? false),
    qualifiers: [...size, ...(read?.qualifiers ?? [])],
    next: read?.next ?? at,
  };
}

/** "A hint of wasabi" is some of it, "2 lumps of butter" are two: neither is of a weight that a table knows. */
function looselyCounted(count: Pick<Amount, 'min' | 'max'>, loose: LooseMeasure): Amount {
  const { min, max } = loose.isCounted ? count : NONE;
  return {
    ...NONE,
    state: 'read',
    min,
    max,
    vague: true,
    qualifiers: [textOf(loose.words)],
    next: loose.next,
  };
}

/** "400 g tin tomatoes": the weight is the amount, the tin only says how it is sold. */
function pastContainer(tokens: readonly Token[], amount: Amount, matcher: Matcher): Amount {
  const read =
    amount.unit === null || amount.unit.kind === 'count' ? null : readUnit(tokens, amount.next, matcher);
  if (read === null || !isContainer(read.unit)) return { ...amount, next: skipOf(tokens, amount.next) };
  return { ...amount, qualifiers: [...amount.qualifiers, read.unit.id], next: skipOf(tokens, read.next) };
}

/** "2 x 400 g tins": each holds that much. Without a container it is 800 g. */
function readTimes(
  tokens: readonly Token[],
  at: number,
  min: Rational,
  max: Rational,
  matcher: Matcher,
): Amount | null {
  if (tokens[at]?.plain !== 'x' && !isSign(tokens[at], '*')) return null;
  const open = isSign(tokens[at + 1], '(') ? 1 : 0;
  const part = readMeasured(tokens, at + 1 + open, matcher);
  if (part === null) {
    return readNumber(tokens, at + 1) === null ? null : { state: 'bad', ...NONE, next: at + 1 };
  }
  const after = open === 1 && isSign(tokens[part.next], ')') ? part.next + 1 : part.next;
  const read = readUnit(tokens, after, matcher);
  const { quantity } = part;
  if (read !== null && read.unit.kind === 'count') {
    const next = skipOf(tokens, read.next);
    return { ...NONE, state: 'read', min, max, unit: read.unit, each: quantity, next };
  }
  const total = { min: multiply(min, quantity.min), max: multiply(max, quantity.max), unit: quantity.unit };
  return { ...NONE, state: 'read', ...total, next: skipOf(tokens, after) };
}

/** "(14 oz)" or "14-ounce" between a count and what is counted. */
function readPack(tokens: readonly Token[], at: number, matcher: Matcher): Span | null {
  const bracket = readParenthesis(tokens, at, matcher);
  const [quantity] = bracket?.quantities ?? [];
  if (bracket !== null && quantity !== undefined) return { quantity, next: bracket.next };
  if (tokens[at]?.kind !== 'number') return null;
  const part = readMeasured(tokens, at, matcher);
  if (part === null) return null;
  const read = readUnit(tokens, part.next, matcher);
  const hyphenated = isSign(tokens[at + 1], '-');
  return hyphenated || (read !== null && isContainer(read.unit)) ? part : null;
}

function bracketedSize(tokens: readonly Token[], at: number): number | null {
  const next = isSign(tokens[at], '(') ? readDimension(tokens, at + 1) : null;
  return next !== null && isSign(tokens[next], ')') ? next + 1 : null;
}

/** After a number nothing numeric may follow that was not understood: "1 000", "½½", "1--2". */
function isBroken(tokens: readonly Token[], at: number, matcher: Matcher): boolean {
  const token = tokens[at];
  if (token?.kind === 'number')
    return ![longestAt(tokens, at, matcher), readDimension(tokens, at), readAside(tokens, at)].some(
      (read) => read !== null,
    );
  if (token?.kind !== 'sign') return false;
  const glued = !token.gap && (token.text === '-' || token.text === '/' || token.text === ',');
  return (glued || token.text === '/' || token.text === '.') && isNumeric(tokens[at + 1]);
}

function isNumeric(token: Token | undefined): boolean {
  return token?.kind === 'number' || isSign(token, '-') || isSign(token, '/');
}
