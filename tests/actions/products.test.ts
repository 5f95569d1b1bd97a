/** Labels that a household read: what they free, for whom, how long, and how they are printed. */
import { describe, expect, it } from 'vitest';
import { askAgainOn } from '../../server/actions/at-home.ts';
import { changeMeal } from '../../server/actions/change-meal.ts';
import { listQuestions } from '../../server/actions/list-questions.ts';
import { readList } from '../../server/actions/read-list.ts';
import { readRecipe } from '../../server/actions/read-recipe.ts';
import { saveProduct } from '../../server/actions/save-product.ts';
import { addProduct, type Product } from '../../server/db/repos/products.ts';
import { listAsText } from '../../server/http/present/list-formats.ts';
import { presentList } from '../../server/http/present/list.ts';
import type { Sensitivity } from '../../server/domain/people/person.ts';
import { ruleOf } from '../support/recipes.ts';
import { aHousehold, aWeek, mealAt, valueOf } from './household.ts';

type Deps = Awaited<ReturnType<typeof aHousehold>>;

const OATS: Product = {
  ...{ food: 'oat-rolled', name: 'Meadow oats', seenOn: '2026-11-02' },
  ...{ clears: ['gluten', 'wheat'], contains: [] },
};

async function ruled(...sensitivities: readonly Sensitivity[]): Promise<Deps> {
  return aHousehold({ name: 'Ada', sensitivities });
}

/** Dishes with rolled oats that gluten alone keeps out. */
function oatDishes(deps: Deps): readonly string[] {
  return deps.library.recipes
    .filter(({ lines }) => lines.some(({ foods }) => foods.includes('oat-rolled')))
    .map(({ id }) => id);
}

const outOf = (deps: Deps): readonly boolean[] =>
  oatDishes(deps).map((id) => readRecipe(deps, { id, people: deps.ids })?.verdicts[0]?.isOut === true);

describe('a confirmed product', () => {
  it.each(['severe', 'avoid'] as const)(
    'frees dishes under %s, as many as the question said',
    async (tier) => {
      const deps = await ruled(ruleOf('gluten', tier));
      const asked = listQuestions(deps, null).find(({ food }) => food === 'oat-rolled');
      expect(asked).toMatchObject({ name: 'rolled oats', tags: ['gluten'] });
      const before = outOf(deps).filter((isOut) => isOut).length;
      addProduct(deps.db, OATS);
      expect(before - outOf(deps).filter((isOut) => isOut).length).toBe(asked?.dishes);
      expect(asked?.dishes).toBeGreaterThan(0);
      expect(listQuestions(deps, null).map(({ food }) => food)).not.toContain('oat-rolled');
    },
  );

  it('of another food clears nothing', async () => {
    const deps = await ruled(ruleOf('gluten', 'severe'));
    const before = outOf(deps);
    addProduct(deps.db, { ...OATS, food: 'tamari' });
    addProduct(deps.db, { ...OATS, food: 'oat' });
    expect(outOf(deps)).toEqual(before);
  });

  it('counts until the day six months later and not on it', async () => {
    const deps = await ruled(ruleOf('gluten', 'severe'));
    const before = outOf(deps);
    addProduct(deps.db, OATS);
    const on = (day: string): Deps => ({ ...deps, db: { ...deps.db, now: () => `${day}T08:00:00.000Z` } });
    expect(askAgainOn(OATS)).toBe('2027-05-02');
    expect(outOf(on('2027-05-01'))).not.toEqual(before);
    expect(outOf(on('2027-05-02'))).toEqual(before);
    expect(listQuestions(on('2027-05-02'), null).map(({ food }) => food)).toContain('oat-rolled');
  });

  it('that names an allergen keeps the dish out', async () => {
    const deps = await ruled(ruleOf('milk', 'severe'));
    const before = outOf(deps).filter((isOut) => isOut).length;
    addProduct(deps.db, { ...OATS, contains: ['milk'] });
    expect(before).toBeLessThan(oatDishes(deps).length);
    expect(outOf(deps).every((isOut) => isOut)).toBe(true);
    const [finding] =
      readRecipe(deps, { id: oatDishes(deps)[0] ?? '', people: deps.ids })?.verdicts[0]?.findings ?? [];
    expect(finding?.verdict).toBe('contains');
  });

  it('is shown beside the ingredient, which may no longer contain what it clears', async () => {
    const deps = await ruled();
    addProduct(deps.db, OATS);
    const view = readRecipe(deps, { id: oatDishes(deps)[0] ?? '', people: [] });
    const oats = view?.ingredients.find(({ line }) => line.foods.includes('oat-rolled'));
    expect(oats?.mayContain).not.toContain('gluten');
    expect(oats?.labels).toMatchObject([{ name: 'Meadow oats', seenOn: '2026-11-02' }]);
  });
});

