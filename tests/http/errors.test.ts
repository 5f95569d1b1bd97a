import { describe, expect, it } from 'vitest';
import { errorSchema } from '../../server/contract/common.ts';
import { refusalOf } from '../../server/http/errors.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

const JSON_TYPE = { 'content-type': 'application/json' };

describe('one error body', () => {
  it('is the same for every refusal', async () => {
    const { app } = await freshApp();
    const answers = await Promise.all([
      app.inject('/api/nothing'),
      app.inject({ method: 'DELETE', url: '/api/health' }),
      app.inject('/api/foods?limit=0'),
      send(app, 'PATCH', '/api/settings', { body: { units: 'us' } }),
      app.inject({
        method: 'PATCH',
        url: '/api/settings',
        payload: 'a',
        headers: { 'content-type': 'text/plain' },
      }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 405, 400, 428, 415]);
    for (const answer of answers) expect(errorSchema.safeParse(answer.json()).success).toBe(true);
  });
  it('names the methods that an address does take', async () => {
    const { app } = await freshApp();
    const response = await app.inject({ method: 'POST', url: '/api/health', payload: {} });
    expect(response.statusCode).toBe(405);
    expect(response.headers['allow']).toContain('GET');
  });
  it('says field by field what to mend, in words of its own (I09)', async () => {
    const { app } = await freshApp();
    const body = { units: 'imperial', weekStartsOn: ['monday'], colour: 'red' };
    const response = await send(app, 'PATCH', '/api/settings', { body, version: 1 });
    expect(response.statusCode).toBe(400);
    expect(bodyOf(response)['fields']).toEqual({
      units: 'must be one of metric, us',
      weekStartsOn: 'must be one of monday, sunday, saturday',
      body: 'has "colour", which is not known here',
    });
    expect(response.body).not.toMatch(/Invalid|expected|zod/i);
  });
  it('refuses a parameter that comes twice and one nobody declared (I09, I20)', async () => {
    const { app } = await freshApp();
    expect((await app.inject('/api/foods?query=a&query=b')).statusCode).toBe(400);
    expect((await app.inject('/api/health?debug=1')).statusCode).toBe(400);
    expect((await app.inject('/api/foods?a[__proto__][x]=1')).statusCode).toBe(400);
  });
});

describe('bodies that are not what they should be', () => {
  const status = async (payload: string, headers: Record<string, string> = JSON_TYPE): Promise<number> => {
    const { app } = await freshApp();
    const options = { method: 'PATCH', url: '/api/settings', payload } as const;
    return (await app.inject({ ...options, headers: { 'if-match': '"1"', ...headers } })).statusCode;
  };
  it('are 413 when they are too large (I01)', async () => {
    expect(await status(`{"timeZone":"${'x'.repeat(300_000)}"}`)).toBe(413);
  });
  it('are 400 when they are no JSON, or empty', async () => {
    expect(await status('{"units": ')).toBe(400);
    expect(await status('')).toBe(400);
    expect(await status('{"units":NaN}')).toBe(400);
  });
  it('are 400 when they reach for the prototype (I06)', async () => {
    expect(await status('{"__proto__":{"isAdmin":true}}')).toBe(400);
    expect(await status('{"constructor":{"prototype":{"isAdmin":true}}}')).toBe(400);
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
  });
  it('are 400 when they are 40,000 deep (I04)', async () => {
    expect(await status('['.repeat(40_000) + ']'.repeat(40_000))).toBe(400);
  });
  it('are 400 when they are 20,000 wide (I05)', async () => {
    const wide = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${String(index)}`, 1]));
    expect(await status(JSON.stringify(wide))).toBe(400);
  });
  it('are 415 when they are no JSON by name (I22, S12)', async () => {
    for (const type of ['text/plain', 'application/json\t; x', 'application/x-www-form-urlencoded'])
      expect([type, await status('{"units":"us"}', { 'content-type': type })]).toEqual([type, 415]);
  });
});

describe('odd methods and addresses (I21, F16)', () => {
  it('find nothing and break nothing', async () => {
    const { app } = await freshApp();
    const odd = ['/api/%', '/api/%00', '/api/a%2f..%2fb', '/..%2f..%2fpackage.json', '/%2e%2e/package.json'];
    for (const url of [...odd, '/pictures/..%2f..%2fpackage.json', '//package.json', '/assets/..;/x.js']) {
      const response = await app.inject(url);
      expect([url, [400, 403, 404].includes(response.statusCode)]).toEqual([url, true]);
      expect(errorSchema.safeParse(response.json()).success).toBe(true);
    }
  });
  it('are not there when they are too long, whatever the method (I21)', async () => {
    const { app } = await freshApp();
    const long = await app.inject(`/api/people/${'a'.repeat(500)}`);
    expect([long.statusCode, bodyOf(long)['code']]).toEqual([404, 'not-found']);
  });
  it('takes no TRACE', async () => {
    const { app } = await freshApp();
    const response = await app.inject({ method: 'TRACE' as 'GET', url: '/api/health' });
    expect([404, 405]).toContain(response.statusCode);
  });
});

describe('what an error means', () => {
  const withCode = (code: string): Error => Object.assign(new Error('SELECT secret FROM person'), { code });

  it('is told by SQLite, also through a wrapper, and never in its words (D07, D21, S22)', () => {
    const wrapped = new Error('Failed query: select ...', { cause: withCode('SQLITE_BUSY') });
    expect(refusalOf(wrapped)).toMatchObject({ code: 'busy', statusCode: 503 });
    expect(refusalOf(wrapped).detail.headers).toEqual({ 'retry-after': '2' });
    expect(refusalOf(withCode('SQLITE_FULL'))).toMatchObject({ code: 'disk-full', statusCode: 507 });
    expect(refusalOf(withCode('SQLITE_CORRUPT'))).toMatchObject({ code: 'ours', statusCode: 500 });
    expect(refusalOf(withCode('SQLITE_FULL')).message).not.toContain('SELECT');
  });
  it('is ours when nothing else is known', () => {
    expect(refusalOf(new Error('boom')).statusCode).toBe(500);
    expect(refusalOf('boom').statusCode).toBe(500);
  });
  it('shows no stack, no query and no path when something breaks (S22)', async () => {
    const { app, db } = await freshApp();
    db.close();
    const response = await app.inject('/api/settings');
    expect(response.statusCode).toBe(500);
    expect(Object.keys(bodyOf(response)).sort()).toEqual(['code', 'message', 'requestId']);
    expect(response.body).not.toMatch(/select|settings|\.ts|sqlite/i);
  });
});
