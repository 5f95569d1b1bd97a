/** What is understood of a recipe before it is saved, and answered there. */
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import { planSchema } from '../../server/contract/plans.ts';
import { recipeReadSchema, type RecipeReadBody } from '../../server/contract/recipe-reading.ts';
import { recipeSchema, recipesSchema } from '../../server/contract/recipes.ts';
import { reviewsSchema } from '../../server/contract/reviews.ts';
import type { Database } from '../../server/db/open.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

const LINES = ['200 g kale', '50 g almonds', '200 g mozarella', ''];
const DRAFT = {
  ...{ title: 'Kale bake', slots: ['dinner'], servings: 2, activeMinutes: 10, totalMinutes: 25 },
  ...{ lines: LINES, steps: ['Bake.'] },
};

async function read(app: FastifyInstance, body: object): Promise<RecipeReadBody> {
  const response = await send(app, 'POST', '/api/recipes/read', { body });
  expect(response.statusCode).toBe(200);
  return recipeReadSchema.parse(response.json());
}

async function person(app: FastifyInstance, name: string, target: string): Promise<string> {
  const rule = { target, tier: 'severe', reason: 'allergy', status: 'clinician' };
  const body = { name, sensitivities: [rule] };
  return String(bodyOf(await send(app, 'POST', '/api/people', { body }))['id']);
}

/** How many rows each table of the household's own has. */
function rowsIn(db: Database): Readonly<Record<string, number>> {
  const names = ['household_recipe', 'review', 'plan', 'person'];
  return Object.fromEntries(
    names.map((name) => [name, db.orm.all<{ n: number }>(`select count(*) as n from ${name}`)[0]?.n ?? -1]),
  );
}

describe('reading before saving', () => {
  it('says what each line is, what it holds for whom, and saves nothing', async () => {
    const { app, db } = await freshApp();
    const [ada, ben] = [await person(app, 'Ada', 'tree-nut'), await person(app, 'Ben', 'gluten')];
    const before = rowsIn(db);
    const { lines, verdicts, split } = await read(app, { lines: LINES });
    expect(rowsIn(db)).toEqual(before);
    expect(split).toBeNull();
    expect(lines.map(({ line, status, grams, gramsFrom }) => [line, status, grams, gramsFrom])).toEqual([
      ['200 g kale', 'matched', 200, 'mass'],
      ['50 g almonds', 'matched', 50, 'mass'],
      ['200 g mozarella', 'unknown', 200, 'mass'],
      ['', 'empty', null, null],
    ]);
    expect(lines[0]?.foods).toEqual([{ id: 'kale-raw', name: 'kale' }]);
    expect(lines[1]).toMatchObject({ quantity: '50', unit: 'g', review: null });
    expect(lines[1]?.contains).toContain('tree-nut');
    const outOf = (at: number): unknown =>
      lines[at]?.verdicts.map(({ person: id, verdict, isOut }) => [id, verdict, isOut]);
    expect(outOf(0)).toEqual([
      [ada, 'no-match', false],
      [ben, 'no-match', false],
    ]);
    expect(outOf(1)).toEqual([
      [ada, 'contains', true],
      [ben, 'no-match', false],
    ]);
    expect(outOf(2)).toEqual([
      [ada, 'not-assessed', true],
      [ben, 'not-assessed', true],
    ]);
    expect(outOf(3)).toEqual([]);
    expect(lines[2]?.review).toMatchObject({
      version: 0,
      line: '200 g mozarella',
      recipes: [],
      answer: null,
    });
    expect(lines[2]?.review?.nearest[0]).toMatchObject({ food: 'mozzarella-cheese', name: 'mozzarella' });
    expect(verdicts.map(({ name, verdict, isOut }) => [name, verdict, isOut])).toEqual([
      ['Ada', 'contains', true],
      ['Ben', 'not-assessed', true],
    ]);
  });

  it('finds what saving then finds, and the dish stays out of the plan while a line is not read', async () => {
    const { app } = await freshApp();
    const ada = await person(app, 'Ada', 'gluten');
    const { lines, verdicts } = await read(app, { ...{ lines: LINES, servings: 2 }, people: [ada] });
    const { id } = recipeSchema.parse((await send(app, 'POST', '/api/recipes', { body: DRAFT })).json());
    const url = `/api/recipes/${id}?people=${ada}`;
    const saved = recipeSchema.parse((await app.inject(url)).json());
    expect(saved.verdicts).toEqual(verdicts);
    expect(saved.ingredients.map(({ status, food, grams }) => [status, food, grams])).toEqual(
      lines.map(({ status, food, grams }) => [status, food, grams]),
    );
    const week = { firstDay: '2026-11-30', seed: 1, options: { slots: ['dinner'] } };
    const plan = planSchema.parse((await send(app, 'POST', '/api/plans', { body: week })).json());
    const meals = plan.days.flatMap((day) => day.meals);
    expect(meals.length).toBeGreaterThan(0);
    expect(meals.map(({ recipe }) => recipe)).not.toContain(id);
    const put = `/api/plans/${plan.id}/meals/${meals[0]?.id ?? ''}`;
    const forced = await send(app, 'PATCH', put, { body: { recipe: id }, version: plan.version });
    expect(forced.statusCode).toBe(422);
  });

  it('reads a line of the original as its author meant it', async () => {
    const { app } = await freshApp();
    const { items } = recipesSchema.parse((await app.inject('/api/recipes?limit=100')).json());
    let compared = 0;
    for (const { id, version } of items.slice(0, 40)) {
      const one = recipeSchema.parse((await app.inject(`/api/recipes/${id}`)).json());
      const texts = one.ingredients.map(({ line }) => line);
      const { lines } = await read(app, { lines: texts, basedOn: { id, version } });
      expect(lines.map(({ food, grams }) => [food, grams])).toEqual(
        one.ingredients.map(({ food, grams }) => [food, grams]),
      );
      compared += lines.length;
    }
    expect(compared).toBeGreaterThan(80);
  });

  it('tells a pasted recipe apart', async () => {
    const { app } = await freshApp();
    const text = 'Kale pan\nServes 3\n\nkale, 200 g\n2 tbsp olive oil\n\nWarm the oil.\nAdd the kale.';
    const { split, lines } = await read(app, { text });
    expect(split).toEqual({
      ...{ title: 'Kale pan', servings: 3, lines: ['kale, 200 g', '2 tbsp olive oil'] },
      ...{ steps: ['Warm the oil.', 'Add the kale.'], left: [] },
    });
    expect(lines.map(({ line, status }) => [line, status])).toEqual([
      ['kale, 200 g', 'matched'],
      ['2 tbsp olive oil', 'matched'],
    ]);
  });
});

