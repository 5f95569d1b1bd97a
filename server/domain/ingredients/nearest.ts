/**
 * Suggestions for a misspelt food, over every name: a known misspelling, a slip of a letter or two, a word
 * that sounds alike.
 */
import { keysOf, type Matcher } from './matcher.ts';
import { spelling } from './misspellings.ts';
import { soundOf } from './sound.ts';

/** Longer words are no misspelling of a food. */
const LONGEST_WORD = 60;

/**
 * Up to `n` names nearest to `word`, nearest first, one a food; empty when nothing is within a third of its
 * letters (at least two edits) and it is no known misspelling.
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
  const spelt = spelling(key);
  return [...new Set([...(spelt === null ? [] : [spelt]), ...chosen.values()])].slice(0, n);
}

/** How a name was come by, the surest first. */
export const LIKENESSES = ['known-misspelling', 'letters', 'sound'] as const;
export type Likeness = (typeof LIKENESSES)[number];

export interface NearName {
  readonly name: string;
  /** The comparison key of the name: `namedBy` gives its foods. */
  readonly key: string;
  readonly by: Likeness;
  /** Edits between the two keys; for ordering what is equally sure. */
  readonly distance: number;
}

interface Entry {
  readonly name: string;
  readonly key: string;
  /** Which letters are in it, one bit each: two keys far apart in letters are far apart in edits. */
  readonly letters: number;
  /** Its place among the names. */
  readonly at: number;
}

interface Index {
  readonly byLength: ReadonlyMap<number, readonly Entry[]>;
  readonly bySound: ReadonlyMap<string, readonly Entry[]>;
}

const INDEXES = new WeakMap<Matcher, Index>();

/** Shorter words are like too many others. */
const SHORTEST = 4;
const SHORTEST_SOUND = 3;

/**
 * Names that somebody may have meant who wrote `key`, a comparison key: one edit away, two from six letters
 * on (a swapped pair is one), or alike in sound and in half of their letters.
 */
export function namesLike(key: string, matcher: Matcher): readonly NearName[] {
  const spelt = spelling(key);
  const known: readonly NearName[] =
    spelt === null
      ? []
      : [{ name: spelt, key: keysOf(spelt).join(' '), by: 'known-misspelling', distance: 0 }];
  if (key.length < SHORTEST || key.length > LONGEST_WORD) return known;
  const index = indexOf(matcher);
  const byKey = new Map(known.map((one) => [one.key, one]));
  for (const near of [...byLetters(key, index), ...bySound(key, index)])
    if (!byKey.has(near.key)) byKey.set(near.key, near);
  return [...byKey.values()];
}

function byLetters(key: string, { byLength }: Index): readonly NearName[] {
  const limit = key.length < 6 ? 1 : 2;
  const letters = lettersIn(key);
  const near: (NearName & { readonly at: number })[] = [];
  for (let length = key.length - limit; length <= key.length + limit; length += 1)
    for (const entry of byLength.get(length) ?? []) {
      // An edit changes at most two letters of the set.
      if (bitsIn(entry.letters ^ letters) > 2 * limit) continue;
      const distance = editDistance(key, entry.key, limit);
      const { name, key: like, at } = entry;
      if (distance <= limit) near.push({ name, key: like, by: 'letters', distance, at });
    }
  // In the order of the names, whatever their lengths.
  near.sort((a, b) => a.at - b.at);
  return near.map(({ name, key: like, by, distance }) => ({ name, key: like, by, distance }));
}

function bySound(key: string, { bySound: sounds }: Index): readonly NearName[] {
  const sound = soundOf(key);
  if (sound.length < SHORTEST_SOUND) return [];
  return (sounds.get(sound) ?? []).flatMap((entry): readonly NearName[] => {
    const distance = editDistance(key, entry.key);
    return distance > key.length / 2 ? [] : [{ name: entry.name, key: entry.key, by: 'sound', distance }];
  });
}

function indexOf(matcher: Matcher): Index {
  const known = INDEXES.get(matcher);
  if (known !== undefined) return known;
  const byKey = new Map<string, Entry>();
  for (const { name, key } of matcher.names)
    if (key.length >= SHORTEST && !byKey.has(key))
      byKey.set(key, { name, key, letters: lettersIn(key), at: byKey.size });
  const entries = [...byKey.values()];
  const index = {
    byLength: grouped(entries, ({ key }) => key.length),
    bySound: grouped(entries, ({ key }) => soundOf(key)),
  };
  INDEXES.set(matcher, index);
  return index;
}

function grouped<K>(entries: readonly Entry[], keyOf: (entry: Entry) => K): ReadonlyMap<K, readonly Entry[]> {
  const groups = new Map<K, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [entry]);
    else same.push(entry);
  }
  return groups;
}

function lettersIn(key: string): number {
  let letters = 0;
  for (let at = 0; at < key.length; at += 1) letters |= 1 << (key.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Edits between two words: insert, delete, replace, or swap two neighbours. Past `most` it is not counted on:
 * what lies further than that from the diagonal is more than `most` edits away, and is never looked at.
 */
export function editDistance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = new Array<number>(b.length + 1).fill(Infinity);
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    row[0] = i;
    let least = from === 1 ? i : Infinity;
    for (let j = from; j <= to; j += 1) {
      const replaced = (last[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced);
      if (isSwapped(a, b, i, j)) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > most) return Infinity;
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length] ?? 0;
  return distance > most ? Infinity : distance;
}

function isSwapped(a: string, b: string, i: number, j: number): boolean {
  if (i < 2 || j < 2) return false;
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}
