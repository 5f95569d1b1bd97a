/** Lengths: "1-inch", "two-inch", "5 cm", '2"', "1/2-inch-thick". They size a piece and are no amount of food. */
import { isSign, readNumber } from './number.ts';
import type { Token } from './tokens.ts';

const LENGTHS = new Set([
  'inch',
  'inches',
  'cm',
  'mm',
  'centimetre',
  'centimeter',
  'centimetres',
  'centimeters',
]);
/** "An inch of ginger" is all that the line says of an amount. */
const ARTICLES = new Set(['a', 'an']);
const AROUND = new Set(['thick', 'long', 'wide', 'thin', 'diameter', 'square']);

/** The token after a length that begins at `at`; null when there is none. */
export function readDimension(tokens: readonly Token[], at: number): number | null {
  if (ARTICLES.has(tokens[at]?.plain ?? '')) return null;
  const first = readNumber(tokens, at);
  if (first === null || first.vague) return null;
  let next = first.next;
  const linked = isSign(tokens[next], '-') || tokens[next]?.plain === 'to' || tokens[next]?.plain === 'x';
  const second = linked && tokens[next + 1]?.kind === 'number' ? readNumber(tokens, next + 1) : null;
  if (second !== null) next = second.next;
  if (isSign(tokens[next], '-')) next += 1;
  if (!LENGTHS.has(tokens[next]?.plain ?? '') && !isSign(tokens[next], '"')) return null;
  next += 1;
  if (isSign(tokens[next], '-') && tokens[next]?.gap === false) next += 1;
  return AROUND.has(tokens[next]?.plain ?? '') ? next + 1 : next;
}
