/** Whatever changes what is known, a stored week is looked at anew each time it is read: the five causes. */
import { describe, expect, it } from 'vitest';
import { answerReview } from '../../server/actions/answer-review.ts';
import { changeMeal } from '../../server/actions/change-meal.ts';
import { makeWeek } from '../../server/actions/make-week.ts';
import { readList } from '../../server/actions/read-list.ts';
import { readRecipe } from '../../server/actions/read-recipe.ts';
import { readWeek } from '../../server/actions/read-week.ts';
import { reviewKey } from '../../server/actions/reviewed.ts';
import { addRecipe, changeRecipe } from '../../server/actions/save-recipe.ts';
import type { WeekView } from '../../server/actions/week-view.ts';
import { changePerson } from '../../server/db/repos/people.ts';
import { addProduct, removeProduct, type Product } from '../../server/db/repos/products.ts';
import { buildFacts } from '../../server/domain/foods/facts.ts';
import type { Sensitivity } from '../../server/domain/people/person.ts';
import { UNSAID } from '../../server/domain/recipes/recipe.ts';
import { ruleOf } from '../support/recipes.ts';
import { aHousehold, aWeek, FEW, FIRST_DAY, mealAt, valueOf } from './household.ts';

type Deps = Awaited<ReturnType<typeof aHousehold>>;

const OATS: Product = {
  ...{ food: 'oat-rolled', name: 'Meadow oats', seenOn: '2026-11-02' },
  ...{ clears: ['gluten'], contains: [] },
};
const BREAKFASTS = { options: { slots: ['breakfast'] } } as const;

const draft = (lines: readonly string[]): Parameters<typeof addRecipe>[1] => ({
  ...{ title: 'Own', slots: ['breakfast'], servings: 2, activeMinutes: 10, totalMinutes: 10, lines },
  ...UNSAID,
  ...{ cuisine: 'own', mainProtein: 'other', keepsDays: 1, heat: true, steps: [] },
});

async function ruled(...sensitivities: readonly Sensitivity[]): Promise<Deps> {
  return aHousehold({ name: 'Ada', sensitivities });
}

/** Titles of the week's dishes that are said not to clear everyone. */
function marked(deps: Deps, week: WeekView): readonly unknown[] {
  const { diagnostics = [] } = readWeek(deps, week.id) ?? {};
  return diagnostics.flatMap(({ code, params }) => (code === 'not-for-everyone' ? [params['title']] : []));
}

const markedFoods = (deps: Deps, week: WeekView): readonly unknown[] =>
  (readList(deps, week.id)?.items ?? []).flatMap(({ food, outFor }) => (outFor.length > 0 ? [food] : []));

const isOut = (deps: Deps, recipe: string): boolean =>
  readRecipe(deps, { id: recipe, people: deps.ids })?.verdicts[0]?.isOut === true;

/** A week of breakfasts with oats on two of its days. */
async function aWeekWithOats(deps: Deps): Promise<WeekView> {
  const recipe = 'soft-oat-porridge-with-banana-and-blueberries';
  let week = await aWeek(deps, BREAKFASTS);
  for (const day of [1, 3]) {
    const meal = mealAt(week, day, 'breakfast');
    if (meal.recipe === recipe) continue;
    week = valueOf(changeMeal(deps, { plan: week.id, version: week.version, meal: meal.id }, { recipe }));
  }
  return week;
}

