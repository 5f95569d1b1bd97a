/** Who may have what beside a meal, and how much of it the doses leave. */
import { describe, expect, it } from 'vitest';
import type { Sensitivity } from '../../../server/domain/people/person.ts';
import {
  besideOf,
  clearFor,
  clearingsFor,
  largestAt,
  withAdditions,
  type Table,
} from '../../../server/domain/planner/beside.ts';
import { demandsBeside } from '../../../server/domain/planner/demands.ts';
import { plateOf, type Seated } from '../../../server/domain/planner/household.ts';
import type { Plan } from '../../../server/domain/planner/plan.ts';
import { servingOf } from '../../../server/domain/planner/serving.ts';
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';
import { factsOf, foodsOf, type FoodWith } from '../../support/foods-builder.ts';
import { targetsWith } from '../../support/planner.ts';
import { recipeWith, ruleOf } from '../../support/recipes.ts';

const FOODS: readonly FoodWith[] = [
  { id: 'rice' },
  { id: 'onion', tags: ['allium'] },
  { id: 'rye-bread', tags: ['gluten'] },
  { id: 'peanut', tags: ['nut'] },
];
const facts = factsOf(FOODS, { allium: [], gluten: [], nut: [] });
const none = { slots: [] } as const;
const soup = recipeWith({ id: 'soup', lines: [['onion', 20]] });
const bread = recipeWith({ id: 'bread', role: 'plate', ...none, lines: [['rye-bread', 40]] });
const onions = recipeWith({ id: 'onions', role: 'plate', ...none, lines: [['onion', 10]] });
const peanuts = recipeWith({ id: 'peanuts', role: 'plate', ...none, lines: [['peanut', 25]] });
// Two servings of 30 g each.
const slaw = recipeWith({ id: 'slaw', role: 'side', ...none, servings: 2, lines: [['onion', 60]] });
const ALL: readonly Recipe[] = [soup, bread, onions, peanuts, slaw];
const recipeOf = (key: string): Recipe => {
  const recipe = ALL.find(({ id }) => id === key);
  if (recipe === undefined) throw new Error(`no recipe ${key}`);
  return recipe;
};

function eater(id: string, scale: number, ...sensitivities: readonly Sensitivity[]): Seated {
  return { id, name: id, scale, targets: targetsWith({ sensitivities }) };
}

const bare: Plan = {
  days: [[{ slot: 'dinner', recipe: 'soup', portion: 1, leftoverOfDay: null }], [], [], [], [], [], []],
};
const PLACE = { day: 0, slot: 'dinner' } as const;
const tableOf = (eaters: readonly Seated[], plan: Plan = bare): Table => ({ plan, eaters, recipeOf, facts });
const ids = (recipes: readonly { readonly recipe: Recipe }[]): readonly string[] =>
  recipes.map(({ recipe }) => recipe.id);

describe('what clears', () => {
  const ada = eater('ada', 1, ruleOf('gluten', 'severe'));
  const ben = eater('ben', 1, { ...ruleOf('nut', 'severe'), keepOutOfKitchen: true });

  it('is what an eater may have; what another keeps out of the kitchen is nobody’s', () => {
    const table = tableOf([ada, ben]);
    expect(ids(clearFor([bread, onions, peanuts], [ada], table))).toEqual(['onions']);
    expect(ids(clearFor([bread, onions, peanuts], [ben], table))).toEqual(['bread', 'onions']);
    expect(ids(clearFor([bread, onions], [ada, ben], table))).toEqual(['onions']);
    expect(clearingsFor([bread, peanuts], ada, table)).toEqual([
      { own: ['gluten'], kitchen: [], tastePoints: 0 },
      { own: [], kitchen: ['nut'], tastePoints: 0 },
    ]);
  });
});

describe('the largest portion', () => {
  it('is what the dish leaves of the dose: 35 g less 20 g are one and a half plates of 10 g', () => {
    const ada = eater('ada', 1, ruleOf('allium', 'limit', 35));
    const of = { eaters: [ada], table: tableOf([ada]) };
    expect(largestAt(onions, PLACE, of)).toBe(1.5);
    expect(largestAt(onions, { day: 1, slot: 'dinner' }, of)).toBe(3.5);
    expect(largestAt(bread, PLACE, of)).toBe(Infinity);
  });

  it('counts what stands there already, and a side by the scale of each eater', () => {
    const ada = eater('ada', 1.25, ruleOf('allium', 'limit', 100));
    const plan = withAdditions(bare, () => [{ recipe: 'onions', portion: 2, person: 'ada' }]);
    const of = { eaters: [ada], table: tableOf([ada], plan) };
    // The soup is 25 g on this plate, the plates 20 g, and a serving of the side 30 g by 1.25 = 37.5 g: 55 / 37.5.
    expect(largestAt(slaw, PLACE, of)).toBeCloseTo(55 / 37.5, 9);
  });
});

describe('one eater’s plate', () => {
  const plan = withAdditions(bare, () => [
    { recipe: 'slaw', portion: 1, person: null },
    { recipe: 'bread', portion: 1, person: 'ada' },
    { recipe: 'onions', portion: 2, person: 'ben' },
  ]);
  const foods = foodsOf(FOODS);
  const servingFor = (key: string) => servingOf(recipeOf(key), foods, () => []);

  it('scales the side with the dish, and leaves what a person adds in their own servings', () => {
    const portions = plateOf(plan, 1.25).days[0]?.[0]?.additions?.map(({ portion }) => portion);
    expect(portions).toEqual([1.25, 1, 2]);
  });

  it('holds sides and own plates; a plate is in servings of the shared plan', () => {
    const own = besideOf(plan, { id: 'ben', scale: 1.25 }, servingFor);
    expect(own.map(({ serving, portion }) => [serving.recipe.id, portion])).toEqual([
      ['slaw', 1],
      ['onions', 1.6],
    ]);
  });

  it('is bought for whoever eats it: a side for three, a plate for one', () => {
    const demands = demandsBeside(plan, { eaters: 3, dates: ['2026-11-30'], servingFor });
    const at = { date: '2026-11-30', slot: 'dinner' };
    expect(demands).toEqual([
      { food: 'onion', grams: 90, recipe: 'slaw', ...at },
      { food: 'rye-bread', grams: 40, recipe: 'bread', person: 'ada', ...at },
      { food: 'onion', grams: 20, recipe: 'onions', person: 'ben', ...at },
    ]);
  });
});
