/** SR28's own raw and cooked entries of the same food, paired by their descriptions. */
import type { Sr28 } from './sr28.ts';

export interface CookingPair {
  /** NDB numbers. */
  readonly raw: string;
  readonly cooked: string;
}

const RAW = /^(.*?), (?:raw|uncooked|dry|unprepared)(?:, fresh|, unprepared)?$/;
/** Plainly cooked: nothing added, nothing fried in batter; the salted twin of an entry says the same again. */
const COOKED =
  /^(.*?)(?:, cooked)?, (?:boiled, drained, without salt|boiled, without salt|boiled|steamed, without salt|moist heat|dry heat|roasted|braised|broiled|stewed|simmered|baked, without salt|baked|grilled|hard-boiled|without salt|cooked)$/;

/** Every pair, in the order of the raw entries; a raw entry may have several cooked ones. */
export function cookingPairs(sr28: Sr28): readonly CookingPair[] {
  const cooked = new Map<string, string[]>();
  for (const [ndb, { description }] of sr28.foods) {
    const name = description.includes(', cooked') ? COOKED.exec(description)?.[1] : undefined;
    if (name === undefined) continue;
    const key = keyOf(name);
    cooked.set(key, [...(cooked.get(key) ?? []), ndb]);
  }
  return [...sr28.foods].flatMap(([raw, { description }]) => {
    const name = RAW.exec(description)?.[1];
    const own = name === undefined ? [] : (cooked.get(keyOf(name)) ?? []);
    return own.map((ndb) => ({ raw, cooked: ndb }));
  });
}

/** True for an entry that is sold to be cooked or eaten raw, not one that has been heated. */
export function isRawEntry(description: string): boolean {
  return RAW.test(description);
}

/** "Mature seeds" and "enriched" stand in one of the two entries only. */
function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/, (?:mature seeds|enriched|unenriched|cooked)(?=,|$)/g, '')
    .replaceAll(/\s+/g, ' ');
}
