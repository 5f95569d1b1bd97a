/** Each gate for recipes refuses what it should and lets its near miss through, on real foods. */
import { beforeAll, describe, expect, test } from 'vitest';
import { kitchenFaults } from '../../data/builder/kitchen-gates.ts';
import { collectionFaults, recipeFaults } from '../../data/builder/recipe-gates.ts';
import type { Library } from '../../server/domain/library.ts';
import { UNSAID } from '../../server/domain/recipes/recipe.ts';
import type { Recipe, RecipeLine } from '../../server/domain/recipes/recipe.ts';
import { realLibrary } from '../support/library.ts';

let library: Library;
beforeAll(async () => {
  library = await realLibrary();
});

type Foods = Readonly<Record<string, number>>;

function aLine(food: string, grams: number | null): RecipeLine {
  return {
    ...{ line: `${String(grams)} g ${food}`, status: 'matched', food, foods: [food] },
    ...{ quantity: String(grams), unit: 'g', grams, preparation: null, isHeated: true },
  };
}

/** One serving with these grams of foods; every food must exist. */
function aRecipe(foods: Foods, changes: Partial<Recipe> = {}): Recipe {
  for (const id of Object.keys(foods)) expect(library.foods.has(id), id).toBe(true);
  return {
    ...UNSAID,
    ...{ id: 'a', title: 'A', slots: ['dinner'], servings: 1, activeMinutes: 10, totalMinutes: 10 },
    ...{ cuisine: 'any', mainProtein: 'any', keepsDays: 0, heat: true, steps: ['Cook.'] },
    lines: Object.entries(foods).map(([food, grams]) => aLine(food, grams)),
    ...changes,
  };
}

function kitchen(foods: Foods, changes: Partial<Recipe> = {}): string {
  return kitchenFaults(aRecipe(foods, changes), library).join('; ');
}

const step = (text: string): Partial<Recipe> => ({ steps: ['Begin.', text] });

describe('kitchen rules', () => {
  test.each(['kidney-bean-dry', 'cannellini-bean-dry', 'borlotti-bean-dry'])(
    '%s: soaked, boiled hard',
    (bean) => {
      const beans = { [bean]: 50 };
      expect(kitchen(beans, step('Simmer for 60 minutes.'))).toContain('boil hard for 10 minutes');
      expect(kitchen(beans, step('Boil hard for 10 minutes, then simmer.'))).toContain('soak');
      expect(kitchen(beans, step('Soak overnight. Boil hard for 9 minutes.'))).toContain('boil hard');
      expect(kitchen(beans, step('Soak overnight. Boil hard for 10 minutes.'))).toBe('');
    },
  );

  test('canned kidney beans need neither', () => {
    expect(kitchen({ 'kidney-bean-canned': 100 })).toBe('');
  });

  test.each([
    ['chicken-thigh-raw', 74],
    ['turkey-ground-raw', 74],
    ['beef-ground-raw', 71],
    ['lamb-ground-raw', 71],
    ['salmon-atlantic-raw', 63],
    ['haddock-raw', 63],
  ])('%s: a step names %i C', (food, celsius) => {
    expect(kitchen({ [food]: 100 }, step('Fry until done.'))).toContain(`must name ${String(celsius)} C`);
    expect(kitchen({ [food]: 100 }, step(`Fry until ${String(celsius - 1)} C inside.`))).toContain(
      'must name',
    );
    expect(kitchen({ [food]: 100 }, step(`Fry until ${String(celsius)} C inside.`))).toBe('');
    expect(kitchen({ [food]: 100 }, step(`Fry until ${String(celsius)} °C inside.`))).toBe('');
    expect(kitchen({ [food]: 100 }, { heat: false })).toContain('raw and no heat');
  });

  test('cooked chicken and canned fish need no temperature', () => {
    expect(kitchen({ 'chicken-cooked': 100, 'sardine-canned-oil': 50 })).toBe('');
  });

  test('eggs are cooked firm', () => {
    expect(kitchen({ 'egg-whole': 50 }, step('Fry for 2 minutes.'))).toContain('firm, set or cooked through');
    expect(kitchen({ 'egg-whole': 50 }, step('Fry until set, the yolk still runny.'))).toContain('soft');
    expect(kitchen({ 'egg-whole': 50 }, step('Fry until set, with no runny egg left.'))).toBe('');
    expect(kitchen({ 'egg-whole': 50 }, { heat: false })).toContain('raw and no heat');
    expect(kitchen({ 'egg-boiled': 50 }, { heat: false })).toBe('');
  });

  test('rice keeps one day at most', () => {
    expect(kitchen({ 'rice-brown-dry': 50 }, { keepsDays: 2 })).toContain('one day at most');
    expect(kitchen({ 'rice-white-cooked': 50 }, { keepsDays: 2 })).toContain('one day at most');
    expect(kitchen({ 'rice-brown-dry': 50 }, { keepsDays: 1 })).toBe('');
    expect(kitchen({ 'rice-noodle-dry': 50, 'vinegar-rice': 5 }, { keepsDays: 2 })).toBe('');
  });

  test.each([
    ['cinnamon-ground', 1],
    ['turmeric-ground', 3],
    ['brazil-nut-raw', 5],
  ])('%s: at most %i g a serving', (food, most) => {
    expect(kitchen({ [food]: most + 0.1 })).toContain(`${String(most)} g is the most`);
    expect(kitchen({ [food]: most })).toBe('');
    expect(kitchen({ [food]: most * 2 }, { servings: 2 })).toBe('');
  });

  test('liver is at most 60 g a serving', () => {
    const hot = step('Fry until 74 C inside.');
    expect(kitchen({ 'chicken-liver-raw': 61 }, hot)).toContain('60 g is the most');
    expect(kitchen({ 'chicken-liver-raw': 60 }, hot)).toBe('');
  });

  test('no wine, no sausage, no raw sprouts; wine vinegar and vanilla may be', () => {
    expect(kitchen({ 'wine-white': 50 })).toContain('holds alcohol');
    expect(kitchen({ 'sausage-pork-raw': 50 }, step('71 C'))).toContain('processed-meat');
    expect(kitchen({ 'alfalfa-sprout-raw': 20 }, { heat: false })).toContain('raw and no heat');
    expect(kitchen({ 'brussels-sprout-raw': 20 }, { heat: false })).toBe('');
    expect(kitchen({ 'vinegar-wine-red': 10, 'vanilla-extract': 2 })).toBe('');
  });
});

