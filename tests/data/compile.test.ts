/** From a data folder to the library: what comes out right, and what each broken file says. */
import { describe, expect, test } from 'vitest';
import { compileLibrary } from '../../data/builder/compile-library.ts';
import { nutrientIndex } from '../../server/domain/foods/nutrient.ts';
import type { Library } from '../../server/domain/library.ts';
import { assembleLibrary } from '../../server/reference/assemble-library.ts';
import { cook, dataFiles, foodFile, FOODS, withDataFolder } from './compile-fixture.ts';

async function problemsOf(changes: Record<string, string>): Promise<readonly string[]> {
  const { file, problems } = await withDataFolder({ ...dataFiles(), ...changes }, compileLibrary);
  expect(file === null).toBe(problems.length > 0);
  return problems;
}

async function problemsWithFood(id: string, changes: object): Promise<readonly string[]> {
  return problemsOf({ 'foods/all.json': foodFile({ ...FOODS, [id]: { ...FOODS[id], ...changes } }) });
}

async function libraryOf(changes: Record<string, string> = {}): Promise<Library> {
  const { file, problems } = await withDataFolder({ ...dataFiles(), ...changes }, compileLibrary);
  if (file === null) throw new Error(problems.join('\n'));
  return assembleLibrary(file.parts, file.dataVersion);
}

describe('a sound folder', () => {
  test('gives foods with figures, measures, refuse and facts', async () => {
    const { foods, facts } = await libraryOf();
    const lentils = foods.get('lentil-green-dry');
    expect(lentils?.per100g[nutrientIndex('protein')]).toBe(24.6);
    expect(lentils?.cooking?.yield).toBe(2.73);
    expect(lentils?.cooking?.left[nutrientIndex('iron')]).toBe(0.9);
    expect(lentils?.cooking?.left[nutrientIndex('protein')]).toBe(1);
    expect(lentils?.how[nutrientIndex('protein')]).toBe('analysed');
    expect(lentils?.per100g[nutrientIndex('calcium')]).toBeNull();
    expect(lentils?.how[nutrientIndex('calcium')]).toBeNull();
    expect(foods.get('onion-raw')?.refuseShare).toBe(0.1);
    expect(foods.get('olive-oil')?.measures).toEqual([
      { unit: 'tbsp', qualifier: null, grams: 13.5, source: 'usda-sr28' },
    ]);
    expect(facts.factOf('garlic-raw', 'allium')).toBe('yes');
    expect(facts.factOf('spinach-raw', 'allium')).toBe('no');
  });

  test('gives target rows with numbers and nulls', async () => {
    const { tables, indexParameters } = await libraryOf();
    const open = tables.dri.find((row) => row.ageMaxYears === null);
    expect(open?.ageMinYears).toBeGreaterThan(50);
    expect(tables.eer.every((row) => Number.isFinite(row.paLowActive))).toBe(true);
    expect(indexParameters.find(({ parameter }) => parameter === 'Alcohol')?.score).toBe(-0.278);
  });

  test('has the same version for the same files and another after any change', async () => {
    const { dataVersion } = await libraryOf();
    expect(dataVersion).toMatch(/^[0-9a-f]{12}$/);
    expect((await libraryOf()).dataVersion).toBe(dataVersion);
    const longer = await libraryOf({
      'recipes/snack/garlic-spinach.cook': cook({ title: 'G', slot: 'snack' }),
    });
    expect(longer.dataVersion).not.toBe(dataVersion);
  });

  test('an authored refuse share overrides the table', async () => {
    const onion = { ...FOODS['onion-raw'], refusePercent: 0 };
    const { foods } = await libraryOf({ 'foods/all.json': foodFile({ ...FOODS, 'onion-raw': onion }) });
    expect(foods.get('onion-raw')?.refuseShare).toBe(0);
  });
});

