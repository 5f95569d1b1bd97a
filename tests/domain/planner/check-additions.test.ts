/** The independent check on what stands beside meals: rules, doses, whose it is, what is kept out of the kitchen. */
import { describe, expect, it } from 'vitest';
import { buildFacts } from '../../../server/domain/foods/facts.ts';
import type { Sensitivity } from '../../../server/domain/people/person.ts';
import { clearFor } from '../../../server/domain/planner/beside.ts';
import { checkPlan, type CheckInput, type Violation } from '../../../server/domain/planner/check.ts';
import type { Addition, Meal, Plan } from '../../../server/domain/planner/plan.ts';
import { foodsOf, tagsOf, type FoodWith } from '../../support/foods-builder.ts';
import { targetsWith } from '../../support/planner.ts';
import { recipeWith, ruleOf, unreadLine } from '../../support/recipes.ts';

const FOODS: readonly FoodWith[] = [
  { id: 'rice' },
  { id: 'onion', tags: ['allium'] },
  { id: 'rye-bread', tags: ['gluten'] },
  { id: 'peanut', tags: ['nut'] },
];
const foods = foodsOf(FOODS);
const tags = tagsOf({ allium: [], gluten: [], nut: [] });

const beside = { slots: [], heat: false } as const;
const RECIPES = [
  // 20 g of onion a serving.
  recipeWith({
    id: 'soup',
    slots: ['lunch', 'dinner'],
    lines: [
      ['rice', 80],
      ['onion', 20],
    ],
  }),
  recipeWith({ id: 'bread', role: 'plate', ...beside, lines: [['rye-bread', 40]] }),
  recipeWith({ id: 'onions', role: 'plate', ...beside, lines: [['onion', 10]] }),
  recipeWith({ id: 'peanuts', role: 'plate', ...beside, lines: [['peanut', 25]] }),
  recipeWith({ id: 'riddle', role: 'plate', ...beside, lines: [unreadLine('a pinch of dust')] }),
  recipeWith({ id: 'rice-bowl', role: 'side', ...beside, lines: [['rice', 100]] }),
];

const soup = (slot: 'lunch' | 'dinner', additions: readonly Addition[] = []): Meal => ({
  ...{ slot, recipe: 'soup', portion: 1, leftoverOfDay: null, additions },
});

/** Soup twice a day; on Wednesday with these beside the lunch and the dinner. */
function week(lunch: readonly Addition[], dinner: readonly Addition[] = []): Plan {
  return {
    days: [0, 1, 2, 3, 4, 5, 6].map((day) =>
      day === 2 ? [soup('lunch', lunch), soup('dinner', dinner)] : [soup('lunch'), soup('dinner')],
    ),
  };
}

function found(
  plan: Plan,
  rules: readonly Sensitivity[],
  given: Partial<CheckInput> = {},
): readonly Violation[] {
  return checkPlan({
    ...{ plan, slots: ['lunch', 'dinner'], foods, tags, sensitivities: rules, leftoverDaysMax: 2 },
    recipes: new Map(RECIPES.map((recipe) => [recipe.id, recipe])),
    ...given,
  });
}

const plate = (recipe: string, person: string | null = 'ada', portion = 1): Addition => ({
  recipe,
  portion,
  person,
});
const at = (recipe: string, person: string | null = 'ada') => ({
  ...{ day: 2, meal: 'lunch', addition: { recipe, person } },
});

describe('a plate that somebody must not have', () => {
  it('is refused, at the meal it stands beside and by its name', () => {
    expect(found(week([plate('bread')]), [])).toEqual([]);
    expect(found(week([plate('bread')]), [ruleOf('gluten', 'severe')])).toEqual([
      { code: 'banned-food', about: 'gluten', ...at('bread') },
    ]);
    expect(found(week([plate('riddle')]), [ruleOf('gluten', 'avoid')])).toEqual([
      { code: 'not-assessed', about: 'gluten', ...at('riddle') },
    ]);
    expect(found(week([plate('ghost')]), [])).toEqual([
      { code: 'unknown-recipe', about: 'ghost', ...at('ghost') },
    ]);
  });

  it('is refused though the facts that offered it had lost the tag', () => {
    const blind = buildFacts(foodsOf(FOODS.map((food) => ({ ...food, tags: [] }))), tags);
    const rules = [ruleOf('gluten', 'severe')];
    const eater = { id: 'ada', name: 'Ada', scale: 1, targets: targetsWith({ sensitivities: rules }) };
    const recipeOf = (): never => {
      throw new Error('no dish is asked for');
    };
    const table = { plan: week([]), eaters: [eater], recipeOf, facts: blind };
    const offered = clearFor(
      RECIPES.filter(({ role }) => role === 'plate'),
      [eater],
      table,
    );
    expect(offered.map(({ recipe }) => recipe.id)).toContain('bread');
    for (const { recipe } of offered) {
      const codes = found(week([plate(recipe.id)]), rules).map(({ code }) => code);
      expect(codes, recipe.id).toEqual(recipe.id === 'bread' ? ['banned-food'] : []);
    }
  });

  it('counts for the one whose plate it is, and a side for everyone', () => {
    const rules = [ruleOf('gluten', 'severe')];
    const plan = week([plate('bread', 'ben')]);
    expect(found(plan, rules, { eater: 'ada' })).toEqual([]);
    expect(found(plan, rules, { eater: 'ben' })).toHaveLength(1);
    const side = week([plate('rice-bowl', null)]);
    expect(
      found(side, [ruleOf('rice', 'avoid')], { eater: 'ada' }).filter(({ addition }) => addition),
    ).toEqual([{ code: 'banned-food', about: 'rice', ...at('rice-bowl', null) }]);
  });

  it('is refused to everyone where it is kept out of the kitchen, whatever the tier', () => {
    for (const tier of ['severe', 'avoid', 'limit', 'dislike'] as const)
      expect(
        found(week([plate('peanuts', 'ben')]), [], { eater: 'ben', keptOut: [ruleOf('nut', tier, 100)] }),
        tier,
      ).toEqual([{ code: 'banned-food', about: 'nut', ...at('peanuts', 'ben') }]);
  });

  it('is a plate for one or a side for all: never a meal, nor the other way round', () => {
    for (const [recipe, person] of [
      ['soup', 'ada'],
      ['rice-bowl', 'ada'],
      ['bread', null],
    ] as const)
      expect(
        found(week([plate(recipe, person)]), []).map(({ code }) => code),
        recipe,
      ).toEqual(['not-beside']);
  });
});

describe('a dose', () => {
  const limit = (gramsPerMeal: number, gramsPerDay: number): Sensitivity => ({
    ...ruleOf('allium', 'limit'),
    limit: { gramsPerMeal, gramsPerDay },
  });

  it('adds over the dish and what stands beside it: 20 g and 10 g are 30 g', () => {
    expect(found(week([plate('onions')]), [limit(30, 100)])).toEqual([]);
    // 20 g and one and a half times 10 g.
    expect(found(week([plate('onions', 'ada', 1.5)]), [limit(30, 100)])).toEqual([
      { code: 'over-dose', day: 2, meal: 'lunch', about: 'allium' },
    ]);
  });

  it('adds over the day: two soups and 10 g are 50 g', () => {
    expect(found(week([], [plate('onions')]), [limit(40, 50)])).toEqual([]);
    expect(found(week([], [plate('onions')]), [limit(40, 49)])).toEqual([
      { code: 'over-dose', day: 2, meal: 'day', about: 'allium' },
    ]);
    expect(found(week([], [plate('onions', 'ben')]), [limit(40, 49)], { eater: 'ada' })).toEqual([]);
  });
});
