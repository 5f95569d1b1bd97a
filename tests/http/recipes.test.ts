import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { recipeSchema, recipesSchema, type RecipeBody } from '../../server/contract/recipes.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

const DRAFT = {
  ...{ title: 'Kale and rice', slots: ['dinner'], servings: 2, activeMinutes: 10, totalMinutes: 25 },
  ...{ lines: ['200 g kale', '1 cup brown rice', '3 glorps of zanthar'], steps: ['Cook the rice.'] },
};

async function added(app: FastifyInstance): Promise<RecipeBody> {
  const response = await send(app, 'POST', '/api/recipes', { body: DRAFT });
  expect(response.statusCode).toBe(201);
  return recipeSchema.parse(response.json());
}

describe('recipes', () => {
  it('come in pages that meet without a gap', async () => {
    const { app } = await freshApp();
    const first = recipesSchema.parse((await app.inject('/api/recipes?limit=3')).json());
    const next = await app.inject(`/api/recipes?limit=3&cursor=${first.nextCursor ?? ''}`);
    const both = recipesSchema.parse((await app.inject('/api/recipes?limit=6')).json());
    const ids = [...first.items, ...recipesSchema.parse(next.json()).items].map(({ id }) => id);
    expect(ids).toHaveLength(6);
    expect(both.items.map(({ id }) => id)).toEqual(ids);
  });
  it('are filtered by slot and minutes, and judged for people', async () => {
    const { app } = await freshApp();
    const rule = { target: 'gluten', tier: 'severe', reason: 'coeliac', status: 'clinician' };
    const person = await send(app, 'POST', '/api/people', { body: { name: 'A', sensitivities: [rule] } });
    const people = String(bodyOf(person)['id']);
    const query = new URLSearchParams({ slot: 'breakfast', minutes: '15', people, limit: '100' });
    const { items } = recipesSchema.parse((await app.inject(`/api/recipes?${query.toString()}`)).json());
    expect(items.length).toBeGreaterThan(0);
    for (const { slots, activeMinutes, verdicts } of items) {
      expect(slots).toContain('breakfast');
      expect(activeMinutes).toBeLessThanOrEqual(15);
      expect(verdicts).toMatchObject([{ person: people, name: 'A' }]);
    }
    const out = items.find(({ verdicts }) => verdicts[0]?.isOut === true);
    const one = recipeSchema.parse(
      (await app.inject(`/api/recipes/${out?.id ?? ''}?people=${people}`)).json(),
    );
    expect(one.verdicts[0]?.findings[0]?.proof.length).toBeGreaterThan(0);
  });
  it('are written by the household; a line nobody can read is never passed over', async () => {
    const { app } = await freshApp();
    const recipe = await added(app);
    expect(recipe).toMatchObject({ id: 'kale-and-rice', isOwn: true, basedOn: null });
    expect(recipe.ingredients.map(({ status }) => status)).toEqual(['matched', 'matched', 'unknown']);
    const missing = await send(app, 'POST', '/api/recipes', { body: { ...DRAFT, lines: [] } });
    expect(missing.statusCode).toBe(400);
    const basedOn = { id: 'no-such-dish', version: '1' };
    const unknown = await send(app, 'POST', '/api/recipes', { body: { ...DRAFT, basedOn } });
    expect([unknown.statusCode, bodyOf(unknown)['code']]).toEqual([422, 'unknown-id']);
  });
  it('change and go at the version that was seen', async () => {
    const { app } = await freshApp();
    const { id, version } = await added(app);
    const url = `/api/recipes/${id}`;
    const body = { ...DRAFT, title: 'Rice and kale' };
    expect((await send(app, 'PUT', url, { body })).statusCode).toBe(428);
    const changed = await send(app, 'PUT', url, { body, version });
    expect(recipeSchema.parse(changed.json()).title).toBe('Rice and kale');
    const stale = await send(app, 'PUT', url, { body, version });
    expect([stale.statusCode, stale.headers['etag']]).toEqual([409, changed.headers['etag']]);
    const now = String(bodyOf(changed)['version']);
    expect((await send(app, 'DELETE', url, { version: now })).statusCode).toBe(204);
    expect((await app.inject(url)).statusCode).toBe(404);
  });
  it('of the collection stay: an edit becomes the household\u2019s own', async () => {
    const { app } = await freshApp();
    const [builtIn] = recipesSchema.parse((await app.inject('/api/recipes?limit=1')).json()).items;
    const url = `/api/recipes/${builtIn?.id ?? ''}`;
    const gone = await send(app, 'DELETE', url, { version: builtIn?.version ?? '' });
    expect([gone.statusCode, bodyOf(gone)['code']]).toEqual([422, 'built-in']);
    const edit = await send(app, 'PUT', url, { body: DRAFT, version: builtIn?.version ?? '' });
    const own = recipeSchema.parse(edit.json());
    expect(own.basedOn).toEqual({ id: builtIn?.id, version: builtIn?.version, hasChanged: false });
    expect(bodyOf(await app.inject(url))['title']).toBe(builtIn?.title);
  });
  it('name at least one ingredient', async () => {
    const { app } = await freshApp();
    const blank = await send(app, 'POST', '/api/recipes', { body: { ...DRAFT, lines: ['', ' '] } });
    expect([blank.statusCode, bodyOf(blank)['fields']]).toEqual([400, { lines: 'must name an ingredient' }]);
  });
  it('are missing when there are none by that name', async () => {
    const { app } = await freshApp();
    expect((await app.inject('/api/recipes/no-such-dish')).statusCode).toBe(404);
    expect((await app.inject('/api/recipes/1%20or%201=1')).statusCode).toBe(400);
  });
});
