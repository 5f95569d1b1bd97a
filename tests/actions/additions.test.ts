/** What stands beside meals of a stored week: put there, counted, bought, undone, and out of step when rules change. */
import { describe, expect, it } from 'vitest';
import { addAdditions } from '../../server/actions/add-additions.ts';
import type { AdditionWish } from '../../server/actions/additions.ts';
import { changeMeal } from '../../server/actions/change-meal.ts';
import { listOffers } from '../../server/actions/list-offers.ts';
import { makePrint } from '../../server/actions/make-print.ts';
import { moveMeal } from '../../server/actions/move-meal.ts';
import { readList } from '../../server/actions/read-list.ts';
import { readPrint } from '../../server/actions/read-print.ts';
import { readWeek } from '../../server/actions/read-week.ts';
import { regenerateWeek } from '../../server/actions/regenerate-week.ts';
import { addRecipe, changeRecipe, type RecipeDraft } from '../../server/actions/save-recipe.ts';
import { suggestAdditions } from '../../server/actions/suggest-additions.ts';
import { undoWeek } from '../../server/actions/undo-week.ts';
import type { WeekView } from '../../server/actions/week-view.ts';
import { changePerson } from '../../server/db/repos/people.ts';
import { setTaste } from '../../server/db/repos/tastes.ts';
import { UNSAID } from '../../server/domain/recipes/recipe.ts';
import { listAsCsv, listAsText } from '../../server/http/present/list-formats.ts';
import { presentList } from '../../server/http/present/list.ts';
import { ruleOf } from '../support/recipes.ts';
import { aHousehold, aWeek, codesOf, FEW, mealAt, valueOf } from './household.ts';

type Deps = Awaited<ReturnType<typeof aHousehold>>;
const RYE = 'a-slice-of-rye-bread';
const WALNUTS = 'a-handful-of-walnuts';
const KALE = 'soft-kale-with-olive-oil';
const LUNCH = { options: { slots: ['lunch', 'dinner'] } } as const;

/** Ada, who must not have gluten, and Ben, who may. */
async function aTable(): Promise<{ deps: Deps; week: WeekView; ada: string; ben: string }> {
  const deps = await aHousehold(
    { name: 'Ada', sensitivities: [ruleOf('gluten', 'severe')] },
    { name: 'Ben', sex: 'male' },
  );
  const [ada = '', ben = ''] = deps.ids;
  return { deps, ada, ben, week: await aWeek(deps, LUNCH) };
}

function put(
  deps: Deps,
  week: WeekView,
  additions: readonly AdditionWish[],
  day = 1,
): ReturnType<typeof changeMeal> {
  const ref = { plan: week.id, version: week.version, meal: mealAt(week, day, 'lunch').id };
  return changeMeal(deps, ref, { additions });
}

const energyOf = (week: WeekView, person: string): number =>
  week.nutrition.find((one) => one.person === person)?.lines.find(({ id }) => id === 'energy')?.atLeast ?? 0;

