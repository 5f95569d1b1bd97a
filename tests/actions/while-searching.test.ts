/** What may happen while a week is searched for: the search runs beside everything else. */
import { describe, expect, it } from 'vitest';
import { changeMeal } from '../../server/actions/change-meal.ts';
import type { PlanningDeps } from '../../server/actions/deps.ts';
import { makeWeek } from '../../server/actions/make-week.ts';
import { areDishesCurrent, groundMark } from '../../server/actions/planned-from.ts';
import { readRecipe } from '../../server/actions/read-recipe.ts';
import { readWeek } from '../../server/actions/read-week.ts';
import { regenerateWeek } from '../../server/actions/regenerate-week.ts';
import { shelfFor } from '../../server/actions/shelf.ts';
import { addPerson, changePerson, removePerson } from '../../server/db/repos/people.ts';
import { listPlans } from '../../server/db/repos/plans.ts';
import { addOwnRecipe, changeOwnRecipe, retireOwnRecipe } from '../../server/db/repos/recipes.ts';
import { changeSettings } from '../../server/db/repos/settings.ts';
import { clearTaste, setTaste } from '../../server/db/repos/tastes.ts';
import type { Plan } from '../../server/domain/planner/plan.ts';
import { ruleOf } from '../support/recipes.ts';
import { aHousehold, aWeek, codesOf, FEW, FIRST_DAY, mealAt, valueOf } from './household.ts';

const INPUT = { firstDay: FIRST_DAY, budget: FEW };
const plansIn = ({ db }: PlanningDeps): number => listPlans(db, '0000-01-01', '9999-12-31').length;

interface Watched {
  readonly deps: PlanningDeps;
  readonly found: Plan[];
}

/** Searches as ever; once a week is found, and before it is handed back, something happens. */
function happening(deps: PlanningDeps, happen: (time: number) => void): Watched {
  const found: Plan[] = [];
  const search: PlanningDeps['search'] = async (job, deadline) => {
    const result = await deps.search(job, deadline);
    if (typeof result !== 'string' && result.ok) found.push(result.value);
    happen(found.length);
    return result;
  };
  return { deps: { ...deps, search }, found };
}

const holds = (deps: PlanningDeps, recipe: string, tag: string): boolean =>
  readRecipe(deps, { id: recipe, people: [] })?.ingredients.some(({ contains, mayContain }) =>
    [...contains, ...mayContain].includes(tag),
  ) === true;

describe('a new week', () => {
  it('is planned again where somebody gains an exclusion, and holds nothing of it', async () => {
    const own = await aHousehold({ name: 'Ada' });
    const [id = ''] = own.ids;
    const ruled = { name: 'Ada', sensitivities: [ruleOf('fish', 'avoid')] };
    const { deps, found } = happening(own, (time) => {
      if (time === 1) changePerson(own.db, id, 1, ruled);
    });
    const week = valueOf(await makeWeek(deps, INPUT));
    expect(found).toHaveLength(2);
    const before = found[0]?.days.flat() ?? [];
    expect(before.filter(({ recipe }) => holds(deps, recipe, 'fish')).length).toBeGreaterThan(0);
    const meals = week.days.flatMap((day) => day.meals);
    expect(meals).toHaveLength(28);
    expect(meals.filter(({ recipe }) => holds(deps, recipe, 'fish'))).toEqual([]);
    expect(plansIn(deps)).toBe(1);
  });

  it('is planned again for who joined, and without who left', async () => {
    const own = await aHousehold({ name: 'Ada' }, { name: 'Ben' });
    const { deps } = happening(own, (time) => {
      if (time !== 1) return;
      removePerson(own.db, own.ids[1] ?? '', 1);
      addPerson(own.db, { name: 'Cleo' });
    });
    const week = valueOf(await makeWeek(deps, INPUT));
    expect(week.people.map(({ name }) => name)).toEqual(['Ada', 'Cleo']);
  });

  it('takes the slots that were set meanwhile', async () => {
    const own = await aHousehold({ name: 'Ada' });
    const { deps } = happening(own, (time) => {
      if (time === 1) changeSettings(own.db, 1, { slots: ['dinner'] });
    });
    const week = valueOf(await makeWeek(deps, INPUT));
    expect(week.days.map(({ meals }) => meals.map(({ slot }) => slot))).toEqual(
      Array.from({ length: 7 }, () => ['dinner']),
    );
  });

  it('is planned again where somebody would rather not have one of its dishes', async () => {
    const own = await aHousehold({ name: 'Ada' });
    const [person = ''] = own.ids;
    const said: string[] = [];
    const { deps, found } = happening(own, (time) => {
      if (time !== 1) return;
      const dinner = found[0]?.days[0]?.find(({ slot }) => slot === 'dinner')?.recipe ?? '';
      said.push(dinner);
      setTaste(own.db, { person, recipe: dinner, taste: 'rather-not' });
    });
    valueOf(await makeWeek(deps, INPUT));
    expect([found.length, said.length]).toEqual([2, 1]);
  });

  it('says so, and saves nothing, where something changes time and again', async () => {
    const own = await aHousehold({ name: 'Ada' });
    const { deps, found } = happening(own, (time) => {
      changePerson(own.db, own.ids[0] ?? '', time, { name: `Ada ${String(time)}` });
    });
    expect(await makeWeek(deps, INPUT)).toBe('unsettled');
    expect([found.length, plansIn(deps)]).toEqual([3, 0]);
  });

  it('says no more that there is none once there is one', async () => {
    const own = await aHousehold({ name: 'Ada' });
    const foods = own.library.recipes.flatMap((one) => one.lines.flatMap(({ food }) => food ?? []));
    const none = [...new Set(foods)].map((food) => ruleOf(food, 'avoid'));
    changePerson(own.db, own.ids[0] ?? '', 1, { name: 'Ada', sensitivities: none });
    expect(codesOf(await makeWeek(own, INPUT))).toContain('slot-empty');
    let times = 0;
    const { deps } = happening(own, () => {
      times += 1;
      if (times === 1) changePerson(own.db, own.ids[0] ?? '', 2, { name: 'Ada' });
    });
    expect(codesOf(await makeWeek(deps, INPUT))).toEqual([]);
  });

  it('undoes what was to be kept with it where that cannot be kept', async () => {
    const deps = await aHousehold({ name: 'Ada' });
    const full = (): never => {
      throw new Error('the disk is full');
    };
    await expect(makeWeek(deps, INPUT, full)).rejects.toThrow('the disk is full');
    expect(plansIn(deps)).toBe(0);
  });
});

