/** Reads one input file whole; a missing or cut-off file is a problem, not an exception. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problems } from './problems.ts';

/** What bytes 0x80 to 0x9F stand for in Windows-1252; the five undefined ones stay as they are. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Decodes Windows-1252 by hand: Node builds without full ICU, and some later ones, take it for Latin-1. */
export function decodeWindows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

/** The bytes of `dir/file`; null, with a problem noted, where it cannot be read. */
export function readInput(dir: string, file: string, problems: Problems): Buffer | null {
  try {
    return readFileSync(join(dir, file));
  } catch {
    problems.add(
      { file },
      `cannot be read in the folder "${dir}"; check the folder given on the command line`,
    );
    return null;
  }
}

/** Notes a problem and says false where a text has no final line end, the mark of a copy cut short. */
export function isWhole(text: string, file: string, problems: Problems): boolean {
  if (text.endsWith('\n')) return true;
  problems.add({ file }, 'does not end with a line end, so it was cut short; fetch the file again');
  return false;
}

/** Notes a problem where a release of known size has lost lines. */
export function checkRowCount(
  file: string,
  rows: number,
  expected: number | undefined,
  problems: Problems,
): void {
  if (expected === undefined || rows === expected) return;
  problems.add({ file }, `has ${rows} rows instead of ${expected}; fetch the file again`);
}
