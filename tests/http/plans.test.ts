import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alternativesSchema, listSchema, planSchema, type PlanBody } from '../../server/contract/plans.ts';
import { openSearchPool, type Search, type SearchPool } from '../../server/solver/search.ts';
import { realLibrary } from '../support/library.ts';
import { ruleOf } from '../support/recipes.ts';
import { searchHere } from '../support/search.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

/** Moves enough for a plausible week. */
const FEW = { moves: 1500, starts: 1 };
const WEEK = { firstDay: '2026-11-30', seed: 1, options: { slots: ['dinner'] } };

interface Planned {
  readonly app: FastifyInstance;
  readonly plan: PlanBody;
  readonly url: string;
}

async function planned(): Promise<Planned> {
  const { app } = await freshApp();
  await send(app, 'POST', '/api/people', { body: { name: 'A' } });
  const response = await send(app, 'POST', '/api/plans', { body: WEEK });
  expect(response.statusCode).toBe(201);
  expect(response.headers['etag']).toBe('"1"');
  const plan = planSchema.parse(response.json());
  return { app, plan, url: `/api/plans/${plan.id}` };
}

const dinnersOf = (plan: PlanBody): string[] =>
  plan.days.flatMap(({ meals }) => meals.map((meal) => meal.recipe));
const firstMeal = (plan: PlanBody): string => plan.days[0]?.meals[0]?.id ?? '';

describe('a plan', () => {
  it('has seven days, is read back as it was made, and is found by its date', async () => {
    const { app, plan, url } = await planned();
    expect(plan.days.map(({ date }) => date).at(-1)).toBe('2026-12-06');
    expect(dinnersOf(plan)).toHaveLength(7);
    expect((await app.inject(url)).json()).toEqual(plan);
    const item = { id: plan.id, firstDay: '2026-11-30', version: 1 };
    expect((await app.inject('/api/plans?from=2026-11-30&to=2026-11-30')).json()).toEqual({ items: [item] });
    expect((await app.inject('/api/plans?from=2026-12-01')).json()).toEqual({ items: [] });
    expect((await app.inject('/api/plans?from=2026-02-30')).statusCode).toBe(400);
  });
  it('says why where none can be made', async () => {
    const { app } = await freshApp();
    const nobody = await send(app, 'POST', '/api/plans', { body: { ...WEEK, people: ['nobody'] } });
    expect([nobody.statusCode, bodyOf(nobody)['code']]).toEqual([422, 'no-week']);
    const [reason] = bodyOf(nobody)['reasons'] as { code: string; sentence: string }[];
    expect(reason?.code).toBe('unknown-person');
    expect(reason?.sentence).toMatch(/^[A-Z].*\.$/);
  });
  it('ends before the calendar does, and leaves nothing behind that cannot be read', async () => {
    const { app } = await freshApp();
    await send(app, 'POST', '/api/people', { body: { name: 'A' } });
    const late = await send(app, 'POST', '/api/plans', { body: { ...WEEK, firstDay: '9999-12-26' } });
    expect([late.statusCode, bodyOf(late)['code']]).toEqual([422, 'no-week']);
    expect((await app.inject('/api/plans')).json()).toEqual({ items: [] });
    const last = await send(app, 'POST', '/api/plans', { body: { ...WEEK, firstDay: '9999-12-25' } });
    expect(planSchema.parse(last.json()).days.at(-1)?.date).toBe('9999-12-31');
  });
  it('is made anew around a locked meal, and undone', async () => {
    const { app, plan, url } = await planned();
    const meal = firstMeal(plan);
    const locked = await send(app, 'PATCH', `${url}/meals/${meal}`, { body: { locked: true }, version: 1 });
    expect([locked.statusCode, locked.headers['etag']]).toEqual([200, '"2"']);
    const anew = await send(app, 'POST', `${url}/regenerate`, { body: { keepLocked: true }, version: 2 });
    const next = planSchema.parse(anew.json());
    expect(dinnersOf(next)[0]).toBe(dinnersOf(plan)[0]);
    expect(dinnersOf(next)).not.toEqual(dinnersOf(plan));
    const undone = await send(app, 'POST', `${url}/undo`, { version: next.version });
    expect(dinnersOf(planSchema.parse(undone.json()))).toEqual(dinnersOf(plan));
  });
  it('has nothing to undo when it is new', async () => {
    const { app, url } = await planned();
    const response = await send(app, 'POST', `${url}/undo`, { version: 1 });
    expect([response.statusCode, bodyOf(response)['code']]).toEqual([422, 'nothing-to-undo']);
  });
  it('offers other dishes for a meal and takes one', async () => {
    const { app, plan, url } = await planned();
    const meal = `${url}/meals/${firstMeal(plan)}`;
    const offered = alternativesSchema.parse((await send(app, 'POST', `${meal}/alternatives`)).json());
    const [best] = offered.items;
    const swapped = await send(app, 'PATCH', meal, { body: { recipe: best?.recipe }, version: 1 });
    expect(dinnersOf(planSchema.parse(swapped.json()))[0]).toBe(best?.recipe);
    const unknown = await send(app, 'PATCH', meal, { body: { recipe: 'no-such-dish' }, version: 2 });
    expect([unknown.statusCode, bodyOf(unknown)['code']]).toEqual([422, 'no-week']);
    const outside = await send(app, 'POST', `${meal}/move`, { body: { date: '2026-12-20' }, version: 2 });
    expect(outside.statusCode).toBe(422);
  });
  it('moves a meal to another day', async () => {
    const { app, plan, url } = await planned();
    // A dinner that nothing is left over from can change places with the first one.
    const dishes = dinnersOf(plan);
    const day = dishes.findLastIndex((dish) => dishes.filter((other) => other === dish).length === 1);
    expect(day).toBeGreaterThan(0);
    const body = { date: plan.days[day]?.date };
    const response = await send(app, 'POST', `${url}/meals/${firstMeal(plan)}/move`, { body, version: 1 });
    expect(response.statusCode).toBe(200);
    const moved = dinnersOf(planSchema.parse(response.json()));
    expect([moved[day], moved[0]]).toEqual([dishes[0], dishes[day]]);
  });
  it('changes only at the version that was seen, and goes', async () => {
    const { app, plan, url } = await planned();
    const meal = `${url}/meals/${firstMeal(plan)}`;
    for (const call of [
      send(app, 'PATCH', meal, { body: { locked: true } }),
      send(app, 'POST', `${meal}/move`, { body: { date: '2026-12-01' } }),
      send(app, 'POST', `${url}/regenerate`, { body: {} }),
      send(app, 'POST', `${url}/undo`),
      send(app, 'DELETE', url),
    ])
      expect((await call).statusCode).toBe(428);
    const stale = await send(app, 'POST', `${url}/regenerate`, { body: {}, version: 9 });
    expect([stale.statusCode, stale.headers['etag']]).toEqual([409, '"1"']);
    expect((await send(app, 'DELETE', url, { version: 1 })).statusCode).toBe(204);
    for (const path of [url, `${url}/shopping-list`]) expect((await app.inject(path)).statusCode).toBe(404);
    expect((await send(app, 'PATCH', meal, { body: { locked: true }, version: 1 })).statusCode).toBe(404);
    expect((await send(app, 'POST', `${meal}/alternatives`)).statusCode).toBe(404);
  });
});

