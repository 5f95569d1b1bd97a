/** A folded line as words, numbers and signs. One pass, no backtracking. */
import { plainWord, wordKey } from './fold.ts';

export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As folded, case kept. */
  readonly text: string;
  /** Lower case, without accents, plural kept. */
  readonly plain: string;
  /** What is compared with food names. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** True where a blank stands before it. */
  readonly gap: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}

/** The whole character, both halves of a surrogate pair; empty at the end. */
function charAt(text: string, at: number): string {
  const char = text[at] ?? '';
  return char > '\u007f' ? String.fromCodePoint(text.codePointAt(at) ?? 0) : char;
}

function isLetter(char: string): boolean {
  if (char > '\u007f') return LETTER.test(char);
  return (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z');
}

/** Splits a folded line. "200g" is a number and a word; "2%" is one word; "1e9" one number without a value. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let gap = true;
  for (let at = 0; at < text.length;) {
    if (text[at] === ' ') {
      gap = true;
      at += 1;
      continue;
    }
    const made = tokenAt(text, at, gap);
    tokens.push(made);
    gap = false;
    at = made.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number, gap: boolean): Token {
  if (isDigit(text[at]) || (text[at] === '.' && isDigit(text[at + 1]))) return numberAt(text, at, gap);
  const char = charAt(text, at);
  if (isLetter(char)) {
    const end = wordEnd(text, at);
    const word = text.slice(at, end);
    return { kind: 'word', text: word, plain: plainWord(word), key: wordKey(word), start: at, end, gap };
  }
  const end = at + char.length;
  if (char === '&') return { kind: 'word', text: char, plain: 'and', key: 'and', start: at, end, gap };
  return { kind: 'sign', text: char, plain: char, key: char, start: at, end, gap };
}

function numberAt(text: string, at: number, gap: boolean): Token {
  const end = numberEnd(text, at);
  const number = text.slice(at, end);
  const kind = number.endsWith('%') ? 'word' : 'number';
  return { kind, text: number, plain: number, key: number, start: at, end, gap };
}

function numberEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text[at]) || ((text[at] === '.' || text[at] === ',') && isDigit(text[at + 1]))) at += 1;
  if (text[at] === '%') return at + 1;
  const exponent = text[at] === 'e' || text[at] === 'E';
  const signed = text[at + 1] === '+' || text[at + 1] === '-' ? 1 : 0;
  if (!exponent || !isDigit(text[at + 1 + signed])) return at;
  at += 1 + signed;
  while (isDigit(text[at])) at += 1;
  return at;
}

function wordEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const char = charAt(text, at);
    // "Baker's" and "confectioners'" are words; other quotes stand around words.
    const apostrophe = char === "'" && (isLetter(charAt(text, at + 1)) || text[at - 1] === 's');
    const inside = isLetter(char) || isDigit(char) || apostrophe;
    if (!inside) return at;
    at += char.length;
  }
}
