/** Starting sets: what is refused when they are read, and what each leaves of the collection. */
import { beforeAll, describe, expect, test } from 'vitest';
import { compileLibrary } from '../../data/builder/compile-library.ts';
import type { Library } from '../../server/domain/library.ts';
import { needsEndDate, type StartingSet } from '../../server/domain/people/starting-set.ts';
import { PORTIONS } from '../../server/domain/planner/plan.ts';
import { sortRecipes } from '../../server/domain/recipes/eligibility.ts';
import { SLOTS } from '../../server/domain/recipes/recipe.ts';
import { realLibrary } from '../support/library.ts';
import { dataFiles, SET, withDataFolder } from './compile-fixture.ts';

const problemsOf = async (...sets: readonly object[]): Promise<string> => {
  const files = { ...dataFiles(), 'sets.json': JSON.stringify({ sets }) };
  return (await withDataFolder(files, compileLibrary)).problems.join('\n');
};

describe('a set that cannot be', () => {
  const allium = { target: 'allium', tier: 'avoid' };
  test.each<[string, object, string]>([
    ['an unknown tag', { targets: [{ target: 'moss', tier: 'avoid' }] }, 'names the unknown tag "moss"'],
    ['a tag twice', { targets: [allium, allium] }, 'names "allium" twice'],
    ['an unknown source', { source: 'my-neighbour' }, 'names the unknown source "my-neighbour"'],
    ['weeks out of order', { weeks: { min: 4, max: 6, usual: 2 } }, 'has a usual length outside'],
    ['graded, and its tags are not', { graded: true }, 'says graded: true, and its targets say otherwise'],
    ['no target', { targets: [] }, 'must name at least one target'],
    ['a dose', { targets: [{ target: 'allium', tier: 'limit' }] }, 'field sets.0.targets.0.tier'],
  ])('%s is refused with a sentence', async (_name, change, expected) => {
    expect(await problemsOf({ ...SET, ...change })).toContain(expected);
  });

  test('stands there twice', async () => {
    expect(await problemsOf(SET, SET)).toContain('field no-allium: stands here twice');
  });
});

test('a set with an end or with grades needs a day on which to look at it again', () => {
  const weeks = { min: 2, max: 6, usual: 4 };
  expect(
    [
      { weeks: null, graded: false },
      { weeks: null, graded: true },
      { weeks, graded: false },
    ].map(needsEndDate),
  ).toEqual([false, true, true]);
});

describe('the sets', () => {
  let library: Library;
  beforeAll(async () => {
    library = await realLibrary();
  });
  const slotsLeft = (set: StartingSet): Readonly<Record<string, number>> => {
    const rules = set.targets.map((one) => ({ ...one, reason: set.reason, status: 'observed' as const }));
    const { eligible } = sortRecipes(library.recipes, rules, library.facts, PORTIONS[0]);
    return Object.fromEntries(
      SLOTS.map((slot) => [slot, eligible.filter(({ recipe }) => recipe.slots.includes(slot)).length]),
    );
  };

  test('are the thirteen that people start from', () => {
    expect(library.sets.map(({ id }) => id)).toEqual([
      ...['aip-elimination', 'aip-after-stage-2', 'low-fodmap', 'low-histamine', 'low-oxalate'],
      ...['low-salicylate', 'top-nine-allergens', 'eu-fourteen-allergens', 'vegan', 'vegetarian'],
      ...['pescatarian', 'gluten-free', 'coeliac'],
    ]);
    expect(library.sets.filter((set) => set.needsEndDate).map(({ id }) => id)).toEqual([
      ...['aip-elimination', 'aip-after-stage-2', 'low-fodmap', 'low-histamine', 'low-oxalate'],
      'low-salicylate',
    ]);
  });

  // Too few recipes of the collection are low in salicylate for a week: it has no dinner and is told as it is.
  test('leave dishes for every slot, but for low salicylate', () => {
    for (const set of library.sets) {
      const left = slotsLeft(set);
      const sum = Object.values(left).reduce((total, count) => total + count, 0);
      expect(sum, set.id).toBeGreaterThan(0);
      if (set.id !== 'low-salicylate') expect(Math.min(...Object.values(left)), set.id).toBeGreaterThan(2);
    }
  });

  test('let through nothing that they name: no dish of "vegan" holds milk, none of "aip" an egg', () => {
    const held = (id: string, tag: string): readonly string[] => {
      const set = library.sets.find((one) => one.id === id);
      if (set === undefined) throw new Error(`no set ${id}`);
      const rules = set.targets.map((one) => ({ ...one, reason: set.reason, status: 'observed' as const }));
      const { eligible } = sortRecipes(library.recipes, rules, library.facts, PORTIONS[0]);
      return eligible.flatMap(({ recipe }) =>
        recipe.lines.flatMap(({ foods }) => foods.filter((food) => library.facts.factOf(food, tag) !== 'no')),
      );
    };
    expect(held('vegan', 'milk')).toEqual([]);
    expect(held('aip-elimination', 'egg')).toEqual([]);
    expect(held('low-fodmap', 'fodmap')).toEqual([]);
    // The green leaf of an onion holds next to no fructan; of the onion family nothing else is left.
    const leaves = ['chives-fresh', 'green-onion-tops-raw'];
    expect(held('low-fodmap', 'allium').filter((food) => !leaves.includes(food))).toEqual([]);
  });
});