/** About 559 kcal and 39 g protein: dry lentils, kale, olive oil, hard-boiled eggs. */
const PLATE: Foods = { 'lentil-brown-dry': 90, 'kale-raw': 100, 'olive-oil': 10, 'egg-boiled': 60 };

function faults(foods: Foods, changes: Partial<Recipe> = {}): string {
  return recipeFaults(aRecipe(foods, changes), library).join('; ');
}

describe('figures per serving', () => {
  test('a sound dinner passes', () => {
    expect(faults(PLATE)).toBe('');
  });

  test('energy outside the limits of each slot', () => {
    expect(faults({ 'olive-oil': 74, 'lentil-brown-dry': 120 })).toContain('kcal, not 400 to 650');
    expect(faults(PLATE, { slots: ['snack'] })).toContain('kcal, not 100 to 250');
    expect(faults(PLATE, { slots: ['breakfast'] })).toContain('kcal, not 300 to 500');
    expect(faults(PLATE, { slots: ['lunch', 'snack'] })).toContain('(snack)');
  });

  test('protein below 20 g a main and 12 g a breakfast', () => {
    const oats = { 'oat-rolled': 80, 'olive-oil': 20 };
    expect(faults(oats)).toMatch(/10 g protein, below 20 g|11 g protein, below 20 g/);
    expect(faults(oats, { slots: ['breakfast'] })).toContain('protein, below 12 g');
    expect(faults({ 'apple-raw': 300 }, { slots: ['snack'] })).toBe('');
  });

  test('sodium above 650 mg, and above 1 mg a kcal', () => {
    // Salt is 38.758 % sodium: 1.9 g brings 736 mg; 1.4 g brings 543 mg beside what the eggs hold.
    expect(faults({ ...PLATE, 'salt-table': 1.9 })).toContain('mg sodium, above');
    expect(faults({ ...PLATE, 'salt-table': 0.5 })).toBe('');
  });

  test('free sugars above 5 g a main, 8 g a breakfast or snack', () => {
    expect(faults({ ...PLATE, 'honey-raw': 10 })).toContain('free sugars, above 5 g');
    expect(faults({ ...PLATE, 'honey-raw': 5 })).toBe('');
    const snack = { 'walnut-raw': 25, 'honey-raw': 8 };
    expect(faults(snack, { slots: ['snack'] })).toBe('');
    expect(faults({ ...snack, 'honey-raw': 11 }, { slots: ['snack'] })).toContain('free sugars, above 8 g');
  });

  test('a line without grams or food', () => {
    const recipe = aRecipe(PLATE);
    const withLine = (line: RecipeLine): readonly string[] =>
      recipeFaults({ ...recipe, lines: [...recipe.lines, line] }, library);
    expect(withLine(aLine('kale-raw', null)).join()).toContain('has no grams');
    expect(withLine(aLine('no-such-food', 5)).join()).toContain('is no food we know');
    expect(withLine({ ...aLine('kale-raw', 5), status: 'unknown' }).join()).toContain('is no food we know');
  });
});

test('a collection that is too small, lacks no-cook mains or repeats a title is refused', () => {
  const many = Array.from({ length: 120 }, (_, i) => {
    const slot = (['breakfast', 'lunch', 'dinner', 'snack'] as const)[i % 4] ?? 'snack';
    return aRecipe({}, { id: `r${String(i)}`, title: `R ${String(i)}`, slots: [slot], heat: i > 30 });
  });
  expect(collectionFaults(many)).toEqual([]);
  expect(collectionFaults(many.slice(0, 99)).join()).toContain('there are 99 recipes, fewer than 100');
  expect(collectionFaults(many.map((recipe) => ({ ...recipe, heat: true }))).join()).toContain(
    'without heat',
  );
  const noSnacks = many.map((recipe) => ({
    ...recipe,
    slots: recipe.slots.map((s) => (s === 'snack' ? 'lunch' : s)),
  }));
  expect(collectionFaults(noSnacks).join()).toContain('0 recipes for snack');
  expect(collectionFaults([...many, aRecipe({}, { id: 'again', title: 'r 0' })]).join()).toContain(
    'again has the title',
  );
});
