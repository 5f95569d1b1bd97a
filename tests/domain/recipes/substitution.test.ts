/** Swaps on a small kitchen, worked out by hand. */
import { describe, expect, it } from 'vitest';
import type { Food } from '../../../server/domain/foods/food.ts';
import { nutrientIndex, NUTRIENTS } from '../../../server/domain/foods/nutrient.ts';
import { buildFacts } from '../../../server/domain/foods/facts.ts';
import { buildMatcher } from '../../../server/domain/ingredients/matcher.ts';
import type { Sensitivity } from '../../../server/domain/people/person.ts';
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';
import { changeOf } from '../../../server/domain/recipes/substitution-change.ts';
import { swapsFor, type RoleSigns } from '../../../server/domain/recipes/substitution-roles.ts';
import { candidatesFor, hurdlesIn, offersFrom } from '../../../server/domain/recipes/substitution.ts';
import { aFood, type FoodSketch } from '../../support/foods.ts';
import { recipeWith, ruleOf, unreadLine } from '../../support/recipes.ts';

const PROTEIN = nutrientIndex('protein');
const food = (sketch: FoodSketch, protein: number | null): Food => ({
  ...aFood(sketch),
  per100g: NUTRIENTS.map((_, at) => (at === PROTEIN ? protein : null)),
});
const FOODS = [
  food({ id: 'milk', kind: 'concept' }, null),
  food({ id: 'cow-milk', parents: ['milk'], tags: ['dairy'] }, 3),
  food({ id: 'oat-drink', kind: 'compound', mayContain: ['gluten'] }, 1),
  food({ id: 'soy-drink', tags: ['soy'] }, 4),
  food({ id: 'rice-drink' }, 0),
  food({ id: 'hemp-drink' }, null),
  food({ id: 'flour', tags: ['gluten'] }, 10),
  food({ id: 'berry' }, 1),
];
const foods = new Map(FOODS.map((one) => [one.id, one]));
const tag = (id: string) =>
  ({ id, title: id, kind: 'allergen', description: id, implies: [], source: 'test' }) as const;
const tags = new Map(['dairy', 'gluten', 'soy'].map((id) => [id, tag(id)]));
const facts = buildFacts(foods, tags);
const with_ = ['oat-drink', 'soy-drink', 'rice-drink', 'hemp-drink'].map((id, at) => ({
  ...{ food: id, ratio: at === 0 ? 0.5 : 1, note: `Use ${id}.` },
}));
const table = (when: RoleSigns | null = null) => ({
  roles: [{ id: 'milk', title: 'Milk', foods: [{ food: 'milk', when, with: with_ }] }],
  ...{ foods, facts, matcher: buildMatcher(FOODS) },
});

/** Two servings: 200 g milk, 100 g flour. */
const PANCAKES = recipeWith({
  ...{ id: 'pancakes', servings: 2, slots: ['breakfast'] },
  lines: [
    ['cow-milk', 200],
    ['flour', 100],
  ],
});
const forThese = (...lists: readonly (readonly Sensitivity[])[]) => ({
  eaters: lists.map((sensitivities, at) => ({ id: `eater-${String(at)}`, sensitivities })),
  ...{ facts, smallestPortion: 0.33 },
});
const offered = (recipe: Recipe, ...lists: readonly (readonly Sensitivity[])[]) => {
  const { offers, withheld } = offersFrom(candidatesFor(recipe, 0, table()), forThese(...lists));
  return { foods: offers.map(({ candidate }) => candidate.line.food), offers, withheld };
};

describe('what could stand for a food', () => {
  const names = (recipe: Recipe, when: RoleSigns | null): readonly string[] =>
    swapsFor(recipe, 0, table(when)).map(({ substitute }) => substitute.food);

  it('is found through the concept that the food is a form of', () => {
    expect(names(PANCAKES, null)).toEqual(['oat-drink', 'soy-drink', 'rice-drink', 'hemp-drink']);
    expect(swapsFor(PANCAKES, 1, table())).toEqual([]);
  });

  it('hangs on the grams a serving, the heat, the slot and what stands beside it', () => {
    // 200 g for two servings are 100 g a serving.
    const signs: readonly (readonly [RoleSigns, boolean])[] = [
      [{ fromG: 100, upToG: 100 }, true],
      [{ fromG: 101 }, false],
      [{ upToG: 99 }, false],
      [{ heat: true }, true],
      [{ heat: false }, false],
      [{ slots: ['breakfast', 'snack'] }, true],
      [{ slots: ['dinner'] }, false],
      [{ beside: ['berry', 'gluten'] }, true],
      [{ beside: ['berry'] }, false],
      [{ notBeside: ['berry'] }, true],
      [{ notBeside: ['flour'] }, false],
    ];
    for (const [when, plays] of signs)
      expect([when, names(PANCAKES, when).length > 0]).toEqual([when, plays]);
  });

  it('is nothing for a line without a weight or that was not read', () => {
    const vague = recipeWith({
      id: 'vague',
      lines: [['cow-milk', null], unreadLine('some milk', ['cow-milk'])],
    });
    expect([0, 1, 2].flatMap((at) => swapsFor(vague, at, table()))).toEqual([]);
  });
});

