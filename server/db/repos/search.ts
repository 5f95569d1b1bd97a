/** Searching the index of recipes by their words. */
import { sql } from 'drizzle-orm';
import type { KnownWord } from '../../domain/recipes/nearest-word.ts';
import type { RecipeId } from '../../domain/recipes/recipe.ts';
import { formsOf, KEY_MARK } from '../../domain/recipes/search-words.ts';
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
  const all = matching(db, begun);
  const steps = [
    `{title} : (${whole})`,
    `{title} : (${begun})`,
    `{cuisine} : (${whole})`,
    `{main} : (${whole})`,
  ];
  const ranks = new Map<number, number>();
  steps.forEach((step, rank) => {
    for (const entry of all.length < 2 ? [] : entriesWith(db, step))
      if (!ranks.has(entry)) ranks.set(entry, rank);
  });
  const rankOf = ({ entry }: Matched): number => ranks.get(entry) ?? steps.length;
  return [...all].sort((a, b) => rankOf(a) - rankOf(b) || a.score - b.score).map(({ recipe }) => recipe);
}

/** Every word of the index as it is written somewhere, with how many recipes hold it. */
export function wordsInUse(db: Database): readonly KnownWord[] {
  const mark = collectionMark(db);
  const known = WORDS.get(db);
  if (known?.mark === mark) return known.words;
  const rows = db.orm.all<KnownWord>(
    sql`select term as word, doc as recipes from recipe_word where term not like ${`${KEY_MARK}%`}`,
  );
  WORDS.set(db, { mark, words: rows });
  return rows;
}

const WORDS = new WeakMap<Database, { readonly mark: string; readonly words: readonly KnownWord[] }>();

interface Matched {
  readonly recipe: RecipeId;
  readonly entry: number;
  /** Less is better. */
  readonly score: number;
}

function matching(db: Database, query: string): readonly Matched[] {
  return db.orm.all<Matched>(sql`
    select recipe_entry.recipe_id as recipe, recipe_entry.entry as entry,
      bm25(recipe_search, 12, 6, 2, 4, 1) as score
    from recipe_search join recipe_entry on recipe_entry.entry = recipe_search.rowid
    where recipe_search match ${query} and recipe_entry.household_id = ${db.household}`);
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
  const forms = new Set([...formsOf(word), ...formsOf(`${word}s`)]);
  return `(${[`${quoted(word)}*`, ...[...forms].map(quoted)].join(' OR ')})`;
}
