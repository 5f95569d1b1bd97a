import { describe, expect, it } from 'vitest';
import type { Sensitivity } from '../../../server/domain/people/person.ts';
import { whyNoWeek, whyRepeats } from '../../../server/domain/planner/diagnose.ts';
import { searchWeek } from '../../../server/domain/planner/search.ts';
import { sortRecipes } from '../../../server/domain/recipes/eligibility.ts';
import type { Recipe, Slot } from '../../../server/domain/recipes/recipe.ts';
import { factsOf, foodsOf, tagsOf } from '../../support/foods-builder.ts';
import { problemWith } from '../../support/planner.ts';
import { recipeWith, ruleOf } from '../../support/recipes.ts';

const KITCHEN = [{ id: 'milk', tags: ['dairy'] }, { id: 'egg', tags: ['egg-white'] }, { id: 'rice' }];
const IMPLIES = { dairy: [], 'egg-white': [] };
const facts = factsOf(KITCHEN, IMPLIES);
const dish = (id: string, slot: Slot, foods: readonly string[]): Recipe =>
  recipeWith({ id, slots: [slot], lines: foods.map((food) => [food, 50] as const) });
const sorted = (recipes: readonly Recipe[], rules: readonly Sensitivity[]) =>
  sortRecipes(recipes, rules, facts, 0.33);

const BREAKFASTS = [
  dish('pancake', 'breakfast', ['milk', 'egg']),
  dish('porridge', 'breakfast', ['milk']),
  dish('omelette', 'breakfast', ['egg']),
  dish('muesli', 'breakfast', ['milk']),
];
const DINNERS = [dish('pilaf', 'dinner', ['rice']), dish('gratin', 'dinner', ['milk', 'rice'])];
const RECIPES = [...BREAKFASTS, ...DINNERS];
const RULES = [ruleOf('dairy', 'severe'), ruleOf('egg-white', 'avoid')];

describe('why no week exists', () => {
  it('names the empty slot, and each rule with what it rules out alone', () => {
    // Four breakfasts: milk is in three of them (two without egg), egg in two (one without milk).
    expect(whyNoWeek(RECIPES, sorted(RECIPES, RULES), ['breakfast', 'dinner'])).toEqual([
      { code: 'slot-empty', params: { slot: 'breakfast', needed: 7, left: 0, all: 4 } },
      { code: 'ruled-out-by', params: { target: 'dairy', slot: 'breakfast', out: 3, alone: 2, of: 4 } },
      { code: 'ruled-out-by', params: { target: 'egg-white', slot: 'breakfast', out: 2, alone: 1, of: 4 } },
    ]);
  });

  it('says nothing of slots that have a dish, or are not in use', () => {
    expect(whyNoWeek(RECIPES, sorted(RECIPES, RULES), ['dinner'])).toEqual([]);
    expect(whyNoWeek(RECIPES, sorted(RECIPES, []), ['breakfast', 'dinner'])).toEqual([]);
  });

  it('names a slot for which there are no recipes at all', () => {
    expect(whyNoWeek(RECIPES, sorted(RECIPES, []), ['snack'])).toEqual([
      { code: 'slot-empty', params: { slot: 'snack', needed: 7, left: 0, all: 0 } },
    ]);
  });
});

describe('why a week repeats', () => {
  it('counts what is left against a week within the wishes: 1 of 7 dinners, milk rules out the other', () => {
    expect(whyRepeats(RECIPES, sorted(RECIPES, [ruleOf('dairy', 'severe')]), ['dinner'])).toEqual([
      { code: 'few-recipes', params: { slot: 'dinner', needed: 7, left: 1, all: 2 } },
      { code: 'ruled-out-by', params: { target: 'dairy', slot: 'dinner', out: 1, alone: 1, of: 2 } },
    ]);
  });

  it('needs two breakfasts, four lunches, two snacks: each wish of times', () => {
    const many = (slot: Slot, count: number) =>
      Array.from({ length: count }, (_, i) => dish(`${slot}-${String(i)}`, slot, ['rice']));
    const enough = [...many('breakfast', 2), ...many('lunch', 4), ...many('dinner', 7), ...many('snack', 2)];
    const slots = ['breakfast', 'lunch', 'dinner', 'snack'] as const;
    expect(whyRepeats(enough, sorted(enough, []), slots)).toEqual([]);
    const short = enough.filter(({ id }) => !id.endsWith('-0'));
    expect(whyRepeats(short, sorted(short, []), slots).map((one) => one.params)).toEqual([
      { slot: 'breakfast', needed: 2, left: 1, all: 1 },
      { slot: 'lunch', needed: 4, left: 3, all: 3 },
      { slot: 'dinner', needed: 7, left: 6, all: 6 },
      { slot: 'snack', needed: 2, left: 1, all: 1 },
    ]);
  });

  it('goes with a week that does repeat: one dinner, seven times', () => {
    const rules = [ruleOf('dairy', 'severe')];
    const problem = problemWith({
      ...{ recipes: DINNERS, foods: foodsOf(KITCHEN), tags: tagsOf(IMPLIES), slots: ['dinner'] },
      targets: { sensitivities: rules },
    });
    const week = searchWeek(problem, 1, { moves: 200, starts: 1 });
    expect(week?.plan.days.map((meals) => meals.map((meal) => meal.recipe))).toEqual(
      Array.from({ length: 7 }, () => ['pilaf']),
    );
  });
});