describe('a plate beside a meal', () => {
  it('stands in the plan with its version, counts for whose it is alone, and is undone byte by byte', async () => {
    const { deps, week, ada, ben } = await aTable();
    const before = JSON.stringify(readWeek(deps, week.id));
    const after = valueOf(put(deps, week, [{ recipe: RYE, portion: 1, person: ben }]));
    expect(mealAt(after, 1, 'lunch').additions).toEqual([
      {
        ...{ recipe: RYE, recipeVersion: deps.library.dataVersion, title: 'A slice of rye bread' },
        ...{ portion: 1, person: ben },
      },
    ]);
    expect(energyOf(after, ada)).toBe(energyOf(week, ada));
    const [offer] = valueOf(
      listOffers(deps, { plan: week.id, meal: mealAt(week, 2, 'lunch').id, person: ben }),
    ).filter(({ recipe }) => recipe === RYE);
    const kcal = Number(offer?.why.params['kcal']);
    expect(kcal).toBeGreaterThan(80);
    // One slice on one of seven days.
    expect(7 * (energyOf(after, ben) - energyOf(week, ben))).toBeCloseTo(kcal, -1);
    const undone = undoWeek(deps, week.id, after.version);
    if (typeof undone === 'string') throw new Error(undone);
    const same = { ...undone, version: week.version, undoable: 0 };
    expect(JSON.stringify(same)).toBe(before);
  });

  it('is on the list for whoever eats it, and reads its label for them alone', async () => {
    const { deps, week, ben } = await aTable();
    const after = valueOf(put(deps, week, [{ recipe: RYE, portion: 1, person: ben }]));
    const list = readList(deps, after.id);
    if (list === null) throw new Error('the plan has no list');
    const bread = list.items.find(({ food }) => food === 'bread-rye');
    expect(bread?.for).toEqual([
      {
        ...{ date: '2026-12-01', slot: 'lunch', recipe: RYE, title: 'A slice of rye bread' },
        person: { id: ben, name: 'Ben' },
      },
    ]);
    // Ada must not have it, and it is not for her.
    expect(bread?.outFor).toEqual([]);
    const body = presentList(list, deps.library);
    expect(listAsText(body)).toMatch(/rye.*Tue; A slice of rye bread for Ben/i);
    expect(listAsCsv(body)).toContain('2026-12-01 lunch: A slice of rye bread for Ben');
  });

  it('is refused to whom it does not clear, to strangers, in a wrong role, and unknown', async () => {
    const { deps, week, ada, ben } = await aTable();
    const refused = (wish: AdditionWish): readonly string[] => codesOf(put(deps, week, [wish]));
    expect(refused({ recipe: RYE, portion: 1, person: ada })).toEqual(['addition-not-for']);
    expect(refused({ recipe: RYE, portion: 1 })).toEqual(['not-beside']);
    expect(refused({ recipe: KALE, portion: 1, person: ben })).toEqual(['not-beside']);
    expect(refused({ recipe: week.days[0]?.meals[0]?.recipe ?? '', portion: 1, person: ben })).toEqual([
      'not-beside',
    ]);
    expect(refused({ recipe: RYE, portion: 1, person: 'nobody' })).toEqual(['unknown-person']);
    expect(refused({ recipe: 'no-such-plate', portion: 1, person: ben })).toEqual(['unknown-recipe']);
    expect(readWeek(deps, week.id)?.version).toBe(week.version);
  });

  it('is refused to everyone where somebody keeps it out of the kitchen, at the table or not', async () => {
    const kept = { ...ruleOf('walnut', 'severe'), keepOutOfKitchen: true };
    const deps = await aHousehold({ name: 'Ada', sensitivities: [kept] }, { name: 'Ben' });
    const ben = deps.ids[1] ?? '';
    for (const people of [deps.ids, [ben]]) {
      const week = await aWeek(deps, { ...LUNCH, people });
      const codes = codesOf(put(deps, week, [{ recipe: WALNUTS, portion: 1, person: ben }]));
      expect(codes).toContain('kept-out-of-kitchen');
      const meal = mealAt(week, 1, 'lunch').id;
      const offered = valueOf(listOffers(deps, { plan: week.id, meal, person: ben }));
      expect(offered.length).toBeGreaterThan(5);
      expect(offered.map(({ recipe }) => recipe)).not.toContain(WALNUTS);
    }
  });

  it('is refused beyond a dose, which the plate and the day add to', async () => {
    const limit = { ...ruleOf('walnut', 'limit'), limit: { gramsPerMeal: 30, gramsPerDay: 40 } };
    const deps = await aHousehold({ name: 'Ada', sensitivities: [limit] });
    const [ada = ''] = deps.ids;
    const week = await aWeek(deps, LUNCH);
    const none = week.days.findIndex((_, day) => {
      const meal = mealAt(week, day, 'lunch').id;
      const offer = valueOf(listOffers(deps, { plan: week.id, meal, person: ada })).find(
        ({ recipe }) => recipe === WALNUTS,
      );
      return offer?.largest === 1;
    });
    expect(none).toBeGreaterThanOrEqual(0);
    // 25 g a plate: 37.5 g pass the 30 g of a meal.
    const wish = { recipe: WALNUTS, person: ada };
    expect(codesOf(put(deps, week, [{ ...wish, portion: 1.5 }], none))).toEqual(['addition-over-dose']);
    const once = valueOf(put(deps, week, [{ ...wish, portion: 1 }], none));
    // With 25 g at dinner the day would hold 50 g.
    const dinner = { plan: once.id, version: once.version, meal: mealAt(once, none, 'dinner').id };
    const twice = changeMeal(deps, dinner, { additions: [{ ...wish, portion: 1 }] });
    expect(codesOf(twice)).toEqual(['addition-over-dose']);
  });
});

describe('a side for the table', () => {
  it('counts for all of them and is bought for all', async () => {
    const { deps, week, ada, ben } = await aTable();
    const after = valueOf(put(deps, week, [{ recipe: KALE, portion: 1 }]));
    for (const person of [ada, ben]) expect(energyOf(after, person)).toBeGreaterThan(energyOf(week, person));
    const list = readList(deps, after.id)?.items ?? [];
    const places = list.flatMap((item) => item.for).filter(({ recipe }) => recipe === KALE);
    expect(places.length).toBeGreaterThan(0);
    expect(places.filter(({ person }) => person !== undefined)).toEqual([]);
    expect(after.reasons.find(({ code }) => code === 'cookings')).toEqual(
      week.reasons.find(({ code }) => code === 'cookings'),
    );
  });
});

