/** The independent check against facts and doses, on weeks made from broken facts, and on plans with a fault made by hand. */
import { describe, expect, it } from 'vitest';
import { buildFacts, type FactsIndex } from '../../../server/domain/foods/facts.ts';
import type { Food, FoodId } from '../../../server/domain/foods/food.ts';
import { PORTIONS, type Meal, type Plan } from '../../../server/domain/planner/plan.ts';
import { sortRecipes } from '../../../server/domain/recipes/eligibility.ts';
import type { Recipe, Slot } from '../../../server/domain/recipes/recipe.ts';
import { foodsOf, tagsOf } from '../../support/foods-builder.ts';
import { lineOf, recipeWith, ruleOf } from '../../support/recipes.ts';
import { planned, violations } from './check-weeks.ts';
import { randomKitchen, randomRules, type Kitchen } from './random-kitchen.ts';

const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** The same dinner on seven days. */
function always(recipe: Recipe, portion: number): Plan {
  const meal = { slot: 'dinner', recipe: recipe.id, portion, leftoverOfDay: null } as const;
  return { days: DAYS.map(() => [meal]) };
}

describe('check and facts', () => {
  it('say the same of every food and target of random graphs: no refusal missed, none too many', () => {
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= 400; seed += 1) {
      const kitchen = randomKitchen(seed);
      const facts = buildFacts(kitchen.foods, kitchen.tags);
      for (const food of kitchen.foods.keys()) {
        const dish = recipeWith({ id: 'dish', lines: [[food, 10]] });
        const world: Kitchen = { ...kitchen, recipes: [dish], slots: ['dinner'] };
        for (const target of kitchen.targets) {
          const { verdict } = facts.find(food, target);
          const codes = violations(always(dish, 1), world, [ruleOf(target, 'severe')]).map((one) => one.code);
          const expected =
            verdict === 'no-match'
              ? []
              : DAYS.map(() => (verdict === 'not-assessed' ? verdict : 'banned-food'));
          expect(codes, `seed ${String(seed)}: ${food} and ${target}, ${verdict}`).toEqual(expected);
          seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
        }
      }
    }
    for (const verdict of ['contains', 'may-contain', 'not-assessed', 'no-match'])
      expect(seen.get(verdict) ?? 0, verdict).toBeGreaterThan(100);
  });

  it('allow a limited food up to the same portion, and no further', () => {
    let within = 0;
    let beyond = 0;
    for (let seed = 1; seed <= 1500; seed += 1) {
      const kitchen: Kitchen = { ...randomKitchen(seed), slots: ['dinner'] };
      const facts = buildFacts(kitchen.foods, kitchen.tags);
      const rules = randomRules(kitchen, seed).filter((rule) => rule.tier === 'limit');
      const dishes = kitchen.recipes.map((recipe): Recipe => ({ ...recipe, slots: ['dinner'] }));
      const { eligible, refused } = sortRecipes(dishes, rules, facts, PORTIONS[0]);
      const world = { ...kitchen, recipes: dishes };
      for (const { recipe, maxPortion } of eligible) {
        for (const portion of PORTIONS) {
          const found = violations(always(recipe, portion), world, rules);
          const isWithin = portion <= maxPortion;
          expect(found.length === 0, `seed ${String(seed)}: ${recipe.id} at ${String(portion)}`).toBe(
            isWithin,
          );
          if (Number.isFinite(maxPortion)) within += isWithin ? 1 : 0;
          beyond += isWithin ? 0 : 1;
        }
      }
      for (const id of new Set(refused.map((one) => one.recipe))) {
        const recipe = dishes.find((one) => one.id === id) ?? recipeWith({ id });
        expect(violations(always(recipe, PORTIONS[0]), world, rules).length, `seed ${String(seed)}`).not.toBe(
          0,
        );
      }
    }
    expect(within).toBeGreaterThan(200);
    expect(beyond).toBeGreaterThan(200);
  });
});

type Break = (kitchen: Kitchen) => FactsIndex;