describe('an answer given while writing', () => {
  it('is the household\u2019s own, dated, counts at once and is taken back', async () => {
    const { app } = await freshApp();
    await person(app, 'Ada', 'milk');
    const review = (await read(app, { lines: LINES })).lines[2]?.review;
    const url = `/api/reviews/${review?.id ?? ''}`;
    const here = `${url}?line=${encodeURIComponent('200 g mozarella')}`;
    const body = { foods: ['mozzarella-cheese'] };
    const nowhere = await send(app, 'PUT', url, { body, version: 0 });
    expect(nowhere.statusCode).toBe(404);
    const other = await send(app, 'PUT', `${url}?line=kale`, { body, version: 0 });
    expect(other.statusCode).toBe(404);
    const given = await send(app, 'PUT', here, { body, version: 0 });
    expect(given.json()).toMatchObject({ version: 1, answer: { madeOn: '2026-11-23', isNoFood: false } });
    const [line] = (await read(app, { lines: ['200 g  Mozarella'] })).lines;
    expect(line).toMatchObject({ status: 'matched', food: 'mozzarella-cheese', grams: 200 });
    expect(line?.review).toMatchObject({ version: 1, answer: { madeOn: '2026-11-23' } });
    expect(line?.verdicts).toMatchObject([{ name: 'Ada', verdict: 'contains', isOut: true }]);
    // Saved, it is among the lines that were looked at, with its answer.
    const saved = await send(app, 'POST', '/api/recipes', { body: DRAFT });
    expect(recipeSchema.parse(saved.json()).ingredients[2]?.food).toBe('mozzarella-cheese');
    const { items } = reviewsSchema.parse((await app.inject('/api/reviews')).json());
    expect(items).toMatchObject([{ line: '200 g mozarella', answer: { foods: [{ name: 'mozzarella' }] } }]);
    expect((await send(app, 'PUT', here, { body, version: 0 })).statusCode).toBe(409);
    const back = await send(app, 'DELETE', here, { version: 1 });
    expect(back.json()).toMatchObject({ version: 2, answer: null });
    expect((await read(app, { lines: LINES })).lines[2]?.status).toBe('unknown');
  });

  it('is taken back where no recipe has the line', async () => {
    const { app } = await freshApp();
    const review = (await read(app, { lines: ['1 glorp'] })).lines[0]?.review;
    const here = `/api/reviews/${review?.id ?? ''}?line=1%20glorp`;
    await send(app, 'PUT', here, { body: { foods: [], isNoFood: true }, version: 0 });
    const { lines, verdicts } = await read(app, { lines: ['1 glorp'] });
    expect([lines[0]?.status, lines[0]?.verdicts, verdicts]).toEqual(['empty', [], []]);
    expect((await send(app, 'DELETE', here, { version: 1 })).json()).toMatchObject({ answer: null });
  });
});

