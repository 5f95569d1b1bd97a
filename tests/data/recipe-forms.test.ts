/** Recipes worked through by hand on a form: the form adds up, the compiled recipe is what it says, and errors are seen. */
import { describe, expect, test } from 'vitest';
import type { Library } from '../../server/domain/library.ts';
import type { Recipe } from '../../server/domain/recipes/recipe.ts';
import { realLibrary } from '../support/library.ts';
import { formFaults } from './recipe-form-faults.ts';
import { capacityOf, crowded, minutesOf, sumOf } from './recipe-form.ts';
import type { RecipeForm } from './recipe-form.ts';
import { RECIPE_FORMS } from './recipe-forms.ts';

function recipeIn({ recipes }: Library, id: string): Recipe {
  const found = recipes.find((recipe) => recipe.id === id);
  if (found === undefined) throw new Error(`no recipe ${id}`);
  return found;
}

describe.each(RECIPE_FORMS)('$recipe', (form) => {
  const { recipe, servings, ingredients, steps } = form;

  test('its form adds up', () => {
    const eatenG = sumOf(ingredients.map(([, , , , grams]) => grams));
    expect(Math.abs(form.yieldG - eatenG)).toBeLessThan(1);
    const kcal = sumOf(ingredients.map(([, , grams, per100g]) => (grams * per100g) / 100));
    expect(form.kcalPerServing).toBeCloseTo(kcal / servings, 0);
    expect(form.totalMinutes).toBe(minutesOf(steps));
    expect(form.activeMinutes).toBe(sumOf(steps.map(({ active }) => active)));
    expect(crowded(steps)).toEqual([]);
  });

  test('a serving has the volume of its weight', () => {
    const gramsPerMl = form.yieldG / servings / form.servingMl;
    expect(gramsPerMl).toBeGreaterThan(0.5);
    expect(gramsPerMl).toBeLessThan(1.1);
  });

  test('the compiled recipe is as worked by hand', async () => {
    const library = await realLibrary();
    expect(formFaults(form, recipeIn(library, recipe), library.foods)).toEqual([]);
  });
});

test('one cook does the steps: beside a waiting, not beside the hands', () => {
  const roast = { id: 'roast', foods: [], active: 1, waiting: 20 };
  const chop = { id: 'chop', foods: [], active: 8, waiting: 0 };
  expect(minutesOf([roast, { ...chop, beside: 'roast' }])).toBe(21);
  expect(minutesOf([chop, roast])).toBe(29);
  expect(minutesOf([roast, { ...chop, after: ['roast'] }])).toBe(29);
  expect(crowded([roast, { ...chop, active: 21, beside: 'roast' }])).toEqual(['roast']);
});

test('vessels hold what a measuring jug says', () => {
  expect(capacityOf({ kind: 'pot', diameter: 20, depth: 10 })).toBeCloseTo(3142, 0);
  expect(capacityOf({ kind: 'bowl', diameter: 24, depth: 12 })).toBeCloseTo(3619, 0);
  expect(capacityOf({ kind: 'tray', width: 30, length: 40 })).toBe(1200);
});

describe('a recipe that is not as worked by hand is seen', () => {
  const [form] = RECIPE_FORMS.filter(({ recipe }) => recipe.startsWith('roast-herring'));
  if (form === undefined) throw new Error('no form of the herring');
  const moreFish = (one: Recipe): Recipe => ({
    ...one,
    lines: one.lines.map((line) => (line.food === 'herring-raw' ? { ...line, grams: 290 } : line)),
  });
  const small = { kind: 'tray', width: 20, length: 40 } as const;
  const cases: readonly (readonly [
    string,
    (recipe: Recipe) => Recipe,
    (form: RecipeForm) => RecipeForm,
    RegExp,
  ])[] = [
    ['more of the fish', moreFish, (same) => same, /herring-raw: 280 g on the form, 290 g/],
    ['no lemon on the form', (same) => same, without('lemon-juice'), /lemon-juice is not on the form/],
    ['another weight', (one) => ({ ...one, yieldG: 900 }), (same) => same, /714 g by hand, 900 g stated/],
    [
      'a shorter time',
      (one) => ({ ...one, totalMinutes: 44 }),
      (same) => same,
      /50 minutes by hand, 44 stated/,
    ],
    [
      'fewer minutes at work',
      (one) => ({ ...one, activeMinutes: 9 }),
      (same) => same,
      /15 minutes by hand, 9/,
    ],
    ['more people', (one) => ({ ...one, servings: 3 }), (same) => same, /kcal by hand, 294 computed/],
    [
      'a dish, no tray',
      (one) => ({ ...one, equipment: ['saucepan'] }),
      (same) => same,
      /tray is no equipment/,
    ],
    [
      'a small tray',
      (same) => same,
      (one) => ({ ...one, vessels: one.vessels.map((v) => ({ ...v, size: small })) }),
      /127 % full/,
    ],
    [
      'no temperature',
      (one) => ({ ...one, steps: ['Roast it.'] }),
      (same) => same,
      /no step says of herring-raw/,
    ],
  ];

  test.each(cases)('%s', async (_, ofRecipe, ofForm, sentence) => {
    const library = await realLibrary();
    const faults = formFaults(ofForm(form), ofRecipe(recipeIn(library, form.recipe)), library.foods);
    expect(faults.join('\n')).toMatch(sentence);
  });
});

function without(gone: string): (form: RecipeForm) => RecipeForm {
  return (form) => ({ ...form, ingredients: form.ingredients.filter(([food]) => food !== gone) });
}
