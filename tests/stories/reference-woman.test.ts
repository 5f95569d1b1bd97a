import { beforeAll, describe, expect, it } from 'vitest';
import type { Food } from '../../server/domain/foods/food.ts';
import { nutrientIndex } from '../../server/domain/foods/nutrient.ts';
import type { Library } from '../../server/domain/library.ts';
import { BALANCE_SOURCES, balanceTerms } from '../../server/domain/planner/terms/balance.ts';
import { realLibrary } from '../support/library.ts';
import { planBody, type PlanBody } from '../support/plan-command.ts';

const SEEDS = ['1', '2', '3', '4', '5'];

describe('weeks for a woman of 35', () => {
  const weeks = new Map<string, PlanBody>();
  let library: Library;

  beforeAll(async () => {
    library = await realLibrary();
    for (const seed of SEEDS) {
      weeks.set(seed, await planBody('--sex', 'female', '--age', '35', '--seed', seed));
    }
  });

  const week = (seed: string): PlanBody => {
    const body = weeks.get(seed);
    if (body === undefined) throw new Error(`no week for seed ${seed}`);
    return body;
  };
  const meals = (seed: string, slot: string): readonly PlanBody['week'][number]['meals'][number][] =>
    week(seed).week.flatMap((day) => day.meals.filter((meal) => meal.slot === slot));
  const recipe = (id: string): Library['recipes'][number] => {
    const found = library.recipes.find((one) => one.id === id);
    if (found === undefined) throw new Error(`no recipe ${id}`);
    return found;
  };

  it.each(SEEDS)('seed %s: pursued floors are met, or missed by at most 5 percent and named', (seed) => {
    const floors = week(seed).nutrition.filter((line) => line.floor?.kind === 'pursued');
    expect(floors.length).toBeGreaterThanOrEqual(19);
    const named = new Set(
      week(seed)
        .reasons.filter((reason) => reason.code === 'floor-short')
        .map((reason) => reason.params['nutrient']),
    );
    for (const line of floors) {
      const share = line.atLeast / (line.floor?.perDay ?? 1);
      expect(share, `${line.id} at ${share.toFixed(3)}`).toBeGreaterThanOrEqual(0.95);
      if (share < 0.995) expect(named.size).toBeGreaterThan(0);
    }
  });

  it.each(SEEDS)('seed %s: ceilings are kept, fibre within its cap, energy within 10 percent', (seed) => {
    const body = week(seed);
    expect(body.nutrition.filter((line) => line.ceiling !== null).length).toBeGreaterThanOrEqual(5);
    for (const line of body.nutrition) {
      if (line.ceiling !== null) expect(line.atLeast, line.id).toBeLessThanOrEqual(line.ceiling.weekMean);
    }
    const fibre = body.nutrition.find((line) => line.id === 'fibre');
    expect(fibre?.atLeast).toBeLessThanOrEqual(35 * 1.005);
    const energy = body.nutrition.find((line) => line.id === 'energy');
    expect(energy?.atLeast).toBeGreaterThanOrEqual(2035 * 0.9);
    expect(energy?.atLeast).toBeLessThanOrEqual(2035 * 1.1);
  });

  it.each(SEEDS)('seed %s: quotas are met and oily fish stands twice', (seed) => {
    expect(week(seed).reasons.filter((reason) => reason.code === 'quota-short')).toEqual([]);
    expect(week(seed).suspended).toEqual([]);
    expect(week(seed).reasons.find((reason) => reason.code === 'fish-meals')?.params).toEqual({ meals: 2 });
  });

  it.each(SEEDS)('seed %s: two breakfasts take turns', (seed) => {
    const dishes = meals(seed, 'breakfast').map((meal) => meal.recipe);
    expect(new Set(dishes).size).toBe(2);
    for (let day = 1; day < 7; day += 1) expect(dishes[day]).not.toBe(dishes[day - 1]);
  });

  it.each(SEEDS)('seed %s: five cookings or fewer, four evenings cooked, dinners are dinners', (seed) => {
    const fresh = [...meals(seed, 'lunch'), ...meals(seed, 'dinner')].filter(
      (meal) => meal.leftoverOf === undefined,
    );
    const cookings = fresh.filter((meal) => recipe(meal.recipe).heat);
    expect(cookings.length).toBeLessThanOrEqual(5);
    const evenings = meals(seed, 'dinner').filter((meal) => meal.leftoverOf === undefined);
    expect(evenings.filter((meal) => recipe(meal.recipe).heat).length).toBeGreaterThanOrEqual(3);
    for (const meal of evenings) expect(recipe(meal.recipe).slots).toContain('dinner');
  });

  it.each(SEEDS)('seed %s: nothing is made three days running, and left-overs keep', (seed) => {
    const days = week(seed).week;
    days.forEach((day, index) => {
      for (const meal of day.meals.filter((one) => one.leftoverOf !== undefined)) {
        const from = days.findIndex((one) => one.date === meal.leftoverOf?.date);
        expect(index - from).toBeGreaterThanOrEqual(1);
        expect(index - from).toBeLessThanOrEqual(recipe(meal.recipe).keepsDays);
        expect(days[from]?.meals.find((one) => one.slot === 'dinner')?.recipe).toBe(meal.recipe);
      }
    });
    for (const slot of ['breakfast', 'lunch', 'dinner', 'snack']) {
      const made = meals(seed, slot).map((meal) => (meal.leftoverOf === undefined ? meal.recipe : null));
      for (let day = 2; day < 7; day += 1) {
        const isRun = made[day] !== null && made[day] === made[day - 1] && made[day] === made[day - 2];
        expect(isRun, `${slot} ${String(made[day])}`).toBe(false);
      }
    }
  });

  it.each(SEEDS)('seed %s: thirty list lines or fewer, portions a person would eat', (seed) => {
    const lines = week(seed).shopping.filter((item) => !item.staple);
    expect(lines.length).toBeLessThanOrEqual(30);
    expect(lines.length).toBeGreaterThan(12);
    for (const meal of week(seed).week.flatMap((day) => day.meals)) {
      expect(meal.portion, meal.title).toBeGreaterThanOrEqual(0.5);
    }
  });

  it.each(SEEDS)(
    'seed %s: parsley, turmeric, tea and soya milk move the balance by less than one point',
    (seed) => {
      const added: readonly (readonly [string, number])[] = [
        ['parsley-fresh', 5],
        ['turmeric-ground', 2],
        ['tea-black-brewed', 480],
        ['soy-milk-fortified', 20],
      ];
      const food = (id: string): Food => {
        const found = library.foods.get(id);
        if (found === undefined) throw new Error(`no food ${id}`);
        return found;
      };
      let before = 0;
      let after = 0;
      balanceTerms(library.indexParameters, 35).forEach((term, i) => {
        const nutrient = BALANCE_SOURCES[i]?.nutrient ?? 'fibre';
        const mean = totalOf(week(seed), library, nutrient);
        const more = added.reduce(
          (sum, [id, grams]) => sum + ((food(id).per100g[nutrientIndex(nutrient)] ?? 0) * grams) / 100,
          0,
        );
        before += term.penalty(mean);
        after += term.penalty(mean + more);
      });
      expect(Math.abs(after - before)).toBeLessThan(1);
    },
  );
});

/** The week's mean per day of a nutrient, from recipes and portions. */
function totalOf(
  body: PlanBody,
  library: Library,
  nutrient: (typeof BALANCE_SOURCES)[number]['nutrient'],
): number {
  const index = nutrientIndex(nutrient);
  let sum = 0;
  for (const meal of body.week.flatMap((day) => day.meals)) {
    const recipe = library.recipes.find((one) => one.id === meal.recipe);
    if (recipe === undefined) throw new Error(`no recipe ${meal.recipe}`);
    for (const line of recipe.lines) {
      const food = line.food === null ? undefined : library.foods.get(line.food);
      const left = line.isHeated ? (food?.cooking?.left[index] ?? 1) : 1;
      sum += (meal.portion * (line.grams ?? 0) * (food?.per100g[index] ?? 0) * left) / 100 / recipe.servings;
    }
  }
  return sum / 7;
}
