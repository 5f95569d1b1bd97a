/** The unit that follows a number, with the words that qualify it: "large handful", "heaped tbsp", "fl. oz.". */
import { isSize, unitNamed } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import type { Match, Matcher } from './matcher.ts';
import { longestAt } from './matcher.ts';
import { isSign } from './number.ts';
import type { Token } from './tokens.ts';

export interface UnitRead {
  readonly unit: Unit;
  /** Words such as "large" or "packed": they help to choose a measure. */
  readonly qualifiers: readonly string[];
  /** True where the unit is not filled as it is defined: "heaped", "scant". */
  readonly vague: boolean;
  readonly next: number;
}

const NOT_LEVEL = new Set([
  'heaped',
  'heaping',
  'rounded',
  'scant',
  'generous',
  'big',
  'good',
  'overflowing',
]);
const QUALIFIERS = new Set([
  ...NOT_LEVEL,
  ...[
    'level',
    'packed',
    'firmly',
    'lightly',
    'loosely',
    'tightly',
    'thick',
    'thin',
    'fresh',
    'full',
    'whole',
  ],
  ...['plump', 'fat', 'juicy', 'nice', 'bushy', 'hefty', 'chunky', 'skinny', 'bigger', 'smaller', 'leafy'],
  ...['small', 'medium', 'large', 'standard', 'regular', 'tall', 'long', 'short', 'tiny', 'mini', 'level'],
]);
const MOST_QUALIFIERS = 3;

/** Reads the unit at token `at`, past its qualifiers; null when there is none. */
export function readUnit(tokens: readonly Token[], at: number, matcher: Matcher): UnitRead | null {
  const qualifiers: string[] = [];
  for (let next = at; qualifiers.length <= MOST_QUALIFIERS; next += 1) {
    const read = unitAt(tokens, next, matcher);
    const word = tokens[next]?.plain ?? '';
    const after = read !== null && isSize(read.unit) ? readUnit(tokens, read.next, matcher) : null;
    if (after !== null && after.unit.kind === 'count') {
      return { ...after, qualifiers: [...qualifiers, word, ...after.qualifiers] };
    }
    if (read !== null && qualifiers.length > 0 && isName(tokens, at, read.next, matcher)) return null;
    if (read !== null) {
      const vague =
        read.unit.kind !== 'mass' &&
        qualifiers.some((q) => NOT_LEVEL.has(q) || q === 'large' || q === 'small');
      return { ...read, qualifiers, vague: vague && (read.unit.kind === 'volume' || !isCounted(qualifiers)) };
    }
    const sized = isComparison(tokens, next + 1) ? 2 : 0;
    if (sized === 0 && !QUALIFIERS.has(word)) return null;
    qualifiers.push(sized > 0 ? `${word}-sized` : word);
    next += sized;
  }
  return null;
}

/** Sizes of a count are what its measures are told apart by ("head, large"); a heap is not. */
function isCounted(qualifiers: readonly string[]): boolean {
  return !qualifiers.some((q) => NOT_LEVEL.has(q));
}

/** "Thumb-sized" is no thumb, and nobody weighed it. */
function isComparison(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.text === '-' && tokens[next + 1]?.plain === 'sized';
}

function unitAt(
  tokens: readonly Token[],
  at: number,
  matcher: Matcher,
): Omit<UnitRead, 'vague' | 'qualifiers'> | null {
  for (const length of [3, 2, 1]) {
    const words = wordsFrom(tokens, at, length);
    const unit = words === null ? null : unitNamed(words.text);
    if (
      words === null ||
      unit === null ||
      isComparison(tokens, words.next) ||
      isFood(tokens, at, words.next, unit, matcher)
    )
      continue;
    const next = isSign(tokens[words.next], '.') ? words.next + 1 : words.next;
    return { unit, next };
  }
  return null;
}

/** `length` words joined by blanks, hyphens or abbreviation points. */
function wordsFrom(
  tokens: readonly Token[],
  from: number,
  length: number,
): { text: string; next: number } | null {
  const words: string[] = [];
  let at = from;
  while (words.length < length) {
    const token = tokens[at];
    const joint = words.length > 0 && (isSign(token, '.') || (isSign(token, '-') && token?.gap === false));
    if (!joint && token?.kind !== 'word') return null;
    if (!joint && token !== undefined) words.push(length === 1 ? token.text : token.plain);
    at += 1;
  }
  return { text: words.join(' '), next: at };
}

/**
 * "Leaf lettuce", "cloves" alone: the word is the food or part of its name, not its unit. "Stalks celery" and "large
 * eggs" are names too, but of what "celery" and "eggs" name by themselves: there the word is the unit.
 */
function isFood(tokens: readonly Token[], at: number, next: number, unit: Unit, matcher: Matcher): boolean {
  const match = longestAt(tokens, at, matcher);
  if (match === null || unit.kind === 'mass') return false;
  if (match.to > next)
    return (unit.kind === 'count' || !unit.metric) && !isSameWithout(tokens, match, next, matcher);
  for (let i = next; i < tokens.length && !isSign(tokens[i], ',') && !isSign(tokens[i], '('); i += 1) {
    if (longestAt(tokens, i, matcher) !== null) return false;
  }
  return true;
}

/** "Short ribs", "whole cloves": qualifier and unit together are the food. */
function isName(tokens: readonly Token[], at: number, next: number, matcher: Matcher): boolean {
  const match = longestAt(tokens, at, matcher);
  return match !== null && match.to >= next && !isSameWithout(tokens, match, next, matcher);
}

function isSameWithout(tokens: readonly Token[], match: Match, next: number, matcher: Matcher): boolean {
  const rest = longestAt(tokens, tokens[next]?.plain === 'of' ? next + 1 : next, matcher);
  return (
    rest !== null && rest.to === match.to && rest.named.food !== null && rest.named.food === match.named.food
  );
}
