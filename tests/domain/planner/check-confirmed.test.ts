/**
 * The check reads labels by itself: it agrees with the facts under them, and refuses weeks made from labels
 * misread.
 */
import { describe, expect, it } from 'vitest';
import { confirmedFacts, type Confirmed } from '../../../server/domain/foods/confirmed.ts';
import { buildFacts, type FactsIndex } from '../../../server/domain/foods/facts.ts';
import { PORTIONS, type Plan } from '../../../server/domain/planner/plan.ts';
import { randomFrom } from '../../../server/domain/planner/random.ts';
import { sortRecipes } from '../../../server/domain/recipes/eligibility.ts';
import { foodsOf, tagsOf } from '../../support/foods-builder.ts';
import { recipeWith, ruleOf } from '../../support/recipes.ts';
import { planned, violations } from './check-weeks.ts';
import { randomKitchen, randomRules, type Kitchen } from './random-kitchen.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6];

function allWeek(recipe: string): Plan {
  return {
    days: DAYS.map(() => [{ slot: 'dinner', recipe, portion: 1, leftoverOfDay: null }]),
  };
}

/** One to four labels of foods at random, tags with all that they imply. */
function randomLabels(kitchen: Kitchen, seed: number): readonly Confirmed[] {
  const random = randomFrom(seed + 7919);
  const one = <T>(items: readonly T[]): T => {
    const item = items[random.below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  };
  const implied = (tag: string): readonly string[] => [
    tag,
    ...(kitchen.tags.get(tag)?.implies ?? []).flatMap(implied),
  ];
  return Array.from({ length: 1 + random.below(4) }, () => {
    const clears = Array.from({ length: random.below(9) }, () => one(kitchen.targets));
    const named = random.below(3) === 0 ? implied(one([...kitchen.tags.keys()])) : [];
    const food = one([...kitchen.foods.keys()]);
    return { food, name: 'Ours', seenOn: '2026-11-02', clears, contains: named };
  });
}

describe('check and facts under labels', () => {
  it('say the same of every food and target: none missed, none too many', () => {
    let cleared = 0;
    let brought = 0;
    for (let seed = 1; seed <= 400; seed += 1) {
      const kitchen = randomKitchen(seed);
      const confirmed = randomLabels(kitchen, seed);
      const plain = buildFacts(kitchen.foods, kitchen.tags);
      const facts = confirmedFacts(plain, confirmed);
      for (const food of kitchen.foods.keys()) {
        const dish = recipeWith({ id: 'dish', lines: [[food, 10]] });
        const world = { ...kitchen, recipes: [dish], slots: ['dinner'] as const, confirmed };
        for (const target of kitchen.targets) {
          const { verdict } = facts.find(food, target);
          const codes = violations(allWeek('dish'), world, [ruleOf(target, 'severe')]).map((one) => one.code);
          const code = verdict === 'not-assessed' ? verdict : 'banned-food';
          const expected = verdict === 'no-match' ? [] : DAYS.map(() => code);
          expect(codes, `seed ${String(seed)}: ${food} and ${target}, ${verdict}`).toEqual(expected);
          if (verdict === plain.find(food, target).verdict) continue;
          if (verdict === 'no-match') cleared += 1;
          else brought += 1;
        }
      }
    }
    expect([cleared > 100, brought > 100]).toEqual([true, true]);
  });

  it('allow a limited food up to the same portion', () => {
    let moved = 0;
    for (let seed = 1; seed <= 600; seed += 1) {
      const kitchen: Kitchen = { ...randomKitchen(seed), slots: ['dinner'] };
      const confirmed = randomLabels(kitchen, seed);
      const plain = buildFacts(kitchen.foods, kitchen.tags);
      const rules = randomRules(kitchen, seed).filter((rule) => rule.tier === 'limit');
      const dishes = kitchen.recipes.map((recipe) => ({ ...recipe, slots: ['dinner'] as const }));
      const { eligible } = sortRecipes(dishes, rules, confirmedFacts(plain, confirmed), PORTIONS[0]);
      const before = new Set(
        sortRecipes(dishes, rules, plain, PORTIONS[0]).eligible.map((one) => one.recipe.id),
      );
      const world = { ...kitchen, recipes: dishes, confirmed };
      for (const { recipe, maxPortion } of eligible) {
        if (!before.has(recipe.id)) moved += 1;
        for (const portion of PORTIONS) {
          const plan = { days: DAYS.map(() => [{ ...allWeek(recipe.id).days[0]?.[0], portion }]) } as Plan;
          const found = violations(plan, world, rules);
          expect(found.length === 0, `seed ${String(seed)}: ${recipe.id} at ${String(portion)}`).toBe(
            portion <= maxPortion,
          );
        }
      }
    }
    expect(moved).toBeGreaterThan(10);
  });
});

type Break = (facts: FactsIndex, labels: readonly Confirmed[], kitchen: Kitchen) => FactsIndex;

/** Labels misread in every way that would let too much through. */
const BROKEN: Readonly<Record<string, Break>> = {
  'taken for another food': (facts, labels, { foods }) =>
    confirmedFacts(
      facts,
      [...foods.keys()].flatMap((food) => labels.map((label) => ({ ...label, food, contains: [] }))),
    ),
  'believed against what is certain': (facts, labels) => {
    const under = confirmedFacts(facts, labels);
    const isCleared = (food: string, target: string): boolean =>
      labels.some((label) => label.food === food && label.clears.includes(target));
    return {
      ...under,
      find: (food, target) =>
        isCleared(food, target) ? { verdict: 'no-match', proof: [] } : under.find(food, target),
      shareOf: (food, target) => (isCleared(food, target) ? 0 : under.shareOf(food, target)),
    };
  },
  'read without what they name': (facts, labels) =>
    confirmedFacts(
      facts,
      labels.map((label) => ({ ...label, contains: [] })),
    ),
  'read where one of two is enough': (facts, labels) =>
    labels.reduce((known, label) => confirmedFacts(known, [label]), facts),
};

describe('weeks made from labels', () => {
  it.each(Object.entries(BROKEN))('are refused: %s', (_, broken) => {
    let banned = 0;
    for (let seed = 1; seed <= 1200; seed += 1) {
      const kitchen = randomKitchen(seed);
      const confirmed = randomLabels(kitchen, seed);
      const rules = randomRules(kitchen, seed);
      const facts = buildFacts(kitchen.foods, kitchen.tags);
      const plan = planned(kitchen, rules, seed, broken(facts, confirmed, kitchen));
      if (plan === null) continue;
      const truth = sortRecipes(kitchen.recipes, rules, confirmedFacts(facts, confirmed), PORTIONS[0]);
      const out = new Set(truth.refused.map((refusal) => refusal.recipe));
      if (!plan.days.some((meals) => meals.some((meal) => out.has(meal.recipe)))) continue;
      banned += 1;
      const world = { ...kitchen, confirmed };
      const found = violations(plan, world, rules);
      expect(found.length, `seed ${String(seed)}`).toBeGreaterThan(0);
    }
    expect(banned).toBeGreaterThan(0);
  });

  it('are let through where the label is of the very food, and refused where it is of a part', () => {
    const kitchen = {
      foods: foodsOf([
        { id: 'oats', mayContain: ['gluten'] },
        { id: 'granola', kind: 'compound', parts: [['oats', 1]], partsComplete: true },
      ]),
      tags: tagsOf({ gluten: [] }),
      recipes: [
        recipeWith({ id: 'porridge', lines: [['oats', 40]] }),
        recipeWith({ id: 'crunch', lines: [['granola', 40]] }),
      ],
      ...{ slots: ['dinner'] as const, targets: ['gluten'] },
      confirmed: [{ food: 'oats', name: 'Ours', clears: ['gluten'], contains: [], seenOn: '2026-11-02' }],
    };
    const count = (recipe: string, given = kitchen): number =>
      violations(allWeek(recipe), given, [ruleOf('gluten', 'severe')]).length;
    expect([count('porridge'), count('crunch')]).toEqual([0, 7]);
    const other = kitchen.confirmed.map((one) => ({ ...one, food: 'granola' }));
    expect([
      count('porridge', { ...kitchen, confirmed: other }),
      count('porridge', { ...kitchen, confirmed: [] }),
    ]).toEqual([7, 7]);
  });
});
