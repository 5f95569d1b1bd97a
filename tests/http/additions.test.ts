import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { offersSchema, planSchema, suggestionsSchema, type PlanBody } from '../../server/contract/plans.ts';
import { ruleOf } from '../support/recipes.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

const RYE = 'a-slice-of-rye-bread';
const WEEK = { firstDay: '2026-11-30', seed: 1, options: { slots: ['lunch'] } };

interface Planned {
  readonly app: FastifyInstance;
  readonly plan: PlanBody;
  readonly url: string;
  readonly meal: string;
  readonly ada: string;
  readonly ben: string;
}

async function planned(): Promise<Planned> {
  const { app } = await freshApp();
  const add = async (body: object): Promise<string> =>
    String(bodyOf(await send(app, 'POST', '/api/people', { body }))['id']);
  const ada = await add({ name: 'Ada', sensitivities: [ruleOf('gluten', 'severe')] });
  const ben = await add({ name: 'Ben' });
  const plan = planSchema.parse((await send(app, 'POST', '/api/plans', { body: WEEK })).json());
  const url = `/api/plans/${plan.id}`;
  return { app, plan, url, ada, ben, meal: `${url}/meals/${plan.days[0]?.meals[0]?.id ?? ''}` };
}

const besideFirst = (plan: PlanBody): readonly unknown[] =>
  (plan.days[0]?.meals[0]?.additions ?? []).map(({ recipe, portion, person }) => [recipe, portion, person]);

describe('PATCH of a meal with additions', () => {
  it('replaces the whole list, and undo brings back what stood there', async () => {
    const { app, url, meal, ben } = await planned();
    const rye = { recipe: RYE, portion: 1.5, person: ben };
    const kale = { recipe: 'soft-kale-with-olive-oil', portion: 1 };
    const one = await send(app, 'PATCH', meal, { body: { additions: [rye] }, version: 1 });
    expect([one.statusCode, one.headers['etag']]).toEqual([200, '"2"']);
    expect(besideFirst(planSchema.parse(one.json()))).toEqual([[RYE, 1.5, ben]]);
    const two = await send(app, 'PATCH', meal, { body: { additions: [kale] }, version: 2 });
    expect(besideFirst(planSchema.parse(two.json()))).toEqual([[kale.recipe, 1, null]]);
    const undone = await send(app, 'POST', `${url}/undo`, { version: 3 });
    expect(besideFirst(planSchema.parse(undone.json()))).toEqual([[RYE, 1.5, ben]]);
    const list = await app.inject(`${url}/shopping-list`);
    expect(list.body).toContain(`"person":{"id":"${ben}","name":"Ben"}`);
    expect((await app.inject(`${url}/shopping-list?format=markdown`)).body).toContain(
      'A slice of rye bread for Ben',
    );
  });

  it('says in a sentence why it cannot be', async () => {
    const { app, meal, ada } = await planned();
    const body = { additions: [{ recipe: RYE, portion: 1, person: ada }] };
    const response = await send(app, 'PATCH', meal, { body, version: 1 });
    expect([response.statusCode, bodyOf(response)['code']]).toEqual([422, 'no-week']);
    expect(bodyOf(response)['reasons']).toMatchObject([
      { code: 'addition-not-for', sentence: '"A slice of rye bread" does not clear gluten for Ada.' },
    ]);
  });

  it('asks for the version, refuses an old one and a bad shape, and knows what is not there', async () => {
    const { app, url, meal, ben } = await planned();
    const rye = { recipe: RYE, portion: 1, person: ben };
    const status = async (body: unknown, version?: number, at = meal): Promise<number> =>
      (await send(app, 'PATCH', at, { body, ...(version === undefined ? {} : { version }) })).statusCode;
    expect(await status({ additions: [rye] })).toBe(428);
    expect(await status({ additions: [rye] }, 9)).toBe(409);
    expect(await status({ additions: [rye] }, 1, `${url}/meals/none`)).toBe(404);
    expect(await status({ additions: [{ ...rye, portion: 2.5 }] }, 1)).toBe(400);
    expect(await status({ additions: [{ ...rye, portion: 0.25 }] }, 1)).toBe(400);
    const twice = await send(app, 'PATCH', meal, { body: { additions: [rye, rye] }, version: 1 });
    expect(twice.statusCode).toBe(400);
    expect(bodyOf(twice)['fields']).toEqual({ additions: 'must name each thing once a person' });
  });
});