describe('while a week is searched for in its thread', () => {
  let pool: SearchPool;
  const troubles: unknown[] = [];
  beforeAll(async () => {
    const library = await realLibrary();
    pool = openSearchPool(library, { threads: 1, onTrouble: (error) => troubles.push(error) });
  });
  afterAll(() => pool.close());

  const withOne = async (search: Search): Promise<FastifyInstance> => {
    const { app } = await freshApp({ search });
    await send(app, 'POST', '/api/people', { body: { name: 'A' } });
    return app;
  };
  const itemsOf = async (app: FastifyInstance): Promise<unknown> =>
    bodyOf(await app.inject('/api/plans'))['items'];

  it('other requests are answered before it', async () => {
    const app = await withOne(pool.search);
    const order: string[] = [];
    const say = (name: string) => (): number => order.push(name);
    const plan = send(app, 'POST', '/api/plans', { body: WEEK }).then(say('plan'));
    await app.inject('/api/people').then(say('people'));
    await app.inject('/api/recipes?limit=5').then(say('recipes'));
    await plan;
    expect(order).toEqual(['people', 'recipes', 'plan']);
    expect(await itemsOf(app)).toHaveLength(1);
  });

  it('one that takes too long, or whose thread dies, is answered with 503 and leaves nothing behind (D29, D30)', async () => {
    let lose = async (): Promise<void> => undefined;
    const endless: Search = (job, deadline) => {
      const search = pool.search({ ...job, budget: { moves: 1e9, starts: 9 } }, deadline);
      return lose().then(() => search);
    };
    const app = await withOne((job, deadline) =>
      endless(job, AbortSignal.any([deadline, AbortSignal.timeout(20)])),
    );
    const late = await send(app, 'POST', '/api/plans', { body: WEEK });
    expect([late.statusCode, late.headers['retry-after'], bodyOf(late)['code']]).toEqual([503, '2', 'busy']);
    expect(bodyOf(late)['message']).toContain('took too long');
    const other = await withOne((job, deadline) => pool.search({ ...job, budget: FEW }, deadline));
    expect((await send(other, 'POST', '/api/plans', { body: WEEK })).statusCode).toBe(201);
    const dying = await withOne(endless);
    lose = async () => void (await Promise.all(pool.threads().map((thread) => thread.terminate())));
    const lost = await send(dying, 'POST', '/api/plans', { body: WEEK });
    expect([lost.statusCode, bodyOf(lost)['code'], troubles.length]).toEqual([503, 'busy', 1]);
    expect([await itemsOf(app), await itemsOf(dying)]).toEqual([[], []]);
    expect((await send(other, 'POST', '/api/plans', { body: WEEK })).statusCode).toBe(201);
  });
});

