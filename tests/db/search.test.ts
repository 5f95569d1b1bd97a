import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase, type Database } from '../../server/db/open.ts';
import { addPerson } from '../../server/db/repos/people.ts';
import { addOwnRecipe, changeOwnRecipe, retireOwnRecipe } from '../../server/db/repos/recipes.ts';
import { searchRecipes, wordsInUse } from '../../server/db/repos/search.ts';
import { seedLibrary } from '../../server/db/seed.ts';
import type { Food } from '../../server/domain/foods/food.ts';
import type { Recipe } from '../../server/domain/recipes/recipe.ts';
import { foodsOf } from '../support/foods-builder.ts';
import { recipeWith, unreadLine } from '../support/recipes.ts';
import { aFolder, countRows, inMemory, MIGRATIONS, rawly } from './support.ts';

const foods: ReadonlyMap<string, Food> = foodsOf([
  { id: 'kale', kind: 'concept', name: 'kale', names: ['borecole', 'lacinato'] },
  { id: 'kale-raw', name: 'curly kale', names: ['green kale'], parents: ['kale'] },
  { id: 'onion-raw', name: 'onion', names: ['spanish onion', 'brown onion'] },
  { id: 'tomato-raw', name: 'tomato' },
  { id: 'rice-raw', name: 'brown rice' },
]);

const stew = recipeWith({
  ...{ id: 'stew', title: 'Bean stew', cuisine: 'spanish' },
  lines: [
    ['rice-raw', 300],
    ['tomato-raw', 300],
    ['onion-raw', 300],
    ['kale-raw', 5],
  ],
});
const bowl = recipeWith({ id: 'bowl', title: 'Kale bowl', cuisine: 'nordic', lines: [['kale-raw', 20]] });
const bake = recipeWith({ id: 'bake', title: 'Bake', cuisine: 'greek', lines: [['kale-raw', 300]] });

function seeded(recipes: readonly Recipe[] = [stew, bowl, bake]): Database {
  const db = inMemory();
  seedLibrary(db, { dataVersion: 'v1', recipes, foods });
  return db;
}

