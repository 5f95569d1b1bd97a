/** Ingredient lines of a text, added up to shopping items. */
import { mergeLines } from '../domain/shopping/merge-lines.ts';
import type { MergedItem } from '../domain/shopping/merge-lines.ts';
import { parseLines } from './parse-lines.ts';
import type { LineDeps } from './parse-lines.ts';

/** Items in the order of their first line; no line is dropped but blank ones. */
export function mergeText(input: string, deps: LineDeps): readonly MergedItem[] {
  return mergeLines(parseLines(input, deps), deps.library.foods);
}