describe('a candidate', () => {
  it('is the line in grams at its ratio, in a recipe that is otherwise the same', () => {
    const [oat] = candidatesFor(PANCAKES, 0, table());
    expect(oat?.line).toMatchObject({ line: '100 g oat drink', food: 'oat-drink', grams: 100, unit: 'g' });
    expect(oat?.recipe.lines[0]).toBe(oat?.line);
    expect(oat?.recipe.lines.slice(1)).toEqual(PANCAKES.lines.slice(1));
    expect(oat?.recipe.steps).toBe(PANCAKES.steps);
  });
});

describe('an offer', () => {
  it('is every candidate for people without rules, in the order of the table', () => {
    expect(offered(PANCAKES, []).foods).toEqual(['oat-drink', 'soy-drink', 'rice-drink', 'hemp-drink']);
    expect(offered(PANCAKES, []).withheld).toBe(0);
  });

  it('holds nothing that is out, may contain or is unknown for anyone at the table', () => {
    // Oat drink may contain gluten, and is a compound of which nobody said that it holds no soy.
    const both = offered(PANCAKES, [ruleOf('soy', 'avoid')], [ruleOf('dairy', 'severe')]);
    expect(both.foods).toEqual(['rice-drink', 'hemp-drink']);
    expect(both.withheld).toBe(2);
    expect(offered(PANCAKES, [ruleOf('gluten', 'severe')]).foods).not.toContain('oat-drink');
  });

  it('says whether the swap alone makes the dish fit, and else what stands in the way', () => {
    const dairy = offered(PANCAKES, [ruleOf('dairy', 'avoid')]).offers;
    expect(dairy.map(({ hurdles }) => hurdles)).toEqual([[], [], []]);
    const rules = [ruleOf('dairy', 'avoid'), ruleOf('gluten', 'severe')];
    const before = hurdlesIn(PANCAKES, forThese(rules));
    expect(before.map(({ target, lines }) => [target, lines])).toEqual([
      ['dairy', [0]],
      ['gluten', [1]],
    ]);
    const [rest] = offered(PANCAKES, rules).offers;
    expect(rest?.hurdles).toEqual([
      { eater: 'eater-0', target: 'gluten', tier: 'severe', verdict: 'contains', lines: [1] },
    ]);
  });

  it('keeps a dose on a whole serving, and the smaller of two eaters counts', () => {
    // 200 g soy drink for two are 100 g a serving.
    expect(offered(PANCAKES, [ruleOf('soy', 'limit', 100)]).foods).toContain('soy-drink');
    expect(offered(PANCAKES, [ruleOf('soy', 'limit', 99)]).foods).not.toContain('soy-drink');
    const two = [[ruleOf('soy', 'limit', 100)], [ruleOf('soy', 'limit', 50)]];
    expect(offered(PANCAKES, ...two).foods).not.toContain('soy-drink');
  });

  it('comes last where somebody would rather not, and not at all where they said never', () => {
    const dislike = ruleOf('soy', 'dislike');
    expect(offered(PANCAKES, [dislike]).foods.at(-1)).toBe('soy-drink');
    expect(offered(PANCAKES, [dislike]).offers.at(-1)?.isDisliked).toBe(true);
    expect(offered(PANCAKES, [{ ...dislike, never: true }]).foods).not.toContain('soy-drink');
  });
});

describe('what a swap changes in a serving', () => {
  const changes = (at: number) => {
    const after = candidatesFor(PANCAKES, 0, table())[at]?.recipe ?? PANCAKES;
    return changeOf({ before: PANCAKES, after, index: 0 }, foods, ['protein', 'iron']);
  };

  it('is the new sum less the old', () => {
    // Before: (200 x 3 + 100 x 10) / 100 / 2 = 8 g. With 200 g at 4 g: (8 + 10) / 2 = 9 g.
    expect(changes(1)[0]).toEqual({
      ...{ nutrient: 'protein', before: 8, after: 9, change: 1, coverage: 1, unknownFoods: [] },
    });
    // With 100 g oat drink at 1 g: (1 + 10) / 2 = 5.5 g.
    expect(changes(0)[0]?.change).toBe(-2.5);
  });

  it('is not known, never nothing, where one of the two foods has no value', () => {
    // Of 300 g, the 100 g of flour alone has a value.
    expect(changes(3)[0]).toMatchObject({ change: null, after: 5, unknownFoods: ['hemp-drink'] });
    expect(changes(3)[0]?.coverage).toBeCloseTo(1 / 3);
    expect(changes(1)[1]).toMatchObject({
      change: null,
      coverage: 0,
      unknownFoods: ['cow-milk', 'soy-drink'],
    });
  });
});