describe('a broken folder says what is wrong and gives nothing', () => {
  const FOOD = 'foods/all.json, food "garlic-raw"';
  test.each([
    ['an unknown field', { colour: 'white' }, `${FOOD}: Unrecognized key: "colour"; correct it.`],
    [
      'an unknown tag',
      { tags: { garlicky: 'botany' } },
      `${FOOD}, field tags: names the unknown tag "garlicky"`,
    ],
    ['an unknown parent', { parents: ['bulb'] }, `${FOOD}, field parents: names the unknown food "bulb"`],
    ['an unknown part', { parts: [{ food: 'bulb' }] }, `${FOOD}, field parts: names the unknown food "bulb"`],
    ['an unknown aisle', { aisle: 'roof' }, `${FOOD}, field aisle: names the unknown aisle "roof"`],
    ['no aisle', { aisle: undefined }, `${FOOD}, field aisle: is missing`],
    ['no purchase', { purchase: undefined }, `${FOOD}, field purchase: is missing`],
    ['an unknown bought food', { boughtAs: { food: 'bulb', yield: 1 } }, `${FOOD}, field boughtAs: names`],
    [
      'a name of another food',
      { name: 'Spinach' },
      `${FOOD}, field name: "Spinach" is the name of "spinach-raw"`,
    ],
    ['yes and no at once', { notTags: { allium: 'botany' } }, `${FOOD}, field notTags: says no to "allium"`],
    ['a group that is no group', { groups: { allium: 1 } }, `${FOOD}, field groups: names the unknown group`],
    [
      'itself as a parent',
      { parents: ['garlic-raw'] },
      `${FOOD}: is a parent, part or possible part of itself`,
    ],
    ['a share over 1', { parts: [{ food: 'onion-raw', share: 2 }] }, `${FOOD}, field parts.0.share:`],
  ])('%s', async (_name, changes, expected) => {
    const problems = await problemsWithFood('garlic-raw', changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  test('a circle over two foods', async () => {
    const problems = await problemsWithFood('onion', { parents: ['onion-raw'] });
    expect(problems.join()).toContain('possible part of itself; break the circle');
  });

  test('a concept without a usual form, and one whose usual form is a concept', async () => {
    expect((await problemsWithFood('onion', { usual: undefined })).join()).toContain(
      'field usual: is missing',
    );
    expect((await problemsWithFood('onion', { usual: 'onion' })).join()).toContain(
      'field usual: is a concept',
    );
  });

  test('a food id that is a tag id', async () => {
    const foods = foodFile({ ...FOODS, fish: { ...FOODS['spinach-raw'], name: 'fishy leaf' } });
    const problems = await problemsOf({ 'foods/all.json': foods });
    expect(problems.join()).toContain('food "fish", field id: is the id of a tag too');
  });

  test('an id used twice names both files', async () => {
    const again = foodFile({ 'spinach-raw': { ...FOODS['spinach-raw'], name: 'other spinach' } });
    expect(await problemsOf({ 'foods/more.json': again })).toEqual([
      'foods/more.json, food "spinach-raw": has an id that foods/all.json uses too; rename one of the two.',
    ]);
  });

  test.each([
    ['tags.json', '{"tags":[', 'tags.json: is not valid JSON'],
    ['foods/all.json', '{"foods":[]}', 'foods/all.json, field foods:'],
    ['nutrients/sr28.csv', 'food,energy\nspinach-raw,23\n', 'nutrients/sr28.csv: has other columns'],
    [
      'nutrients/foods.csv',
      'food,ndb,refuse_percent,description\nonion-raw\n',
      'row 1 does not have 4 fields',
    ],
    ['targets/amdr.csv', '', 'targets/amdr.csv: has other columns'],
    ['targets/floors.json', '{"source":"a"}', 'targets/floors.json, field floors:'],
    ['conditions.json', '[]', 'conditions.json: Invalid input: expected object'],
  ])('%s', async (path, text, expected) => {
    expect((await problemsOf({ [path]: text })).join('\n')).toContain(expected);
  });

  test('a missing file', async () => {
    const files = Object.fromEntries(Object.entries(dataFiles()).filter(([path]) => path !== 'aisles.json'));
    const { file, problems } = await withDataFolder(files, compileLibrary);
    expect(file).toBeNull();
    expect(problems[0]).toContain('aisles.json: cannot be read');
  });

  test('figures older than the foods', async () => {
    const leek = { ...FOODS['spinach-raw'], name: 'leek' };
    const problems = await problemsOf({ 'foods/more.json': foodFile({ 'leek-raw': leek }) });
    expect(problems).toEqual([
      'nutrients/sr28.csv, food "leek-raw": has no row; run "npm run data:build" again.',
    ]);
  });

  test('a value without a letter', async () => {
    const without = (dataFiles()['nutrients/provenance.csv'] ?? '').replace(
      'spinach-raw,a,',
      'spinach-raw,,',
    );
    const problems = await problemsOf({ 'nutrients/provenance.csv': without });
    expect(problems[0]).toContain('food "spinach-raw", field energy: value "23" and letter ""');
  });

  test('a quota for an unknown tag', async () => {
    const quotas = (dataFiles()['targets/quotas.json'] ?? '').replace('"families":[]', '"families":["moss"]');
    expect(await problemsOf({ 'targets/quotas.json': quotas })).toEqual([
      'targets/quotas.json: names the unknown tag "moss"; correct it.',
    ]);
  });

  test('an unknown nutrient in a target', async () => {
    const floor = { nutrient: 'sunshine', dri: 'Iron', kind: 'pursued', factor: 1, perKgAdult: null };
    const floors = { source: 'a', floors: [floor], notInData: [], causes: [] };
    expect(await problemsOf({ 'targets/floors.json': JSON.stringify(floors) })).toEqual([
      'targets/floors.json, field floors.0.nutrient: is not the id of a nutrient; correct it.',
    ]);
  });
});
