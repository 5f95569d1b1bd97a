import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NutrientId } from '../../../server/domain/foods/nutrient.ts';
import type { Ceiling, Floor, Targets } from '../../../server/domain/people/targets.ts';
import { placedIn } from '../../../server/domain/planner/evaluate.ts';
import { reportOn, type NutrientLine } from '../../../server/domain/planner/report.ts';
import { foodsOf, tagsOf, type FoodWith } from '../../support/foods-builder.ts';
import { problemWith } from '../../support/planner.ts';
import { recipeWith } from '../../support/recipes.ts';

const floor = (nutrient: NutrientId, perDay: number, given: Partial<Floor> = {}): Floor => ({
  ...{ nutrient, kind: 'pursued', perDay, basis: 'RDA', source: 'test', ...given },
});
const ceiling = (nutrient: NutrientId, weekMean: number): Ceiling => ({
  ...{ nutrient, weekMean, day: null, basis: 'UL', source: 'test' },
});

const KITCHEN: readonly FoodWith[] = [
  { id: 'beans', per100g: { energy: 120, iron: 3, sodium: 200 } },
  { id: 'rice', per100g: { energy: 350, iron: 1 } },
  { id: 'liver', per100g: { energy: 150, iron: 9 } },
];

/** The same 300 g of beans and 100 g of rice for seven dinners; liver could be had. */
function linesFor(targets: Partial<Targets>, kitchen = KITCHEN): readonly NutrientLine[] {
  const problem = problemWith({
    foods: foodsOf(kitchen),
    tags: tagsOf({}),
    recipes: [
      recipeWith({
        id: 'stew',
        lines: [
          ['beans', 300],
          ['rice', 100],
        ],
      }),
      recipeWith({ id: 'liver-dish', lines: [['liver', 200]] }),
    ],
    ...{ slots: ['dinner'], targets },
  });
  const days = [0, 1, 2, 3, 4, 5, 6].map((day) => [
    { slot: 'dinner' as const, recipe: 'stew', portion: day === 0 ? 1.75 : 1, leftoverOfDay: null },
  ]);
  return reportOn(placedIn({ days }, problem), problem);
}

function lineFor(id: NutrientId, targets: Partial<Targets>, kitchen = KITCHEN): NutrientLine {
  const found = linesFor(targets, kitchen).find((line) => line.id === id);
  if (found === undefined) throw new Error(`no line for ${id}`);
  return found;
}

describe('the report on nutrients', () => {
  it('gives days and their mean: iron 9 + 1 = 10 mg a portion, 17.5 on the first day', () => {
    const iron = lineFor('iron', { floors: [floor('iron', 10)] });
    expect(iron.days).toEqual([17.5, 10, 10, 10, 10, 10, 10]);
    expect(iron.atLeast).toBeCloseTo(77.5 / 7, 9);
    expect(iron).toMatchObject({ coverage: 1, status: 'met', cause: null, unit: 'mg', title: 'Iron' });
  });

  it('is a lower bound where a food has no value: sodium of 300 of 400 g', () => {
    const sodium = lineFor('sodium', { ceilings: [ceiling('sodium', 2300)] });
    expect(sodium.coverage).toBeCloseTo(0.75, 9);
    expect(sodium.days[1]).toBe(600);
    expect(sodium.status).toBe('shown');
  });

  it('has a line for energy and each target, once', () => {
    const targets = { floors: [floor('iron', 8)], ceilings: [ceiling('iron', 45), ceiling('sodium', 2300)] };
    expect(linesFor(targets).map((line) => line.id)).toEqual(['energy', 'iron', 'sodium']);
    expect(linesFor({}).map((line) => line.id)).toEqual(['energy']);
  });

  it('says over, short, met and shown; half a percent is dust', () => {
    const mean = 77.5 / 7;
    const at = (factor: number) => lineFor('iron', { floors: [floor('iron', mean * factor)] }).status;
    expect([at(1), at(1.004), at(1.006)]).toEqual(['met', 'met', 'short']);
    const over = (factor: number) => lineFor('iron', { ceilings: [ceiling('iron', mean / factor)] }).status;
    expect([over(1), over(1.004), over(1.006)]).toEqual(['shown', 'shown', 'over']);
    const shown = lineFor('iron', { floors: [floor('iron', 99, { kind: 'shown', cause: 'not-from-food' })] });
    expect([shown.status, shown.cause]).toEqual(['shown', 'not-from-food']);
  });

  it('says why a floor is short: the tables, out of reach, or this plan', () => {
    // Liver once and stew repeated, in the largest portions: (18 + 6 x 10) x 1.75 / 7 = 19.5 mg a day.
    const cause = (given: Floor) => lineFor('iron', { floors: [given] }).cause;
    expect(cause(floor('iron', 12))).toBe('not-in-this-plan');
    expect(cause(floor('iron', 60))).toBe('out-of-reach');
    expect(cause(floor('iron', 60, { cause: 'fortified-food' }))).toBe('fortified-food');
  });

  it('never rises where a value goes missing', () => {
    const value = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(
      fc.property(value, value, fc.boolean(), (beans, rice, isBeansLost) => {
        const kitchen = (isLost: boolean): readonly FoodWith[] => [
          { id: 'beans', per100g: isLost && isBeansLost ? {} : { zinc: beans } },
          { id: 'rice', per100g: isLost && !isBeansLost ? {} : { zinc: rice } },
          { id: 'liver', per100g: {} },
        ];
        const targets = { floors: [floor('zinc', 8)] };
        const whole = lineFor('zinc', targets, kitchen(false));
        const less = lineFor('zinc', targets, kitchen(true));
        expect(less.atLeast).toBeLessThanOrEqual(whole.atLeast + 1e-9);
        expect(less.coverage).toBeCloseTo(isBeansLost ? 0.25 : 0.75, 9);
        less.days.forEach((day, d) => {
          expect(day).toBeLessThanOrEqual((whole.days[d] ?? NaN) + 1e-9);
        });
      }),
    );
  });
});
