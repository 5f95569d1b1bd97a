/** The recipes of the collection keep every gate. */
import { beforeAll, describe, expect, test } from 'vitest';
import { foodsForGates } from '../../data/builder/gates/dish.ts';
import { collectionFaults, recipeFaults } from '../../data/builder/gates/recipe-gates.ts';
import { meansTable } from '../../data/builder/recipe-means.ts';
import type { Library } from '../../server/domain/library.ts';
import { realLibrary } from '../support/library.ts';

let library: Library;
beforeAll(async () => {
  library = await realLibrary();
});

describe('the collection', () => {
  test('is large enough in each slot, and no recipe is there twice', () => {
    expect(collectionFaults(library.recipes)).toEqual([]);
  });

  test('every recipe keeps every gate', () => {
    const foods = foodsForGates(library.foods, library.facts);
    expect(library.recipes.length).toBeGreaterThan(0);
    expect(library.recipes.flatMap((recipe) => recipeFaults(recipe, foods))).toEqual([]);
  });

  test('no step holds a mark of the file format', () => {
    const marked = library.recipes.filter(({ steps }) =>
      steps.some((step) => /[@{}]|%(g|ml|tsp|tbsp)/.test(step)),
    );
    expect(marked.map(({ id }) => id)).toEqual([]);
  });

  test('the table of means has a row for each slot and role, and its energy lies within the limits', () => {
    const rows = meansTable(library.recipes, library).map((row) => row.split('|').map((cell) => cell.trim()));
    expect(rows.slice(2).map(([, place]) => place)).toEqual([
      ...['breakfast', 'lunch', 'dinner', 'snack', 'side', 'plate'],
    ]);
    const kcal = (place: string): number => Number(rows.find((row) => row[1] === place)?.[3]);
    expect(rows[0]?.[3]).toBe('kcal');
    expect(kcal('dinner')).toBeGreaterThan(400);
    expect(kcal('dinner')).toBeLessThan(650);
    expect(kcal('snack')).toBeLessThan(250);
  });
});