describe('a week that changes', () => {
  it('keeps what stands beside a meal that is locked or moved, and lets it go with a dish that goes', async () => {
    const { deps, week, ben } = await aTable();
    const wish = [{ recipe: RYE, portion: 1, person: ben }];
    const one = valueOf(put(deps, week, wish, 1));
    const two = valueOf(put(deps, one, wish, 4));
    const lunch = mealAt(two, 1, 'lunch');
    const locked = valueOf(
      changeMeal(deps, { plan: two.id, version: two.version, meal: lunch.id }, { locked: true }),
    );
    expect(mealAt(locked, 1, 'lunch').additions).toHaveLength(1);
    const anew = valueOf(await regenerateWeek(deps, two.id, locked.version, { seed: 77, budget: FEW }));
    expect(mealAt(anew, 1, 'lunch').additions).toEqual(lunch.additions);
    const other = mealAt(anew, 4, 'lunch');
    expect(other.recipe).not.toBe(mealAt(two, 4, 'lunch').recipe);
    expect(other.additions).toEqual([]);
  });

  it('takes it along to another day', async () => {
    const deps = await aHousehold({ name: 'Ada' });
    const [ada = ''] = deps.ids;
    const week = await aWeek(deps, { options: { slots: ['breakfast'] } });
    const first = mealAt(week, 1, 'breakfast');
    const wish = { recipe: WALNUTS, portion: 1, person: ada };
    const at = { plan: week.id, meal: first.id };
    const after = valueOf(changeMeal(deps, { ...at, version: 1 }, { additions: [wish] }));
    const moved = valueOf(moveMeal(deps, { ...at, version: 2 }, { date: week.days[4]?.date ?? '' }));
    expect(mealAt(moved, 4, 'breakfast').additions).toEqual(mealAt(after, 1, 'breakfast').additions);
    expect(mealAt(moved, 1, 'breakfast').additions).toEqual([]);
  });

  it('leaves out what another dish leaves no room for, and says so', async () => {
    const limit = { ...ruleOf('walnut', 'limit'), limit: { gramsPerMeal: 30, gramsPerDay: 100 } };
    const deps = await aHousehold({ name: 'Ada', sensitivities: [limit] });
    const [ada = ''] = deps.ids;
    const week = await aWeek(deps, LUNCH);
    const plain = addRecipe(deps, draft('Plain rice', ['150 g white rice'], 'lunch')).stored.recipe.id;
    const nutty = addRecipe(deps, draft('Nutty rice', ['150 g white rice', '60 g walnuts'], 'lunch')).stored;
    const at = { plan: week.id, meal: mealAt(week, 1, 'lunch').id };
    const additions = [{ recipe: WALNUTS, portion: 1, person: ada }];
    const one = valueOf(changeMeal(deps, { ...at, version: 1 }, { recipe: plain, additions }));
    expect(mealAt(one, 1, 'lunch').additions).toHaveLength(1);
    // Even a third of 60 g and the 25 g of the plate pass the 30 g of a meal.
    const two = valueOf(changeMeal(deps, { ...at, version: 2 }, { recipe: nutty.recipe.id }));
    expect(mealAt(two, 1, 'lunch')).toMatchObject({ recipe: nutty.recipe.id, additions: [] });
    expect(two.diagnostics.filter(({ code }) => code === 'additions-left-out')).toEqual([
      {
        ...{ code: 'additions-left-out', person: null },
        params: { titles: ['A handful of walnuts'], date: '2026-12-01' },
      },
    ]);
  });

  it('keeps the version of a plate that is edited afterwards', async () => {
    const { deps, week, ben } = await aTable();
    const own = addRecipe(deps, draft('My bread', ['40 g rye bread'])).stored;
    const after = valueOf(put(deps, week, [{ recipe: own.recipe.id, portion: 1, person: ben }]));
    const list = JSON.stringify(readList(deps, week.id));
    const ref = { id: own.recipe.id, version: own.version };
    changeRecipe(deps, ref, draft('Another bread', ['80 g rye bread']));
    expect(mealAt(readWeek(deps, week.id) ?? week, 1, 'lunch').additions[0]).toMatchObject({
      ...{ recipeVersion: 'own-1', title: 'My bread' },
    });
    expect(JSON.stringify(readList(deps, week.id))).toBe(list);
    const more = valueOf(put(deps, after, [{ recipe: own.recipe.id, portion: 2, person: ben }]));
    expect(mealAt(more, 1, 'lunch').additions[0]).toMatchObject({ recipeVersion: 'own-1', portion: 2 });
  });
});

