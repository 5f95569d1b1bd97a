/**
 * Ten thousand tables of eaters before dishes of the real collection: nothing offered breaks anybody's rule.
 */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { nutrientIndex, type NutrientId } from '../../../server/domain/foods/nutrient.ts';
import type { Food, FoodId } from '../../../server/domain/foods/food.ts';
import { buildMatcher } from '../../../server/domain/ingredients/matcher.ts';
import type { Library } from '../../../server/domain/library.ts';
import type { Sensitivity } from '../../../server/domain/people/person.ts';
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';
import { changeOf } from '../../../server/domain/recipes/substitution-change.ts';
import { candidatesFor, offersFrom, type Candidate } from '../../../server/domain/recipes/substitution.ts';
import { realLibrary } from '../../support/library.ts';
import { ruleOf } from '../../support/recipes.ts';

const CASES = 10_000;
interface Place {
  readonly recipe: Recipe;
  readonly index: number;
  readonly candidates: readonly Candidate[];
}

let library: Library;
let places: readonly Place[];
/** Worked out here by a walk of its own over parents, parts, tags and what some makers put in. */
let reach: ReadonlyMap<string, ReadonlySet<string>>;

beforeAll(async () => {
  library = await realLibrary();
  const { substitutions: roles, foods, facts } = library;
  const tables = { roles, foods, facts, matcher: buildMatcher([...foods.values()]) };
  places = library.recipes.flatMap((recipe) =>
    recipe.lines.flatMap((_line, index) => {
      const candidates = candidatesFor(recipe, index, tables);
      return candidates.length === 0 ? [] : [{ recipe, index, candidates }];
    }),
  );
  const substitutes = new Set(
    places.flatMap(({ candidates }) => candidates.map((one) => one.line.food ?? '')),
  );
  reach = new Map([...substitutes].map((id) => [id, reachOf(id)]));
});

/**
 * Every food and tag that may be in a food. What the food itself denies is left out, and so is what follows
 * from it.
 */
function reachOf(id: string): ReadonlySet<string> {
  const food = library.foods.get(id);
  const tag = library.tags.get(id);
  const next: readonly string[] = food === undefined ? (tag?.implies ?? []) : neighboursOf(food);
  const denied = food?.notTags ?? new Map<string, string>();
  const all = [id, ...next.flatMap((one) => [...reachOf(one)])];
  return new Set(all.filter((one) => !denied.has(one)));
}
function neighboursOf(food: Food): readonly string[] {
  const own = [...food.tags.keys(), ...food.groups.keys(), ...food.mayContain.keys()];
  return [...own, ...food.parents, ...food.parts.map((part) => part.food)];
}

const aRule = (): fc.Arbitrary<Sensitivity> => {
  const targets = [...library.tags.keys(), ...library.foods.keys()];
  const common = [
    'milk',
    'gluten',
    'soy',
    'tree-nut',
    'nightshade',
    'allium',
    'legume',
    'seed',
    'egg',
    'fish',
  ];
  const target = fc.oneof(
    fc.constantFrom(...common),
    fc.constantFrom(...library.tags.keys()),
    fc.constantFrom(...targets),
  );
  const tier = fc.constantFrom('severe' as const, 'avoid' as const, 'limit' as const);
  const grams = fc.integer({ min: 0, max: 200 });
  return fc.tuple(target, tier, grams).map(([of, at, g]) => ruleOf(of, at, at === 'limit' ? g : undefined));
};

