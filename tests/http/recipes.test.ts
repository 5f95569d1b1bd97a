import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { planSchema } from '../../server/contract/plans.ts';
import {
  recipeSchema,
  recipesSchema,
  substitutionsSchema,
  type RecipeBody,
  type SubstitutionsBody,
} from '../../server/contract/recipes.ts';
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

async function person(
  app: FastifyInstance,
  ...rules: readonly (readonly [string, string])[]
): Promise<string> {
  const sensitivities = rules.map(([target, tier]) => ({
    ...{ target, tier, reason: 'reaction', status: 'clinician' },
  }));
  const added = await send(app, 'POST', '/api/people', { body: { name: 'A', sensitivities } });
  return String(bodyOf(added)['id']);
}
async function swapsOf(app: FastifyInstance, id: string, people?: string): Promise<SubstitutionsBody> {
  const query = people === undefined ? '' : `?people=${people}`;
  const response = await app.inject(`/api/recipes/${id}/substitutions${query}`);
  expect(response.statusCode).toBe(200);
  return substitutionsSchema.parse(response.json());
}
const ONIONS = {
  ...DRAFT,
  title: 'Two bulbs',
  lines: ['100 g onion', '6 g garlic', '200 g canned tomatoes'],
};

describe('swaps of ingredients', () => {
  it('are given for the whole household unless people are named, and for nobody who does not exist', async () => {
    const { app } = await freshApp();
    const { id } = recipeSchema.parse((await send(app, 'POST', '/api/recipes', { body: ONIONS })).json());
    const [easy, strict] = [await person(app), await person(app, ['allium', 'avoid'], ['celery', 'avoid'])];
    const all = await swapsOf(app, id);
    expect(all.people.map((one) => one.id).sort()).toEqual([easy, strict].sort());
    const onion = all.lines.find(({ line }) => line === '100 g onion');
    expect(onion?.inTheWay).toMatchObject([{ person: strict, target: 'allium', lines: ['100 g onion'] }]);
    const names = onion?.swaps.map(({ food }) => food) ?? [];
    expect(names).toContain('fennel-bulb-raw');
    for (const out of ['leek-raw', 'chives-fresh', 'celery-raw']) expect(names).not.toContain(out);
    expect(onion?.withheld).toBeGreaterThanOrEqual(3);
    // The garlic is still there, and is named.
    const [first] = onion?.swaps ?? [];
    expect(first?.fitsEveryone).toBe(false);
    expect(first?.stillInTheWay).toMatchObject([{ target: 'allium', lines: ['6 g garlic'] }]);
    const alone = await swapsOf(app, id, easy);
    expect(alone.inTheWay).toEqual([]);
    expect(alone.lines[0]?.swaps.map(({ food }) => food)).toContain('leek-raw');
    const nobody = await app.inject(`/api/recipes/${id}/substitutions?people=${easy},nobody`);
    expect([nobody.statusCode, bodyOf(nobody)['code']]).toEqual([422, 'unknown-id']);
    expect((await app.inject('/api/recipes/no-such-dish/substitutions')).statusCode).toBe(404);
  });
  it('saved as a copy turn out as they were offered, for every dinner of the collection', async () => {
    const { app } = await freshApp();
    const people = await person(
      app,
      ['milk', 'avoid'],
      ['egg', 'severe'],
      ['fish', 'avoid'],
      ['nightshade', 'avoid'],
    );
    const { items } = recipesSchema.parse((await app.inject('/api/recipes?limit=100&slot=dinner')).json());
    let saved = 0;
    for (const { id } of items) {
      const { lines } = await swapsOf(app, id, people);
      const line = lines.find((one) => one.inTheWay.length > 0 && one.swaps.length > 0);
      const swap = line?.swaps[0];
      if (line === undefined || swap === undefined) continue;
      const { version, ...recipe } = recipeSchema.parse((await app.inject(`/api/recipes/${id}`)).json());
      const texts = recipe.ingredients.map((one, at) => (at === line.index ? swap.line : one.line));
      const body = { ...DRAFT, servings: recipe.servings, lines: texts, basedOn: { id, version } };
      const copy = recipeSchema.parse((await send(app, 'POST', '/api/recipes', { body })).json());
      expect(copy.ingredients.map(({ status }) => status)).not.toContain('unknown');
      const judged = recipeSchema.parse(
        (await app.inject(`/api/recipes/${copy.id}?people=${people}`)).json(),
      );
      expect([id, judged.verdicts[0]?.isOut]).toEqual([id, !swap.fitsEveryone]);
      const energy = swap.changes.find((one) => one.id === 'energy');
      if (energy?.change !== null)
        expect(judged.nutrition.find((one) => one.id === 'energy')?.atLeast).toBeCloseTo(
          energy?.after ?? 0,
          1,
        );
      saved += 1;
    }
    expect(saved).toBeGreaterThan(10);
  });
  it('say that a value is missing rather than nought', async () => {
    const { app } = await freshApp();
    const body = { ...DRAFT, lines: ['20 g tamari', '100 g brown rice'] };
    const { id } = recipeSchema.parse((await send(app, 'POST', '/api/recipes', { body })).json());
    const { lines } = await swapsOf(app, id);
    const aminos = lines[0]?.swaps.find(({ food }) => food === 'coconut-aminos');
    expect(aminos?.changes.find((one) => one.id === 'energy')).toMatchObject({
      ...{ change: null, unknownFoods: ['coconut aminos'] },
    });
    expect(aminos?.toLookFor).not.toBeNull();
  });
});

describe('a planned meal', () => {
  it('takes the copy of its dish', async () => {
    const { app } = await freshApp();
    await person(app);
    const week = { firstDay: '2026-11-30', seed: 1, options: { slots: ['dinner'] } };
    const plan = planSchema.parse((await send(app, 'POST', '/api/plans', { body: week })).json());
    const meal = plan.days[0]?.meals[0];
    const url = `/api/recipes/${meal?.recipe ?? ''}`;
    const { version, ...dish } = recipeSchema.parse((await app.inject(url)).json());
    const { lines } = await swapsOf(app, dish.id);
    const line = lines.find(({ swaps }) => swaps[0]?.fitsEveryone === true);
    const texts = dish.ingredients.map((one, at) =>
      at === line?.index ? (line.swaps[0]?.line ?? '') : one.line,
    );
    const { servings, activeMinutes, totalMinutes, mainProtein, slots } = dish;
    const body = {
      ...{
        ...DRAFT,
        title: 'The copy',
        servings,
        activeMinutes,
        totalMinutes,
        mainProtein,
        slots,
        lines: texts,
      },
      basedOn: { id: dish.id, version },
    };
    const copy = recipeSchema.parse((await send(app, 'POST', '/api/recipes', { body })).json());
    const patch = { body: { recipe: copy.id }, version: plan.version };
    const changed = await send(app, 'PATCH', `/api/plans/${plan.id}/meals/${meal?.id ?? ''}`, patch);
    expect(changed.statusCode).toBe(200);
    expect(planSchema.parse(changed.json()).days[0]?.meals[0]).toMatchObject({
      id: meal?.id,
      recipe: copy.id,
    });
  });
});
