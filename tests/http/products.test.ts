import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import {
  productSchema,
  productsSchema,
  questionsSchema,
  type ProductBody,
} from '../../server/contract/products.ts';
import { recipesSchema } from '../../server/contract/recipes.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

const OATS = {
  ...{ food: 'oat-rolled', name: 'Meadow oats', seenOn: '2026-11-02' },
  ...{ clears: ['gluten'], contains: [] },
};

async function added(app: FastifyInstance, body: object = OATS): Promise<ProductBody> {
  const answer = await send(app, 'POST', '/api/products', { body });
  expect([answer.statusCode, answer.headers.etag]).toEqual([201, '"1"']);
  return productSchema.parse(answer.json());
}

describe('products', () => {
  it('are added once for a key, and listed', async () => {
    const { app } = await freshApp();
    const headers = { 'idempotency-key': 'oats' };
    const answers = [1, 2].map(() => send(app, 'POST', '/api/products', { body: OATS, headers }));
    const [first, second] = (await Promise.all(answers)).map((answer) => productSchema.parse(answer.json()));
    expect(second).toEqual(first);
    expect(first).toMatchObject({
      ...{ foodName: 'rolled oats', clears: [{ id: 'gluten', title: 'gluten' }], contains: [] },
      ...{ askAgainOn: '2027-05-02', counts: true, stillHolds: [] },
    });
    const list = await app.inject('/api/products');
    expect(productsSchema.parse(list.json()).items).toEqual([first]);
    expect(list.headers['cache-control']).toBe('no-store');
  });

  it('are read, changed and removed at the version last seen', async () => {
    const { app } = await freshApp();
    const { id } = await added(app);
    const url = `/api/products/${id}`;
    expect((await app.inject(url)).headers.etag).toBe('"1"');
    const body = { ...OATS, seenOn: '2026-11-20' };
    expect((await send(app, 'PUT', url, { body })).statusCode).toBe(428);
    const changed = await send(app, 'PUT', url, { body, version: 1 });
    expect([changed.statusCode, changed.headers.etag]).toEqual([200, '"2"']);
    expect(productSchema.parse(changed.json()).askAgainOn).toBe('2027-05-20');
    const late = await send(app, 'PUT', url, { body, version: 1 });
    expect([late.statusCode, late.headers.etag]).toEqual([409, '"2"']);
    expect((await send(app, 'DELETE', url, { version: 1 })).statusCode).toBe(409);
    expect((await send(app, 'DELETE', url, { version: 2 })).statusCode).toBe(204);
    expect((await app.inject(url)).statusCode).toBe(404);
    expect((await send(app, 'DELETE', url, { version: 2 })).statusCode).toBe(404);
  });

  it.each([
    [{ clears: ['oats'] }, 'impossible', 'clears', /always holds oats, whatever the label says/],
    [{ clears: ['gluten'], contains: ['wheat'] }, 'impossible', 'contains', /Keep one of the two/],
    [{ seenOn: '2026-11-24' }, 'impossible', 'seenOn', /Correct the day/],
    [{ food: 'unobtainium' }, 'unknown-id', 'food', /not known/],
    [{ clears: ['unobtainium'] }, 'unknown-id', 'clears.0', /not known/],
    [{ contains: ['kale-raw'] }, 'unknown-id', 'contains.0', /not known/],
  ])('refuse %j', async (over, code, field, sentence) => {
    const { app } = await freshApp();
    const answer = await send(app, 'POST', '/api/products', { body: { ...OATS, ...over } });
    expect([answer.statusCode, bodyOf(answer)['code']]).toEqual([422, code]);
    expect(Object.keys(bodyOf(answer)['fields'] as object)).toEqual([field]);
    expect(bodyOf(answer)['message']).toMatch(sentence);
    expect(productsSchema.parse((await app.inject('/api/products')).json()).items).toEqual([]);
  });

  it('free dishes for people, as the questions say', async () => {
    const { app } = await freshApp();
    const rule = { target: 'gluten', tier: 'severe', reason: 'coeliac', status: 'clinician' };
    const person = await send(app, 'POST', '/api/people', { body: { name: 'A', sensitivities: [rule] } });
    const people = String(bodyOf(person)['id']);
    const left = async (): Promise<number> => {
      const query = `slot=breakfast&limit=100&people=${people}`;
      const { items } = recipesSchema.parse((await app.inject(`/api/recipes?${query}`)).json());
      return items.filter(({ verdicts }) => verdicts[0]?.isOut === false).length;
    };
    const ask = async (): Promise<ReturnType<typeof questionsSchema.parse>['items']> =>
      questionsSchema.parse((await app.inject(`/api/products/questions?people=${people}`)).json()).items;
    const asked = (await ask()).find(({ food }) => food === 'oat-rolled');
    expect(asked).toMatchObject({ food: 'oat-rolled', name: 'rolled oats', tags: [{ id: 'gluten' }] });
    const before = await left();
    await added(app);
    expect(await left()).toBeGreaterThan(before);
    expect((await ask()).map(({ food }) => food)).not.toContain('oat-rolled');
  });

  it('ask about people who are there', async () => {
    const { app } = await freshApp();
    expect((await app.inject('/api/products/questions?people=nobody')).statusCode).toBe(422);
    expect(questionsSchema.parse((await app.inject('/api/products/questions')).json())).toEqual({
      items: [],
    });
  });
});
