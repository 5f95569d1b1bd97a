import { describe, expect, it } from 'vitest';
import { foodSchema, foodsSchema, setsSchema, tagsSchema } from '../../server/contract/foods.ts';
import { conditionListSchema } from '../../server/contract/people.ts';
import { settingsSchema } from '../../server/contract/household.ts';
import { todayIn } from '../../server/actions/today.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

describe('what the library knows', () => {
  it('is told with its version', async () => {
    const { app } = await freshApp();
    const health = bodyOf(await app.inject('/api/health'));
    expect(health).toMatchObject({ status: 'ok', version: '0.1.0' });
    expect(String(health['dataVersion']).length).toBeGreaterThan(5);
  });
  it('has tags and conditions', async () => {
    const { app } = await freshApp();
    const tags = tagsSchema.parse((await app.inject('/api/tags')).json()).items;
    expect(tags.map(({ id }) => id)).toEqual(expect.arrayContaining(['milk', 'gluten', 'nightshade']));
    const conditions = conditionListSchema.parse((await app.inject('/api/conditions')).json()).items;
    expect(conditions.length).toBeGreaterThan(3);
  });
  it('says of a tag how it is known, and what a limit counts', async () => {
    const { app } = await freshApp();
    const { items } = tagsSchema.parse((await app.inject('/api/tags')).json());
    const of = (id: string) => items.find((tag) => tag.id === id);
    expect(of('milk')).toMatchObject({ graded: false, confidence: 'high', countsGramsOf: null });
    expect(of('high-histamine')).toMatchObject({ graded: true, confidence: 'low', implies: ['histamine'] });
    expect(of('lactose')).toMatchObject({ graded: false, countsGramsOf: 'lactose-g' });
  });
  it('has sets to start from, and says which need an end', async () => {
    const { app } = await freshApp();
    const { items } = setsSchema.parse((await app.inject('/api/sets')).json());
    const fodmap = items.find(({ id }) => id === 'low-fodmap');
    expect(fodmap).toMatchObject({ graded: true, needsEndDate: true, weeks: { min: 2, max: 6, usual: 4 } });
    expect(fodmap?.targets).toEqual([{ target: 'fodmap', targetName: 'FODMAP', tier: 'avoid' }]);
    expect(items.find(({ id }) => id === 'vegan')).toMatchObject({ needsEndDate: false, weeks: null });
  });
  it('grades a food, each grade with its confidence', async () => {
    const { app } = await freshApp();
    const food = foodSchema.parse((await app.inject('/api/foods/spinach-raw')).json());
    expect(food.grades.find(({ scale }) => scale === 'oxalate')).toEqual({
      ...{ scale: 'oxalate', grade: 'high', confidence: 'high' },
    });
    expect(food.tags.find(({ id }) => id === 'high-vitamin-k')).toMatchObject({
      ...{ fact: 'yes', source: 'sr28', confidence: 'high' },
    });
  });
  it('finds foods by what a person types, the very name first', async () => {
    const { app } = await freshApp();
    const { items } = foodsSchema.parse((await app.inject('/api/foods?query=KALE')).json());
    expect(items[0]?.name.toLowerCase()).toContain('kale');
    const tagged = foodsSchema.parse((await app.inject('/api/foods?tag=nightshade&limit=100')).json());
    expect(tagged.items.length).toBeGreaterThan(3);
    for (const { tags } of tagged.items) expect(tags).toContain('nightshade');
  });
  it('gives foods in pages, and refuses a page that never was', async () => {
    const { app } = await freshApp();
    const first = foodsSchema.parse((await app.inject('/api/foods?limit=2')).json());
    const url = `/api/foods?limit=2&cursor=${first.nextCursor ?? ''}`;
    const second = foodsSchema.parse((await app.inject(url)).json());
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect((await app.inject('/api/foods?cursor=nowhere')).statusCode).toBe(400);
  });
  it('tells of one food what is known and what is not', async () => {
    const { app } = await freshApp();
    const food = foodSchema.parse((await app.inject('/api/foods/kale-raw')).json());
    const fibre = food.nutrients.find(({ id }) => id === 'fibre');
    expect(fibre).toMatchObject({ unit: 'g', source: 'usda-sr28' });
    expect(fibre?.per100g).toBeGreaterThan(1);
    expect(food.tags.find(({ id }) => id === 'milk')?.fact).toBe('no');
    expect((await app.inject('/api/foods/no-such-food')).statusCode).toBe(404);
  });
});

describe('settings', () => {
  it('are read and changed at the version that was seen', async () => {
    const { app } = await freshApp();
    const read = await app.inject('/api/settings');
    expect(read.headers['etag']).toBe('"1"');
    expect(settingsSchema.parse(read.json()).today).toMatch(/^2026-11-2[34]$/);
    const changed = await send(app, 'PATCH', '/api/settings', { body: { units: 'us' }, version: 1 });
    expect(settingsSchema.parse(changed.json())).toMatchObject({ units: 'us', version: 2 });
    const stale = await send(app, 'PATCH', '/api/settings', { body: { units: 'metric' }, version: 1 });
    expect([stale.statusCode, stale.headers['etag']]).toEqual([409, '"2"']);
  });
  it('take no zone that does not exist', async () => {
    const { app } = await freshApp();
    const body = { timeZone: 'Atlantis/Centre' };
    const response = await send(app, 'PATCH', '/api/settings', { body, version: 1 });
    expect([response.statusCode, Object.keys(bodyOf(response)['fields'] as object)]).toEqual([
      400,
      ['timeZone'],
    ]);
  });
  it('know which day it is in the household', () => {
    const noon = new Date('2026-11-23T12:15:00Z');
    expect(todayIn('Europe/Berlin', noon)).toBe('2026-11-23');
    expect(todayIn('Pacific/Auckland', noon)).toBe('2026-11-24');
    expect(todayIn('America/New_York', new Date('2026-11-23T03:00:00Z'))).toBe('2026-11-22');
    expect(todayIn('Atlantis/Centre', noon)).toBe('2026-11-23');
  });
});