describe('a stored week', () => {
  it("changes with a person's list", async () => {
    const deps = await ruled();
    const week = await aWeek(deps, BREAKFASTS);
    const { recipe, title } = mealAt(week, 0, 'breakfast');
    const target = deps.library.recipes.find(({ id }) => id === recipe)?.lines[0]?.food ?? '';
    expect([marked(deps, week), markedFoods(deps, week), isOut(deps, recipe)]).toEqual([[], [], false]);
    changePerson(deps.db, deps.ids[0] ?? '', 1, { name: 'Ada', sensitivities: [ruleOf(target, 'severe')] });
    expect(marked(deps, week)).toContain(title);
    expect(isOut(deps, recipe)).toBe(true);
    expect(markedFoods(deps, week).length).toBeGreaterThan(0);
  });

  it('changes with a product that is taken away again', async () => {
    const deps = await ruled(ruleOf('gluten', 'severe'));
    const product = addProduct(deps.db, OATS);
    const week = await aWeekWithOats(deps);
    const withOats = week.days
      .flatMap(({ meals }) => meals)
      .filter(({ recipe }) => {
        const { lines = [] } = deps.library.recipes.find(({ id }) => id === recipe) ?? {};
        return lines.some(({ foods }) => foods.includes('oat-rolled'));
      });
    expect(withOats.length).toBeGreaterThan(0);
    expect([marked(deps, week), markedFoods(deps, week)]).toEqual([[], []]);
    removeProduct(deps.db, product.id, 1);
    expect(marked(deps, week)).toEqual([...new Set(withOats.map(({ title }) => title))]);
    expect(markedFoods(deps, week)).toEqual(['oat-rolled']);
    expect(withOats.every(({ recipe }) => isOut(deps, recipe))).toBe(true);
  });

  it('changes on the day on which a label counts no more', async () => {
    const deps = await ruled(ruleOf('gluten', 'severe'));
    addProduct(deps.db, OATS);
    const week = await aWeekWithOats(deps);
    const later = { ...deps, db: { ...deps.db, now: () => '2027-05-02T08:00:00.000Z' } };
    expect([marked(deps, week).length, marked(later, week).length > 0]).toEqual([0, true]);
    expect(markedFoods(later, week)).toEqual(['oat-rolled']);
    const oats = readList(later, week.id)?.items.find(({ food }) => food === 'oat-rolled');
    expect(oats?.products).toEqual([{ name: 'Meadow oats', seenOn: '2026-11-02', counts: false }]);
  });

  it('changes with an answer about a line, and when it is taken back', async () => {
    const deps = await ruled(ruleOf('milk', 'severe'));
    const week = await aWeek(deps, BREAKFASTS);
    const line = '40 g glorpy flakes';
    const recipe = addRecipe(deps, draft([line])).stored.recipe.id;
    const id = reviewKey(line);
    const meal = mealAt(week, 1, 'breakfast').id;
    const put = (): ReturnType<typeof changeMeal> =>
      changeMeal(deps, { plan: week.id, version: 1, meal }, { recipe });
    const refused = put();
    expect(typeof refused === 'string' || refused.ok).toBe(false);
    answerReview(deps, { id, version: 0 }, { foods: ['kale-raw'], isNoFood: false });
    const changed = valueOf(put());
    expect([marked(deps, changed), isOut(deps, recipe)]).toEqual([[], false]);
    answerReview(deps, { id, version: 1 }, { foods: ['mozzarella-cheese'], isNoFood: false });
    expect([marked(deps, changed), isOut(deps, recipe)]).toEqual([['Own'], true]);
    answerReview(deps, { id, version: 2 }, null);
    expect([marked(deps, changed), isOut(deps, recipe)]).toEqual([['Own'], true]);
  });

  it('keeps the recipe it was planned with; the changed one is judged anew and refused', async () => {
    const deps = await ruled(ruleOf('milk', 'severe'));
    const week = await aWeek(deps, BREAKFASTS);
    const { id: recipe } = addRecipe(deps, draft(['100 g kale'])).stored.recipe;
    const [one, two] = [mealAt(week, 1, 'breakfast').id, mealAt(week, 2, 'breakfast').id];
    const planned = valueOf(changeMeal(deps, { plan: week.id, version: 1, meal: one }, { recipe }));
    expect(isOut(deps, recipe)).toBe(false);
    changeRecipe(deps, { id: recipe, version: 'own-1' }, draft(['100 g kale', '50 g mozzarella']));
    expect([marked(deps, planned), isOut(deps, recipe)]).toEqual([[], true]);
    const again = changeMeal(deps, { plan: week.id, version: 2, meal: two }, { recipe });
    expect(typeof again === 'string' || again.ok ? [] : again.reasons.map(({ code }) => code)).toEqual([
      'not-for-everyone',
    ]);
  });

  it('changes with the data: a food that is found to hold what somebody must not have', async () => {
    const deps = await ruled(ruleOf('celery', 'severe'));
    const week = await aWeek(deps, BREAKFASTS);
    const { recipe, title } = mealAt(week, 0, 'breakfast');
    const line = deps.library.recipes.find(({ id }) => id === recipe)?.lines[0];
    const food = deps.library.foods.get(line?.food ?? '');
    if (food === undefined) throw new Error('the dish begins with a food');
    const newer = { ...food, tags: new Map([...food.tags, ['celery', 'identity'] as const]) };
    const foods = new Map([...deps.library.foods, [food.id, newer] as const]);
    const library = {
      ...deps.library,
      foods,
      facts: buildFacts(foods, deps.library.tags),
      dataVersion: 'later',
    };
    const later = { ...deps, library };
    expect([marked(deps, week), markedFoods(deps, week), isOut(deps, recipe)]).toEqual([[], [], false]);
    expect(marked(later, week)).toContain(title);
    expect(isOut(later, recipe)).toBe(true);
    expect(markedFoods(later, week).length).toBeGreaterThan(0);
  });

  it('is still read where the data no longer has one of its foods', async () => {
    const deps = await ruled(ruleOf('celery', 'severe'));
    const week = await aWeek(deps, BREAKFASTS);
    const { recipe, title } = mealAt(week, 0, 'breakfast');
    const gone = deps.library.recipes.find(({ id }) => id === recipe)?.lines[0]?.food ?? '';
    const foods = new Map([...deps.library.foods].filter(([id]) => id !== gone));
    const facts: Deps['library']['facts'] = {
      ...deps.library.facts,
      find: (food, target) => {
        if (food === gone) throw new Error(`food "${food}" does not exist`);
        return deps.library.facts.find(food, target);
      },
    };
    const later = { ...deps, library: { ...deps.library, foods, facts, recipes: [] } };
    expect(marked(later, week)).toContain(title);
    expect(markedFoods(later, week)).toContain(gone);
  });
});

describe('a week under way', () => {
  it('is planned again where a label is taken away while it is searched for', async () => {
    const deps = await ruled(ruleOf('gluten', 'severe'));
    const product = addProduct(deps.db, OATS);
    let times = 0;
    const search: Deps['search'] = async (job, deadline) => {
      const found = await deps.search(job, deadline);
      times += 1;
      if (times === 1) removeProduct(deps.db, product.id, 1);
      return found;
    };
    const input = { firstDay: FIRST_DAY, budget: FEW, ...BREAKFASTS };
    const week = valueOf(await makeWeek({ ...deps, search }, input));
    expect([times, marked(deps, week)]).toEqual([2, []]);
    expect((readList(deps, week.id)?.items ?? []).map(({ food }) => food)).not.toContain('oat-rolled');
  });
});