describe('a week with confirmed products', () => {
  it('passes its check with dishes that only the label frees, and the list names the product', async () => {
    const deps = await ruled(ruleOf('gluten', 'severe'));
    addProduct(deps.db, OATS);
    const freed = new Set(oatDishes(deps));
    const planned = await aWeek(deps, { options: { slots: ['breakfast'] } });
    const recipe = 'soft-oat-porridge-with-banana-and-blueberries';
    const { id: meal } = mealAt(planned, 2, 'breakfast');
    const week = valueOf(changeMeal(deps, { plan: planned.id, version: planned.version, meal }, { recipe }));
    const meals = week.days.flatMap((day) => day.meals);
    expect(meals.some(({ recipe }) => freed.has(recipe))).toBe(true);
    expect(week.diagnostics.map(({ code }) => code)).not.toContain('not-for-everyone');
    const list = readList(deps, week.id);
    if (list === null) throw new Error('the plan has no list');
    const text = listAsText(presentList(list, deps.library));
    expect(text).toContain(
      'Our rolled oats: Meadow oats, seen 2026-11-02; check that the label still says so.',
    );
    const oats = list.items.find(({ food }) => food === 'oat-rolled');
    expect([oats?.outFor, oats?.labelCheck?.tags]).toEqual([[], []]);
  });
});

describe('a label is not believed', () => {
  const codes = (deps: Deps, given: Partial<Product>): readonly string[] => {
    const saved = saveProduct(deps, { ...OATS, ...given });
    return saved.ok ? [] : saved.reasons.map(({ code }) => code);
  };

  it('against what is in the food for certain, against itself, or from a day to come', async () => {
    const deps = await ruled();
    expect(codes(deps, {})).toEqual([]);
    expect(codes(deps, { clears: ['oats'] })).toEqual(['label-clears-certain']);
    expect(codes(deps, { clears: ['gluten'], contains: ['wheat'] })).toEqual(['label-says-both']);
    expect(codes(deps, { seenOn: '2026-11-24' })).toEqual(['label-seen-ahead']);
    expect(codes(deps, { seenOn: '2026-11-23' })).toEqual([]);
  });
});

describe('questions', () => {
  it('ask nothing of who reacts to nothing, and put the label that frees most first', async () => {
    expect(listQuestions(await ruled(), null)).toEqual([]);
    const deps = await ruled(ruleOf('gluten', 'severe'), ruleOf('milk', 'avoid'), ruleOf('celery', 'avoid'));
    const dishes = listQuestions(deps, null).map((one) => one.dishes);
    expect(dishes).toEqual([...dishes].sort((a, b) => b - a));
    expect(dishes.length).toBeGreaterThan(1);
    expect(dishes.length).toBeLessThanOrEqual(20);
  });

  it('are about the people asked for', async () => {
    const deps = await aHousehold(
      { name: 'Ada', sensitivities: [ruleOf('gluten', 'severe')] },
      { name: 'Ben' },
    );
    expect(listQuestions(deps, [deps.ids[1] ?? ''])).toEqual([]);
    expect(listQuestions(deps, [deps.ids[0] ?? '']).length).toBeGreaterThan(0);
  });
});
