import { describe, expect, it } from 'vitest';
import { addPlan, getPlan } from '../../server/db/repos/plans.ts';
import {
  addOwnRecipe,
  arrivals,
  changeOwnRecipe,
  currentRecipes,
  recipeAt,
  retireOwnRecipe,
  type StoredRecipe,
} from '../../server/db/repos/recipes.ts';
import { transact } from '../../server/db/repos/transaction.ts';
import { seedLibrary } from '../../server/db/seed.ts';
import type { Recipe } from '../../server/domain/recipes/recipe.ts';
import { recipeWith } from '../support/recipes.ts';
import { aMeal, aPlan } from './rows.ts';
import { inMemory } from './support.ts';

const soup = recipeWith({ id: 'soup', title: 'Soup', lines: [['kale-raw', 150]] });
const stew = recipeWith({ id: 'stew', title: 'Stew' });

const library = (
  dataVersion: string,
  recipes: readonly Recipe[],
): { dataVersion: string; recipes: readonly Recipe[] } => ({
  ...{ dataVersion, recipes },
});
const idsOf = (recipes: readonly StoredRecipe[]): readonly string[] => recipes.map((one) => one.recipe.id);

describe('built-in recipes', () => {
  it('are those of the version seeded last, as they were', () => {
    const db = inMemory();
    expect(currentRecipes(db)).toEqual([]);
    seedLibrary(db, library('v1', [soup, stew]));
    expect(currentRecipes(db)).toEqual([
      { recipe: soup, version: 'v1', isOwn: false, basedOn: null },
      { recipe: stew, version: 'v1', isOwn: false, basedOn: null },
    ]);
    seedLibrary(db, library('v2', [{ ...soup, title: 'Better soup' }]));
    expect(currentRecipes(db).map((one) => [one.recipe.title, one.version])).toEqual([['Better soup', 'v2']]);
    expect(recipeAt(db, 'soup', 'v1')?.recipe).toEqual(soup);
    expect(recipeAt(db, 'stew', 'v2')).toBeNull();
  });

  it('are not written twice, and an older version can be in use again', () => {
    const statements: string[] = [];
    const db = inMemory((sql) => statements.push(sql));
    seedLibrary(db, library('v1', [soup]));
    seedLibrary(db, library('v2', [stew]));
    statements.length = 0;
    seedLibrary(db, library('v2', [stew]));
    // The version in use, and what the index was filled from.
    expect(statements).toHaveLength(2);
    seedLibrary(db, library('v1', [soup]));
    expect(idsOf(currentRecipes(db))).toEqual(['soup']);
    expect(statements.filter((sql) => sql.includes('insert into "library_recipe"'))).toEqual([]);
  });

  it('cost as many queries for 20 as for 2', () => {
    const cost = (count: number): number => {
      const statements: string[] = [];
      const db = inMemory((sql) => statements.push(sql));
      seedLibrary(
        db,
        library(
          'v1',
          Array.from({ length: count }, (_, n) => recipeWith({ id: `r-${String(n)}` })),
        ),
      );
      addOwnRecipe(db, soup);
      statements.length = 0;
      expect(currentRecipes(db)).toHaveLength(count + 1);
      return statements.length;
    };
    expect(cost(2)).toBe(4);
    expect(cost(20)).toBe(4);
  });

  it('are read once for each change of the collection, and never as they were before one', () => {
    const statements: string[] = [];
    const db = inMemory((sql) => statements.push(sql));
    seedLibrary(db, library('v1', [soup]));
    const first = currentRecipes(db);
    statements.length = 0;
    expect(currentRecipes(db)).toBe(first);
    expect(statements).toHaveLength(2);
    expect(() =>
      transact(db, () => {
        addOwnRecipe(db, stew);
        expect(idsOf(currentRecipes(db))).toEqual(['soup', 'stew']);
        throw new Error('taken back');
      }),
    ).toThrow('taken back');
    expect(idsOf(currentRecipes(db))).toEqual(['soup']);
    addOwnRecipe(db, { ...stew, id: 'pie' });
    expect(idsOf(currentRecipes(db))).toEqual(['soup', 'pie']);
    retireOwnRecipe(db, 'pie', 'own-1');
    expect(idsOf(currentRecipes(db))).toEqual(['soup']);
    seedLibrary(db, library('v2', [stew]));
    expect(idsOf(currentRecipes(db))).toEqual(['stew']);
  });

  it('came with the first data version that held them', () => {
    const db = inMemory();
    seedLibrary(db, library('v1', [soup]));
    seedLibrary(db, library('v2', [soup, stew]));
    const came = arrivals(db);
    expect(came.get('stew')).toBeGreaterThan(came.get('soup') ?? Infinity);
  });
});

describe('own recipes', () => {
  it('take the next free id and say what they were written from', () => {
    const db = inMemory();
    seedLibrary(db, library('v1', [soup]));
    const own = addOwnRecipe(db, soup, { id: 'soup', version: 'v1' });
    expect(own).toMatchObject({ version: 'own-1', isOwn: true, basedOn: { id: 'soup', version: 'v1' } });
    expect(own.recipe).toEqual({ ...soup, id: 'soup-2' });
    expect(addOwnRecipe(db, soup).recipe.id).toBe('soup-3');
    expect(idsOf(currentRecipes(db))).toEqual(['soup', 'soup-2', 'soup-3']);
  });

  it('keep every revision, and leave the collection when retired', () => {
    const db = inMemory();
    addOwnRecipe(db, stew);
    const changed = changeOwnRecipe(db, 'stew', 'own-1', { ...stew, title: 'New' });
    expect(changed).toMatchObject({ version: 'own-2', recipe: { title: 'New' } });
    expect(changeOwnRecipe(db, 'stew', 'own-1', stew)).toBe('stale');
    expect(changeOwnRecipe(db, 'none', 'own-1', stew)).toBe('missing');
    expect(currentRecipes(db)).toEqual([changed]);
    expect(retireOwnRecipe(db, 'stew', 'own-1')).toBe('stale');
    expect(retireOwnRecipe(db, 'stew', 'own-2')).toBe('retired');
    expect(retireOwnRecipe(db, 'stew', 'own-2')).toBe('missing');
    expect(currentRecipes(db)).toEqual([]);
    expect(recipeAt(db, 'stew', 'own-1')?.recipe.title).toBe('Stew');
    expect(addOwnRecipe(db, stew).recipe.id).toBe('stew-2');
  });

  it('and plans stay byte-equal when newer data comes', () => {
    const db = inMemory();
    seedLibrary(db, library('v1', [soup, stew]));
    const own = addOwnRecipe(db, { ...soup, title: 'Mine' }, { id: 'soup', version: 'v1' });
    const meals = [
      { ...aMeal(0, 'lunch', 'stew'), recipeVersion: 'v1' },
      { ...aMeal(0, 'dinner', own.recipe.id), recipeVersion: 'own-1' },
    ];
    const { id } = addPlan(db, aPlan({ meals, report: '{"title":"Stew"}' }));
    const before = (): string =>
      JSON.stringify([
        getPlan(db, id),
        ...meals.map((meal) => recipeAt(db, meal.recipe, meal.recipeVersion)),
      ]);
    const first = before();
    expect(first).toContain('"Mine"');
    seedLibrary(db, library('v2', [{ ...soup, title: 'Changed' }]));
    changeOwnRecipe(db, own.recipe.id, 'own-1', { ...soup, title: 'Mine, later' });
    retireOwnRecipe(db, own.recipe.id, 'own-2');
    expect(before()).toBe(first);
  });
});
