/** Searching the index of recipes by their words. */
import { eq, sql } from 'drizzle-orm';
import type { KnownWord } from '../../domain/recipes/nearest-word.ts';
import type { RecipeId } from '../../domain/recipes/recipe.ts';
import { formsOf, KEY_MARK } from '../../domain/recipes/search-words.ts';
import { recipeEntry } from '../schema/search.ts';
import type { Database } from './database.ts';
import { collectionMark } from './search-index.ts';

/**
 * The recipes that hold every word, best first: a title before the kitchen that it comes from, this before a
 * main food, and that before any other place. Words are folded (`wordsIn`); the last one may be half typed. None for no words.
 */
export function searchRecipes(db: Database, words: readonly string[]): readonly RecipeId[] {
  if (words.length === 0) return [];
  const whole = words.map(wholeWord).join(' AND ');
  const typed = words.map((word, at) => (at === words.length - 1 ? begunWord(word) : wholeWord(word)));
  const begun = typed.join(' AND ');
  const found = entriesWith(db, begun);
  const scores = new Map(scoresWith(db, found.length > MANY ? `{title} : (${begun})` : begun));
  const steps = [
    `{title} : (${whole})`,
    `{title} : (${begun})`,
    `{cuisine} : (${whole})`,
    `{main} : (${whole})`,
  ];
  const rankOf = new Map<number, number>();
  steps.forEach((step, rank) => {
    for (const entry of found.length < 2 ? [] : entriesWith(db, step))
      if (!rankOf.has(entry)) rankOf.set(entry, rank);
  });
  // Few ranks and many recipes: put into their ranks first, each is sorted by itself.
  const byRank = Array.from({ length: steps.length + 1 }, (): number[] => []);
  for (const entry of found) byRank[rankOf.get(entry) ?? steps.length]?.push(entry);
  const recipes = recipesByEntry(db);
  const scoreOf = (entry: number): number => scores.get(entry) ?? 0;
  const best = byRank.flatMap((ranked) => ranked.sort((a, b) => scoreOf(a) - scoreOf(b)));
  return best.map((entry) => recipes.get(entry)).filter((recipe) => recipe !== undefined);
}

/** Which recipe each row of the index is. */
const recipesByEntry = keptWhileSame((db): ReadonlyMap<number, RecipeId> => {
  const rows = db.orm
    .select({ entry: recipeEntry.entry, recipe: recipeEntry.recipeId })
    .from(recipeEntry)
    .where(eq(recipeEntry.householdId, db.household))
    .all();
  return new Map(rows.map(({ entry, recipe }) => [entry, recipe]));
});

/** Every word of the index as it is written somewhere, with how many recipes hold it. */
export const wordsInUse = keptWhileSame((db): readonly KnownWord[] =>
  db.orm.all<KnownWord>(
    sql`select term as word, doc as recipes from recipe_word where term not like ${`${KEY_MARK}%`}`,
  ),
);

/** What is read of a database and kept until its collection is another. */
function keptWhileSame<Value>(read: (db: Database) => Value): (db: Database) => Value {
  const kept = new WeakMap<Database, { readonly mark: string; readonly value: Value }>();
  return (db) => {
    const mark = collectionMark(db);
    const last = kept.get(db);
    if (last?.mark === mark) return last.value;
    const value = read(db);
    kept.set(db, { mark, value });
    return value;
  };
}

/** What stands in more recipes than these is told apart by titles alone, which weigh most; scoring all of them takes long. */
const MANY = 2_000;

/** Rows of the index and how well each matches: below zero, less is better. */
function scoresWith(db: Database, query: string): readonly (readonly [entry: number, score: number])[] {
  return db.orm.values<[number, number]>(sql`
    select rowid, bm25(recipe_search, 12, 6, 2, 4, 1) from recipe_search where recipe_search match ${query}`);
}

function entriesWith(db: Database, query: string): readonly number[] {
  const rows = db.orm.values<[number]>(
    sql`select rowid from recipe_search where recipe_search match ${query}`,
  );
  return rows.map(([entry]) => entry);
}

/** Letters and digits alone reach the query, and always in quotes: nothing of it is a command of FTS5. */
const quoted = (word: string): string => `"${word.replaceAll('"', '')}"`;
const wholeWord = (word: string): string => `(${formsOf(word).map(quoted).join(' OR ')})`;

/** "tomatoe" and "berrie" are on their way to a plural, whose key may be another one. */
function begunWord(word: string): string {
  const forms = new Set([...formsOf(word), ...formsOf(`${word}s`)].filter((form) => !form.startsWith(word)));
  return `(${[`${quoted(word)}*`, ...[...forms].map(quoted)].join(' OR ')})`;
}
