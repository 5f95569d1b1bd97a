import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nutrientIndex, NUTRIENTS } from '../../../server/domain/foods/nutrient.ts';
import { nutritionOf } from '../../../server/domain/recipes/nutrition.ts';
import { foodsOf } from '../../support/foods-builder.ts';
import { recipeWith, unreadLine } from '../../support/recipes.ts';

const foods = foodsOf([
  { id: 'kale', per100g: { iron: 1.6, fibre: 4, choline: 0 } },
  { id: 'beans', per100g: { iron: 2.4 } },
  { id: 'salt', per100g: { iron: 0 } },
]);
const of = (recipe: ReturnType<typeof recipeWith>, id: 'iron' | 'fibre' | 'choline') =>
  nutritionOf(recipe, foods)[nutrientIndex(id)];

const stew = recipeWith({
  ...{ id: 'stew', servings: 2 },
  lines: [
    ['kale', 100],
    ['beans', 300],
  ],
});

describe('nutrients of a recipe', () => {
  it('adds what is known, per serving: iron (1.6 + 7.2) / 2', () => {
    expect(of(stew, 'iron')).toEqual({ atLeast: expect.closeTo(4.4, 12), coverage: 1, unknownFoods: [] });
  });

  it('is a lower bound with coverage by weight where a food has no value: fibre of 100 of 400 g', () => {
    expect(of(stew, 'fibre')).toEqual({ atLeast: 2, coverage: 0.25, unknownFoods: ['beans'] });
  });

  it('takes off what heat takes, where the food is raw and heated in the dish', () => {
    const left = NUTRIENTS.map(({ id }) => (id === 'iron' ? 0.75 : 1));
    const [kale] = foodsOf([{ id: 'kale', per100g: { iron: 1.6 }, cooking: { yield: 1, left } }]).values();
    const kitchen = new Map([...foods, ...(kale === undefined ? [] : [['kale', kale] as const])]);
    const iron = (isHeated: boolean) => {
      const [first, ...rest] = stew.lines;
      const lines = first === undefined ? [] : [{ ...first, isHeated }, ...rest];
      return nutritionOf({ ...stew, lines }, kitchen)[nutrientIndex('iron')]?.atLeast;
    };
    expect(iron(false)).toBeCloseTo(4.4, 12);
    // (1.6 x 0.75 + 7.2) / 2; beans have no such figure.
    expect(iron(true)).toBeCloseTo(4.2, 12);
  });

  it('takes a measured zero for a value', () => {
    expect(of(stew, 'choline')).toEqual({ atLeast: 0, coverage: 0.25, unknownFoods: ['beans'] });
  });

  it('names lines without a food or an amount; they weigh nothing', () => {
    const blank = { ...unreadLine(''), status: 'empty' as const };
    const dish = recipeWith({
      id: 'dish',
      lines: [['kale', 50], ['salt', null], unreadLine('1 tin'), blank],
    });
    expect(of(dish, 'iron')).toEqual({ atLeast: 0.8, coverage: 1, unknownFoods: ['salt', '1 tin'] });
    expect(of(recipeWith({ id: 'empty' }), 'iron')).toEqual({ atLeast: 0, coverage: 0, unknownFoods: [] });
  });

  it('never rises where a value goes missing', () => {
    const line = fc.record({
      grams: fc.integer({ min: 0, max: 500 }),
      iron: fc.double({ min: 0, max: 90, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), (lines, pick) => {
        const lost = pick % lines.length;
        const kitchen = (without: number) =>
          foodsOf(
            lines.map(({ iron }, i) => ({ id: `f${String(i)}`, per100g: i === without ? {} : { iron } })),
          );
        const recipe = recipeWith({
          id: 'r',
          lines: lines.map(({ grams }, i) => [`f${String(i)}`, grams] as const),
        });
        const whole = nutritionOf(recipe, kitchen(-1))[nutrientIndex('iron')];
        const less = nutritionOf(recipe, kitchen(lost))[nutrientIndex('iron')];
        if (whole === undefined || less === undefined) throw new Error('iron is a nutrient');
        expect(less.atLeast).toBeLessThanOrEqual(whole.atLeast + 1e-9);
        expect(less.coverage).toBeLessThanOrEqual(whole.coverage + 1e-9);
        expect(less.unknownFoods).toEqual([`f${String(lost)}`]);
      }),
    );
  });
});
