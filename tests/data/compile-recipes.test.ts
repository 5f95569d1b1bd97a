/** Cooklang to recipes: lines, grams, steps, and one sentence for each thing that cannot be resolved. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readFoodFiles } from '../../data/builder/compile-foods.ts';
import { buildKitchen, compileLibrary } from '../../data/builder/compile-library.ts';
import type { Kitchen } from '../../data/builder/compile-library.ts';
import { compileRecipe } from '../../data/builder/compile-recipe.ts';
import type { CompiledRecipe } from '../../data/builder/compile-recipe.ts';
import { DataFolder } from '../../data/builder/data-folder.ts';
import { Problems } from '../../data/builder/problems.ts';
import { cook, dataFiles, withDataFolder } from './compile-fixture.ts';

let kitchen: Kitchen;
const FILE = 'recipes/dinner/salmon-with-lentils.cook';

beforeAll(async () => {
  kitchen = await withDataFolder(dataFiles(), (dir) => {
    const problems = new Problems();
    return buildKitchen(readFoodFiles(new DataFolder(dir, problems), problems));
  });
});

function compiled(text: string, file = FILE): CompiledRecipe {
  return compileRecipe({ file, text }, kitchen);
}

function problemOf(text: string, file = FILE): string {
  const { recipe, problems } = compiled(text, file);
  expect(recipe).toBeNull();
  expect(problems).toHaveLength(1);
  return problems[0] ?? '';
}

describe('a recipe', () => {
  test('has head, id and steps as a person reads them', () => {
    const { recipe } = compiled(cook({ slot: 'dinner, lunch' }));
    expect(recipe).toMatchObject({
      ...{ id: 'salmon-with-lentils', title: 'Salmon with lentils', slots: ['dinner', 'lunch'], servings: 2 },
      ...{ activeMinutes: 20, totalMinutes: 35, cuisine: 'french', mainProtein: 'salmon', keepsDays: 1 },
      heat: true,
    });
    expect(recipe?.steps).toEqual([
      'Rinse 120 g green lentils. Cook in a large pot for 20 minutes with 2 cloves garlic.',
      'Fold in 150 g spinach and 1½ tbsp olive oil.',
    ]);
  });

  test('says what it is for, how it keeps and which of its foods stay cold', () => {
    const said = {
      ...{ seasons: 'autumn, winter', equipment: 'large pot, sieve', unheated: 'olive oil' },
      ...{ 'freezes months': '2', 'left-overs': 'Reheat until steaming.', suits: 'flare day, budget' },
      ...{ 'yield grams': '420', 'variant of': 'lentil-pot' },
    };
    const { recipe, problems } = compiled(cook(said));
    expect(problems).toEqual([]);
    expect(recipe).toMatchObject({
      ...{ role: 'meal', seasons: ['autumn', 'winter'], equipment: ['large pot', 'sieve'], yieldG: 420 },
      ...{ freezesMonths: 2, leftOvers: 'Reheat until steaming.', suits: ['flare-day', 'budget'] },
      variantOf: 'lentil-pot',
    });
    expect(recipe?.lines.map(({ food, isHeated }) => [food, isHeated])).toEqual([
      ['lentil-green-dry', true],
      ['garlic-raw', true],
      ['spinach-raw', true],
      ['olive-oil', false],
    ]);
  });

  test('is heated nowhere without heat, and stays cold only where it has the food', () => {
    const cold = compiled(cook({ heat: 'false' })).recipe;
    expect(cold?.lines.map(({ isHeated }) => isHeated)).toEqual([false, false, false, false]);
    expect(problemOf(cook({ unheated: 'salmon' }))).toContain('"salmon", which is no ingredient');
  });

  test('is a meal with a slot, or a side or a plate without one', () => {
    const { recipe } = compiled(cook({ role: 'side', slot: null }), 'recipes/side/lentils.cook');
    expect(recipe).toMatchObject({ role: 'side', slots: [] });
    expect(problemOf(cook({ role: 'side' }))).toContain('not for a side or a plate');
  });

  test('has lines with exact amounts and grams', () => {
    const { recipe } = compiled(cook());
    // 2 cloves of 3 g; 1.5 tbsp of 13.5 g = 20.25 g.
    expect(recipe?.lines).toEqual([
      {
        ...{ line: '120 g green lentils', status: 'matched', food: 'lentil-green-dry' },
        ...{
          foods: ['lentil-green-dry'],
          quantity: '120',
          unit: 'g',
          grams: 120,
          preparation: null,
          isHeated: true,
        },
      },
      {
        ...{ line: '2 cloves garlic, sliced', status: 'matched', food: 'garlic-raw', foods: ['garlic-raw'] },
        ...{ quantity: '2', unit: 'clove', grams: 6, preparation: 'sliced', isHeated: true },
      },
      {
        ...{ line: '150 g spinach', status: 'matched', food: 'spinach-raw', foods: ['spinach-raw'] },
        ...{ quantity: '150', unit: 'g', grams: 150, preparation: null, isHeated: true },
      },
      {
        ...{ line: '1½ tbsp olive oil', status: 'matched', food: 'olive-oil', foods: ['olive-oil'] },
        ...{ quantity: '3/2', unit: 'tbsp', grams: 20.25, preparation: null, isHeated: true },
      },
    ]);
  });

  test('counts a mention by & or without an amount once, and two amounts twice', () => {
    const steps = 'Fry @garlic{2%cloves} and @spinach{50%g}. Add @&garlic{}, @garlic{} and @spinach{10%g}.';
    const { recipe, problems } = compiled(cook({}, steps));
    expect(problems).toEqual([]);
    expect(recipe?.lines.map(({ line, grams }) => [line, grams])).toEqual([
      ['2 cloves garlic', 6],
      ['50 g spinach', 50],
      ['10 g spinach', 10],
    ]);
    expect(recipe?.steps).toEqual([
      'Fry 2 cloves garlic and 50 g spinach. Add garlic, garlic and 10 g spinach.',
    ]);
  });

  test('shows the alias in the step and the full name in the line', () => {
    const { recipe } = compiled(cook({}, 'Heat @olive oil|oil{10%g} to 74 C.'));
    expect(recipe?.steps).toEqual(['Heat 10 g oil to 74 C.']);
    expect(recipe?.lines[0]?.line).toBe('10 g olive oil');
  });

  test("takes a concept's usual form, and plurals", () => {
    const { recipe } = compiled(cook({}, 'Slice @onions{100%g}.'));
    expect(recipe?.lines[0]?.food).toBe('onion-raw');
  });
});

describe('what cannot be resolved', () => {
  test.each([
    [
      'an unknown food',
      'Boil @spinnach{1%g}.',
      'ingredient "spinnach" is no food we know; did you mean "spinach"',
    ],
    [
      'two foods',
      'Boil @stock lentils{1%g}.',
      'may be "green lentils" or "yellow onion"; write one of these names',
    ],
    ['no amount', 'Boil @spinach{}.', 'ingredient "spinach" needs one amount, such as {120%g}'],
    ['words for an amount', 'Boil @spinach{some}.', 'ingredient "spinach" needs one amount'],
    ['a range', 'Boil @spinach{10-20%g}.', 'ingredient "spinach" needs one amount'],
    ['an unknown measure', 'Boil @spinach{1%cup}.', 'ingredient "spinach" in "1 cup" cannot be weighed'],
    ['& with an amount', 'Boil @spinach{1%g}. Add @&spinach{2%g}.', 'has & and an amount'],
    ['a mark left open', 'Boil @spinach{1%g}. Add @ salt.', 'has a mark that was not read'],
    ['a note', 'Boil @spinach{1%g}.\n\n> a note', 'has a paragraph that begins with ">"'],
    ['no ingredients', 'Boil water.', 'has no ingredients'],
  ])('%s', (_name, steps, expected) => {
    expect(problemOf(cook({}, steps))).toContain(expected);
  });

  test.each([
    ['servings', '9', '"servings": must be a whole number, 1 to 8'],
    ['servings', 'two', '"servings": must be a whole number'],
    ['keeps days', '5', '"keeps days": must be a whole number, 0 to 4'],
    ['active minutes', '36', '"active minutes": must not be more than total minutes'],
    ['heat', 'maybe', '"heat": must be true or false'],
    ['heat', null, '"heat": must be true or false'],
    ['slot', 'supper', 'must be one or two of breakfast, lunch, dinner, snack'],
    ['slot', 'lunch', 'stands in the folder dinner, which its slot "lunch" does not name'],
    ['title', null, '"title": must be text'],
    ['notes', 'tasty', 'Unrecognized key: "notes"'],
  ])('the head: %s %s', (key, value, expected) => {
    expect(compiled(cook({ [key]: value })).problems.join('\n')).toContain(expected);
  });

  test.each([
    ['recipes/dinner/My Salmon.cook', 'its name must be lower-case words'],
    ['recipes/supper/salmon.cook', 'must stand in a folder named breakfast, lunch, dinner, snack'],
  ])('the place: %s', (file, expected) => {
    expect(problemOf(cook(), file)).toContain(expected);
  });

  test('every problem of a file is said, each beginning with the file', () => {
    const { problems } = compiled(cook({ servings: '0' }, 'Boil @moss{1%g} and @spinach{1%cup}.'));
    expect(problems).toHaveLength(3);
    expect(problems.every((problem) => problem.startsWith(`${FILE}: `) && problem.endsWith('.'))).toBe(true);
  });

  test('a title or a file name used twice', async () => {
    const files = {
      ...dataFiles(),
      'recipes/snack/lentil-salad.cook': cook({ title: 'Garlic spinach', slot: 'snack' }),
    };
    const { file, problems } = await withDataFolder(files, compileLibrary);
    expect(file).toBeNull();
    const again = 'recipes/snack/lentil-salad.cook: has the';
    expect(problems).toEqual([
      `${again} name "lentil-salad", as recipes/lunch/lentil-salad.cook has; change one.`,
      `${again} title "Garlic spinach", as recipes/snack/garlic-spinach.cook has; change one.`,
    ]);
  });
});