describe('a person who comes to avoid something while their week is searched for', () => {
  it('is answered with a week without it', async () => {
    const here = searchHere(await realLibrary());
    const ingredientsOf = async (plan: PlanBody): Promise<string> =>
      JSON.stringify(
        await Promise.all(
          [...new Set(dinnersOf(plan))].map(
            async (id) => bodyOf(await app.inject(`/api/recipes/${id}`))['ingredients'],
          ),
        ),
      );
    const happenings: (() => Promise<unknown>)[] = [];
    const { app } = await freshApp({
      search: async (job, deadline) => {
        const found = await here({ ...job, budget: FEW }, deadline);
        await happenings.shift()?.();
        return found;
      },
    });
    const person = await send(app, 'POST', '/api/people', { body: { name: 'A' } });
    const first = planSchema.parse((await send(app, 'POST', '/api/plans', { body: WEEK })).json());
    expect(await ingredientsOf(first)).toContain('"fish"');
    const url = `/api/people/${String(bodyOf(person)['id'])}`;
    const avoiding = { sensitivities: [{ ...ruleOf('fish', 'avoid'), reviewOn: '2027-11-30' }] };
    const patched: number[] = [];
    const patch = (version: number, body: object) => async (): Promise<unknown> =>
      patched.push((await send(app, 'PATCH', url, { body, version })).statusCode);
    happenings.push(patch(1, avoiding));
    const answer = await send(app, 'POST', '/api/plans', { body: WEEK });
    expect([answer.statusCode, patched]).toEqual([201, [200]]);
    expect(await ingredientsOf(planSchema.parse(answer.json()))).not.toContain('"fish"');
    happenings.push(...[2, 3, 4].map((version) => patch(version, { name: `B${String(version)}` })));
    const never = await send(app, 'POST', '/api/plans', { body: WEEK });
    expect([never.statusCode, bodyOf(never)['code']]).toEqual([503, 'busy']);
    expect(bodyOf(never)['message']).toContain('changed while this week was planned');
  });
});

describe('the shopping list of a plan', () => {
  it('is ticked, added to and taken from', async () => {
    const { app, url } = await planned();
    const list = `${url}/shopping-list`;
    const items = listSchema.parse((await app.inject(list)).json()).items;
    const [first] = items;
    const ticked = await send(app, 'PATCH', `${list}/items/${first?.id ?? ''}`, { body: { ticked: true } });
    expect(listSchema.parse(ticked.json()).items.find(({ id }) => id === first?.id)?.ticked).toBe(true);
    const headers = { 'idempotency-key': 'soap' };
    for (let index = 0; index < 2; index += 1)
      await send(app, 'POST', `${list}/items`, { body: { text: 'Soap' }, headers });
    const own = listSchema.parse((await app.inject(list)).json()).items.filter(({ isOwn }) => isOwn);
    expect(own.map(({ name }) => name)).toEqual(['Soap']);
    const gone = await send(app, 'DELETE', `${list}/items/${own[0]?.id ?? ''}`);
    expect(listSchema.parse(gone.json()).items).toHaveLength(items.length);
  });
  it('knows no item that is not in it', async () => {
    const { app, url } = await planned();
    const item = `${url}/shopping-list/items/moon-dust`;
    expect((await send(app, 'PATCH', item, { body: { ticked: true } })).statusCode).toBe(404);
    expect((await send(app, 'DELETE', item)).statusCode).toBe(404);
    expect((await send(app, 'POST', `${url}/shopping-list/items`, { body: { text: ' ' } })).statusCode).toBe(
      400,
    );
  });
});