describe('offers beside a meal', () => {
  it('are for one person, or sides for all, and leave out what rules leave out', async () => {
    const { app, meal, ada, ben } = await planned();
    const offered = async (body: unknown): Promise<readonly string[]> => {
      const response = await send(app, 'POST', `${meal}/additions/offers`, { body });
      const { items } = offersSchema.parse(response.json());
      for (const { sentence } of items) expect(sentence).toMatch(/^\+\d+ kcal.*\.$/);
      return items.map(({ recipe }) => recipe);
    };
    const [forAda, forBen, forAll] = [
      await offered({ person: ada }),
      await offered({ person: ben }),
      await offered({}),
    ];
    expect(forAda.length).toBeGreaterThan(10);
    expect(forAda.filter((recipe) => /rye|wheat|white-bread/.test(recipe))).toEqual([]);
    expect(forBen).toContain('a-glass-of-milk');
    expect(forAll.length).toBeGreaterThan(5);
    expect(forAll.filter((recipe) => forBen.includes(recipe) || /whole-wheat|rye/.test(recipe))).toEqual([]);
  });

  it('are of a meal and a person that are there', async () => {
    const { app, url, meal } = await planned();
    const stranger = await send(app, 'POST', `${meal}/additions/offers`, { body: { person: 'nobody' } });
    expect([stranger.statusCode, bodyOf(stranger)['code']]).toEqual([422, 'no-week']);
    const none = await send(app, 'POST', `${url}/meals/none/additions/offers`, { body: {} });
    expect(none.statusCode).toBe(404);
    expect((await send(app, 'POST', `${meal}/additions/offers`, { body: { person: 4 } })).statusCode).toBe(
      400,
    );
  });
});

describe('what a week could do with', () => {
  it('is said in a sentence a person, and taken with the version that was seen', async () => {
    const { app, plan, url } = await planned();
    const response = await app.inject(`${url}/additions/suggestions`);
    const { items } = suggestionsSchema.parse(response.json());
    // A week of lunches alone lies far under everybody's energy.
    expect(items.map(({ name }) => name)).toEqual(['Ada', 'Ben']);
    const [first] = items;
    expect(first?.sentence).toMatch(/^Ada's week lies \d+ % under its energy aim.* Add .*\?/);
    const additions = first?.additions.map(({ meal, recipe, portion, person }) => {
      return { meal, recipe, portion, person };
    });
    expect((await app.inject(url)).json()).toEqual(plan);
    const body = { additions };
    expect((await send(app, 'POST', `${url}/additions`, { body })).statusCode).toBe(428);
    const taken = await send(app, 'POST', `${url}/additions`, { body, version: 1 });
    expect([taken.statusCode, taken.headers['etag']]).toEqual([200, '"2"']);
    const there = planSchema
      .parse(taken.json())
      .days.flatMap(({ meals }) => meals.flatMap((m) => m.additions));
    expect(there).toHaveLength(additions?.length ?? -1);
    expect((await send(app, 'POST', `${url}/additions`, { body, version: 1 })).statusCode).toBe(409);
  });

  it('refuses a shape, a plan that is not there, and all of it where one thing cannot be', async () => {
    const { app, plan, url, ada } = await planned();
    expect((await app.inject('/api/plans/none/additions/suggestions')).statusCode).toBe(404);
    const at = `${url}/additions`;
    expect((await send(app, 'POST', at, { body: { additions: [] }, version: 1 })).statusCode).toBe(400);
    const meal = plan.days[1]?.meals[0]?.id;
    const body = { additions: [{ meal, recipe: RYE, portion: 1, person: ada }] };
    expect((await send(app, 'POST', at, { body, version: 1 })).statusCode).toBe(422);
    expect((await send(app, 'POST', '/api/plans/none/additions', { body, version: 1 })).statusCode).toBe(404);
    expect((await app.inject(url)).json()).toEqual(plan);
  });
});
