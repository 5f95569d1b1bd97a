import { describe, expect, it } from 'vitest';
import { peopleSchema, personViewSchema, previewSchema } from '../../server/contract/people.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

const MILK = { target: 'milk', tier: 'avoid', reason: 'choice', status: 'clinician' };
const SESAME = { target: 'sesame', tier: 'severe', reason: 'allergy', status: 'clinician' };

async function withPerson(): Promise<Awaited<ReturnType<typeof freshApp>> & { url: string }> {
  const fresh = await freshApp();
  const response = await send(fresh.app, 'POST', '/api/people', {
    body: { name: 'A', sensitivities: [MILK] },
  });
  expect(response.statusCode).toBe(201);
  return { ...fresh, url: `/api/people/${String(bodyOf(response)['id'])}` };
}

describe('people', () => {
  it('are added, read and listed, each with the targets that follow', async () => {
    const { app, url } = await withPerson();
    const one = await app.inject(url);
    expect(one.headers['etag']).toBe('"1"');
    const view = personViewSchema.parse(one.json());
    expect(view.person.name).toBe('A');
    expect(view.targets.length).toBeGreaterThan(10);
    expect(peopleSchema.parse((await app.inject('/api/people')).json()).items).toHaveLength(1);
  });
  it('have no NUL and no half of a character in their texts (I08)', async () => {
    const { app } = await freshApp();
    for (const name of ['a\u0000b', '\ud800']) {
      const payload = JSON.stringify({ name });
      const headers = { 'content-type': 'application/json' };
      const response = await app.inject({ method: 'POST', url: '/api/people', headers, payload });
      expect([response.statusCode, bodyOf(response)['fields']]).toEqual([
        400,
        { name: 'holds a character that no text has' },
      ]);
    }
    const fine = await send(app, 'POST', '/api/people', { body: { name: 'Zoë 🥜' } });
    expect(fine.statusCode).toBe(201);
  });
  it('need a name and take no field of their own (I18)', async () => {
    const { app } = await freshApp();
    const body = { role: 'admin', householdId: 'x' };
    const response = await send(app, 'POST', '/api/people', { body });
    expect(response.statusCode).toBe(400);
    expect(bodyOf(response)['fields']).toMatchObject({ name: 'is missing' });
    expect(response.body).toContain('\\"role\\"');
  });
  it('never have a sensitivity or a condition that nobody knows', async () => {
    const { app } = await freshApp();
    const body = { name: 'A', conditions: ['gloom'], sensitivities: [{ ...MILK, target: 'milkk' }] };
    const response = await send(app, 'POST', '/api/people', { body });
    expect([response.statusCode, bodyOf(response)['code']]).toEqual([422, 'unknown-id']);
    expect(Object.keys(bodyOf(response)['fields'] as object)).toEqual([
      'conditions.0',
      'sensitivities.0.target',
    ]);
    expect((await app.inject('/api/people')).json()).toEqual({ items: [] });
  });
  it('are made once for one Idempotency-Key, ten times over (D27)', async () => {
    const { app } = await freshApp();
    const headers = { 'idempotency-key': 'a-1' };
    const calls = Array.from({ length: 10 }, () =>
      send(app, 'POST', '/api/people', { body: { name: 'A' }, headers }),
    );
    const ids = (await Promise.all(calls)).map((response) => bodyOf(response)['id']);
    expect(new Set(ids).size).toBe(1);
    expect(peopleSchema.parse((await app.inject('/api/people')).json()).items).toHaveLength(1);
    const other = await send(app, 'POST', '/api/people', { body: { name: 'B' }, headers });
    expect([other.statusCode, bodyOf(other)['code']]).toEqual([422, 'key-reused']);
  });
  it('change only at the version that was seen (D26)', async () => {
    const { app, url } = await withPerson();
    expect((await send(app, 'PATCH', url, { body: { name: 'B' } })).statusCode).toBe(428);
    const first = await send(app, 'PATCH', url, { body: { name: 'B' }, version: 1 });
    expect([first.statusCode, first.headers['etag']]).toEqual([200, '"2"']);
    const second = await send(app, 'PATCH', url, { body: { name: 'C' }, version: 1 });
    expect([second.statusCode, second.headers['etag'], bodyOf(second)['code']]).toEqual([
      409,
      '"2"',
      'stale',
    ]);
    expect((await send(app, 'PATCH', url, { body: { name: 'C' }, version: 'x' })).statusCode).toBe(400);
    const view = personViewSchema.parse((await app.inject(url)).json());
    expect([view.person.name, view.person.sensitivities?.length]).toEqual(['B', 1]);
  });
  it('lose a field that a change sets to null, and keep those it does not name', async () => {
    const { app } = await freshApp();
    const full = {
      ...{ name: 'A', sex: 'female', birthDate: '1991-04-02', weightKg: 61.5, heightM: 1.68 },
      ...{ activity: 'active', lifeStage: 'pregnant-2', fibreNowG: 12, conditions: ['warfarin'] },
      sensitivities: [MILK],
    };
    const added = await send(app, 'POST', '/api/people', { body: full });
    const url = `/api/people/${String(bodyOf(added)['id'])}`;
    const optional = Object.keys(full).filter((field) => field !== 'name');
    const gone = new Map<string, unknown>(Object.entries(full));
    for (const [index, field] of optional.entries()) {
      const body = { [field]: null };
      const response = await send(app, 'PATCH', url, { body, version: index + 1 });
      gone.delete(field);
      expect(personViewSchema.parse(response.json()).person, field).toEqual(Object.fromEntries(gone));
    }
    expect((await app.inject(url)).json()).toMatchObject({ person: { name: 'A' } });
    const assumed = ['sex', 'age', 'weight', 'height', 'activity'];
    expect(bodyOf(await app.inject(url))['assumed']).toEqual(assumed);
  });
  it('take null nowhere else: not for a name, not within a list, not when they are added', async () => {
    const { app, url } = await withPerson();
    const rule = { ...MILK, note: null };
    for (const body of [{ name: null }, { sensitivities: [rule] }, { conditions: [null] }]) {
      const response = await send(app, 'PATCH', url, { body, version: 1 });
      expect([response.statusCode, bodyOf(response)['code']]).toEqual([400, 'malformed']);
    }
    const added = await send(app, 'POST', '/api/people', { body: { name: 'B', weightKg: null } });
    expect(added.statusCode).toBe(400);
    const said = await send(app, 'PATCH', url, { body: { weightKg: 3 }, version: 1 });
    expect(bodyOf(said)['fields']).toEqual({ weightKg: 'must be a number from 8 to 350 kilograms' });
    const other = await send(app, 'PATCH', url, { body: { wieght: null }, version: 1 });
    expect(other.body).toContain('wieght');
    expect(bodyOf(await app.inject(url))['version']).toBe(1);
  });
  it('go, and are then missing', async () => {
    const { app, url } = await withPerson();
    expect((await send(app, 'DELETE', url, { version: 7 })).statusCode).toBe(409);
    expect((await send(app, 'DELETE', url, { version: 1 })).statusCode).toBe(204);
    for (const path of [url, `${url}/sensitivities`]) expect((await app.inject(path)).statusCode).toBe(404);
    expect((await send(app, 'DELETE', url, { version: 1 })).statusCode).toBe(404);
  });
  it('keep conditions and a clinician\u2019s targets', async () => {
    const { app, url } = await withPerson();
    const target = { nutrient: 'fibre', max: 20, source: 'Dietitian', date: '2026-11-01' };
    const targets = await send(app, 'PUT', `${url}/targets`, { body: { targets: [target] }, version: 1 });
    expect(targets.statusCode).toBe(200);
    const list = await app.inject('/api/conditions');
    const [condition] = list.json<{ items: { id: string }[] }>().items;
    const body = { conditions: [condition?.id] };
    const conditions = await send(app, 'PUT', `${url}/conditions`, { body, version: 2 });
    expect(personViewSchema.parse(conditions.json()).person).toMatchObject({ ...body, targets: [target] });
  });
});

