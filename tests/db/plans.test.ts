import { describe, expect, it } from 'vitest';
import {
  addOwnItem,
  changeOwnItem,
  marksOf,
  ownItems,
  removeOwnItem,
  setMark,
} from '../../server/db/repos/list.ts';
import {
  addPlan,
  changePlan,
  countRevisions,
  getPlan,
  listPlans,
  removePlan,
  undoPlan,
} from '../../server/db/repos/plans.ts';
import { aMeal, aPlan } from './rows.ts';
import { inMemory } from './support.ts';

describe('plans', () => {
  it('come back with their meals by day, then by slot', () => {
    const db = inMemory();
    const meals = [aMeal(1, 'breakfast', 'c'), aMeal(0, 'dinner', 'b'), aMeal(0, 'lunch', 'a')];
    const added = addPlan(db, aPlan({ meals, report: '{"kept": 1.50}' }));
    expect(added.meals.map((meal) => meal.recipe)).toEqual(['a', 'b', 'c']);
    expect(new Set(added.meals.map((meal) => meal.id)).size).toBe(3);
    expect(added.report).toBe('{"kept": 1.50}');
    expect(getPlan(db, added.id)).toEqual(added);
    expect(getPlan(db, 'none')).toBeNull();
  });

  it('are all there or not at all', () => {
    const db = inMemory();
    const twice = [aMeal(0, 'lunch'), aMeal(0, 'lunch')];
    expect(() => addPlan(db, aPlan({ meals: twice }))).toThrow(/UNIQUE/);
    expect(listPlans(db, '0000-01-01', '9999-12-31')).toEqual([]);
  });

  it('keep the ids of meals through a change, and go back to what was there', () => {
    const db = inMemory();
    const first = addPlan(db, aPlan({ meals: [aMeal(0, 'lunch', 'a')] }));
    const changed = changePlan(db, first.id, 1, {
      ...first,
      meals: first.meals.map((meal) => ({ ...meal, recipe: 'b', locked: true })),
    });
    expect(changed).toMatchObject({
      version: 2,
      meals: [{ id: first.meals[0]?.id, recipe: 'b', locked: true }],
    });
    expect(countRevisions(db, first.id)).toBe(1);
    expect(changePlan(db, first.id, 1, first)).toBe('stale');
    expect(changePlan(db, 'none', 1, first)).toBe('missing');
    expect(undoPlan(db, first.id, 1)).toBe('stale');
    expect(undoPlan(db, first.id, 2)).toEqual({ ...first, version: 3 });
    expect(undoPlan(db, first.id, 3)).toBe('nothing');
    expect(undoPlan(db, 'none', 3)).toBe('missing');
  });

  it('keep what stands beside a meal, in its order, through a change and back, and lose it with the plan', () => {
    const db = inMemory();
    const rye = { recipe: 'rye', recipeVersion: 'v1', portion: 1.5, person: 'ada' };
    const kale = { recipe: 'kale', recipeVersion: 'own-2', portion: 1, person: null };
    const lunch = { ...aMeal(0, 'lunch', 'a'), additions: [rye, kale] };
    const first = addPlan(db, aPlan({ meals: [lunch, aMeal(1, 'lunch', 'b')] }));
    expect(first.meals.map(({ additions }) => additions)).toEqual([[rye, kale], []]);
    const other = addPlan(db, aPlan({ meals: [lunch] }));
    const meals = first.meals.map((meal) => ({ ...meal, additions: [kale] }));
    const changed = changePlan(db, first.id, 1, { ...first, meals });
    expect(changed).toMatchObject({ meals: [{ additions: [kale] }, { additions: [kale] }] });
    expect(undoPlan(db, first.id, 2)).toEqual({ ...first, version: 3 });
    expect(removePlan(db, first.id, 3)).toBe('removed');
    expect(getPlan(db, other.id)?.meals[0]?.additions).toEqual([rye, kale]);
    expect(removePlan(db, other.id, 1)).toBe('removed');
  });

  it('go back to a revision that was written before meals had anything beside them', () => {
    const db = inMemory();
    const { id } = addPlan(db, aPlan({ meals: [aMeal(0, 'lunch', 'a')] }));
    changePlan(db, id, 1, aPlan({ meals: [aMeal(0, 'lunch', 'b')] }));
    db.orm.run(`update plan_revision set body = json_remove(body, '$.meals[0].additions')`);
    expect(undoPlan(db, id, 2)).toMatchObject({ meals: [{ recipe: 'a', additions: [] }] });
  });

  it('can be undone twenty times and not once more', () => {
    const db = inMemory();
    const { id } = addPlan(db, aPlan({ seed: 0, meals: [] }));
    for (let n = 1; n <= 25; n += 1) changePlan(db, id, n, aPlan({ seed: n, meals: [] }));
    expect(countRevisions(db, id)).toBe(20);
    const seeds: number[] = [];
    for (let version = 26; ; version += 1) {
      const back = undoPlan(db, id, version);
      if (typeof back === 'string') break;
      seeds.push(back.seed);
    }
    expect(seeds).toEqual(Array.from({ length: 20 }, (_, n) => 24 - n));
  });

  it('are listed by first day, both ends included', () => {
    const db = inMemory();
    for (const firstDay of ['2026-12-07', '2026-11-23', '2026-11-30', '2026-11-16'])
      addPlan(db, aPlan({ firstDay, meals: [] }));
    const days = listPlans(db, '2026-11-23', '2026-12-07').map((plan) => plan.firstDay);
    expect(days).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
  });

  it('of the same day are listed in the order they were made, whatever happens to them since', () => {
    const db = inMemory();
    const made = [1, 2, 3, 4].map((seed) => addPlan(db, aPlan({ seed, meals: [] })).id);
    const [first = '', second = '', ...others] = made;
    const ids = (): readonly string[] => listPlans(db, '2026-11-23', '2026-11-23').map((plan) => plan.id);
    expect(ids()).toEqual(made);
    // A change to an older one does not make it the newest.
    changePlan(db, first, 1, aPlan({ seed: 9, meals: [] }));
    expect(ids()).toEqual(made);
    removePlan(db, second, 1);
    expect(ids()).toEqual([first, ...others]);
    const last = addPlan(db, aPlan({ seed: 5, meals: [] })).id;
    expect(ids()).toEqual([first, ...others, last]);
  });

  it('go with all that hangs on them', () => {
    const db = inMemory();
    const { id } = addPlan(db, aPlan());
    changePlan(db, id, 1, aPlan());
    setMark(db, id, 'kale', { ticked: true });
    addOwnItem(db, id, 'candles');
    expect(removePlan(db, id, 1)).toBe('stale');
    expect(removePlan(db, id, 2)).toBe('removed');
    expect(removePlan(db, id, 2)).toBe('missing');
    expect([marksOf(db, id), ownItems(db, id), countRevisions(db, id)]).toEqual([[], [], 0]);
  });

  it('cost as many queries for 20 as for 2', () => {
    const cost = (plans: number): number => {
      const statements: string[] = [];
      const db = inMemory((sql) => statements.push(sql));
      for (let n = 0; n < plans; n += 1) addPlan(db, aPlan());
      statements.length = 0;
      expect(listPlans(db, '2026-11-01', '2026-11-30')).toHaveLength(plans);
      return statements.length;
    };
    // The plans, their meals, and what stands beside these.
    expect(cost(2)).toBe(3);
    expect(cost(20)).toBe(3);
  });
});

