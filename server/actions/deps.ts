/** What actions on the household's own data are handed. */
import type { Food } from '../domain/foods/food.ts';
import { buildMatcher, type Matcher } from '../domain/ingredients/matcher.ts';
import type { Library } from '../domain/library.ts';
import type { Database } from '../db/repos/database.ts';
import type { NotSearched, Search } from '../solver/search.ts';

export interface ActionDeps {
  readonly db: Database;
  readonly library: Library;
}

/** For the verbs that search for a week. */
export interface PlanningDeps extends ActionDeps {
  readonly search: Search;
}

const MATCHERS = new WeakMap<ReadonlyMap<string, Food>, Matcher>();

/** The index of the library's food names, built the first time it is asked for. */
export function matcherFor({ foods }: Library): Matcher {
  const known = MATCHERS.get(foods);
  if (known !== undefined) return known;
  const matcher = buildMatcher([...foods.values()]);
  MATCHERS.set(foods, matcher);
  return matcher;
}

/** A code with its parameters, of whatever room; `contract/sentences` words it. */
export interface Reason {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** A change that met another's, or a thing that is not there. */
export type NotChanged = 'stale' | 'missing';

/** A week that was searched for and not saved; 'unsettled' where people or recipes changed each time meanwhile. */
export type NotPlanned = NotSearched | 'unsettled';
