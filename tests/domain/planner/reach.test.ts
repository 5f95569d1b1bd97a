/** The bound on one nutrient: by hand where fractions can be worked out, and never below a week that was tried. */
import { describe, expect, it } from 'vitest';
import type { NutrientId } from '../../../server/domain/foods/nutrient.ts';
import type { Problem } from '../../../server/domain/planner/problem.ts';
import { mostPerDay } from '../../../server/domain/planner/reach.ts';
import { PORTIONS } from '../../../server/domain/planner/plan.ts';
import type { Slot } from '../../../server/domain/recipes/recipe.ts';
import { foodsOf, tagsOf } from '../../support/foods-builder.ts';
import { problemWith } from '../../support/planner.ts';
import { recipeWith } from '../../support/recipes.ts';

interface Dish {
  readonly kcal: number;
  readonly iron: number;
  readonly keepsDays?: number;
}

/** Dishes of one slot, each 100 g of its own food. */
function problem(slots: readonly Slot[], dishes: readonly Dish[], energyKcal: number): Problem {
  const foods = foodsOf(
    dishes.map(({ kcal, iron }, i) => ({ id: `food-${String(i)}`, per100g: { energy: kcal, iron } })),
  );
  const recipes = dishes.map(({ keepsDays = 0 }, i) =>
    recipeWith({ id: `dish-${String(i)}`, slots, keepsDays, lines: [[`food-${String(i)}`, 100]] }),
  );
  return problemWith({ recipes, foods, tags: tagsOf({}), slots, targets: { energyKcal } });
}

const IRON: NutrientId = 'iron';

describe('the most of a nutrient in any week', () => {
  it('is bounded by energy: the densest dish first, by hand', () => {
    // 7 x 1.05 x 1,000 = 7,350 kcal. Two snacks, four times each at most, in portions up to 1.75: the denser one takes
    // 4 x 1.75 x 800 = 5,600 kcal and gives 70 mg, the other fills 1,750 kcal and gives 1,750 / 600 x 3 = 8.75 mg.
    const two = problem(
      ['snack'],
      [
        { kcal: 800, iron: 10 },
        { kcal: 600, iron: 3 },
      ],
      1000,
    );
    expect(mostPerDay(IRON, two)).toBeCloseTo(78.75 / 7, 6);
  });

  it('is bounded by places where energy is plenty: four of one and three of the other', () => {
    const two = problem(
      ['snack'],
      [
        { kcal: 100, iron: 10 },
        { kcal: 100, iron: 3 },
      ],
      2000,
    );
    expect(mostPerDay(IRON, two)).toBeCloseTo((1.75 * (4 * 10 + 3 * 3)) / 7, 6);
  });

  it('lets a dinner come once, twice where it keeps', () => {
    const seven = Array.from({ length: 7 }, () => ({ kcal: 100, iron: 1 }));
    const best = (keepsDays: number) =>
      problem(['dinner'], [{ kcal: 100, iron: 8, keepsDays }, ...seven], 2000);
    expect(mostPerDay(IRON, best(0))).toBeCloseTo((1.75 * (8 + 6)) / 7, 6);
    expect(mostPerDay(IRON, best(2))).toBeCloseTo((1.75 * (16 + 5)) / 7, 6);
  });

  it('repeats beyond the wish only where too few dishes are left: one dinner fills all seven evenings', () => {
    expect(mostPerDay(IRON, problem(['dinner'], [{ kcal: 100, iron: 4 }], 2000))).toBeCloseTo(1.75 * 4, 6);
    const two = problem(
      ['dinner'],
      [
        { kcal: 100, iron: 4 },
        { kcal: 100, iron: 1 },
      ],
      2000,
    );
    expect(mostPerDay(IRON, two)).toBeCloseTo((1.75 * (6 * 4 + 1)) / 7, 6);
  });

  it('is nothing where no dish has it', () => {
    expect(mostPerDay('vitamin-c', problem(['snack'], [{ kcal: 100, iron: 4 }], 2000))).toBeCloseTo(0, 6);
  });

  it('is at or above every week of two snacks that keeps its rules, by brute force', () => {
    const dishes = [
      { kcal: 450, iron: 6 },
      { kcal: 300, iron: 2.5 },
    ] as const;
    const bound = mostPerDay(IRON, problem(['snack'], dishes, 500));
    const [rich, plain] = dishes;
    let best = 0;
    // Three or four of the first, so four or three of the other; portions by how many of each size.
    for (const count of [3, 4]) {
      for (const a of sums(count)) {
        for (const b of sums(7 - count)) {
          if (a * rich.kcal + b * plain.kcal > 500 * 1.05 * 7) continue;
          best = Math.max(best, (a * rich.iron + b * plain.iron) / 7);
        }
      }
    }
    expect(best).toBeGreaterThan(0);
    expect(bound).toBeGreaterThanOrEqual(best);
    // Fractions gain little over the steps of a portion.
    expect(bound).toBeLessThan(best * 1.15);
  });
});

/** Every total of `count` portions. */
function sums(count: number): readonly number[] {
  let totals = new Set([0]);
  for (let i = 0; i < count; i += 1) {
    totals = new Set(
      [...totals].flatMap((sum) => PORTIONS.map((portion) => Math.round((sum + portion) * 100) / 100)),
    );
  }
  return [...totals];
}
