import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demandsOf } from '../../../server/domain/planner/demands.ts';
import type { Meal, Plan } from '../../../server/domain/planner/plan.ts';
import { listFor, type Demand, type ListItem } from '../../../server/domain/shopping/list.ts';
import { factsOf, foodsOf, tagsOf, type FoodWith } from '../../support/foods-builder.ts';
import { problemWith } from '../../support/planner.ts';
import { recipeWith } from '../../support/recipes.ts';

const KITCHEN: readonly FoodWith[] = [
  { id: 'water', nature: 'mineral' },
  {
    id: 'leek',
    refuseShare: 0.5,
    aisle: 'vegetables',
    purchase: { unit: 'leek', grams: 200 },
    perishable: true,
  },
  { id: 'carrot', refuseShare: 0.2, aisle: 'vegetables', purchase: { unit: 'g', grams: 50 } },
  { id: 'lemon', aisle: 'fruit', refuseShare: 0.47, purchase: { unit: 'lemon', grams: 110 } },
  { id: 'lemon-juice', boughtAs: { food: 'lemon', yield: 0.4 } },
  { id: 'rice', aisle: 'grains' },
  { id: 'salt', aisle: 'spices', staple: true, purchase: { unit: 'pack', grams: 500 } },
  {
    ...{ id: 'stock', kind: 'compound', aisle: 'tins', mayContain: ['celery', 'gluten'] },
    ...{ toLookFor: 'no celery in the ingredients', purchase: { unit: 'jar', grams: 100 } },
  },
  { id: 'oats', aisle: 'grains', mayContain: ['gluten'] },
  { id: 'moon-dust', aisle: 'moon' },
];
const IMPLIES = { celery: [], gluten: [] };
const foods = foodsOf(KITCHEN);
const facts = factsOf(KITCHEN, IMPLIES);
const AISLES = ['vegetables', 'fruit', 'grains', 'tins', 'spices'];

const need = (food: string, grams: number, given: Partial<Demand> = {}): Demand => ({
  ...{ food, grams, date: '2026-11-23', slot: 'dinner', recipe: 'soup', ...given },
});
const list = (demands: readonly Demand[], watched: readonly string[] = []): readonly ListItem[] =>
  listFor(demands, foods, facts, AISLES, () => new Set(watched));
const only = (demands: readonly Demand[], watched: readonly string[] = []): ListItem => {
  const [item, ...rest] = list(demands, watched);
  if (item === undefined || rest.length > 0) throw new Error('one item was expected');
  return item;
};
const amounts = (item: ListItem) => [item.grams, item.grossGrams, item.amount, item.unit];

describe('what to buy', () => {
  it('adds up a food and its refuse: 130 g of leek are 260 g, two leeks', () => {
    expect(amounts(only([need('leek', 100), need('leek', 30)]))).toEqual([130, 260, 2, 'leek']);
  });

  it('is the food that another is taken from: 60 g juice and 53 g lemon are 150 + 100 g, three lemons', () => {
    expect(amounts(only([need('lemon-juice', 60), need('lemon', 53)]))).toEqual([132.5, 250, 3, 'lemon']);
  });

  it('rounds what is loose up to its step: 90 g of carrot are 112.5, so 150 g', () => {
    expect(amounts(only([need('carrot', 90)]))).toEqual([90, 112.5, 150, 'g']);
  });

  it('buys no other for a hair: 403 g of leeks are two, 405 g are three', () => {
    expect(only([need('leek', 201.5)]).amount).toBe(2);
    expect(only([need('leek', 202.5)]).amount).toBe(3);
  });

  it('is at least one of it, also for a pinch', () => {
    expect(amounts(only([need('salt', 0)]))).toEqual([0, 0, 1, 'pack']);
  });

  it('is in whole grams where nothing is known of the package', () => {
    expect(amounts(only([need('rice', 80.3)]))).toEqual([80.3, 80.3, 81, 'g']);
  });

  it('leaves out water', () => {
    expect(list([need('water', 500)])).toEqual([]);
  });

  it('says what is a staple and what spoils', () => {
    expect(only([need('salt', 3)])).toMatchObject({ isStaple: true, isPerishable: false });
    expect(only([need('leek', 3)])).toMatchObject({ isStaple: false, isPerishable: true });
  });
});

