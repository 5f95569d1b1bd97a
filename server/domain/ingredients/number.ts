/** One number at the head of some tokens: digits, fractions, mixed numbers, words. */
import { add, compare, multiply, ONE, parseRational, rational } from '../units/rational.ts';
import type { Rational } from '../units/rational.ts';
import type { Token } from './tokens.ts';

export interface NumberRead {
  /** Null where it cannot be told: "1/0", "1.000,5", or a vague word. */
  readonly value: Rational | null;
  /** True for "a few", "some", "a little": an amount that nobody counts. */
  readonly vague: boolean;
  readonly next: number;
}

const WORDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1]),
);
const ARTICLES = new Set(['a', 'an']);
const VAGUE = new Set(['few', 'several', 'some', 'little', 'bit']);
const PARTS: ReadonlyMap<string, bigint> = new Map([
  ['half', 2n],
  ['halves', 2n],
  ['third', 3n],
  ['thirds', 3n],
  ['quarter', 4n],
  ['quarters', 4n],
  ['fourth', 4n],
  ['fourths', 4n],
  ['eighth', 8n],
  ['eighths', 8n],
]);
/** A part that needs no number before it: "half a cup", "quarter pound". */
const ALONE = new Set(['half', 'quarter', 'third']);
const DOZEN = rational(12n);

/** Reads the number that begins at token `at`; null when there is none. */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | null {
  const token = tokens[at];
  if (token?.kind === 'number') return dozens(tokens, readDigits(tokens, at, token));
  return token?.kind === 'word' ? readWord(tokens, at, token.plain) : null;
}

export function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text;
}

function found(value: Rational | null, next: number): NumberRead {
  return { value, vague: false, next };
}

function readDigits(tokens: readonly Token[], at: number, token: Token): NumberRead {
  const fraction = readFraction(tokens, at);
  if (fraction !== null) return fraction;
  const value = parseRational(token.text);
  const joint = isSign(tokens[at + 1], '-') || tokens[at + 1]?.plain === 'and' ? 1 : 0;
  const second = readFraction(tokens, at + 1 + joint);
  if (value === null || second === null) return andAPart(tokens, found(value, at + 1));
  const proper = second.value !== null && compare(second.value, ONE) < 0 && value.d === 1n;
  if (proper && second.value !== null) return found(add(value, second.value), second.next);
  return joint === 1 ? found(value, at + 1) : found(null, second.next);
}

/** "3/4"; a value of null for "1/0" and "1/2/3". */
function readFraction(tokens: readonly Token[], at: number): NumberRead | null {
  const [over, under] = [tokens[at], tokens[at + 2]];
  if (over?.kind !== 'number' || under?.kind !== 'number' || !isSign(tokens[at + 1], '/')) return null;
  const chained = isSign(tokens[at + 3], '/') && tokens[at + 4]?.kind === 'number';
  return found(chained ? null : parseRational(`${over.text}/${under.text}`), at + (chained ? 5 : 3));
}

function dozens(tokens: readonly Token[], read: NumberRead): NumberRead {
  const word = tokens[read.next]?.plain;
  if ((word !== 'dozen' && word !== 'doz') || read.value === null) return read;
  const dot = word === 'doz' && isSign(tokens[read.next + 1], '.') ? 1 : 0;
  return found(multiply(read.value, DOZEN), read.next + 1 + dot);
}

function readWord(tokens: readonly Token[], at: number, word: string): NumberRead | null {
  const follower = tokens[at + 1]?.plain ?? '';
  if (VAGUE.has(word)) return { value: null, vague: true, next: at + 1 };
  if (ALONE.has(word)) return ofWhat(tokens, found(rational(1n, PARTS.get(word) ?? 1n), at + 1));
  if (word === 'dozen') return found(DOZEN, at + 1);
  if (word === 'couple') return found(rational(2n), at + 1);
  const count = ARTICLES.has(word) ? 1 : WORDS.get(word);
  if (count === undefined) return null;
  if (ARTICLES.has(word) && VAGUE.has(follower)) return { value: null, vague: true, next: at + 2 };
  if (follower === 'couple') return found(rational(2n), at + 2);
  const part = partInWords(tokens, at);
  if (part !== null) return ofWhat(tokens, part);
  const whole = found(rational(BigInt(count)), at + 1);
  return dozens(tokens, andAPart(tokens, whole));
}

/** "One and a half", "2 and a quarter", "one and one-half", "one and 1/2". */
function andAPart(tokens: readonly Token[], whole: NumberRead): NumberRead {
  const { next, value } = whole;
  if (tokens[next]?.plain !== 'and' || value === null) return whole;
  const fraction = readFraction(tokens, next + 1) ?? partInWords(tokens, next + 1);
  if (fraction === null || fraction.value === null || compare(fraction.value, ONE) >= 0) return whole;
  return found(add(value, fraction.value), fraction.next);
}

/** "A half", "three-quarters", "one third"; what it is a part of comes after. */
function partInWords(tokens: readonly Token[], at: number): NumberRead | null {
  const word = tokens[at]?.plain ?? '';
  const count = ARTICLES.has(word) ? 1 : WORDS.get(word);
  if (count === undefined) return null;
  const next = at + 1 + hyphenAt(tokens, at + 1);
  const part = PARTS.get(tokens[next]?.plain ?? '');
  return part === undefined ? null : found(rational(BigInt(count), part), next + 1);
}

/** 1 where a hyphen stands close to the word before it. */
function hyphenAt(tokens: readonly Token[], at: number): 0 | 1 {
  return isSign(tokens[at], '-') && tokens[at]?.gap === false ? 1 : 0;
}

/** Past the words that say of what: "half a", "half of an", "half a dozen", "two thirds of a". */
function ofWhat(tokens: readonly Token[], part: NumberRead): NumberRead {
  let { next } = part;
  if (tokens[next]?.plain === 'of') next += 1;
  if (ARTICLES.has(tokens[next]?.plain ?? '')) next += 1;
  return dozens(tokens, { ...part, next });
}
