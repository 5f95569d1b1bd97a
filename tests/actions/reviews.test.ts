/** Lines that nobody could read, answered once for every recipe that has them. */
import { describe, expect, it } from 'vitest';
import { answerReview } from '../../server/actions/answer-review.ts';
import { readRecipe } from '../../server/actions/read-recipe.ts';
import { readReview, readReviews } from '../../server/actions/read-reviews.ts';
import { reviewKey } from '../../server/actions/reviewed.ts';
import { addRecipe } from '../../server/actions/save-recipe.ts';
import { storedNow } from '../../server/actions/shelf.ts';
import { UNSAID, type RecipeLine } from '../../server/domain/recipes/recipe.ts';
import { ruleOf } from '../support/recipes.ts';
import { aHousehold } from './household.ts';

type Deps = Awaited<ReturnType<typeof aHousehold>>;

const LINE = '200 g mozarella';

function ownRecipe(deps: Deps, title: string, lines: readonly string[]): string {
  return addRecipe(deps, {
    ...{ title, slots: ['dinner'], servings: 2, activeMinutes: 10, totalMinutes: 10, lines },
    ...UNSAID,
    ...{ cuisine: 'own', mainProtein: 'other', keepsDays: 1, heat: true, steps: [] },
  }).stored.recipe.id;
}

function lineOf(deps: Deps, recipe: string, at = 0): RecipeLine | undefined {
  return storedNow(deps).find((one) => one.recipe.id === recipe)?.recipe.lines[at];
}

const cheese = { foods: ['mozzarella-cheese'], isNoFood: false };

describe('the queue', () => {
  it('holds each unread line once, with the recipes it stands in and what it may mean', async () => {
    const deps = await aHousehold({ name: 'Ada' });
    const [pizza, bake] = [
      ownRecipe(deps, 'Pizza', [LINE, '100 g kale']),
      ownRecipe(deps, 'Bake', ['200 G  Mozarella']),
    ];
    const queue = readReviews(deps);
    expect(queue).toHaveLength(1);
    expect(queue[0]).toMatchObject({
      ...{ id: reviewKey(LINE), version: 0, line: LINE, answer: null },
      recipes: [
        { id: pizza, title: 'Pizza' },
        { id: bake, title: 'Bake' },
      ],
    });
    expect(queue[0]?.nearest[0]).toMatchObject({
      food: 'mozzarella-cheese',
      why: { code: 'known-misspelling' },
    });
  });

  it('is empty for the collection, which its authors read', async () => {
    const deps = await aHousehold({ name: 'Ada' });
    expect(readReviews(deps)).toEqual([]);
    expect(readReview(deps, 'nothing')).toBeNull();
  });

  it('puts what is still open first', async () => {
    const deps = await aHousehold({ name: 'Ada' });
    ownRecipe(deps, 'Pizza', [LINE, '3 glorps']);
    answerReview(deps, { id: reviewKey(LINE), version: 0 }, cheese);
    expect(readReviews(deps).map(({ line }) => line)).toEqual(['3 glorps', LINE]);
  });
});

