import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { recipeSchema } from '../../server/contract/recipes.ts';
import { reviewSchema, reviewsSchema, type ReviewBody } from '../../server/contract/reviews.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

const DRAFT = {
  ...{ title: 'Pizza', slots: ['dinner'], servings: 2, activeMinutes: 10, totalMinutes: 25 },
  ...{ lines: ['200 g mozarella', '100 g kale', '1 glorpy candle'], steps: ['Bake.'] },
};

async function withRecipe(): Promise<{
  app: FastifyInstance;
  recipe: string;
  reviews: readonly ReviewBody[];
}> {
  const { app } = await freshApp();
  const recipe = recipeSchema.parse((await send(app, 'POST', '/api/recipes', { body: DRAFT })).json()).id;
  return { app, recipe, reviews: await queueOf(app) };
}

async function queueOf(app: FastifyInstance): Promise<readonly ReviewBody[]> {
  return reviewsSchema.parse((await app.inject('/api/reviews')).json()).items;
}

const at = (reviews: readonly ReviewBody[], n: number): string => `/api/reviews/${reviews[n]?.id ?? ''}`;

describe('reviews', () => {
  it('are the lines that were not read, with suggestions in words', async () => {
    const { app, recipe, reviews } = await withRecipe();
    expect(reviews.map(({ line, version, answer }) => [line, version, answer])).toEqual([
      ['200 g mozarella', 0, null],
      ['1 glorpy candle', 0, null],
    ]);
    expect(reviews[0]?.recipes).toEqual([{ id: recipe, title: 'Pizza' }]);
    expect(reviews[0]?.nearest[0]).toMatchObject({
      food: 'mozzarella-cheese',
      why: { code: 'known-misspelling', sentence: '"mozarella" is often written for mozzarella.' },
    });
    const one = await app.inject(at(reviews, 0));
    expect([one.headers.etag, one.headers['cache-control']]).toEqual(['"0"', 'no-store']);
    expect(reviewSchema.parse(one.json())).toEqual(reviews[0]);
  });

  it('are answered, and the recipe is read so', async () => {
    const { app, recipe, reviews } = await withRecipe();
    const body = { foods: ['mozzarella-cheese'] };
    const answer = await send(app, 'PUT', at(reviews, 0), { body, version: 0 });
    expect([answer.statusCode, answer.headers.etag]).toEqual([200, '"1"']);
    expect(reviewSchema.parse(answer.json()).answer).toEqual({
      foods: [{ food: 'mozzarella-cheese', name: 'mozzarella' }],
      ...{ isNoFood: false, madeOn: '2026-11-23' },
    });
    const candle = await send(app, 'PUT', at(reviews, 1), {
      body: { foods: [], isNoFood: true },
      version: 0,
    });
    expect(candle.statusCode).toBe(200);
    const { ingredients } = recipeSchema.parse((await app.inject(`/api/recipes/${recipe}`)).json());
    expect(ingredients.map(({ status, food, grams }) => [status, food, grams])).toEqual([
      ['matched', 'mozzarella-cheese', 200],
      ['matched', 'kale-raw', 100],
      ['empty', null, null],
    ]);
  });

  it('are undone', async () => {
    const { app, reviews } = await withRecipe();
    await send(app, 'PUT', at(reviews, 0), { body: { foods: ['kale-raw'] }, version: 0 });
    const undone = await send(app, 'DELETE', at(reviews, 0), { version: 1 });
    expect([undone.statusCode, undone.headers.etag, bodyOf(undone)['answer']]).toEqual([200, '"2"', null]);
  });

  it('tell two tabs apart', async () => {
    const { app, reviews } = await withRecipe();
    const body = { foods: ['kale-raw'] };
    expect((await send(app, 'PUT', at(reviews, 0), { body })).statusCode).toBe(428);
    expect((await send(app, 'PUT', at(reviews, 0), { body, version: 0 })).statusCode).toBe(200);
    const late = await send(app, 'PUT', at(reviews, 0), { body, version: 0 });
    expect([late.statusCode, late.headers.etag]).toEqual([409, '"1"']);
  });

  it.each([
    [{ foods: [] }, 400, 'foods'],
    [{ foods: ['kale-raw'], isNoFood: true }, 400, 'foods'],
    [{ foods: ['unobtainium'] }, 422, 'foods.0'],
    [{ isNoFood: true }, 400, 'foods'],
  ])('refuse %j with %i', async (body, status, field) => {
    const { app, reviews } = await withRecipe();
    const answer = await send(app, 'PUT', at(reviews, 0), { body, version: 0 });
    expect(answer.statusCode).toBe(status);
    expect(Object.keys(bodyOf(answer)['fields'] as object)).toEqual([field]);
  });

  it('are of lines that are there', async () => {
    const { app } = await withRecipe();
    expect((await app.inject('/api/reviews/nothing')).statusCode).toBe(404);
    const body = { foods: ['kale-raw'] };
    expect((await send(app, 'PUT', '/api/reviews/nothing', { body, version: 0 })).statusCode).toBe(404);
  });
});