describe('the list of a plan', () => {
  it('keeps what a mark does not name', () => {
    const db = inMemory();
    const { id } = addPlan(db, aPlan({ meals: [] }));
    expect(setMark(db, id, 'kale', { ticked: true })).toEqual({
      ...{ item: 'kale', ticked: true, have: false, amount: null },
    });
    setMark(db, id, 'kale', { amount: 250 });
    setMark(db, id, 'beans', { have: true });
    expect(marksOf(db, id)).toEqual([
      { item: 'beans', ticked: false, have: true, amount: null },
      { item: 'kale', ticked: true, have: false, amount: 250 },
    ]);
    expect(setMark(db, 'none', 'kale', { ticked: true })).toBe('missing');
  });

  it('has items of the person in the order they were written', () => {
    const db = inMemory();
    const { id } = addPlan(db, aPlan({ meals: [] }));
    const tea = addOwnItem(db, id, 'tea');
    const soap = addOwnItem(db, id, 'soap');
    if (tea === 'missing' || soap === 'missing') throw new Error('the plan is there');
    expect(changeOwnItem(db, id, tea.id, { ticked: true })).toEqual({ ...tea, ticked: true });
    expect(ownItems(db, id)).toEqual([{ ...tea, ticked: true }, soap]);
    expect(removeOwnItem(db, id, tea.id)).toBe('removed');
    expect(removeOwnItem(db, id, tea.id)).toBe('missing');
    expect(changeOwnItem(db, id, tea.id, { ticked: true })).toBe('missing');
    expect(addOwnItem(db, 'none', 'tea')).toBe('missing');
  });

  it('keeps ticks and items of the person when the week is made anew, and when that is undone', () => {
    const db = inMemory();
    const { id } = addPlan(db, aPlan({ meals: [aMeal(0, 'dinner', 'kale-soup')] }));
    setMark(db, id, 'kale', { ticked: true, have: true, amount: 250 });
    const soap = addOwnItem(db, id, 'soap');
    if (soap === 'missing') throw new Error('the plan is there');
    changeOwnItem(db, id, soap.id, { ticked: true });
    const kept = (): unknown => [marksOf(db, id), ownItems(db, id)];
    const before = kept();
    expect(before).toEqual([
      [{ item: 'kale', ticked: true, have: true, amount: 250 }],
      [{ ...soap, ticked: true }],
    ]);
    // They hang on the plan and not on its dishes: kale is in none of the new ones, and may come back.
    changePlan(db, id, 1, aPlan({ meals: [aMeal(0, 'dinner', 'bean-stew')] }));
    expect(kept()).toEqual(before);
    undoPlan(db, id, 2);
    expect(kept()).toEqual(before);
    // Another plan, of the same days too, begins with a list of its own.
    const other = addPlan(db, aPlan({ meals: [aMeal(0, 'dinner', 'kale-soup')] })).id;
    expect([marksOf(db, other), ownItems(db, other)]).toEqual([[], []]);
  });
});
