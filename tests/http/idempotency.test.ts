/** Plans take their time to make: what a key promises holds while one is under way, too. */
import type { LightMyRequestResponse } from 'fastify';
import { describe, expect, it } from 'vitest';
import type { Search } from '../../server/solver/search.ts';
import { realLibrary } from '../support/library.ts';
import { searchHere } from '../support/search.ts';
import { bodyOf, freshApp, send, type FreshApp } from './fresh-app.ts';

const WEEK = { firstDay: '2026-11-30', seed: 1, options: { slots: ['dinner'] } };
const headers = { 'idempotency-key': 'week-1' };

async function withPerson(search?: Search): Promise<FreshApp> {
  const fresh = await freshApp(search === undefined ? {} : { search });
  await send(fresh.app, 'POST', '/api/people', { body: { name: 'A' } });
  return fresh;
}

const makeOne = ({ app }: FreshApp, body: object = WEEK): Promise<LightMyRequestResponse> =>
  send(app, 'POST', '/api/plans', { body, headers });
const plansOf = async ({ app }: FreshApp): Promise<number> =>
  (bodyOf(await app.inject('/api/plans'))['items'] as unknown[]).length;

/** Few moves, one turn of the event loop later; counts how often it is asked. */
async function counted(
  fail: (time: number) => boolean = () => false,
): Promise<{ times: number; search: Search }> {
  const here = searchHere(await realLibrary());
  const count = {
    times: 0,
    search: (async (job, deadline) => {
      count.times += 1;
      const time = count.times;
      await new Promise((resolve) => setImmediate(resolve));
      if (fail(time)) return 'broken-off';
      return here({ ...job, budget: { moves: 500, starts: 1 } }, deadline);
    }) satisfies Search as Search,
  };
  return count;
}

describe('a plan asked for with an Idempotency-Key', () => {
  it('is made once, ten times over at once, and once more later (D27)', async () => {
    const count = await counted();
    const fresh = await withPerson(count.search);
    const answers = await Promise.all(Array.from({ length: 10 }, () => makeOne(fresh)));
    answers.push(await makeOne(fresh));
    expect(answers.map(({ statusCode, headers: { etag } }) => [statusCode, etag])).toEqual(
      Array.from({ length: 11 }, () => [201, '"1"']),
    );
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect([count.times, await plansOf(fresh)]).toEqual([1, 1]);
  });

  it('is not another plan asked for with the same key, under way or made', async () => {
    const fresh = await withPerson((await counted()).search);
    const [one, other] = await Promise.all([makeOne(fresh), makeOne(fresh, { ...WEEK, seed: 2 })]);
    expect([one.statusCode, other.statusCode, bodyOf(other)['code']]).toEqual([201, 422, 'key-reused']);
    const later = await makeOne(fresh, { ...WEEK, seed: 2 });
    expect([later.statusCode, bodyOf(later)['code'], await plansOf(fresh)]).toEqual([422, 'key-reused', 1]);
  });

  it('fails for all who wait for it, and is made when it is asked for again', async () => {
    const count = await counted((time) => time === 1);
    const fresh = await withPerson(count.search);
    const failed = await Promise.all([makeOne(fresh), makeOne(fresh), makeOne(fresh)]);
    expect(failed.map(({ statusCode }) => statusCode)).toEqual([503, 503, 503]);
    expect(await plansOf(fresh)).toBe(0);
    expect([(await makeOne(fresh)).statusCode, count.times, await plansOf(fresh)]).toEqual([201, 2, 1]);
  });

  it('is saved together with its answer, or not at all', async () => {
    const fresh = await withPerson((await counted()).search);
    const { orm } = fresh.db;
    orm.run("CREATE TRIGGER power_cut BEFORE INSERT ON idempotency BEGIN SELECT RAISE(ABORT, 'cut'); END");
    expect([(await makeOne(fresh)).statusCode, await plansOf(fresh)]).toEqual([500, 0]);
    orm.run('DROP TRIGGER power_cut');
    expect([(await makeOne(fresh)).statusCode, await plansOf(fresh)]).toEqual([201, 1]);
  });

  it('is made each time without a key', async () => {
    const fresh = await withPerson((await counted()).search);
    const answers = await Promise.all(
      [1, 2].map(() => send(fresh.app, 'POST', '/api/plans', { body: WEEK })),
    );
    expect(new Set(answers.map((answer) => bodyOf(answer)['id'])).size).toBe(2);
  });
});
