/** Suggestions for a misspelt food: Damerau-Levenshtein distance over every name. */
import type { Matcher } from './matcher.ts';
import { keysOf } from './matcher.ts';

/** Longer words are no misspelling of a food. */
const LONGEST_WORD = 60;

/**
 * Up to `n` names nearest to `word`, nearest first, one a food; empty when nothing is within a third of its letters
 * (at least two edits).
 */
export function nearestNames(word: string, matcher: Matcher, n: number): readonly string[] {
  const key = keysOf(word.slice(0, LONGEST_WORD)).join(' ');
  if (key === '') return [];
  const limit = Math.max(2, Math.floor(key.length / 3));
  const near = matcher.names
    .filter((entry) => Math.abs(entry.key.length - key.length) <= limit)
    .map((entry) => ({ ...entry, distance: editDistance(key, entry.key) }))
    .filter((entry) => entry.distance <= limit && entry.distance < key.length)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const chosen = new Map<string, string>();
  for (const { food, name } of near) if (!chosen.has(food)) chosen.set(food, name);
  return [...new Set(chosen.values())].slice(0, n);
}

/** Edits between two words: insert, delete, replace, or swap two neighbours. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
