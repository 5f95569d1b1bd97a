import { describe, expect, it } from 'vitest';
import { weekLimitsOf } from '../../../../server/domain/planner/terms/all.ts';
import { weekLimitTerm } from '../../../../server/domain/planner/terms/week-limits.ts';
import { explain } from '../../../../server/domain/planner/explain.ts';
import { householdOf } from '../../../../server/domain/planner/household.ts';
import { plannerSentences } from '../../../../server/contract/sentences/planner-en.ts';
import { foodsOf, tagsOf } from '../../../support/foods-builder.ts';
import { meal, problemWith, servingWith, targetsWith } from '../../../support/planner.ts';
import { recipeWith, ruleOf } from '../../../support/recipes.ts';
import { counted, expectCounterAgrees } from './term-properties.ts';

const [soup, stew, rice] = [
  servingWith({ id: 'soup' }),
  servingWith({ id: 'stew' }),
  servingWith({ id: 'rice' }),
];
const term = weekLimitTerm({ target: 'onion', perWeek: 2, dishes: new Set(['soup', 'stew']) });

const onion = { ...ruleOf('onion', 'limit'), limit: { gramsPerMeal: 20, perWeek: 2 } };
const problem = problemWith({
  foods: foodsOf([{ id: 'onion' }, { id: 'grain' }, { id: 'mix', mayContain: ['onion'] }]),
  tags: tagsOf({}),
  recipes: [
    recipeWith({ id: 'soup', lines: [['onion', 10]] }),
    recipeWith({ id: 'stew', lines: [['mix', 10]] }),
    recipeWith({ id: 'rice', lines: [['grain', 80]] }),
  ],
  slots: ['dinner'],
  targets: { sensitivities: [onion, ruleOf('grain', 'limit', 500)] },
});

describe('times a week', () => {
  it('cost 6 points for each meal over them: four meals where two are the limit are 12 points', () => {
    const week = [
      meal(0, 'dinner', soup),
      meal(1, 'lunch', stew),
      meal(2, 'dinner', soup),
      meal(3, 'dinner', stew),
    ];
    expect(term.points(week)).toBe(12);
    expect(counted(term, week)).toBe(12);
  });

  it('count meals, not portions, and no other dish', () => {
    const week = [
      meal(0, 'dinner', soup, { portion: 1.75 }),
      meal(1, 'dinner', soup, { portion: 1.75 }),
      meal(2, 'dinner', rice),
    ];
    expect(term.points(week)).toBe(0);
  });

  it('agree with their counter', () => {
    expectCounterAgrees(term, [soup, stew, rice]);
  });

  it('hold for dishes with the food, or with what may hold it, where somebody asked', () => {
    expect(weekLimitsOf(problem)).toEqual([
      { target: 'onion', perWeek: 2, dishes: new Set(['soup', 'stew']) },
    ]);
  });

  it('are said by name where they are passed', () => {
    const week = [0, 1, 2].map((day) => meal(day, 'dinner', soup));
    const said = explain(week, problem, []).filter(({ code }) => code === 'week-limit-over');
    expect(said).toEqual([{ code: 'week-limit-over', params: { target: 'onion', meals: 3, wanted: 2 } }]);
    const word = plannerSentences((id) => id)['week-limit-over'];
    expect(word({ target: 'onion', meals: 3, wanted: 2 })).toBe(
      'onion comes 3 times this week where twice is your limit.',
    );
    expect(explain(week.slice(1), problem, []).map(({ code }) => code)).not.toContain('week-limit-over');
  });

  it('are the fewest that anybody at the table has', () => {
    const eater = (id: string, limit: object) => ({
      ...{ id, name: id },
      targets: targetsWith({ sensitivities: [{ ...ruleOf('onion', 'limit'), limit }] }),
    });
    const table = householdOf([
      eater('one', { gramsPerMeal: 30 }),
      eater('two', { gramsPerMeal: 40, perWeek: 3 }),
      eater('three', { gramsPerMeal: 40, perWeek: 5 }),
    ]);
    expect(table.targets.sensitivities[0]?.limit).toEqual({ gramsPerMeal: 30, gramsPerDay: 30, perWeek: 3 });
  });
});
