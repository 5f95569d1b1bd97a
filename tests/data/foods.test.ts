/** The foods of the collection hang together and hold plausible figures. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { foodFaults, unknownSources } from '../../data/builder/food-gates.ts';
import { nutrientIndex } from '../../server/domain/foods/nutrient.ts';
import type { Library } from '../../server/domain/library.ts';
import type { FoodParts, LibraryParts } from '../../server/reference/parts.ts';
import { DATA_DIR, realLibrary, realLibraryFile } from '../support/library.ts';

let parts: LibraryParts;
let library: Library;
let foods: ReadonlyMap<string, FoodParts>;
beforeAll(async () => {
  // Compiling refuses doubled ids and names, food ids that are tag ids, unknown references and circles.
  parts = (await realLibraryFile()).parts;
  library = await realLibrary();
  foods = new Map(parts.foods.map((food) => [food.id, food]));
});

const isFood = (id: string): boolean => foods.has(id);

describe('the foods', () => {
  test('are at least 600 that can be bought', () => {
    expect(parts.foods.filter(({ kind }) => kind !== 'concept').length).toBeGreaterThanOrEqual(600);
  });

  test('hold only figures that can be, with provenance, and shares that add up', () => {
    const faults = parts.foods.flatMap((food) =>
      foodFaults(food, isFood).map((fault) => `${food.id}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('have ids that no tag has, names of their own, an aisle and something to buy', () => {
    const names = parts.foods.map(({ name }) => name.toLowerCase());
    const tags = new Set(parts.tags.map(({ id }) => id));
    const aisles = new Set(parts.aisles.map(({ id }) => id));
    expect(new Set(names).size).toBe(names.length);
    expect(parts.foods.filter(({ id }) => tags.has(id))).toEqual([]);
    const forms = parts.foods.filter(({ kind }) => kind !== 'concept');
    expect(forms.filter(({ aisle }) => aisle === null || !aisles.has(aisle))).toEqual([]);
    expect(forms.filter(({ purchase, boughtAs }) => purchase === null && boughtAs === null)).toEqual([]);
  });

  test('refer only to foods that exist', () => {
    const dangling = parts.foods.flatMap((food) => {
      const named = [...food.parents, ...food.parts.map((part) => part.food)];
      if (food.usual !== null) named.push(food.usual);
      if (food.boughtAs !== null) named.push(food.boughtAs.food);
      return named.filter((id) => !foods.has(id)).map((id) => `${food.id} -> ${id}`);
    });
    expect(dangling).toEqual([]);
  });

  test('end, when followed by boughtAs, at something one can buy', () => {
    const lost = parts.foods.filter((food) => {
      let at: FoodParts | undefined = food;
      for (let hops = 0; at?.boughtAs && hops < 4; hops += 1) at = foods.get(at.boughtAs.food);
      return food.boughtAs !== null && (at?.purchase ?? null) === null;
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('contradict no fact: nothing that is tagged is denied, by the food itself or after following its tags', () => {
    const denied = parts.foods.flatMap((food) =>
      Object.keys(food.notTags)
        .filter((tag) => tag in food.tags || library.facts.factOf(food.id, tag) === 'yes')
        .map((tag) => `${food.id}: ${tag}`),
    );
    expect(denied).toEqual([]);
  });

  test('name only sources of sources.json', () => {
    const file = z.object({ sources: z.array(z.object({ id: z.string() })) });
    const { sources } = file.parse(JSON.parse(readFileSync(`${DATA_DIR}/sources.json`, 'utf8')));
    expect(unknownSources(parts.foods, parts.tags, new Set(sources.map(({ id }) => id)))).toEqual([]);
  });

  test('a derived value is never above what it is part of', () => {
    const over = [...library.foods.values()].filter(({ per100g }) => {
      const amount = (id: Parameters<typeof nutrientIndex>[0]): number | null =>
        per100g[nutrientIndex(id)] ?? null;
      const isOver = (part: number | null, whole: number | null): boolean =>
        part !== null && whole !== null && part > whole * 1.02 + 0.05;
      return isOver(amount('free-sugars'), amount('sugars')) || isOver(amount('omega-3'), amount('fat'));
    });
    expect(over.map(({ id }) => id)).toEqual([]);
  });
});

describe('the gate', () => {
  const kale = (): FoodParts => {
    const food = foods.get('kale-raw');
    if (food === undefined) throw new Error('kale-raw is gone; choose another food');
    return food;
  };
  const withValue = (id: Parameters<typeof nutrientIndex>[0], value: number | null): readonly string[] => {
    const values = kale().values.map((old, i) => (i === nutrientIndex(id) ? value : old));
    return foodFaults({ ...kale(), values }, isFood);
  };

  test('refuses figures that cannot be, and values without provenance', () => {
    expect(foodFaults(kale(), isFood)).toEqual([]);
    expect(withValue('fat', 100.5).join()).toContain('fat of 100.5 g in 100 g cannot be');
    expect(withValue('fat', 99).join()).toContain('protein, fat and carbohydrate weigh');
    expect(withValue('energy', 906).join()).toContain('more than pure fat has');
    expect(withValue('sodium', 100_001).join()).toContain('sodium of 100001 mg');
    expect(withValue('protein', null).join()).toContain('without provenance');
  });

  test('refuses shares far from 1 and a complete list of no parts', () => {
    const compound = { ...kale(), kind: 'compound' as const };
    const shares = (share: number): readonly string[] =>
      foodFaults({ ...compound, parts: [{ food: 'kale-raw', share }] }, isFood);
    expect(shares(0.89).join()).toContain('add up to 0.89');
    expect(shares(0.9)).toEqual([]);
    const alone = { ...compound, parents: [], parts: [], partsComplete: true };
    expect(foodFaults(alone, isFood).join()).toContain('names none');
  });

  test('finds a source that nobody wrote down', () => {
    const food = { ...kale(), tags: { brassica: 'my-neighbour' } };
    expect(unknownSources([food], [], new Set(['usda-sr28', 'authored']))).toContain('my-neighbour');
  });
});
