/** Grade files become claims of foods: the loader on a folder made by hand, and the collection's own grades. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileLibrary } from '../../data/builder/compile-library.ts';
import { gradesOf } from '../../server/domain/foods/grades.ts';
import type { Library } from '../../server/domain/library.ts';
import { doseInRecipe } from '../../server/domain/recipes/verdict.ts';
import { assembleLibrary } from '../../server/reference/assemble-library.ts';
import { DATA_DIR, realLibrary } from '../support/library.ts';
import { recipeWith } from '../support/recipes.ts';
import { dataFiles, foodFile, FOODS, TAGS, withDataFolder } from './compile-fixture.ts';

const tag = (id: string, more: object) => ({
  ...{ id, title: id, kind: 'substance', description: id, source: 'identity', graded: true },
  ...more,
});
const GRADED = [
  tag('bite', { scale: { of: 'bite', from: 'medium' } }),
  tag('high-bite', { implies: ['bite'], scale: { of: 'bite', from: 'high' } }),
  tag('gas', {}),
  tag('gas-bean', { implies: ['gas'], scale: { of: 'gas', from: 'yes' } }),
  tag('gas-sugar', {
    ...{ implies: ['gas'], scale: { of: 'gas', from: 'yes' } },
    ...{ threshold: { nutrient: 'sugars', atLeast: 1 }, amount: { nutrient: 'sugars', atMost: 'sugars' } },
  }),
  tag('rich', { source: 'identity', threshold: { nutrient: 'protein', atLeast: 20 } }),
];
const head = { source: 'botany', certainty: 'low', note: 'ours' };
const scale = (name: string, foods: object) => JSON.stringify({ scale: name, ...head, foods });

function files(changes: Record<string, string> = {}): Record<string, string> {
  return {
    ...dataFiles(),
    'tags.json': JSON.stringify({ tags: [...TAGS, ...GRADED], aliases: [] }),
    'grades/bite.json': scale('bite', {
      onion: { grade: 'medium', confidence: 'low' },
      'garlic-raw': { grade: 'high', confidence: 'high' },
      'olive-oil': { grade: 'low', confidence: 'high' },
      'salmon-raw': { grade: 'not-assessed', confidence: 'low' },
    }),
    'grades/gas.json': scale('gas', {
      onion: { yes: ['gas-bean'], confidence: 'high' },
      'spinach-raw': { yes: ['gas-sugar'], confidence: 'high' },
      'olive-oil': { yes: [], confidence: 'high' },
    }),
    ...changes,
  };
}

async function made(changes: Record<string, string> = {}): Promise<Library> {
  const { file, problems } = await withDataFolder(files(changes), compileLibrary);
  if (file === null) throw new Error(problems.join('\n'));
  return assembleLibrary(file.parts, file.dataVersion);
}

const problemsOf = async (changes: Record<string, string>): Promise<string> =>
  (await withDataFolder(files(changes), compileLibrary)).problems.join('\n');

describe('the loader', () => {
  test('makes tags of grades, and lets an own grade take the place of what stands in the food', async () => {
    const garlic = { ...FOODS['garlic-raw'], tags: { allium: 'botany', bite: 'identity' } };
    const oil = { ...FOODS['olive-oil'], tags: { 'high-bite': 'identity' } };
    const changed = { ...FOODS, 'garlic-raw': garlic, 'olive-oil': oil };
    const { facts, foods } = await made({ 'foods/all.json': foodFile(changed) });
    const of = (food: string) => ['bite', 'high-bite'].map((id) => facts.factOf(food, id));
    expect(of('garlic-raw')).toEqual(['yes', 'yes']);
    expect(of('onion-raw')).toEqual(['yes', 'no']);
    expect(of('olive-oil')).toEqual(['no', 'no']);
    expect(of('salmon-raw')).toEqual(['unknown', 'unknown']);
    expect(of('lentil-green-dry')).toEqual(['unknown', 'unknown']);
    expect(foods.get('garlic-raw')?.tags.get('high-bite')).toBe('botany');
    expect(foods.get('garlic-raw')?.confidences?.get('bite')).toBe('high');
  });

  test('lets a measured figure outweigh a yes, and denies the group where every member is denied', async () => {
    const { facts } = await made();
    // Spinach has 0.42 g of sugars: under 1 g, so the yes of the file falls, and with it the group.
    expect(facts.factOf('spinach-raw', 'gas-sugar')).toBe('no');
    expect(facts.find('spinach-raw', 'gas-sugar')).toEqual({ verdict: 'no-match', proof: [] });
    expect(facts.factOf('spinach-raw', 'gas')).toBe('no');
    expect(facts.factOf('onion-raw', 'gas')).toBe('yes');
    expect(facts.factOf('olive-oil', 'gas')).toBe('no');
    // Lentils: 2.03 g measured, in no file; nobody said anything of the other member.
    expect(['gas-sugar', 'gas', 'gas-bean'].map((id) => facts.factOf('lentil-green-dry', id))).toEqual([
      ...['yes', 'yes', 'unknown'],
    ]);
    expect(facts.find('lentil-green-dry', 'gas-sugar').proof[0]?.source).toBe('sr28');
  });

  test('takes a tag from a figure alone: 24.6 g of protein yes, 6.36 g no, none measured unknown', async () => {
    const { facts } = await made();
    expect(['lentil-green-dry', 'garlic-raw', 'onion'].map((id) => facts.factOf(id, 'rich'))).toEqual([
      ...['yes', 'no', 'unknown'],
    ]);
  });

  test('counts grams of the sugar itself: 200 g of lentils hold 4.06 g', async () => {
    const { facts } = await made();
    const dish = recipeWith({ id: 'dish', lines: [['lentil-green-dry', 200]] });
    expect(doseInRecipe(dish, 'gas-sugar', facts)).toBeCloseTo(4.06, 9);
    expect(doseInRecipe(dish, 'gas', facts)).toBe(200);
  });

  test.each([
    [
      'grades/bite.json',
      scale('bite', { moss: { grade: 'low', confidence: 'low' } }),
      'food "moss": is in no',
    ],
    ['grades/moss.json', scale('moss', {}), 'is a scale that no tag of tags.json reads'],
    ['grades/bite.json', scale('gas', {}), 'field scale: is "gas", and the file is called otherwise'],
    ['grades/bite.json', scale('bite', { onion: { grade: 'some', confidence: 'low' } }), 'field foods.onion'],
    ['grades/gas.json', scale('gas', { onion: { yes: [] } }), 'must be high, medium or low'],
  ])('%s is refused with a sentence: %s', async (file, text, expected) => {
    expect(await problemsOf({ [file]: text })).toContain(expected);
  });
});

describe('the collection', () => {
  let library: Library;
  let used: readonly string[];
  beforeAll(async () => {
    library = await realLibrary();
    used = [...new Set(library.recipes.flatMap(({ lines }) => lines.flatMap(({ foods }) => foods)))];
  });
  const subgroups = () =>
    [...library.tags.values()].filter(({ scale: of }) => of?.of === 'fodmap').map(({ id }) => id);

  test('has tags of four scales, each graded and each with its description of low certainty', () => {
    const scales = new Set([...library.tags.values()].flatMap((one) => one.scale?.of ?? []));
    expect([...scales].sort()).toEqual(['fodmap', 'histamine', 'oxalate', 'salicylate']);
    for (const one of library.tags.values()) {
      if (one.scale === undefined) continue;
      expect([one.graded, one.kind, library.sources.get(one.source)?.confidence]).toEqual([
        ...[true, 'substance', 'low'],
      ]);
      expect(one.description).toContain('low certainty');
    }
  });

  test('says of every tag what it covers and what it does not', () => {
    const silent = [...library.tags.values()].filter(
      ({ description }) => !/\b(not|never|all|but|(tags?|groups?) of (its|their) own)\b/i.test(description),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('knows of every food that a recipe uses whether it is FODMAP', () => {
    expect(used.length).toBeGreaterThan(150);
    const open = used.filter((food) => library.facts.find(food, 'fodmap').verdict === 'not-assessed');
    expect(open).toEqual([]);
  });

  test('says FODMAP exactly where it says one of the six', () => {
    expect(subgroups()).toHaveLength(6);
    const wrong = [...library.foods.keys()].filter((food) => {
      const isAny = subgroups().some((one) => library.facts.factOf(food, one) === 'yes');
      return (library.facts.factOf(food, 'fodmap') === 'yes') !== isAny;
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    ['onion-red-raw', 'fodmap-fructan', 'yes'],
    ['lentil-red-dry', 'fodmap-gos', 'yes'],
    ['mushroom-white-raw', 'fodmap-mannitol', 'yes'],
    ['avocado-raw', 'fodmap-sorbitol', 'yes'],
    // 5.9 g of fructose, 2.43 g of glucose; a banana has less fructose than glucose.
    ['apple-raw', 'fodmap-fructose', 'yes'],
    ['banana-raw', 'fodmap-fructose', 'no'],
    // 2.92 g of lactose; 0.06 g of all sugars; said to hold none.
    ['yogurt-greek-lowfat', 'fodmap-lactose', 'yes'],
    ['butter-unsalted', 'fodmap-lactose', 'no'],
    ['milk-lactose-free', 'fodmap-lactose', 'no'],
    // The green leaf of an onion holds next to no fructan, its bulb does; ripened cheese has no lactose left, fresh has.
    ['green-onion-raw', 'fodmap-fructan', 'yes'],
    ['green-onion-tops-raw', 'fodmap', 'no'],
    ['swiss-cheese', 'fodmap', 'no'],
    ['quark-cheese', 'fodmap-lactose', 'yes'],
    ['tofu-silken', 'fodmap-gos', 'yes'],
    ['tofu-extra-firm', 'fodmap', 'no'],
    // Some makers put inulin into it.
    ['coconut-milk-drink', 'fodmap-fructan', 'unknown'],
    // 704.8 and 13.2 ug of vitamin K; not measured.
    ['kale-raw', 'high-vitamin-k', 'yes'],
    ['carrot-raw', 'high-vitamin-k', 'no'],
    ['mint-fresh', 'high-vitamin-k', 'unknown'],
  ])('%s and %s: %s', (food, target, fact) => {
    expect(library.facts.factOf(food, target)).toBe(fact);
  });

  test('counts lactose and excess fructose in grams of the sugar, by SR28', () => {
    const grams = (food: string, target: string) =>
      doseInRecipe(recipeWith({ id: 'd', lines: [[food, 200]] }), target, library.facts);
    // Milk 5.01 g in 100 g; plain yoghurt, of which lactose was not measured, at most its 4.66 g of sugars.
    expect(grams('milk-2', 'lactose')).toBeCloseTo(10.02, 9);
    expect(grams('yogurt-plain', 'lactose')).toBeCloseTo(9.32, 9);
    expect(grams('milk-lactose-free', 'lactose')).toBe(0);
    // 5.9 - 2.43 = 3.47 g in 100 g of apple.
    expect(grams('apple-raw', 'fodmap-fructose')).toBeCloseTo(6.94, 9);
    // No figure for GOS: the whole food counts.
    expect(grams('lentil-red-dry', 'fodmap-gos')).toBe(200);
  });

  test('has one word on oxalate: no food is tagged high by hand that its own grade puts lower', () => {
    const grades = JSON.parse(readFileSync(join(DATA_DIR, 'grades/oxalate.json'), 'utf8')) as {
      foods: Record<string, { grade: string }>;
    };
    const byHand = readdirSync(join(DATA_DIR, 'foods'))
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => {
        const text = readFileSync(join(DATA_DIR, 'foods', file), 'utf8');
        return (JSON.parse(text) as { foods: { id: string; tags?: object; notTags?: object }[] }).foods;
      });
    const clash = byHand.filter(({ id, tags = {}, notTags = {} }) => {
      const grade = grades.foods[id]?.grade;
      if (grade === undefined) return false;
      return ('high-oxalate' in tags && grade !== 'high') || ('high-oxalate' in notTags && grade === 'high');
    });
    expect(clash.map(({ id }) => id)).toEqual([]);
    expect(byHand.filter(({ tags = {} }) => 'high-oxalate' in tags).length).toBeGreaterThan(50);
    expect(library.facts.factOf('chard-raw', 'oxalate')).toBe('yes');
  });

  test.each([
    [
      'histamine',
      'high',
      ['mackerel-atlantic-raw', 'herring-raw', 'anchovy-raw', 'sardine', 'tuna-yellowfin-raw'],
    ],
    ['histamine', 'high', ['salmon-pink-canned', 'mackerel-canned', 'clam-canned', 'crab-canned']],
    ['histamine', 'high', ['spinach-frozen', 'tomato-canned', 'eggplant-raw', 'avocado-raw']],
    ['histamine', 'medium', ['lemon-juice', 'lime-juice', 'orange-raw', 'mandarin-raw', 'grapefruit-raw']],
    ['histamine', 'medium', ['strawberry-frozen', 'pineapple-frozen', 'papaya-raw', 'kiwi-green-raw']],
    ['histamine', 'medium', ['mussel-raw', 'shrimp-raw', 'oyster-raw', 'scallop-raw']],
    ['histamine', 'low', ['cod-atlantic-raw', 'haddock-raw', 'hake-raw', 'pollock-alaska-raw']],
    ['oxalate', 'high', ['cornmeal-dry', 'cornmeal-whole-dry', 'corn-grits-dry']],
    ['oxalate', 'medium', ['miso-paste', 'miso-white-paste', 'miso-gluten-free']],
    ['oxalate', 'low', ['soy-sauce', 'soy-sauce-low-sodium', 'tamari']],
    ['salicylate', 'low', ['rice-jasmine-dry', 'rice-arborio-dry', 'rice-basmati-dry']],
  ] as const)('%s: %s for everything of a kind, %j', (of, expected, foods) => {
    const found = foods.map((food) => gradesOf(food, library).find(({ scale: one }) => one === of)?.grade);
    expect(found).toEqual(foods.map(() => expected));
  });

  test('gives most foods of the recipes a grade on each scale', () => {
    for (const one of ['histamine', 'oxalate', 'salicylate']) {
      const open = used.filter((food) =>
        gradesOf(food, library).some(({ scale: of, grade }) => of === one && grade === 'not-assessed'),
      );
      expect(open.length / used.length, one).toBeLessThan(0.1);
    }
  });
});