describe('rules that change afterwards', () => {
  it('put the week out of step by the name of the plate, make prints stale, and mark the list', async () => {
    const { deps, week, ben } = await aTable();
    const after = valueOf(put(deps, week, [{ recipe: RYE, portion: 1, person: ben }]));
    const code = makePrint(deps, { kind: 'week', subject: week.id })?.code ?? '';
    expect(readPrint(deps, code)?.status).toBe('current');
    changePerson(deps.db, ben, 1, { name: 'Ben', sex: 'male', sensitivities: [ruleOf('gluten', 'avoid')] });
    const said = readWeek(deps, week.id)?.diagnostics.filter((one) => one.code === 'not-for-everyone');
    expect(said?.map(({ params }) => params)).toEqual([
      { title: 'A slice of rye bread', targets: ['gluten'] },
    ]);
    expect(readPrint(deps, code)).toMatchObject({ status: 'stale' });
    expect(readPrint(deps, code)?.reasons.map((one) => one.code)).toContain('print-dishes-changed');
    const bread = readList(deps, week.id)?.items.find(({ food }) => food === 'bread-rye');
    expect(bread?.outFor).toEqual(['gluten']);
    // It can be taken away, and no more of it be had.
    expect(codesOf(put(deps, after, [{ recipe: RYE, portion: 2, person: ben }]))).toEqual([
      'addition-not-for',
    ]);
    expect(mealAt(valueOf(put(deps, after, [])), 1, 'lunch').additions).toEqual([]);
  });
});

describe('what a week could do with', () => {
  it('is offered, changes nothing by itself, and is taken in one change that can be undone', async () => {
    // Somebody who needs a great deal more than the dishes of two meals bring.
    const deps = await aHousehold({ name: 'Ada', sensitivities: [ruleOf('gluten', 'severe')] });
    const [ada = ''] = deps.ids;
    const made = await aWeek(deps, LUNCH);
    const first = mealAt(made, 0, 'lunch');
    const week = valueOf(changeMeal(deps, { plan: made.id, version: 1, meal: first.id }, { locked: true }));
    const [found] = valueOf(suggestAdditions(deps, week.id));
    expect(found?.person).toBe(ada);
    expect(readWeek(deps, week.id)?.version).toBe(week.version);
    const additions = found?.additions ?? [];
    expect(additions.length).toBeGreaterThan(0);
    expect(additions.length).toBeLessThanOrEqual(7);
    expect(additions.map(({ meal }) => meal)).not.toContain(first.id);
    const after = valueOf(addAdditions(deps, { plan: week.id, version: week.version }, additions));
    const there = after.days.flatMap(({ meals }) => meals.flatMap((meal) => meal.additions));
    expect(there).toHaveLength(additions.length);
    expect(energyOf(after, ada)).toBeGreaterThan(energyOf(week, ada));
    const undone = undoWeek(deps, after.id, after.version);
    expect(typeof undone === 'string' ? undone : energyOf(undone, ada)).toBe(energyOf(week, ada));
  });

  it('has no plate that the person would rather not have', async () => {
    const deps = await aHousehold({ name: 'Ada' });
    const [ada = ''] = deps.ids;
    const week = await aWeek(deps, LUNCH);
    const suggestedNow = (): readonly string[] =>
      valueOf(suggestAdditions(deps, week.id)).flatMap(({ additions }) => additions.map((one) => one.recipe));
    const [first = ''] = suggestedNow();
    expect(first).not.toBe('');
    setTaste(deps.db, { person: ada, recipe: first, taste: 'rather-not' });
    expect(suggestedNow()).not.toContain(first);
    expect(suggestedNow().length).toBeGreaterThan(0);
  });

  it('is taken whole or not at all', async () => {
    const { deps, week, ada, ben } = await aTable();
    const meal = mealAt(week, 1, 'lunch').id;
    const wishes = [
      { meal, recipe: RYE, portion: 1, person: ben },
      { meal, recipe: RYE, portion: 1, person: ada },
      { meal: 'gone', recipe: RYE, portion: 1, person: ben },
    ];
    const at = { plan: week.id, version: week.version };
    expect(codesOf(addAdditions(deps, at, wishes))).toEqual(['addition-not-for', 'unknown-meal']);
    expect(readWeek(deps, week.id)).toEqual(week);
    expect(addAdditions(deps, { ...at, version: 9 }, wishes)).toBe('stale');
    expect(addAdditions(deps, { plan: 'none', version: 1 }, wishes)).toBe('missing');
  });
});

/** A plate, or with a slot a meal. */
function draft(title: string, lines: readonly string[], slot?: 'lunch'): RecipeDraft {
  return {
    ...{ title, servings: 1, activeMinutes: 1, totalMinutes: 1, lines },
    ...{ ...UNSAID, role: slot === undefined ? 'plate' : 'meal' },
    slots: slot === undefined ? [] : [slot],
    ...{ cuisine: 'own', mainProtein: 'other', keepsDays: 0, heat: false, steps: [] },
  };
}