describe('an answer', () => {
  it('reads the line wherever it stands, with grams, and is dated', async () => {
    const deps = await aHousehold({
      name: 'Ada',
      sensitivities: [ruleOf('milk', 'severe'), ruleOf('egg', 'severe')],
    });
    const recipe = ownRecipe(deps, 'Pizza', [LINE]);
    expect(lineOf(deps, recipe)?.status).toBe('unknown');
    const answered = answerReview(deps, { id: reviewKey(LINE), version: 0 }, cheese);
    expect(answered).toMatchObject({ version: 1, answer: { ...cheese, madeOn: '2026-11-23' } });
    expect(lineOf(deps, recipe)).toMatchObject({
      ...{ status: 'matched', food: 'mozzarella-cheese', foods: ['mozzarella-cheese'], grams: 200 },
    });
    const findings = readRecipe(deps, { id: recipe, people: deps.ids })?.verdicts[0]?.findings ?? [];
    expect(findings.map(({ target, verdict }) => [target, verdict])).toContainEqual(['milk', 'contains']);
    const later = ownRecipe(deps, 'Later', [LINE]);
    expect(lineOf(deps, later)?.food).toBe('mozzarella-cheese');
  });

  it('of several foods means every one of them, and none alone', async () => {
    const deps = await aHousehold({ name: 'Ada' });
    const recipe = ownRecipe(deps, 'Mix', ['2 scoops of seedy dust']);
    const foods = ['flaxseed-ground', 'chia-seed'].filter((food) => deps.library.foods.has(food));
    const id = reviewKey('2 scoops of seedy dust');
    answerReview(deps, { id, version: 0 }, { foods: [...foods, 'kale-raw'], isNoFood: false });
    expect(lineOf(deps, recipe)).toMatchObject({
      status: 'matched',
      food: null,
      foods: [...foods, 'kale-raw'],
    });
  });

  it('that it is no food leaves the line out, and a dish of nothing else is free of nothing', async () => {
    const deps = await aHousehold({ name: 'Ada', sensitivities: [ruleOf('fish', 'severe')] });
    const cake = ownRecipe(deps, 'Greens', ['100 g kale', '1 glorpy candle']);
    const only = ownRecipe(deps, 'Candle', ['1 glorpy candle']);
    const isOut = (id: string): unknown => readRecipe(deps, { id, people: deps.ids })?.verdicts[0]?.isOut;
    expect([isOut(cake), isOut(only)]).toEqual([true, true]);
    answerReview(deps, { id: reviewKey('1 glorpy candle'), version: 0 }, { foods: [], isNoFood: true });
    expect([isOut(cake), isOut(only)]).toEqual([false, true]);
  });

  it('is taken back, and does not overwrite another', async () => {
    const deps = await aHousehold({ name: 'Ada' });
    const recipe = ownRecipe(deps, 'Pizza', [LINE]);
    const id = reviewKey(LINE);
    answerReview(deps, { id, version: 0 }, cheese);
    expect(answerReview(deps, { id, version: 0 }, { foods: ['kale-raw'], isNoFood: false })).toBe('stale');
    expect(answerReview(deps, { id, version: 1 }, null)).toMatchObject({ version: 2, answer: null });
    expect(lineOf(deps, recipe)?.status).toBe('unknown');
    expect(answerReview(deps, { id: reviewKey('other'), version: 0 }, cheese)).toBe('missing');
  });

  it('never touches a line that was read', async () => {
    const deps = await aHousehold({ name: 'Ada' });
    ownRecipe(deps, 'Pizza', [LINE]);
    const kale = ownRecipe(deps, 'Kale', ['100 g kale']);
    answerReview(deps, { id: reviewKey(LINE), version: 0 }, cheese);
    expect(lineOf(deps, kale)?.food).toBe('kale-raw');
  });
});

describe('at a newer data version', () => {
  const without = (deps: Deps, food: string): Deps => {
    const foods = new Map([...deps.library.foods].filter(([id]) => id !== food));
    return { ...deps, library: { ...deps.library, foods } };
  };

  it('an answer with a food that is gone counts no more', async () => {
    const deps = await aHousehold({ name: 'Ada' });
    const recipe = ownRecipe(deps, 'Pizza', [LINE]);
    answerReview(deps, { id: reviewKey(LINE), version: 0 }, cheese);
    const later = without(deps, 'mozzarella-cheese');
    expect(lineOf(later, recipe)?.status).toBe('unknown');
    expect(readReviews(later)).toMatchObject([{ version: 1, answer: null }]);
    expect(lineOf(deps, recipe)?.status).toBe('matched');
  });

  it('a line that was read as a food that is gone is one to be answered', async () => {
    const deps = await aHousehold({ name: 'Ada' });
    const recipe = ownRecipe(deps, 'Kale', ['100 g kale']);
    const later = without(deps, 'kale-raw');
    expect(lineOf(later, recipe)).toMatchObject({ status: 'unknown', food: null, foods: [] });
    expect(readReviews(later).map(({ line }) => line)).toEqual(['100 g kale']);
  });
});

describe('the key of a line', () => {
  it('is the same for the same text, whatever its case, blanks and width', () => {
    expect(reviewKey(' 200 G   mozarella ')).toBe(reviewKey('200 g mozarella'));
    expect(reviewKey('２００ g mozarella')).toBe(reviewKey('200 g mozarella'));
    expect(reviewKey('100 g mozarella')).not.toBe(reviewKey('200 g mozarella'));
    expect(reviewKey('x'.repeat(1000))).toMatch(/^[A-Za-z0-9_-]{22}$/);
  });
});
