import { describe, expect, it } from 'vitest';
import type { Quota, Targets } from '../../../server/domain/people/targets.ts';
import { placedIn } from '../../../server/domain/planner/evaluate.ts';
import { cookingsIn, explain, groupByDay, mealsWith } from '../../../server/domain/planner/explain.ts';
import type { Meal } from '../../../server/domain/planner/plan.ts';
import type { PlannerReason } from '../../../server/domain/planner/reasons.ts';
import { reportOn } from '../../../server/domain/planner/report.ts';
import { foodsOf, tagsOf } from '../../support/foods-builder.ts';
import { problemWith } from '../../support/planner.ts';
import { recipeWith, ruleOf } from '../../support/recipes.ts';

const quota = (group: string, servingG: number, servingsPerWeek: number): Quota => ({
  ...{ group, servingG, servingsPerWeek, capPerDayG: null, capPerWeek: null, source: 'test' },
});
const GREENS = quota('leafy-green', 60, 6);
const FISH = quota('oily-fish', 120, 2);
const NUTS = quota('nut-or-seed', 25, 6);

const foods = foodsOf([
  {
    id: 'kale',
    plant: 'kale',
    groups: { 'leafy-green': 1 },
    per100g: { energy: 40, magnesium: 30, fibre: 4 },
  },
  { id: 'salmon', groups: { 'oily-fish': 1 }, per100g: { energy: 200, magnesium: 27 } },
  { id: 'rice', name: 'brown rice', plant: 'rice', per100g: { energy: 350, magnesium: 110 } },
  { id: 'almond', tags: ['tree-nut'], groups: { 'nut-or-seed': 1 } },
  { id: 'flax', tags: ['seed'], groups: { 'nut-or-seed': 1 } },
]);
const tags = tagsOf({
  ...{ 'leafy-green': [], 'oily-fish': [], 'nut-or-seed': [], 'tree-nut': [], peanut: [], seed: [] },
});
const RECIPES = [
  recipeWith({
    id: 'fish-rice',
    keepsDays: 2,
    lines: [
      ['salmon', 100],
      ['rice', 100],
    ],
  }),
  recipeWith({
    id: 'kale-rice',
    slots: ['lunch', 'dinner'],
    heat: false,
    lines: [
      ['kale', 40],
      ['rice', 50],
    ],
  }),
];
const meal = (recipe: string, portion = 1, leftoverOfDay: number | null = null): Meal => ({
  ...{ slot: 'dinner', recipe, portion, leftoverOfDay },
});
/** Salmon on Monday, left over on Tuesday, a little of it on Friday; kale on the other days. */
const DAYS = [
  ...[[meal('fish-rice', 1.5)], [meal('fish-rice', 1, 0)], [meal('kale-rice')], [meal('kale-rice')]],
  ...[[meal('fish-rice', 0.5)], [meal('kale-rice', 0.5)], [meal('kale-rice')]],
];

function week(targets: Partial<Targets>) {
  const problem = problemWith({ recipes: RECIPES, foods, tags, slots: ['dinner'], targets });
  const placed = placedIn({ days: DAYS }, problem);
  return { placed, reasons: explain(placed, problem, reportOn(placed, problem)) };
}
const reasonsOf = (targets: Partial<Targets>, code: PlannerReason['code']) =>
  week(targets)
    .reasons.filter((reason) => reason.code === code)
    .map((reason) => reason.params);