describe('a search', () => {
  it('puts a title first, then a main food, then any other place', () => {
    // 300 of 905 g each are main foods of the stew, 5 g of kale are not.
    expect(searchRecipes(seeded(), ['kale'])).toEqual(['bowl', 'bake', 'stew']);
  });

  it('finds a food by its synonyms and by what it is a form of', () => {
    const db = seeded();
    expect(searchRecipes(db, ['borecole'])).toEqual(['bake', 'bowl', 'stew']);
    expect(searchRecipes(db, ['lacinato'])).toHaveLength(3);
  });

  it('finds a kitchen, and does not take a Spanish onion for one', () => {
    expect(searchRecipes(seeded(), ['spanish'])).toEqual(['stew']);
    const swedish = { ...stew, cuisine: 'nordic' };
    expect(searchRecipes(seeded([swedish]), ['spanish'])).toEqual([]);
  });

  it('takes the last word half typed, the others whole, and wants them all', () => {
    const db = seeded();
    expect(searchRecipes(db, ['kale', 'bow'])).toEqual(['bowl']);
    expect(searchRecipes(db, ['ka', 'bowl'])).toEqual([]);
    expect(searchRecipes(db, ['kale', 'sausage'])).toEqual([]);
  });

  it('finds what stands in thousands of recipes, a title before a main food and that before any other place', () => {
    const many = Array.from({ length: 2_500 }, (_, at) => ({ ...stew, id: `stew-${String(at)}` }));
    const found = searchRecipes(seeded([...many, bake, bowl]), ['kale']);
    expect(found).toHaveLength(2_502);
    expect(found.slice(0, 2)).toEqual(['bowl', 'bake']);
    expect(searchRecipes(seeded(), ['k'])).toEqual(['bowl', 'bake', 'stew']);
  });

  it('meets singular and plural from both sides, also on the way there', () => {
    const db = seeded();
    for (const typed of ['tomato', 'tomatoe', 'tomatoes', 'bean', 'beans'])
      expect(searchRecipes(db, [typed]), typed).toEqual(['stew']);
    const plural = recipeWith({ id: 'pie', title: 'Cherry pies' });
    expect(searchRecipes(seeded([plural]), ['pie'])).toEqual(['pie']);
  });

  it('knows nothing of commands', () => {
    const db = seeded();
    for (const word of ['"', '" OR "kale', 'NEAR(', 'a*b^-', '{title}', 'kale"*', "'; drop table person"])
      expect(() => searchRecipes(db, [word]), word).not.toThrow();
    expect(searchRecipes(db, [])).toEqual([]);
  });

  it('offers only words that somebody wrote', () => {
    const words = wordsInUse(seeded()).map(({ word }) => word);
    expect(words).toEqual(expect.arrayContaining(['borecole', 'stew', 'spanish']));
    expect(words.filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
  });
});

describe('the index keeps step', () => {
  it('with own recipes that are added, changed and retired', () => {
    const db = seeded();
    addOwnRecipe(db, recipeWith({ id: 'mine', title: 'Sunday pot', lines: [['kale-raw', 100]] }));
    expect(searchRecipes(db, ['sunday'])).toEqual(['mine']);
    expect(searchRecipes(db, ['lacinato'])).toContain('mine');
    const unread = unreadLine('a splash of glorp');
    changeOwnRecipe(db, 'mine', 'own-1', recipeWith({ id: 'mine', title: 'Monday pot', lines: [unread] }));
    expect(searchRecipes(db, ['sunday'])).toEqual([]);
    expect(searchRecipes(db, ['lacinato'])).not.toContain('mine');
    expect(searchRecipes(db, ['monday', 'glorp'])).toEqual(['mine']);
    expect(wordsInUse(db).map(({ word }) => word)).toContain('glorp');
    retireOwnRecipe(db, 'mine', 'own-2');
    expect(searchRecipes(db, ['monday'])).toEqual([]);
  });

  it('with the data version in use, own recipes under its names included', () => {
    const db = seeded();
    addOwnRecipe(db, recipeWith({ id: 'mine', title: 'Pot', lines: [['onion-raw', 100]] }));
    const leek = foodsOf([{ id: 'onion-raw', name: 'shallot' }]);
    seedLibrary(db, { dataVersion: 'v2', recipes: [bowl], foods: leek });
    expect(searchRecipes(db, ['stew'])).toEqual([]);
    expect(searchRecipes(db, ['kale'])).toEqual(['bowl']);
    expect(searchRecipes(db, ['shallot'])).toEqual(['mine']);
    seedLibrary(db, { dataVersion: 'v1', recipes: [stew, bowl, bake], foods });
    expect(searchRecipes(db, ['stew'])).toEqual(['stew']);
    expect(searchRecipes(db, ['shallot'])).toEqual([]);
  });
});

/** The migrations as they were before there was a search. */
function withoutSearch(): string {
  const folder = path.join(aFolder(), 'migrations');
  cpSync(MIGRATIONS, folder, { recursive: true });
  const file = path.join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8')) as { entries: { tag: string }[] };
  const before = journal.entries.findIndex(({ tag }) => tag.endsWith('tastes-and-search'));
  expect(before).toBeGreaterThan(0);
  for (const { tag } of journal.entries.splice(before)) rmSync(path.join(folder, `${tag}.sql`));
  writeFileSync(file, JSON.stringify(journal));
  return folder;
}

describe('an older database', () => {
  it('keeps every row, and is searched from its next start on', () => {
    const file = path.join(aFolder(), 'kindplate.db');
    const old = openDatabase({ file, init: false, migrations: withoutSearch() });
    addPerson(old, { name: 'Bea' });
    closeDatabase(old);
    rawly(file, (raw) => {
      const home = raw.prepare('select id from household').pluck().get();
      raw.prepare("insert into library_version values ('v1', 1, '2026-11-23T08:00:00.000Z')").run();
      raw
        .prepare('insert into library_recipe (id, data_version, position, body) values (?, ?, 0, ?)')
        .run('stew', 'v1', JSON.stringify(stew));
      raw
        .prepare(
          'insert into household_recipe (household_id, id, revision, position, body) values (?, ?, 1, 1, ?)',
        )
        .run(home, 'mine', JSON.stringify({ ...bowl, id: 'mine' }));
    });
    const before = countRows(file);
    expect(before).toMatchObject({ person: 1, library_recipe: 1, household_recipe: 1, household: 1 });
    const db = openDatabase({ file, init: false });
    seedLibrary(db, { dataVersion: 'v1', recipes: [stew], foods });
    expect(searchRecipes(db, ['kale'])).toEqual(['mine', 'stew']);
    closeDatabase(db);
    expect(countRows(file)).toMatchObject({ ...before, recipe_entry: 2, recipe_search: 2, taste: 0 });
  });
});