describe('a week planned again', () => {
  it('is not saved over what another tab changed meanwhile', async () => {
    const own = await aHousehold({ name: 'Ada' });
    const week = await aWeek(own);
    const meal = mealAt(week, 3, 'dinner').id;
    const { deps } = happening(own, () => {
      changeMeal(own, { plan: week.id, version: 1, meal }, { locked: true });
    });
    expect(await regenerateWeek(deps, week.id, 1, { budget: FEW })).toBe('stale');
    const after = readWeek(own, week.id);
    expect([after?.version, after === null ? null : mealAt(after, 3, 'dinner').locked]).toEqual([2, true]);
  });

  it('holds nothing that somebody came to avoid meanwhile', async () => {
    const own = await aHousehold({ name: 'Ada' });
    const week = await aWeek(own);
    const ruled = { name: 'Ada', sensitivities: [ruleOf('fish', 'avoid')] };
    const { deps, found } = happening(own, (time) => {
      if (time === 1) changePerson(own.db, own.ids[0] ?? '', 1, ruled);
    });
    const next = valueOf(await regenerateWeek(deps, week.id, 1, { budget: FEW }));
    expect([found.length, next.version]).toEqual([2, 2]);
    const fish = next.days.flatMap(({ meals }) => meals).filter(({ recipe }) => holds(deps, recipe, 'fish'));
    expect(fish).toEqual([]);
  });
});

describe('what a week was planned from', () => {
  it('is the people by version, in their order, the labels that count and the lines answered', async () => {
    const deps = await aHousehold({ name: 'Ada' }, { name: 'Ben' });
    const [ada = '', ben = ''] = deps.ids;
    const before = groundMark(deps, null);
    expect(before).toBe(`[[["${ada}",1],["${ben}",1]],[],[],[],[]]`);
    const alone = groundMark(deps, [ada]);
    changePerson(deps.db, ben, 1, { name: 'Benno' });
    expect([groundMark(deps, null) === before, groundMark(deps, [ada]) === alone]).toEqual([false, true]);
  });

  it('is what they say of dishes, and what nobody at the table says is no part of it', async () => {
    const deps = await aHousehold({ name: 'Ada' }, { name: 'Ben' });
    const [ada = '', ben = ''] = deps.ids;
    const alone = groundMark(deps, [ada]);
    setTaste(deps.db, { person: ben, recipe: 'soup', taste: 'favourite' });
    expect(groundMark(deps, [ada])).toBe(alone);
    setTaste(deps.db, { person: ada, recipe: 'soup', taste: 'favourite' });
    const liked = groundMark(deps, [ada]);
    expect(JSON.parse(liked)).toEqual([[[ada, 1]], [], [], [], [[ada, 'soup', 'favourite']]]);
    setTaste(deps.db, { person: ada, recipe: 'soup', taste: 'rather-not' });
    expect(groundMark(deps, [ada])).not.toBe(liked);
    clearTaste(deps.db, { person: ada, recipe: 'soup' });
    expect(groundMark(deps, [ada])).toBe(alone);
  });

  it('is its dishes at their versions, edited or taken away since or not', async () => {
    const deps = await aHousehold();
    const [first] = deps.library.recipes;
    if (first === undefined) throw new Error('the library has no recipes');
    const { recipe } = addOwnRecipe(deps.db, { ...first, id: 'own-dish' });
    const planOf = (id: string): Plan => ({
      days: [[{ slot: 'dinner', recipe: id, portion: 1, leftoverOfDay: null }]],
    });
    const shelf = shelfFor(deps, []);
    expect(areDishesCurrent(deps, shelf, planOf(recipe.id))).toBe(true);
    changeOwnRecipe(deps.db, recipe.id, 'own-1', { ...recipe, title: 'Changed' });
    expect(areDishesCurrent(deps, shelf, planOf(recipe.id))).toBe(false);
    expect(areDishesCurrent(deps, shelf, planOf(first.id))).toBe(true);
    const later = shelfFor(deps, [{ recipe: recipe.id, recipeVersion: 'own-1' }]);
    expect(areDishesCurrent(deps, later, planOf(recipe.id))).toBe(true);
    retireOwnRecipe(deps.db, recipe.id, 'own-2');
    expect(areDishesCurrent(deps, later, planOf(recipe.id))).toBe(false);
    expect(areDishesCurrent(deps, later, planOf(`${recipe.id}@own-1`))).toBe(true);
  });
});