const changed = (kitchen: Kitchen, change: (food: Food) => Food): ReadonlyMap<FoodId, Food> =>
  new Map([...kitchen.foods].map(([id, food]) => [id, change(food)]));

/** Facts that follow one road less than they must. */
const BROKEN: Readonly<Record<string, Break>> = {
  parts: (kitchen) =>
    buildFacts(
      changed(kitchen, (food) => ({ ...food, parts: [], kind: food.partsComplete ? 'whole' : food.kind })),
      kitchen.tags,
    ),
  parents: (kitchen) =>
    buildFacts(
      changed(kitchen, (food) => ({ ...food, parents: [] })),
      kitchen.tags,
    ),
  'implied tags': (kitchen) =>
    buildFacts(kitchen.foods, new Map([...kitchen.tags].map(([id, tag]) => [id, { ...tag, implies: [] }]))),
  'may contain': (kitchen) =>
    buildFacts(
      changed(kitchen, (food) => ({ ...food, mayContain: new Map() })),
      kitchen.tags,
    ),
  groups: (kitchen) =>
    buildFacts(
      changed(kitchen, (food) => ({ ...food, groups: new Map() })),
      kitchen.tags,
    ),
  'that a grade which nobody gave is no "no"': (kitchen) => {
    const ungraded = [...kitchen.tags].map(([id, tag]) => [id, { ...tag, graded: false }] as const);
    return buildFacts(kitchen.foods, new Map(ungraded));
  },
  'what was measured': (kitchen) => {
    const facts = buildFacts(kitchen.foods, kitchen.tags);
    return { ...facts, shareOf: (food, target) => facts.shareOf(food, target) / 2 };
  },
  'that unknown is not no': ({ foods, tags }) => {
    const facts = buildFacts(foods, tags);
    const isOpen = (food: FoodId, target: string): boolean =>
      facts.find(food, target).verdict === 'not-assessed';
    return {
      ...facts,
      find: (food, target) =>
        isOpen(food, target) ? { verdict: 'no-match', proof: [] } : facts.find(food, target),
      shareOf: (food, target) => (isOpen(food, target) ? 0 : facts.shareOf(food, target)),
    };
  },
};

describe('weeks made from facts that ignore a road', () => {
  it.each(Object.entries(BROKEN))('are refused: %s', (_, broken) => {
    let banned = 0;
    for (let seed = 1; seed <= 1200; seed += 1) {
      const kitchen = randomKitchen(seed);
      const rules = randomRules(kitchen, seed);
      const plan = planned(kitchen, rules, seed, broken(kitchen));
      if (plan === null) continue;
      const truth = sortRecipes(kitchen.recipes, rules, buildFacts(kitchen.foods, kitchen.tags), PORTIONS[0]);
      const out = new Set(truth.refused.map((refusal) => refusal.recipe));
      const holdsBanned = plan.days.some((meals) => meals.some((meal) => out.has(meal.recipe)));
      if (!holdsBanned) continue;
      banned += 1;
      expect(violations(plan, kitchen, rules).length, `seed ${String(seed)}`).toBeGreaterThan(0);
    }
    expect(banned).toBeGreaterThan(0);
  });

  it('are refused: lines that nobody read, taken for nothing', () => {
    let banned = 0;
    for (let seed = 1; seed <= 1200; seed += 1) {
      const kitchen = randomKitchen(seed);
      // A line that nobody read stays in under avoid of a graded tag.
      const rules = randomRules(kitchen, seed).filter(
        ({ tier, target }) =>
          tier !== 'dislike' && !(tier === 'avoid' && kitchen.tags.get(target)?.graded === true),
      );
      if (rules.length === 0) continue;
      const read = kitchen.recipes.map((recipe) => ({
        ...recipe,
        lines: recipe.lines.filter((line) => line.status === 'matched'),
      }));
      const plan = planned(
        { ...kitchen, recipes: read },
        rules,
        seed,
        buildFacts(kitchen.foods, kitchen.tags),
      );
      const unread = new Set(
        kitchen.recipes
          .filter((one) => one.lines.some((line) => line.status === 'unknown'))
          .map((one) => one.id),
      );
      if (plan?.days.some((meals) => meals.some((meal) => unread.has(meal.recipe))) !== true) continue;
      banned += 1;
      expect(violations(plan, kitchen, rules).length, `seed ${String(seed)}`).toBeGreaterThan(0);
    }
    expect(banned).toBeGreaterThan(0);
  });
});

