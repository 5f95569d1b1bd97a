import { describe, expect, it } from 'vitest';
import { plan, planBody } from '../support/plan-command.ts';
import { rawHits, rawIngredients, rawRecipes } from '../support/raw-recount.ts';

const SLOTS = ['breakfast', 'lunch', 'dinner', 'snack'];

describe('the recount', () => {
  it('finds what is there, so that finding nothing means something', () => {
    expect(rawIngredients('tuna-and-white-bean-salad').length).toBeGreaterThan(4);
    expect(rawHits('tuna-and-white-bean-salad', ['fish', 'legume']).length).toBeGreaterThanOrEqual(2);
  });

  it('knows every name that a recipe uses', () => {
    expect(rawRecipes().length).toBeGreaterThan(600);
    for (const recipe of rawRecipes()) expect(() => rawHits(recipe, ['milk']), recipe).not.toThrow();
  });
});

describe('a week for someone who keeps out nightshade, milk and gluten', () => {
  const args = ['--avoid', 'nightshade,milk,gluten', '--seed', '1'];

  it('fills all 28 slots, one meal a slot a day, on seven dates from next Monday', async () => {
    const body = await planBody(...args);
    expect(body.firstDay).toBe('2026-11-23');
    expect(body.week.map((day) => day.date)).toEqual(
      ['23', '24', '25', '26', '27', '28', '29'].map((day) => `2026-11-${day}`),
    );
    for (const day of body.week) expect(day.meals.map((meal) => meal.slot)).toEqual(SLOTS);
  });

  it('holds none of it, through parents and parts, by a recount from the raw files', async () => {
    const body = await planBody(...args);
    const recipes = new Set(body.week.flatMap((day) => day.meals.map((meal) => meal.recipe)));
    expect(recipes.size).toBeGreaterThanOrEqual(10);
    for (const recipe of recipes) expect(rawHits(recipe, ['nightshade', 'milk', 'gluten'])).toEqual([]);
  });

  it('prints the same bytes when it runs again, and another week for another seed', async () => {
    const first = await plan([...args, '--json']);
    const again = await plan([...args, '--json']);
    expect(again.out).toBe(first.out);
    const other = await plan(['--avoid', 'nightshade,milk,gluten', '--seed', '2', '--json']);
    expect(JSON.parse(other.out).week).not.toEqual(JSON.parse(first.out).week);
  });
});

describe('nuts kept out as severe', () => {
  it('suspends the nut half, says so, and meets the amount with seeds', async () => {
    const body = await planBody('--severe', 'tree-nut,peanut,sesame');
    expect(body.suspended).toEqual([
      expect.objectContaining({ group: 'nut-or-seed', half: 'nuts', instead: 'seeds' }),
    ]);
    const sentence = body.reasons.find((reason) => reason.code === 'quota-suspended')?.sentence ?? '';
    expect(sentence).toContain('nuts');
    expect(sentence).toContain('Seeds');
    expect(
      body.reasons.filter(
        (reason) => reason.code === 'quota-short' && reason.params['group'] === 'nut-or-seed',
      ),
    ).toEqual([]);
    for (const meal of body.week.flatMap((day) => day.meals)) {
      expect(rawHits(meal.recipe, ['tree-nut', 'peanut', 'sesame'])).toEqual([]);
    }
  });

  it('suspends the whole quota when seeds are out too, and names where vitamin E and magnesium come from', async () => {
    const body = await planBody('--severe', 'tree-nut,peanut,sesame,seed');
    expect(body.suspended).toEqual([expect.objectContaining({ group: 'nut-or-seed', half: null })]);
    const sentence = body.reasons.find((reason) => reason.code === 'quota-suspended')?.sentence ?? '';
    expect(sentence).toMatch(/Vitamin E: \w+/);
    expect(sentence).toMatch(/Magnesium: \w+/);
  });
});

describe('when little or nothing is left', () => {
  it('says that no week exists, with the counts, and prints no half of one', async () => {
    const everything =
      'legume,grain,pseudo-grain,fish,mollusc,crustacean,mammal,poultry,egg,milk,brassica,seed';
    const result = await plan(['--avoid', `${everything},tree-nut,banana,citrus`, '--json']);
    expect(result.code).toBe(1);
    const body = JSON.parse(result.out) as { reasons: { code: string; counts: Record<string, number> }[] };
    expect(body.reasons.length).toBeGreaterThan(1);
    const empty = body.reasons.find((reason) => reason.code === 'slot-empty');
    expect(empty?.counts).toMatchObject({ left: 0, needed: 7 });
    expect(empty?.counts['all']).toBeGreaterThanOrEqual(25);
    expect(
      body.reasons.some((reason) => reason.code === 'ruled-out-by' && (reason.counts['out'] ?? 0) > 0),
    ).toBe(true);
    expect(result.out).not.toContain('"week"');
    expect(result.err.join(' ')).toContain('No week can be made');
  });

  it('repeats dishes and says so when few recipes are left', async () => {
    const body = await planBody(
      '--severe',
      'legume,grain,pseudo-grain,milk,egg,seed,nightshade,tree-nut,mammal,fish,poultry',
    );
    expect(body.week.flatMap((day) => day.meals)).toHaveLength(28);
    const few = body.diagnostics.filter((reason) => reason.code === 'few-recipes');
    expect(few.length).toBeGreaterThan(0);
    for (const reason of few) expect(reason.params['left']).toBeLessThan(reason.params['needed'] as number);
  });

  it('names the nearest words for one it does not know, with exit code 2', async () => {
    const result = await plan(['--avoid', 'nightshde']);
    expect(result.code).toBe(2);
    expect(result.out).toBe('');
    expect(result.err.join(' ')).toContain('"nightshde"');
    expect(result.err.join(' ')).toContain('nightshade');
  });

  it('says which tags an alias stands for', async () => {
    const result = await plan(['--avoid', 'dairy', '--json']);
    expect(result.code).toBe(0);
    expect(result.err).toEqual(['"dairy" is read as milk.']);
  });
});

describe('a single food', () => {
  it('keeps out every form of it, and what is made with it', async () => {
    const body = await planBody('--avoid', 'tomato,onion');
    for (const meal of body.week.flatMap((day) => day.meals)) {
      expect(rawHits(meal.recipe, ['tomato', 'onion'])).toEqual([]);
    }
  });

  it('keeps a limited food under its grams in every meal and on every day', async () => {
    const body = await planBody('--limit', 'onion=20');
    expect(body.week).toHaveLength(7);
    const onions = body.shopping.filter((item) => item.food.startsWith('onion'));
    const days = new Set(onions.flatMap((item) => item.for.map((one) => one.date)));
    const grams = onions.reduce((sum, item) => sum + item.grams, 0);
    expect(grams).toBeLessThanOrEqual(20 * Math.max(1, days.size) + 1);
  });
});
