/** Labelled ingredient lines, and what the reading of them is worth: missed, false alarms, held as unknown. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Library } from '../../../../server/domain/library.ts';
import type { Matcher } from '../../../../server/domain/ingredients/matcher.ts';
import type { ParsedLine } from '../../../../server/domain/ingredients/parsed-line.ts';
import { readLine } from '../../../../server/domain/ingredients/read-line.ts';
import type { VerdictKind } from '../../../../server/domain/people/ruling.ts';
import { verdictOnLine } from '../../../../server/domain/recipes/verdict.ts';

/** What a careful cook knows of a line; groups in none of the three lists are debatable and not counted. */
export interface Labelled {
  readonly line: string;
  readonly kind: string;
  readonly contains: readonly string[];
  /** Depends on the maker or the version. */
  readonly mayContain: readonly string[];
  /** Certainly not in it by its ingredients. */
  readonly free: readonly string[];
  readonly amount?: number;
  readonly amountMax?: number;
  readonly unit?: string | null;
  /** A damaged spelling that a person may be asked about. */
  readonly unknownIsFine?: boolean;
}

export const PLAIN = ['plain.json'];
export const TRAPS = ['traps-names.json', 'traps-words.json'];
/** Written after the foods and the matcher, without a look at either. */
export const BLIND = ['blind.json'];
/** Lines as printed books of all times and kitchens have them, and names as lists of foods have them; written blind like the others. */
export const COOKBOOK = ['cookbook.json'];
export const TAXONOMY = ['taxonomy.json'];
/** Names from kitchens all over the world, with what is certainly in them. */
export const WORLD = ['world.json'];

export function readCorpus(files: readonly string[]): readonly Labelled[] {
  return files.flatMap(
    (file) => JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8')) as Labelled[],
  );
}

export interface Score {
  readonly lines: number;
  /** `line: group` where it is in it, or may be, and the verdict says no match. */
  readonly missed: readonly string[];
  /** Lines with a group that is certainly not in them, and a verdict of contains or may contain. */
  readonly falseAlarms: readonly string[];
  /** Lines that a person must look at, those aside whose spelling is damaged. */
  readonly unknown: readonly string[];
  /** Certainly in it, and the verdict says only that it may be. */
  readonly understated: readonly string[];
}

export function scoreOf(corpus: readonly Labelled[], library: Library, matcher: Matcher): Score {
  const score = { missed: [], falseAlarms: [], unknown: [], understated: [] } as Record<
    'missed' | 'falseAlarms' | 'unknown' | 'understated',
    string[]
  >;
  for (const labelled of corpus) {
    const read = readLine(labelled.line, matcher, library.facts, library.foods);
    const says = (group: string): VerdictKind => verdictOf(read, group, library);
    const told = (groups: readonly string[], wanted: readonly VerdictKind[]): readonly string[] =>
      groups.filter((group) => wanted.includes(says(group)));
    const missed = told([...labelled.contains, ...labelled.mayContain], ['no-match']);
    const alarms = told(labelled.free, ['contains', 'may-contain']);
    const understated = told(labelled.contains, ['may-contain']);
    score.missed.push(...missed.map((group) => `${labelled.line}: ${group}`));
    if (alarms.length > 0) score.falseAlarms.push(`${labelled.line}: ${alarms.join(', ')}`);
    score.understated.push(...understated.map((group) => `${labelled.line}: ${group}`));
    if (read.status !== 'matched' && labelled.unknownIsFine !== true) score.unknown.push(labelled.line);
  }
  return { lines: corpus.length, ...score };
}

function verdictOf(read: ParsedLine, group: string, { facts }: Library): VerdictKind {
  const { line, status, food, foods, unit, grams, preparation, without, maxExact: quantity } = read;
  const asLine = { line, status, food, foods, quantity, unit, grams, preparation, without, isHeated: true };
  return verdictOnLine(asLine, group, facts).verdict;
}

/** Is the lower or the upper end of the amount read as labelled, in the unit where one is labelled? */
export function isAmountRight(
  { line, amount, amountMax, unit }: Labelled,
  library: Library,
  matcher: Matcher,
): boolean {
  const read = readLine(line, matcher, library.facts, library.foods);
  const is = (value: number | null, wanted: number | undefined): boolean =>
    value !== null && wanted !== undefined && Math.abs(value - wanted) < 0.01;
  const isSame = is(read.min, amount) && is(read.max, amountMax ?? amount);
  return isSame && (unit === undefined || read.unit === unit);
}
