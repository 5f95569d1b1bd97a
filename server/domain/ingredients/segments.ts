/** What follows the amount, cut at commas, semicolons, spaced dashes and brackets. */
import type { Matcher } from './matcher.ts';
import { writtenKey } from './matcher.ts';
import { isSign } from './number.ts';
import type { Token } from './tokens.ts';

export interface Segment {
  readonly tokens: readonly Token[];
  readonly bracket: boolean;
}

const OPEN = new Set(['(', '[', '{']);
const CLOSE = new Set([')', ']', '}']);
const CUTS = new Set([',', ';', ':']);

/** The segments in the order of the line, brackets as segments of their own; empty ones are left out. */
export function cutSegments(tokens: readonly Token[], from: number): Segment[] {
  const open: Token[][] = [[]];
  const done: { tokens: Token[]; bracket: boolean }[] = [];
  const close = (bracket: boolean): void => {
    const inner = (bracket ? open.pop() : open[open.length - 1]) ?? [];
    done.push({ tokens: inner, bracket: bracket || open.length > 1 });
    if (!bracket) open[open.length - 1] = [];
  };
  tokens.slice(from).forEach((token, i) => {
    const sign = token.kind === 'sign' ? token.text : '';
    const dash = sign === '-' && token.gap && tokens[from + i + 1]?.gap !== false;
    if (OPEN.has(sign)) open.push([]);
    else if (CLOSE.has(sign)) {
      if (open.length > 1) close(true);
    } else if (CUTS.has(sign) || dash) close(false);
    else open[open.length - 1]?.push(token);
  });
  while (open.length > 1) close(true);
  close(false);
  return done
    .map((segment) => ({ ...segment, tokens: trimmed(segment.tokens) }))
    .filter((segment) => segment.tokens.length > 0)
    .sort((a, b) => (a.tokens[0]?.start ?? 0) - (b.tokens[0]?.start ?? 0));
}

/**
 * The tokens with the signs taken out of every name that is written with commas or brackets ("ground turkey, 85% lean",
 * "water (or apricots, dried)"), so that it is not cut. Such a name begins at `from` or after a sign or an "or", and ends
 * with the line, at a sign or before an "or".
 */
export function joinWritten(tokens: readonly Token[], from: number, matcher: Matcher): readonly Token[] {
  if (!tokens.some((token, i) => i >= from && (token.text === ',' || token.text === '('))) return tokens;
  const joined = [...tokens.slice(0, from)];
  for (let at = from; at < tokens.length;) {
    const length = mayBegin(tokens, at, from) ? writtenLength(tokens, at, matcher) : 0;
    if (length === 0) joined.push(...tokens.slice(at, at + 1));
    else
      joined.push(
        ...tokens.slice(at, at + length).filter(({ kind, text }) => kind !== 'sign' || text === '-'),
      );
    at += Math.max(1, length);
  }
  return joined;
}

/** Words and signs of the longest name that is written so. */
const LONGEST_WRITTEN = 16;

function mayBegin(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.kind === 'word' && (at === from || before?.kind !== 'word' || JOINERS.has(before.key));
}

const JOINERS = new Set(['or', 'and', 'with', 'in', 'of']);

function writtenLength(tokens: readonly Token[], at: number, matcher: Matcher): number {
  const rest = tokens.slice(at, at + LONGEST_WRITTEN);
  for (let length = rest.length; length > 2; length -= 1) {
    const after = tokens[at + length];
    if (after !== undefined && after.kind !== 'sign' && !JOINERS.has(after.key)) continue;
    if (matcher.written.has(writtenKey(rest.slice(0, length)))) return length;
  }
  return 0;
}

function trimmed(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  const loose = (token: Token | undefined): boolean =>
    isSign(token, '.') || isSign(token, '*') || isSign(token, '-');
  while (from < to && loose(tokens[from])) from += 1;
  while (to > from && loose(tokens[to - 1])) to -= 1;
  return tokens.slice(from, to);
}

/** The text of some tokens as written, blanks made single. */
export function textOf(tokens: readonly Token[]): string {
  return tokens.map((token, i) => (token.gap && i > 0 ? ` ${token.text}` : token.text)).join('');
}