describe('sensitivities', () => {
  it('are a list with titles, replaced, added to and taken from', async () => {
    const { app, url } = await withPerson();
    const list = `${url}/sensitivities`;
    const read = await app.inject(list);
    expect(read.json()).toEqual({ version: 1, items: [{ ...MILK, title: 'milk' }] });
    const put = await send(app, 'PUT', `${list}/sesame`, { body: SESAME, version: 1 });
    expect(bodyOf(put)['items']).toMatchObject([{ target: 'milk' }, { target: 'sesame' }]);
    const gone = await send(app, 'DELETE', `${list}/milk`, { version: 2 });
    expect([gone.headers['etag'], bodyOf(gone)['items']]).toMatchObject(['"3"', [{ target: 'sesame' }]]);
    expect((await send(app, 'DELETE', `${list}/milk`, { version: 3 })).statusCode).toBe(404);
    const all = await send(app, 'PUT', list, { body: { items: [] }, version: 3 });
    expect(all.json()).toEqual({ version: 4, items: [] });
  });
  it('name the target of the address, once', async () => {
    const { app, url } = await withPerson();
    const list = `${url}/sensitivities`;
    expect((await send(app, 'PUT', `${list}/egg`, { body: MILK, version: 1 })).statusCode).toBe(400);
    const twice = await send(app, 'PUT', list, { body: { items: [MILK, MILK] }, version: 1 });
    expect(twice.statusCode).toBe(422);
  });
  it('can be tried without being saved', async () => {
    const { app, url } = await withPerson();
    const preview = await send(app, 'POST', `${url}/sensitivities/preview`, { body: { items: [SESAME] } });
    expect(preview.statusCode).toBe(200);
    const body = previewSchema.parse(preview.json());
    expect(body.rules).toMatchObject([{ target: 'sesame' }]);
    expect(bodyOf(await app.inject(`${url}/sensitivities`))['items']).toMatchObject([{ target: 'milk' }]);
  });
});