describe('hostile text', () => {
  it('is refused where it is too much, with a sentence', async () => {
    const { app } = await freshApp();
    const refused = async (body: object): Promise<unknown> => {
      const response = await send(app, 'POST', '/api/recipes/read', { body });
      return [response.statusCode, bodyOf(response)['fields']];
    };
    expect(await refused({ lines: Array.from({ length: 201 }, () => '1 egg') })).toEqual([
      ...[400, { lines: 'must be at most 200 entries' }],
    ]);
    expect(await refused({ lines: ['x'.repeat(1001)] })).toEqual([
      ...[400, { 'lines.0': 'must be at most 1000 characters long' }],
    ]);
    expect(await refused({ text: 'Ingredients\n'.concat('1 egg\n'.repeat(201)) })).toEqual([
      ...[400, { text: 'must have at most 200 ingredient lines' }],
    ]);
    expect(await refused({ lines: ['1 \u0000 egg'] })).toEqual([
      ...[400, { 'lines.0': 'holds a character that no text has' }],
    ]);
    expect(await refused({ lines: ['1 \ud800 egg'] })).toMatchObject([400, {}]);
    for (const body of [{}, { lines: ['1 egg'], text: '1 egg' }])
      expect(await refused(body)).toEqual([400, { lines: 'must be there, or text in its place' }]);
    expect(await refused({ lines: ['1 egg'], people: ['nobody'] })).toMatchObject([422, {}]);
    expect(await refused({ lines: ['1 egg'], basedOn: { id: 'no-dish', version: '1' } })).toMatchObject([
      ...[422, { basedOn: 'is not a recipe known here' }],
    ]);
    const title = await send(app, 'POST', '/api/recipes', { body: { ...DRAFT, title: 'x'.repeat(10_240) } });
    expect([title.statusCode, bodyOf(title)['fields']]).toEqual([
      ...[400, { title: 'must be at most 120 characters long' }],
    ]);
  });

  it('I10 of two hundred lines is read to the end, and others are served meanwhile', async () => {
    const { app } = await freshApp();
    await person(app, 'Ada', 'tree-nut');
    const worst = [
      '1 '.repeat(500),
      '½'.repeat(1000),
      '1-'.repeat(500),
      '1/2 '.repeat(250),
      '('.repeat(1000),
    ];
    const words = 'mozarela parmezan chedder rikota gorgonzolla emmentl gruyr camenbert brokoli kohlrabbi ';
    const lines = Array.from({ length: 200 }, (_, at) => {
      const plain = worst[at % (worst.length + 1)];
      return plain ?? `${String(at)} ${words.repeat(3)}`;
    });
    const served: string[] = [];
    const [reading] = await Promise.all([
      read(app, { lines }).then((body) => {
        served.push('reading');
        return body;
      }),
      app.inject('/api/health').then(() => served.push('health')),
    ]);
    expect(served).toEqual(['health', 'reading']);
    expect(reading.lines).toHaveLength(200);
    expect(reading.lines.every(({ status }) => status === 'unknown')).toBe(true);
    expect(reading.verdicts).toMatchObject([{ verdict: 'not-assessed', isOut: true }]);
  });

  it('is text: markup comes back as it was written', async () => {
    const { app } = await freshApp();
    const markup = '<img src=x onerror=alert(1)> & "kale"';
    const body = { ...DRAFT, title: markup, lines: [markup], steps: [markup], leftOvers: markup };
    const saved = recipeSchema.parse((await send(app, 'POST', '/api/recipes', { body })).json());
    expect([saved.title, saved.ingredients[0]?.line, saved.steps[0], saved.leftOvers]).toEqual([
      ...[markup, markup, markup, markup],
    ]);
    expect((await read(app, { lines: [markup] })).lines[0]?.line).toBe(markup);
  });
});

describe('the household\u2019s own', () => {
  it('are listed alone, and none takes an address that is a page of ours', async () => {
    const { app } = await freshApp();
    for (const title of ['New', 'Mine!', 'Kale'])
      await send(app, 'POST', '/api/recipes', { body: { ...DRAFT, title } });
    const { items } = recipesSchema.parse((await app.inject('/api/recipes?own=true')).json());
    expect(items.map(({ id }) => id)).toEqual(['kale', 'mine-recipe', 'new-recipe']);
    expect((await app.inject('/api/recipes?own=maybe')).statusCode).toBe(400);
  });
});

describe('a recipe that was taken out', () => {
  it('comes back as it was, at the version that went', async () => {
    const { app } = await freshApp();
    const saved = recipeSchema.parse((await send(app, 'POST', '/api/recipes', { body: DRAFT })).json());
    const url = `/api/recipes/${saved.id}`;
    const early = await send(app, 'POST', `${url}/restore`, { version: saved.version });
    expect(early.statusCode).toBe(404);
    await send(app, 'DELETE', url, { version: saved.version });
    expect((await app.inject(url)).statusCode).toBe(404);
    expect((await send(app, 'POST', `${url}/restore`)).statusCode).toBe(428);
    expect((await send(app, 'POST', `${url}/restore`, { version: 'own-7' })).statusCode).toBe(409);
    const back = await send(app, 'POST', `${url}/restore`, { version: saved.version });
    expect([back.statusCode, back.headers.etag]).toEqual([200, '"own-1"']);
    expect((await app.inject(url)).json()).toEqual({ ...saved, verdicts: [] });
    const changed = await send(app, 'PUT', url, {
      body: { ...DRAFT, title: 'Again' },
      version: saved.version,
    });
    expect(changed.statusCode).toBe(200);
  });
});