describe('the order of the list', () => {
  it('follows the aisles, then names; an unknown aisle is last, not hidden', () => {
    const items = list(
      ['moon-dust', 'salt', 'rice', 'oats', 'leek', 'lemon', 'carrot'].map((id) => need(id, 50)),
    );
    expect(items.map((item) => item.food)).toEqual([
      ...['carrot', 'leek', 'lemon', 'oats', 'rice', 'salt', 'moon-dust'],
    ]);
  });

  it('names each meal it is for once, by date', () => {
    const item = only([
      need('rice', 50, { date: '2026-11-25', recipe: 'pilaf' }),
      need('rice', 20, { date: '2026-11-23' }),
      need('rice', 10, { date: '2026-11-25', recipe: 'pilaf' }),
    ]);
    expect(item.for).toEqual([
      { date: '2026-11-23', slot: 'dinner', recipe: 'soup' },
      { date: '2026-11-25', slot: 'dinner', recipe: 'pilaf' },
    ]);
  });
});

describe('labels to read', () => {
  it('name the tags that the eater watches and that depend on the maker', () => {
    expect(only([need('stock', 50)], ['celery', 'milk']).labelCheck).toEqual({
      ...{ tags: ['celery'], toLookFor: 'no celery in the ingredients' },
    });
    expect(only([need('oats', 50)], ['gluten', 'celery']).labelCheck).toEqual({
      ...{ tags: ['gluten'], toLookFor: null },
    });
  });

  it('give the general advice of the food where nothing of it is watched, and none where there is none', () => {
    expect(only([need('stock', 50)]).labelCheck).toEqual({
      tags: [],
      toLookFor: 'no celery in the ingredients',
    });
    expect(only([need('oats', 50)]).labelCheck).toBeNull();
    expect(only([need('leek', 50)], ['gluten']).labelCheck).toBeNull();
  });
});