describe('a week in reasons', () => {
  it('counts grams of a group by day and meals by half servings', () => {
    const { placed } = week({});
    expect(groupByDay(placed, 'oily-fish')).toEqual([150, 100, 0, 0, 50, 0, 0]);
    expect(mealsWith(placed, 'oily-fish', 120)).toBe(2);
    expect(mealsWith(placed, 'oily-fish', 100)).toBe(3);
  });

  it('counts cookings: two of salmon; a left-over and a cold dish are none', () => {
    expect(cookingsIn(week({}).placed)).toBe(2);
    expect(reasonsOf({}, 'cookings')).toEqual([{ cookings: 2 }]);
  });

  it('says days with greens, from half a serving on, and fish meals', () => {
    const targets = { quotas: [GREENS, FISH] };
    // 40 g count for a serving of 60, 20 g do not.
    expect(reasonsOf(targets, 'greens-days')).toEqual([{ days: 3 }]);
    expect(reasonsOf(targets, 'fish-meals')).toEqual([{ meals: 2 }]);
    expect(reasonsOf({}, 'greens-days')).toEqual([]);
  });

  it('says how many plants of how many', () => {
    expect(reasonsOf({ plantsPerWeek: 20 }, 'plants')).toEqual([{ plants: 2, wanted: 20 }]);
  });

  it('names what a group lacks: 140 g of greens of 360, no word of fish', () => {
    expect(reasonsOf({ quotas: [GREENS, FISH] }, 'quota-short')).toEqual([
      { group: 'leafy-green', gotG: 140, wantedG: 360 },
    ]);
  });

  it('names energy before any other gap, in whole kcal', () => {
    // Salmon 3 x 550, kale 3.5 x 191: 2,318.5 kcal in the week.
    const floors = [{ nutrient: 'fibre', kind: 'pursued', perDay: 30, basis: 'AI', source: 'test' }] as const;
    const codes = week({ floors, energyKcal: 2000 }).reasons.map((reason) => reason.code);
    expect(codes.indexOf('energy-short')).toBeLessThan(codes.indexOf('floor-short'));
    expect(reasonsOf({ floors }, 'energy-short')).toEqual([{ meanKcal: 331, wantedKcal: 2000 }]);
    expect(reasonsOf({ energyKcal: 340 }, 'energy-short')).toEqual([]);
  });

  it('names a floor that is short, with its percent rounded down and its cause', () => {
    // Magnesium: salmon dishes 3 x 137, kale dishes 3.5 x 67: 645.5 mg in the week, 92.214 a day, 46.1 % of 200.
    const floors = [
      { nutrient: 'magnesium', kind: 'pursued', perDay: 200, basis: 'RDA', source: 'x' },
    ] as const;
    const [short] = reasonsOf({ floors }, 'floor-short');
    expect(short).toMatchObject({ nutrient: 'Magnesium', floor: 200, unit: 'mg', percent: 46 });
    expect(short).toMatchObject({ cause: 'not-in-this-plan', atLeast: expect.closeTo(92.214, 3) as number });
  });

  it('names a ceiling and a cap on fibre that are passed', () => {
    const magnesium = { nutrient: 'magnesium', day: null, basis: 'UL', source: 'x' } as const;
    const params = { nutrient: 'Magnesium', mean: expect.closeTo(92.214, 3) as number, unit: 'mg' };
    expect(reasonsOf({ ceilings: [{ ...magnesium, weekMean: 90 }] }, 'ceiling-over')).toEqual([
      { ...params, ceiling: 90 },
    ]);
    expect(reasonsOf({ ceilings: [{ ...magnesium, weekMean: 100 }] }, 'ceiling-over')).toEqual([]);
    const floors = [{ nutrient: 'fibre', kind: 'pursued', perDay: 0.1, basis: 'AI', source: 'x' }] as const;
    // 3.5 x 1.6 g of fibre: 0.8 a day.
    expect(reasonsOf({ floors, fibreCapG: 0.7 }, 'fibre-over')).toHaveLength(1);
    expect(reasonsOf({ floors, fibreCapG: 0.8 }, 'fibre-over')).toEqual([]);
  });

  it('says which quota is off, because of what, and which foods of the week stand in, most first', () => {
    const sensitivities = ['tree-nut', 'seed'].map((target) => ruleOf(target, 'avoid'));
    // Brown rice brings 3 x 110 + 3.5 x 55 = 522.5 mg of magnesium, salmon 81, kale 42.
    expect(reasonsOf({ quotas: [NUTS], sensitivities }, 'quota-suspended')).toEqual([
      {
        ...{ group: 'nut-or-seed', half: '', instead: '', because: ['seed', 'tree-nut'] },
        nutrients: ['vitamin-e', 'magnesium', 'ala'],
        sources: ['Magnesium: brown rice, salmon, kale'],
      },
    ]);
    expect(reasonsOf({ quotas: [NUTS] }, 'quota-suspended')).toEqual([]);
  });
});
