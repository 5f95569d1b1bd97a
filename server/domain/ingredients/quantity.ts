/** A measured amount inside a line: a number or range with a unit of mass or volume, bare or in brackets. */
import { compare } from '../units/rational.ts';
import type { Rational } from '../units/rational.ts';
import type { Unit } from '../units/unit.ts';
import type { Matcher } from './matcher.ts';
import { isSign, readNumber } from './number.ts';
import { readUnit } from './read-unit.ts';
import type { Token } from './tokens.ts';

export interface Quantity {
  readonly min: Rational;
  readonly max: Rational;
  readonly unit: Unit;
}

export interface Span {
  readonly quantity: Quantity;
  readonly next: number;
}

export interface RangeRead {
  /** Null where the amount cannot be told. */
  readonly min: Rational | null;
  readonly max: Rational | null;
  readonly vague: boolean;
  readonly next: number;
}

export interface Bracket {
  readonly quantities: readonly Quantity[];
  /** "(14 oz each)". */
  readonly each: boolean;
  /** "(800 g total)". */
  readonly total: boolean;
  readonly next: number;
}

const BETWEEN = new Set(['to', 'or', '-', '~', 'through']);
const AROUND = new Set(
  'about approximately approx around roughly circa ca nearly almost each per total altogether weight net generous scant'.split(
    ' ',
  ),
);

/** "2", "2-3", "2 to 3", "½ or 1". A range that does not rise has no value. */
export function readRange(tokens: readonly Token[], at: number): RangeRead | null {
  const first = readNumber(tokens, at);
  if (first === null) return null;
  const one = { min: first.value, max: first.value, vague: first.vague, next: first.next };
  const link = tokens[first.next];
  const isBetween = tokens[at - 1]?.plain === 'between' && link?.plain === 'and';
  if (first.value === null || !(isBetween || BETWEEN.has(link?.plain ?? ''))) return one;
  const start = first.next + 1;
  const second = tokens[start]?.kind === 'number' || link?.kind === 'word' ? readNumber(tokens, start) : null;
  if (second === null || second.vague || tokens[start]?.plain === 'a' || tokens[start]?.plain === 'an')
    return one;
  const rises = second.value !== null && compare(first.value, second.value) < 0;
  const next = second.next;
  return rises
    ? { min: first.value, max: second.value, vague: false, next }
    : { min: null, max: null, vague: false, next };
}

/** "400 g", "14-ounce", "2 to 3 tbsp"; null when the number or a unit of mass or volume is missing. */
export function readMeasured(tokens: readonly Token[], at: number, matcher: Matcher): Span | null {
  const start = skipAround(tokens, at).next;
  const range = readRange(tokens, start);
  if (range === null || range.min === null || range.max === null || range.min.n <= 0n) return null;
  const hyphen = isSign(tokens[range.next], '-') ? 1 : 0;
  const read = readUnit(tokens, range.next + hyphen, matcher);
  if (read === null || read.unit.kind === 'count') return null;
  return { quantity: { min: range.min, max: range.max, unit: read.unit }, next: read.next };
}

function skipAround(tokens: readonly Token[], from: number): { next: number; words: readonly string[] } {
  const words: string[] = [];
  let next = from;
  for (
    ;
    AROUND.has(tokens[next]?.plain ?? '') || isSign(tokens[next], '~') || isSign(tokens[next], '.');
    next += 1
  ) {
    words.push(tokens[next]?.plain ?? '');
  }
  return { next, words };
}

/** A bracket that holds amounts and nothing else: "(240 ml)", "(about 14 oz / 400 g each)". */
export function readParenthesis(tokens: readonly Token[], at: number, matcher: Matcher): Bracket | null {
  if (!isSign(tokens[at], '(') && !isSign(tokens[at], '[')) return null;
  const said: string[] = [];
  const quantities: Quantity[] = [];
  let next = at + 1;
  while (next < tokens.length && quantities.length < 4) {
    const before = skipAround(tokens, next);
    const part = readMeasured(tokens, before.next, matcher);
    if (part === null) return null;
    const after = skipAround(tokens, part.next);
    said.push(...before.words, ...after.words);
    quantities.push(part.quantity);
    next = after.next;
    const token = tokens[next];
    const each = said.includes('each') || said.includes('per');
    const total = said.includes('total') || said.includes('altogether');
    if (isSign(token, ')') || isSign(token, ']')) return { quantities, each, total, next: next + 1 };
    if (!isSign(token, '/') && !isSign(token, ',') && !isSign(token, ';') && token?.plain !== 'or')
      return null;
    next += 1;
  }
  return null;
}
