/** Which tags a food may carry, itself or through parents, parts and what makers put in: for the zero rules. */
import type { Authored } from './authored-foods.ts';

export type CarriedTags = (foodId: string) => ReadonlySet<string>;

/**
 * A cautious closure: `mayContain` counts as carried, so that a rule saying "without caffeine" never meets a
 * food that may hold some. `notTags` takes away what parents and parts brought. Circles end quietly here.
 */
export function carriedTags(authored: Authored): CarriedTags {
  const known = new Map<string, ReadonlySet<string>>();
  const carried = (id: string): ReadonlySet<string> => {
    const done = known.get(id);
    if (done !== undefined) return done;
    known.set(id, new Set());
    const food = authored.foods.get(id);
    const tags = new Set<string>();
    if (food !== undefined) {
      const sources = [...food.parents, ...food.parts.map((part) => part.food)];
      for (const source of sources) for (const tag of carried(source)) tags.add(tag);
      for (const tag of Object.keys(food.notTags)) tags.delete(tag);
      const own = [...Object.keys(food.tags), ...Object.keys(food.mayContain)];
      for (const name of own) {
        for (const tag of authored.foods.has(name) ? carried(name) : withImplied(name, authored))
          tags.add(tag);
      }
    }
    known.set(id, tags);
    return tags;
  };
  return carried;
}

function withImplied(tag: string, authored: Authored): Set<string> {
  const all = new Set([tag]);
  for (const one of all) for (const next of authored.implies.get(one) ?? []) all.add(next);
  return all;
}
