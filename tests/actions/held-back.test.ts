/** Dishes that only a maker's ingredients keep out: counted for each rule, and never one that is out anyway. */
import { describe, expect, it } from 'vitest';
import type { Sensitivity } from '../../server/domain/people/person.ts';
import { heldBack } from '../../server/domain/planner/problem-for.ts';
import { sortRecipes } from '../../server/domain/recipes/eligibility.ts';
import { verdictOnRecipe } from '../../server/domain/recipes/verdict.ts';
import { factsOf } from '../support/foods-builder.ts';
import { lineOf, recipeWith, ruleOf, unreadLine } from '../support/recipes.ts';
import { aHousehold, aWeek } from './household.ts';

const facts = factsOf(
  [
    { id: 'nuts', tags: ['tree-nut'] },
    { id: 'tahini', tags: ['sesame'] },
    { id: 'granola', mayContain: ['tree-nut'] },
    { id: 'bread', mayContain: ['tree-nut', 'sesame'] },
    { id: 'rice' },
  ],
  { 'tree-nut': [], sesame: [] },
);
const recipes = [
  recipeWith({ id: 'granola', lines: [['granola', 50]] }),
  recipeWith({ id: 'toast', lines: [['bread', 50]] }),
  recipeWith({ id: 'nut-granola', lines: [lineOf('granola', 50), lineOf('nuts', 10)] }),
  recipeWith({ id: 'tahini-toast', lines: [lineOf('bread', 50), lineOf('tahini', 10)] }),
  recipeWith({ id: 'unread', lines: [lineOf('rice', 50), unreadLine('1 scoop of dust')] }),
  recipeWith({ id: 'rice', lines: [['rice', 100]] }),
];

function heldFor(...rules: readonly Sensitivity[]): readonly (readonly [unknown, unknown])[] {
  const reasons = heldBack(sortRecipes(recipes, rules, facts, 0.33));
  expect(reasons.every(({ code }) => code === 'held-back')).toBe(true);
  return reasons.map(({ params }) => [Reflect.get(params, 'target'), Reflect.get(params, 'recipes')]);
}

describe('what is held back', () => {
  it('is counted for one rule; what contains it and what nobody could read are out anyway', () => {
    // The granola, the toast and the tahini toast; neither the nut granola nor the unread dish.
    expect(heldFor(ruleOf('tree-nut', 'avoid'))).toEqual([['tree-nut', 3]]);
    // The toast alone: the tahini toast contains it.
    expect(heldFor(ruleOf('sesame', 'avoid'))).toEqual([['sesame', 1]]);
  });

  it('leaves out a dish that another rule keeps out for certain, and counts one for each rule that holds it', () => {
    // The tahini toast is out for its sesame; the toast counts for both.
    expect(heldFor(ruleOf('tree-nut', 'avoid'), ruleOf('sesame', 'avoid'))).toEqual([
      ['tree-nut', 2],
      ['sesame', 1],
    ]);
  });

  it('counts a dish once where two people have the same rule', () => {
    expect(heldFor(ruleOf('tree-nut', 'avoid'), ruleOf('tree-nut', 'avoid'))).toEqual([['tree-nut', 3]]);
  });

  it.each(['severe', 'limit', 'dislike'] as const)('is nothing under "%s"', (tier) => {
    expect(heldFor(ruleOf('tree-nut', tier, tier === 'limit' ? 5 : undefined))).toEqual([]);
  });

  it('is not what somebody else must never have', () => {
    // The granola stays out as severe; of the toasts, both may hold tree nuts too.
    expect(heldFor(ruleOf('tree-nut', 'severe'), ruleOf('sesame', 'avoid'))).toEqual([]);
  });

  it('is nothing where there is no rule', () => {
    expect(heldFor()).toEqual([]);
  });
});

describe('a week', () => {
  it('says how many dishes of the collection are held back, as a recount finds them', async () => {
    const deps = await aHousehold({ name: 'Ada', sensitivities: [ruleOf('milk', 'avoid')] });
    const { recipes: all, facts: real } = deps.library;
    const mayHold = all.filter((recipe) => verdictOnRecipe(recipe, 'milk', real).verdict === 'may-contain');
    expect(mayHold.length).toBeGreaterThan(5);
    const said = (await aWeek(deps)).diagnostics.filter(({ code }) => code === 'held-back');
    expect(said.map(({ params }) => params)).toEqual([{ target: 'milk', recipes: mayHold.length }]);
  });
});
