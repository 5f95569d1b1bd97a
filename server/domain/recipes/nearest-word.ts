/** The word that somebody may have meant whose word stands in no recipe. */
import { editDistance } from '../ingredients/nearest.ts';
import { spelling } from '../ingredients/misspellings.ts';
import { singularOf } from '../units/plural.ts';

export interface KnownWord {
  readonly word: string;
  /** In how many recipes it stands. */
  readonly recipes: number;
}

/** Shorter words are like too many others. */
const SHORTEST = 4;
/** From here on two slips are forgiven. */
const LONG = 6;
/** A word half typed is looked at from here on. */
const SHORTEST_BEGINNING = 5;
const LONGEST = 40;

interface Near extends KnownWord {
  readonly distance: number;
}

/**
 * What was meant: by a known misspelling first, then by one slip (two in a word of six letters or more; a
 * swapped pair is one), then by a beginning with one slip. Null where nothing is near.
 */
export function nearestWord(word: string, known: readonly KnownWord[]): string | null {
  const spelt = spelling(singularOf(word));
  if (spelt !== null) return spelt;
  if (word.length < SHORTEST || word.length > LONGEST) return null;
  const limit = word.length < LONG ? 1 : 2;
  const whole = known.flatMap((one): readonly Near[] => {
    if (Math.abs(one.word.length - word.length) > limit) return [];
    const distance = editDistance(word, one.word, limit);
    return distance > limit ? [] : [{ ...one, distance }];
  });
  return best(whole, word) ?? best(begunBy(word, known), word);
}

/** "broco" begins "broccoli" but for one slip; the first letter is seldom the wrong one. */
function begunBy(word: string, known: readonly KnownWord[]): readonly Near[] {
  if (word.length < SHORTEST_BEGINNING) return [];
  return known.flatMap((one): readonly Near[] => {
    if (one.word.length <= word.length || one.word[0] !== word[0]) return [];
    const beginnings = [0, 1].map((more) => one.word.slice(0, word.length + more));
    return beginnings.some((beginning) => editDistance(word, beginning, 1) <= 1)
      ? [{ ...one, distance: 1 }]
      : [];
  });
}

/** The fewest slips, then the same first letter, then the word that more recipes hold. */
function best(near: readonly Near[], word: string): string | null {
  const isElse = (one: Near): number => (one.word[0] === word[0] ? 0 : 1);
  const [first] = [...near].sort(
    (a, b) =>
      a.distance - b.distance || isElse(a) - isElse(b) || b.recipes - a.recipes || (a.word < b.word ? -1 : 1),
  );
  return first?.word ?? null;
}