describe('over the whole collection', () => {
  it('most ingredients have something that could stand for them', () => {
    const all = library.recipes.reduce((sum, { lines }) => sum + lines.length, 0);
    expect(places.length / all).toBeGreaterThan(0.75);
    // A side may be one food by itself, such as an egg: another side stands for it, not another food in it.
    const meals = library.recipes.filter(({ role }) => role === 'meal');
    const reached = new Set(places.map(({ recipe }) => recipe.id));
    expect(meals.filter(({ id }) => !reached.has(id)).map(({ id }) => id)).toEqual([]);
    expect(meals.length).toBeGreaterThan(500);
  });

  it('no substitute that is offered breaks a rule of anyone at the table', () => {
    const table = fc.array(fc.array(aRule(), { maxLength: 4 }), { minLength: 1, maxLength: 3 });
    let met = 0;
    let caught = 0;
    fc.assert(
      fc.property(fc.nat(), table, (at, rules) => {
        const { candidates } = places[at % places.length] ?? { candidates: [] };
        const eaters = rules.map((sensitivities, n) => ({ id: String(n), sensitivities }));
        const { offers, withheld } = offersFrom(candidates, {
          ...{ eaters, facts: library.facts, smallestPortion: 0.33 },
        });
        expect(offers.length + withheld).toBe(candidates.length);
        met += offers.length;
        const broken = offers.flatMap(({ candidate }) =>
          rules.flat().flatMap((rule) => breachOf(candidate, rule)),
        );
        expect(broken).toEqual([]);
        const kept = new Set(offers.map(({ candidate }) => candidate));
        caught += candidates.filter(
          (one) => !kept.has(one) && rules.flat().some((rule) => breachOf(one, rule).length > 0),
        ).length;
      }),
      { numRuns: CASES },
    );
    expect(met).toBeGreaterThan(CASES);
    // The walk would have seen it: it finds fault with what was left out.
    expect(caught).toBeGreaterThan(CASES / 4);
  });

  it('each change in a nutrient is a recount of the changed dish less the old one', () => {
    for (const { recipe, index, candidates } of places)
      for (const { recipe: after } of candidates) {
        const nutrients = ['energy', 'protein', 'fibre', 'calcium', 'iron', 'sodium', 'choline'] as const;
        for (const one of changeOf({ before: recipe, after, index }, library.foods, nutrients)) {
          const values = [recipe, after].map((dish) => valueOf(dish.lines[index]?.food, one.nutrient));
          if (values.includes(null)) expect(one.change).toBeNull();
          else
            expect(one.change).toBeCloseTo(recount(after, one.nutrient) - recount(recipe, one.nutrient), 6);
        }
      }
  });
});

/** What is wrong with an offer for one rule, in words; nothing where all is well. */
function breachOf({ line, recipe }: Candidate, { target, tier, limit }: Sensitivity): readonly string[] {
  const { food } = line;
  if (food === null) return ['a line without a food'];
  const isIn = reach.get(food)?.has(target) ?? true;
  const told = `${food} for ${tier} ${target} in ${recipe.id}`;
  if (tier !== 'limit') {
    const isKnown = library.facts.find(food, target).verdict === 'no-match';
    return isIn || !isKnown ? [told] : [];
  }
  // Whatever may be the target counts in full, unless the library knows the share.
  const grams = recipe.lines
    .filter((one) => one.food !== null && library.facts.find(one.food, target).verdict !== 'no-match')
    .reduce((sum, one) => sum + (one.grams ?? Infinity) * library.facts.shareOf(one.food ?? '', target), 0);
  return isIn && grams / recipe.servings > (limit?.gramsPerMeal ?? 0) + 1e-9 ? [told] : [];
}

function valueOf(food: string | null | undefined, nutrient: NutrientId): number | null {
  return library.foods.get(food ?? '')?.per100g[nutrientIndex(nutrient)] ?? null;
}

/** Per serving, of what is known. */
/** What heat leaves of it. */
function leftOf(food: FoodId | null, nutrient: NutrientId): number {
  return library.foods.get(food ?? '')?.cooking?.left[nutrientIndex(nutrient)] ?? 1;
}

function recount(recipe: Recipe, nutrient: NutrientId): number {
  const sum = recipe.lines.reduce(
    (total, { food, grams, isHeated }) =>
      total + ((grams ?? 0) * (valueOf(food, nutrient) ?? 0) * (isHeated ? leftOf(food, nutrient) : 1)) / 100,
    0,
  );
  return sum / recipe.servings;
}
