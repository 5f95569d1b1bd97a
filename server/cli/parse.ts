/** `kindplate parse`: ingredient lines in, one JSON object a physical line out. */
import { parseLines } from '../actions/parse-lines.ts';
import type { LineDeps } from '../actions/parse-lines.ts';
import type { ParsedLine } from '../domain/ingredients/parsed-line.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { CommandResult } from './outcome.ts';
import { done, notDone } from './outcome.ts';

export const NOT_TEXT =
  'Standard input is not UTF-8 text: hand over ingredient lines as plain text, one ingredient a line.';

/** Bytes must be UTF-8; a string is taken as it is. Exit 1 with one sentence for anything else. */
export function runParse(input: string | Uint8Array, deps: LineDeps): CommandResult {
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  if (text === null) return notDone(NOT_TEXT);
  return done(
    parseLines(text, deps)
      .map((line) => `${JSON.stringify(printed(line))}\n`)
      .join(''),
  );
}

/** The keys that other programs rely on, in their order. */
function printed(parsed: ParsedLine): Omit<ParsedLine, 'joined' | 'exact' | 'without'> {
  const { line, status, min, max, minExact, maxExact, unit, name, preparation } = parsed;
  const { food, foods, grams, gramsFrom, contains, mayContain } = parsed;
  const amount = { line, status, min, max, minExact, maxExact, unit, name, preparation };
  return { ...amount, food, foods, grams, gramsFrom, contains, mayContain };
}
