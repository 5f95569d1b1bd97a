/** `kindplate merge`: ingredient lines in, one JSON object a shopping item out. */
import { mergeText } from '../actions/merge-lines.ts';
import type { LineDeps } from '../actions/parse-lines.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { CommandResult } from './outcome.ts';
import { done, notDone } from './outcome.ts';
import { NOT_TEXT } from './parse.ts';

/** Bytes must be UTF-8; a string is taken as it is. Exit 1 with one sentence for anything else. */
export function runMerge(input: string | Uint8Array, deps: LineDeps): CommandResult {
  const text = typeof input === 'string' ? input : decodeUtf8(input);
  if (text === null) return notDone(NOT_TEXT);
  return done(
    mergeText(text, deps)
      .map((item) => `${JSON.stringify(item)}\n`)
      .join(''),
  );
}
