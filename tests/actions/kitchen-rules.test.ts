import { describe, expect, it } from 'vitest';
import { readRecipe } from '../../server/actions/read-recipe.ts';
import { changePerson, listPeople } from '../../server/db/repos/people.ts';
import { readWeek } from '../../server/actions/read-week.ts';
import { ruleOf } from '../support/recipes.ts';
import type { WeekView } from '../../server/actions/week-view.ts';
import { aHousehold, aWeek } from './household.ts';

const recipesOf = ({ days }: WeekView): readonly string[] =>
  days.flatMap(({ meals }) => meals.map(({ recipe }) => recipe));
const nuts = ruleOf('tree-nut', 'severe');

describe('what someone keeps out of the kitchen', () => {
  it('stays off the plate of who eats alone, and comes back where it is only their own', async () => {
    const deps = await aHousehold(
      { name: 'Ada', sensitivities: [{ ...nuts, keepOutOfKitchen: true }] },
      { name: 'Ben' },
    );
    const [ada = '', ben = ''] = deps.ids;
    const outFor = (recipe: string): boolean =>
      readRecipe(deps, { id: recipe, people: [ada] })?.verdicts.some(({ isOut }) => isOut) ?? true;
    const week = await aWeek(deps, { people: [ben] });
    expect(recipesOf(week).length).toBeGreaterThan(20);
    expect(recipesOf(week).filter(outFor)).toEqual([]);

    const stored = listPeople(deps.db).find(({ id }) => id === ada);
    changePerson(deps.db, ada, stored?.version ?? 0, { name: 'Ada', sensitivities: [nuts] });
    const without = await aWeek(deps, { people: [ben], seed: 1 });
    expect(recipesOf(without).some(outFor)).toBe(true);
    // The rule comes back, and the week that was made without it says so.
    const now = listPeople(deps.db).find(({ id }) => id === ada);
    changePerson(deps.db, ada, now?.version ?? 0, {
      name: 'Ada',
      sensitivities: [{ ...nuts, keepOutOfKitchen: true }],
    });
    expect(readWeek(deps, without.id)?.diagnostics.map(({ code }) => code)).toContain('not-for-everyone');
  });
});