describe('a plan with a fault made by hand', () => {
  const kitchen = {
    foods: foodsOf([{ id: 'nuts', tags: ['nut'] }, { id: 'rice' }]),
    tags: tagsOf({ nut: [] }),
    recipes: [
      recipeWith({ id: 'pilaf', slots: ['lunch', 'dinner'], keepsDays: 2, lines: [['rice', 80]] }),
      recipeWith({ id: 'soup', slots: ['lunch', 'dinner'], lines: [['rice', 40]] }),
      recipeWith({ id: 'nut-roast', slots: ['lunch', 'dinner'], lines: [['nuts', 30]] }),
    ],
    ...{ slots: ['lunch', 'dinner'] as const, targets: ['nut'] },
  };
  const fresh = (slot: Slot, recipe: string, portion = 1): Meal => ({
    ...{ slot, recipe, portion, leftoverOfDay: null },
  });
  const sound: Plan = { days: DAYS.map(() => [fresh('lunch', 'soup'), fresh('dinner', 'pilaf')]) };
  const withDay = (day: number, meals: readonly Meal[]): Plan => ({
    days: sound.days.map((own, d) => (d === day ? meals : own)),
  });
  const left = (of: number, recipe = 'pilaf', slot: Slot = 'lunch'): Meal => ({
    ...{ slot, recipe, portion: 1, leftoverOfDay: of },
  });
  const codes = (plan: Plan, rules = [ruleOf('nut', 'severe')]) =>
    violations(plan, kitchen, rules).map(({ code, day, meal, about }) => [code, day, meal, about]);

  it('is sound before the fault is made', () => {
    expect(codes(sound)).toEqual([]);
    expect(codes(withDay(3, [left(1), fresh('dinner', 'pilaf')]))).toEqual([]);
  });

  it('holds a banned food, or a dish that nobody knows', () => {
    expect(codes(withDay(2, [fresh('lunch', 'nut-roast'), fresh('dinner', 'pilaf')]))).toEqual([
      ['banned-food', 2, 'lunch', 'nut'],
    ]);
    expect(codes(withDay(2, [fresh('lunch', 'ghost'), fresh('dinner', 'pilaf')]))).toEqual([
      ['unknown-recipe', 2, 'lunch', 'ghost'],
    ]);
  });

  it('has a slot empty, filled twice, never asked for, or a day too few', () => {
    const [lunch, dinner] = [fresh('lunch', 'soup'), fresh('dinner', 'pilaf')];
    expect(codes(withDay(0, [lunch]))).toEqual([['slots', 0, 'dinner', 'dinner']]);
    expect(codes(withDay(0, [lunch, lunch, dinner]))).toEqual([['slots', 0, 'lunch', 'lunch']]);
    expect(codes(withDay(0, [lunch, dinner, fresh('snack', 'soup')])).map(([code]) => code)).toContain(
      'slots',
    );
    expect(codes({ days: sound.days.slice(1) })).toEqual([['slots', 6, 'week', 'days']]);
  });

  it.each([
    ['three days old', left(0)],
    ['of a dish that does not keep', left(2, 'soup')],
    ['of the same day', left(3)],
    ['of a day to come', left(4)],
    ['of another dish', left(2, 'nut-roast')],
    ['for breakfast', left(2, 'pilaf', 'breakfast')],
  ])('has a left-over %s', (_, meal) => {
    const plan = withDay(3, [meal, fresh('dinner', 'pilaf')]);
    expect(codes(plan, []).map(([code]) => code)).toContain('left-over');
  });

  it('has a left-over of a left-over, or a dish in a slot it is not for', () => {
    const chain: Plan = {
      days: sound.days.map((own, day) => {
        if (day === 1) return [fresh('lunch', 'soup'), left(0, 'pilaf', 'dinner')];
        return day === 2 ? [left(1), fresh('dinner', 'pilaf')] : own;
      }),
    };
    expect(codes(chain)).toEqual([['left-over', 2, 'lunch', 'pilaf']]);
    const snacks = { ...kitchen, slots: ['snack'] as const };
    const plan: Plan = { days: DAYS.map(() => [fresh('snack', 'soup')]) };
    expect(violations(plan, snacks, [])).toHaveLength(7);
  });

  it('passes a dose at a meal or over the day: 30 g a portion', () => {
    const plan = withDay(5, [fresh('lunch', 'nut-roast'), fresh('dinner', 'nut-roast', 0.5)]);
    const rule = (gramsPerMeal: number, gramsPerDay: number) => [
      { ...ruleOf('nut', 'limit'), limit: { gramsPerMeal, gramsPerDay } },
    ];
    expect(codes(plan, rule(30, 45))).toEqual([]);
    expect(codes(plan, rule(29, 45))).toEqual([['over-dose', 5, 'lunch', 'nut']]);
    expect(codes(plan, rule(30, 44))).toEqual([['over-dose', 5, 'day', 'nut']]);
    const broken = withDay(5, [fresh('lunch', 'nut-roast', NaN), fresh('dinner', 'soup')]);
    expect(codes(broken, rule(30, 45)).map(([code]) => code)).toContain('over-dose');
  });

  it('is not refused for a grade that nobody gave, unless it is dangerous or counted', () => {
    const tags = new Map([...kitchen.tags].map(([id, tag]) => [id, { ...tag, graded: true }]));
    const of = (tier: 'avoid' | 'severe' | 'limit') =>
      violations(sound, { ...kitchen, tags }, [ruleOf('nut', tier, 10)]).map(({ code }) => code);
    expect(of('avoid')).toEqual([]);
    expect(new Set(of('severe'))).toEqual(new Set(['not-assessed']));
    expect(new Set(of('limit'))).toEqual(new Set(['not-assessed', 'over-dose']));
  });

  it('is refused where the entry itself says that nobody can tell, whatever the parent is free of', () => {
    const tags = new Map([...tagsOf({ bite: [] })].map(([id, tag]) => [id, { ...tag, graded: true }]));
    const of = (unassessed: ReadonlySet<string>) => {
      const rice = { id: 'rice', parents: ['grass'], unassessed };
      const foods = foodsOf([{ id: 'grass', notTags: ['bite'] }, rice]);
      return violations(sound, { ...kitchen, foods, tags }, [ruleOf('bite', 'severe')]).length;
    };
    expect([of(new Set()), of(new Set(['bite']))]).toEqual([0, 14]);
  });

  it('is not refused for what a line asks to be without, unless it is dangerous or certain', () => {
    const foods = foodsOf([
      { id: 'rice' },
      { id: 'granola', mayContain: ['nut'] },
      { id: 'nuts', tags: ['nut'] },
    ]);
    const tags = tagsOf({ nut: [], almond: ['nut'] });
    const of = (food: string, tier: 'avoid' | 'severe', target = 'nut') => {
      const dish = { id: 'soup', slots: ['lunch', 'dinner'] as const };
      const lines = [{ ...lineOf(food, 40), without: ['nut'] }];
      const pilaf = recipeWith({ ...dish, id: 'pilaf', lines: [['rice', 40]] });
      const own = { ...kitchen, foods, tags, recipes: [recipeWith({ ...dish, lines }), pilaf] };
      return new Set(violations(sound, own, [ruleOf(target, tier)]).map(({ about }) => about));
    };
    expect(of('granola', 'avoid')).toEqual(new Set());
    expect(of('granola', 'severe')).toEqual(new Set(['nut']));
    expect(of('nuts', 'avoid')).toEqual(new Set(['nut']));
  });

  it('is not refused for a dislike', () => {
    const plan = withDay(2, [fresh('lunch', 'nut-roast'), fresh('dinner', 'pilaf')]);
    expect(codes(plan, [ruleOf('nut', 'dislike')])).toEqual([]);
  });
});
