/** Turns a word that a person writes ("dairy", "tomato", "tree-nut") into what the planner can exclude. */
import { editDistance, nearestNames } from '../domain/ingredients/nearest.ts';
import type { Matcher } from '../domain/ingredients/matcher.ts';
import type { Food } from '../domain/foods/food.ts';
import type { Library } from '../domain/library.ts';
import { singularOf } from '../domain/units/plural.ts';

export interface Resolved {
  readonly ids: readonly string[];
  /** Set where the word was an alias of other words: said to the person. */
  readonly alias: string | null;
}

export interface Unresolved {
  readonly word: string;
  /** The nearest words that would have been understood. */
  readonly nearest: readonly string[];
}

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** A tag first, then an alias, then a food by id, then every food of that name, a family standing for its forms. */
export function resolveTarget(word: string, library: Library, matcher: Matcher): Resolved | Unresolved {
  const text = fold(word);
  const dashed = text.replaceAll(' ', '-');
  for (const id of [dashed, dashed.split('-').map(singularOf).join('-')]) {
    if (library.tags.has(id)) return { ids: [id], alias: null };
  }
  const byTitle = [...library.tags.values()].find((tag) => fold(tag.title) === text);
  if (byTitle !== undefined) return { ids: [byTitle.id], alias: null };
  const alias = library.aliases.find((one) => one.alias === text || one.alias === dashed);
  if (alias !== undefined) return { ids: alias.tags, alias: alias.alias };
  if (library.foods.has(dashed)) return { ids: [dashed], alias: null };
  const ids = foodsNamed(text, library);
  return ids.length > 0 ? { ids, alias: null } : { word, nearest: nearestWords(text, library, matcher) };
}

const SUGGESTIONS = 4;

/** Tags first, then foods, each at most a few edits away. */
function nearestWords(text: string, library: Library, matcher: Matcher): readonly string[] {
  const words = [...library.tags.keys(), ...library.aliases.map((one) => one.alias)];
  const limit = Math.max(1, Math.floor(text.length / 4));
  const tags = words
    .map((word) => ({ word, distance: editDistance(text, word) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
  return [...new Set([...tags, ...nearestNames(text, matcher, SUGGESTIONS)])].slice(0, SUGGESTIONS);
}

const keyOf = (text: string): string => fold(text).split(' ').map(singularOf).join(' ');

/** Foods with this name, singular or plural; those that another of them stands above are left to it. */
function foodsNamed(text: string, library: Library): readonly string[] {
  const key = keyOf(text);
  const named = (food: Food): boolean => [food.name, ...food.names].some((name) => keyOf(name) === key);
  const found = [...library.foods.values()].filter(named).map((food) => food.id);
  const isBelow = (id: string, other: string): boolean =>
    other !== id && library.facts.find(id, other).verdict === 'contains';
  return found.filter((id) => !found.some((other) => isBelow(id, other)));
}
