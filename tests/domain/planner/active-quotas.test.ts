import { describe, expect, it } from 'vitest';
import { activeQuotas } from '../../../server/domain/planner/active-quotas.ts';
import type { Sensitivity } from '../../../server/domain/people/person.ts';
import type { Quota } from '../../../server/domain/people/targets.ts';
import { factsOf, foodsOf, type FoodWith } from '../../support/foods-builder.ts';
import { ruleOf } from '../../support/recipes.ts';

const NUTS = { 'nut-or-seed': 1 };
const KITCHEN: readonly FoodWith[] = [
  { id: 'almond', tags: ['tree-nut'], groups: NUTS },
  { id: 'walnut', tags: ['tree-nut'], groups: NUTS },
  { id: 'peanut-raw', tags: ['peanut'], groups: NUTS },
  { id: 'sunflower', tags: ['seed'], groups: NUTS },
  { id: 'flax', tags: ['seed'], groups: NUTS },
  { id: 'kale', groups: { 'leafy-green': 1 } },
  // A mixture counts for the group, but says nothing of what is left of it.
  { id: 'trail-mix', kind: 'compound', groups: NUTS },
];
const IMPLIES = { 'tree-nut': [], peanut: [], seed: [], 'nut-or-seed': [], 'leafy-green': [], berry: [] };
const quota = (group: string, servingsPerWeek = 6): Quota => ({
  ...{ group, servingG: 25, servingsPerWeek, capPerDayG: null, capPerWeek: null, source: 'test' },
});
const QUOTAS = [quota('nut-or-seed'), quota('leafy-green'), quota('berry')];

const split = (rules: readonly Sensitivity[], more: readonly FoodWith[] = [], quotas = QUOTAS) => {
  const kitchen = [...KITCHEN, ...more];
  return activeQuotas(quotas, rules, foodsOf(kitchen), factsOf(kitchen, IMPLIES));
};
const avoid = (...targets: readonly string[]) => targets.map((target) => ruleOf(target, 'avoid'));

describe('quotas that hold', () => {
  it('are all where nothing is out', () => {
    expect(split([])).toEqual({ active: QUOTAS, suspended: [] });
  });

  it('stay where some food of the group is left: peanuts without tree nuts', () => {
    expect(split(avoid('tree-nut')).suspended).toEqual([]);
    expect(split(avoid('kale', 'almond')).active.map((one) => one.group)).toContain('nut-or-seed');
  });

  it('lose the nuts and count on seeds, named with both rules', () => {
    const { active, suspended } = split(avoid('tree-nut', 'peanut'));
    expect(active).toEqual(QUOTAS);
    expect(suspended).toEqual([
      {
        ...{ group: 'nut-or-seed', half: 'nuts', instead: 'seeds' },
        ...{ because: ['peanut', 'tree-nut'], nutrients: [] },
      },
    ]);
  });

  it('lose the seeds and count on nuts', () => {
    const { suspended } = split(avoid('seed'));
    expect(suspended.map(({ half, instead, because }) => ({ half, instead, because }))).toEqual([
      { half: 'seeds', instead: 'nuts', because: ['seed'] },
    ]);
  });

  it('are off as a whole where neither is left, and name what they are counted on for', () => {
    const { active, suspended } = split(avoid('tree-nut', 'peanut', 'seed'));
    expect(active.map((one) => one.group)).toEqual(['leafy-green', 'berry']);
    expect(suspended).toEqual([
      {
        ...{ group: 'nut-or-seed', half: null, instead: null },
        because: ['peanut', 'seed', 'tree-nut'],
        nutrients: ['vitamin-e', 'magnesium', 'ala'],
      },
    ]);
  });

  it('promise no half that is off too, where a third food keeps the group alive', () => {
    const { active, suspended } = split(avoid('tree-nut', 'peanut', 'seed'), [{ id: 'acorn', groups: NUTS }]);
    expect(active).toEqual(QUOTAS);
    expect(suspended.map(({ half, instead }) => ({ half, instead }))).toEqual([
      { half: 'nuts', instead: null },
      { half: 'seeds', instead: null },
    ]);
  });

  it('go off for a food named in the group itself, and for the group as a target', () => {
    expect(split(avoid('kale')).suspended.map((one) => one.group)).toEqual(['leafy-green']);
    expect(split(avoid('leafy-green')).suspended.map((one) => one.because)).toEqual([['leafy-green']]);
  });

  it('stay for a dislike and for a limit, which leave the foods in', () => {
    const rules = [ruleOf('tree-nut', 'dislike'), ruleOf('peanut', 'limit', 5), ruleOf('seed', 'dislike')];
    expect(split(rules).suspended).toEqual([]);
  });

  it('stay where a group has no foods at all, or only a cap', () => {
    expect(split([]).active.map((one) => one.group)).toContain('berry');
    const cap = [quota('leafy-green', 0)];
    expect(split(avoid('kale'), [], cap)).toEqual({ active: cap, suspended: [] });
  });
});
