/**
 * Every pair of `data/substitutions.json`: it names real foods, says how much, and is read back as what it
 * offers.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../server/domain/ingredients/matcher.ts';
import { readLine } from '../../../server/domain/ingredients/read-line.ts';
import type { Library } from '../../../server/domain/library.ts';
import type { Substitute } from '../../../server/domain/recipes/substitution-roles.ts';
import { substitutionFileSchema } from '../../../server/reference/schemas-substitutions.ts';
import { realLibrary } from '../../support/library.ts';

interface Pair extends Omit<Substitute, 'food'> {
  readonly role: string;
  readonly for: string;
  readonly food: string;
}

const ROLES = [
  ...['binder', 'creaminess', 'crunch', 'acid', 'umami', 'sweetness', 'allium', 'heat', 'thickener'],
  ...['protein', 'fat', 'milk', 'bread', 'pasta', 'grain', 'egg-wash', 'greens', 'topping', 'stock'],
  ...['seasoning', 'tomato'],
];

let library: Library;
let pairs: readonly Pair[];
beforeAll(async () => {
  library = await realLibrary();
  pairs = library.substitutions.flatMap(({ id, foods }) =>
    foods.flatMap((one) => one.with.map((swap) => ({ ...swap, role: id, for: one.food }))),
  );
});

describe('the table of substitutions', () => {
  it('has every role, each once, and pairs enough to be of use', () => {
    const ids = library.substitutions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(ROLES));
    expect(new Set(ids).size).toBe(ids.length);
    expect(pairs.length).toBeGreaterThan(150);
  });

  it('names foods that exist, never a food for itself, in a ratio that a cook would use', () => {
    const wrong = pairs.filter(
      (pair) =>
        !library.foods.has(pair.for) ||
        (library.foods.get(pair.food)?.kind ?? 'concept') === 'concept' ||
        pair.for === pair.food ||
        pair.ratio < 0.05 ||
        pair.ratio > 5,
    );
    expect(wrong).toEqual([]);
  });

  it('gives one plain sentence of advice for each', () => {
    const wrong = pairs.filter(
      ({ note }) => !/^[A-Z\d].{10,158}\.$/u.test(note) || /\bsafe|optimal|\bheal|\bcure|!/i.test(note),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves no food of a role without anything to stand for it, and no pair twice', () => {
    const empty = library.substitutions.flatMap(({ foods }) => foods.filter((one) => one.with.length === 0));
    expect(empty).toEqual([]);
    const twice = library.substitutions.flatMap(({ foods }) =>
      foods.filter((one) => new Set(one.with.map(({ food }) => food)).size !== one.with.length),
    );
    expect(twice).toEqual([]);
  });

  it('names every substitute so that a line with it is read as that food and no other', () => {
    const matcher = buildMatcher([...library.foods.values()]);
    const wrong = [...new Set(pairs.map(({ food }) => food))].filter((food) => {
      const text = `30 g ${library.foods.get(food)?.name ?? ''}`;
      const read = readLine(text, matcher, library.facts, library.foods);
      return read.status !== 'matched' || read.grams !== 30 || read.foods.join() !== food;
    });
    expect(wrong).toEqual([]);
  });
});

describe('the shape of the file', () => {
  const swap = { foods: ['a'], with: [{ food: 'b', ratio: 1, note: 'Use it.' }] };
  const file = (own: object) => ({ roles: [{ id: 'r', title: 'R', swaps: [{ ...swap, ...own }] }] });

  it('takes a plain entry and refuses ratios, signs and fields that are none', () => {
    expect(substitutionFileSchema.safeParse(file({})).success).toBe(true);
    for (const wrong of [
      { with: [{ food: 'b', ratio: 0.04, note: 'Use it.' }] },
      { with: [{ food: 'b', ratio: 5.1, note: 'Use it.' }] },
      { with: [] },
      { foods: [] },
      { when: { slots: ['brunch'] } },
      { when: { weather: 'fine' } },
    ])
      expect(substitutionFileSchema.safeParse(file(wrong)).success).toBe(false);
  });
});