const RECIPES = [
  recipeWith({
    id: 'soup',
    servings: 2,
    keepsDays: 2,
    lines: [
      ['leek', 300],
      ['stock', 40],
      ['water', 500],
    ],
  }),
  recipeWith({
    id: 'pilaf',
    servings: 4,
    lines: [
      ['rice', 320],
      ['lemon-juice', 40],
      ['salt', null],
    ],
  }),
  recipeWith({
    id: 'bowl',
    lines: [
      ['rice', 60],
      ['carrot', 80],
    ],
  }),
];
const { candidates } = problemWith({ recipes: RECIPES, foods, tags: tagsOf(IMPLIES), slots: ['dinner'] });
const DATES = [23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${String(day)}`);
const cooked = (recipe: string, portion: number): Meal => ({
  ...{ slot: 'dinner', recipe, portion, leftoverOfDay: null },
});

describe('what a plan needs', () => {
  it('is grams per serving by portion and eaters; a left-over asks for its own share, on its own day', () => {
    const leftover: Meal = { slot: 'lunch', recipe: 'soup', portion: 0.5, leftoverOfDay: 0 };
    const plan: Plan = { days: [[cooked('soup', 1)], [leftover, cooked('bowl', 1.5)], [], [], [], [], []] };
    const demands = demandsOf(plan, candidates, 3, DATES).filter(({ food }) => food === 'leek');
    // 300 g for two servings: 150 x 1 x 3 on the first day, 150 x 0.5 x 3 on the second.
    expect(demands).toEqual([
      { food: 'leek', grams: 450, date: '2026-11-23', slot: 'dinner', recipe: 'soup' },
      { food: 'leek', grams: 225, date: '2026-11-24', slot: 'lunch', recipe: 'soup' },
    ]);
    const item = list(demandsOf(plan, candidates, 3, DATES)).find(({ food }) => food === 'leek');
    expect(item).toMatchObject({ grams: 675, grossGrams: 1350, amount: 7 });
    expect(item?.for.map(({ date, slot }) => [date, slot])).toEqual([
      ['2026-11-23', 'dinner'],
      ['2026-11-24', 'lunch'],
    ]);
  });

  it('throws where a dish or a date is not known', () => {
    const plan: Plan = { days: [[cooked('ghost', 1)]] };
    expect(() => demandsOf(plan, candidates, 1, DATES)).toThrow('ghost');
    expect(() => demandsOf({ days: [[cooked('soup', 1)]] }, candidates, 1, [])).toThrow('soup');
  });
});

const plans = fc
  .array(fc.tuple(fc.constantFrom('soup', 'pilaf', 'bowl'), fc.constantFrom(0.33, 0.5, 1, 1.75)), {
    ...{ minLength: 1, maxLength: 7 },
  })
  .map((meals): Plan => ({ days: meals.map(([recipe, portion]) => [cooked(recipe, portion)]) }));

/** Gross grams by food bought, straight from the recipes' lines. */
function recount(plan: Plan, eaters: number): Map<string, number> {
  const gross = new Map<string, number>();
  for (const { recipe: id, portion } of plan.days.flat()) {
    const recipe = RECIPES.find((one) => one.id === id);
    for (const { food, grams } of recipe?.lines ?? []) {
      if (food === null || food === 'water') continue;
      const edible = ((grams ?? 0) * portion * eaters) / (recipe?.servings ?? 1);
      const factor = { leek: 2, carrot: 1.25, 'lemon-juice': 2.5 }[food] ?? 1;
      const bought = food === 'lemon-juice' ? 'lemon' : food;
      gross.set(bought, (gross.get(bought) ?? 0) + edible * factor);
    }
  }
  return gross;
}

describe('the list of any plan', () => {
  it('holds what an independent recount finds, and enough of it', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 5 }), (plan, eaters) => {
        const items = list(demandsOf(plan, candidates, eaters, DATES));
        const expected = recount(plan, eaters);
        expect(items.map((item) => item.food).sort()).toEqual([...expected.keys()].sort());
        for (const { food, grossGrams, amount, unit } of items) {
          expect(grossGrams).toBeCloseTo(expected.get(food) ?? NaN, 0);
          const step = foods.get(food)?.purchase?.grams ?? 1;
          const carried = unit === 'g' ? amount : amount * step;
          const wanted = expected.get(food) ?? NaN;
          expect(carried).toBeGreaterThanOrEqual(wanted - 0.0201 * step);
          expect(carried).toBeLessThanOrEqual(wanted + step);
        }
      }),
    );
  });

  it('changes grams by exactly the ratio of the portions', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(2, 3, 0.5), (plan, ratio) => {
        const scaled = {
          days: plan.days.map((meals) => meals.map((m) => ({ ...m, portion: m.portion * ratio }))),
        };
        const before = list(demandsOf(plan, candidates, 1, DATES));
        const after = list(demandsOf(scaled, candidates, 1, DATES));
        expect(after.map((item) => item.food)).toEqual(before.map((item) => item.food));
        after.forEach((item, i) => {
          expect(Math.abs(item.grossGrams - ratio * (before[i]?.grossGrams ?? NaN))).toBeLessThan(
            0.16 + 1e-9,
          );
        });
        const demands = demandsOf(plan, candidates, 1, DATES);
        demandsOf(scaled, candidates, 1, DATES).forEach(({ grams }, i) => {
          expect(grams).toBeCloseTo(ratio * (demands[i]?.grams ?? NaN), 9);
        });
      }),
    );
  });
});
