/** The index of recipes by their words, and which collection it is of. Kept in step by the writes of own recipes and by the seed. */
import { and, eq, inArray, max, sql } from 'drizzle-orm';
import type { Food, FoodId } from '../../domain/foods/food.ts';
import type { Recipe, RecipeId } from '../../domain/recipes/recipe.ts';
import { searchEntryOf, wordsOfFood } from '../../domain/recipes/search-words.ts';
import { collection, foodWords, recipeEntry } from '../schema/search.ts';
import { newKey, type Database } from './database.ts';

/** Another with every change of what is written into the index, so that the next start fills it anew. */
const SHAPE = '1';

export interface Indexed {
  readonly dataVersion: string;
  readonly recipes: readonly Recipe[];
  /** What foods are called; without it recipes are found by their own words alone. */
  readonly foods?: ReadonlyMap<FoodId, Food>;
}

/** Changes with every change of an own recipe, also with one that was taken back; "" before the first. */
export function collectionMark(db: Database): string {
  return collectionRow(db)?.mark ?? '';
}

/** To be called in the transaction that changes an own recipe. */
export function markCollection(db: Database): void {
  const mark = newKey();
  db.orm
    .insert(collection)
    .values({ householdId: db.household, mark, indexed: '' })
    .onConflictDoUpdate({ target: collection.householdId, set: { mark } })
    .run();
}

/** True where the index was filled from this data version, in the shape that is written now. */
export function isIndexed(db: Database, dataVersion: string): boolean {
  return collectionRow(db)?.indexed === `${SHAPE} ${dataVersion}`;
}

/** Fills the index anew with these recipes, all that are in use; to be called in a transaction. */
export function fillIndex(db: Database, { dataVersion, recipes, foods = new Map() }: Indexed): void {
  const words = wordsOfAll(foods);
  emptyIndex(db);
  db.orm.delete(foodWords).run();
  db.orm.run(
    sql`insert into food_words (food_id, words) select key, value from json_each(${JSON.stringify(Object.fromEntries(words))})`,
  );
  const first = nextEntry(db);
  recipes.forEach((recipe, at) => {
    writeEntry(db, first + at, recipe, (id) => words.get(id) ?? '');
  });
  db.orm.run(sql`insert into recipe_search (recipe_search) values ('optimize')`);
  const indexed = `${SHAPE} ${dataVersion}`;
  const mark = newKey();
  db.orm
    .insert(collection)
    .values({ householdId: db.household, mark, indexed })
    .onConflictDoUpdate({ target: collection.householdId, set: { mark, indexed } })
    .run();
}

const NAMES = new WeakMap<ReadonlyMap<FoodId, Food>, ReadonlyMap<FoodId, string>>();

/** Foods do not change: what they are called is worked out once. */
function wordsOfAll(foods: ReadonlyMap<FoodId, Food>): ReadonlyMap<FoodId, string> {
  const words = NAMES.get(foods) ?? new Map([...foods.keys()].map((id) => [id, wordsOfFood(id, foods)]));
  NAMES.set(foods, words);
  return words;
}

/** Puts an own recipe into the index, in place of what stood there for it; in the transaction that writes it. */
export function indexRecipe(db: Database, recipe: Recipe): void {
  dropFromIndex(db, recipe.id);
  const ids = [...new Set(recipe.lines.flatMap(({ foods }) => foods))];
  const rows = db.orm.select().from(foodWords).where(inArray(foodWords.foodId, ids)).all();
  const words = new Map(rows.map((row) => [row.foodId, row.words]));
  writeEntry(db, nextEntry(db), recipe, (id) => words.get(id) ?? '');
}

/** Takes a recipe out of the index; in the transaction that retires it. */
export function dropFromIndex(db: Database, id: RecipeId): void {
  const isIt = and(eq(recipeEntry.householdId, db.household), eq(recipeEntry.recipeId, id));
  const gone = db.orm.delete(recipeEntry).where(isIt).returning({ entry: recipeEntry.entry }).all();
  for (const { entry } of gone) db.orm.run(sql`delete from recipe_search where rowid = ${entry}`);
}

function writeEntry(db: Database, entry: number, recipe: Recipe, wordsOf: (id: FoodId) => string): void {
  const { title, main, foods, cuisine, lines } = searchEntryOf(recipe, wordsOf);
  db.orm.insert(recipeEntry).values({ entry, householdId: db.household, recipeId: recipe.id }).run();
  db.orm.run(
    sql`insert into recipe_search (rowid, title, main, foods, cuisine, lines)
      values (${entry}, ${title}, ${main}, ${foods}, ${cuisine}, ${lines})`,
  );
}

function emptyIndex(db: Database): void {
  db.orm.run(
    sql`delete from recipe_search where rowid in
      (select entry from recipe_entry where household_id = ${db.household})`,
  );
  db.orm.delete(recipeEntry).where(eq(recipeEntry.householdId, db.household)).run();
}

function nextEntry(db: Database): number {
  const last = db.orm
    .select({ entry: max(recipeEntry.entry) })
    .from(recipeEntry)
    .get();
  return (last?.entry ?? 0) + 1;
}

function collectionRow(db: Database): typeof collection.$inferSelect | undefined {
  return db.orm.select().from(collection).where(eq(collection.householdId, db.household)).get();
}
