/** The recipes of the collection keep every gate. */
import { beforeAll, describe, expect, test } from 'vitest';
import { collectionFaults, recipeFaults } from '../../data/builder/recipe-gates.ts';
import type { Library } from '../../server/domain/library.ts';
import { keysOf } from '../../server/domain/ingredients/matcher.ts';
import { realLibrary } from '../support/library.ts';

let library: Library;
beforeAll(async () => {
  library = await realLibrary();
});

describe('the collection', () => {
  test('is large enough in each slot, has no-cook mains and no title twice', () => {
    expect(collectionFaults(library.recipes)).toEqual([]);
  });

  test('every recipe keeps the limits per serving and the kitchen rules', () => {
    const faults = library.recipes.flatMap((recipe) =>
      recipeFaults(recipe, library).map((fault) => `${recipe.id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('the steps mention every ingredient', () => {
    const missing = library.recipes.flatMap(({ id, lines, steps }) => {
      const words = new Set(keysOf(steps.join(' ')));
      // The last word of a line before its preparation names the food: "2 cloves garlic, sliced".
      return lines.flatMap(({ line }) => {
        const word = keysOf(line.split(',')[0] ?? '').at(-1) ?? '';
        return words.has(word) ? [] : [`${id}: ${line}`];
      });
    });
    expect(library.recipes.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  test('no step holds a mark of the file format', () => {
    const marked = library.recipes.filter(({ steps }) =>
      steps.some((step) => /[@{}]|%(g|ml|tsp|tbsp)/.test(step)),
    );
    expect(marked.map(({ id }) => id)).toEqual([]);
  });
});
