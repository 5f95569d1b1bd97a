/** Looking through the recipes: each filter, the order, the pages, and what nobody would type. */
import type { FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import {
  dishTasteBodySchema,
  recipeFacetsSchema,
  recipeSchema,
  recipesSchema,
  type RecipesBody,
  type RecipeSummary,
} from '../../server/contract/recipes.ts';
import { realLibrary } from '../support/library.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

async function listed(app: FastifyInstance, query: Readonly<Record<string, string>>): Promise<RecipesBody> {
  const answer = await app.inject(`/api/recipes?${new URLSearchParams(query).toString()}`);
  expect(answer.statusCode, answer.body.slice(0, 200)).toBe(200);
  return recipesSchema.parse(answer.json());
}
/** All pages, by thirties. */
async function all(
  app: FastifyInstance,
  query: Readonly<Record<string, string>>,
): Promise<readonly RecipeSummary[]> {
  const found: RecipeSummary[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: RecipesBody = await listed(app, {
      ...query,
      limit: '30',
      ...(cursor === '' ? {} : { cursor }),
    });
    found.push(...page.items);
    expect(page.nextCursor === null).toBe(found.length === page.total);
    cursor = page.nextCursor;
  }
  return found;
}
async function person(app: FastifyInstance, name: string, ...targets: readonly string[]): Promise<string> {
  const sensitivities = targets.map((target) => ({
    target,
    tier: 'avoid',
    reason: 'reaction',
    status: 'clinician',
  }));
  return String(bodyOf(await send(app, 'POST', '/api/people', { body: { name, sensitivities } }))['id']);
}
const idsOf = (items: readonly RecipeSummary[]): readonly string[] => items.map(({ id }) => id);
const DRAFT = {
  ...{ title: 'Sunday pot', slots: ['dinner'], servings: 2, activeMinutes: 7, totalMinutes: 25 },
  ...{ cuisine: 'atlantean', lines: ['200 g kale', '1 cup brown rice'], steps: ['Cook.'] },
};

describe('words', () => {
  it.each([
    ['brocoli', 'broccoli'],
    ['chikpea', 'chickpea'],
    ['salmn', 'salmon'],
  ])('%s finds the dishes of %s, and the answer says so', async (typed, meant) => {
    const { app } = await freshApp();
    const [near, exact] = [await listed(app, { text: typed }), await listed(app, { text: meant })];
    expect([near.searchedFor, exact.searchedFor]).toEqual([meant, null]);
    expect(exact.total).toBeGreaterThan(4);
    expect(idsOf(near.items)).toEqual(idsOf(exact.items));
    expect(exact.items[0]?.title.toLowerCase()).toContain(meant);
  });
  it('find own recipes as soon as they are written, and no longer than they are there', async () => {
    const { app } = await freshApp();
    const { id, version } = recipeSchema.parse(
      (await send(app, 'POST', '/api/recipes', { body: DRAFT })).json(),
    );
    expect(idsOf((await listed(app, { text: 'sunday po' })).items)).toEqual([id]);
    expect(idsOf((await listed(app, { text: 'atlantean' })).items)).toEqual([id]);
    await send(app, 'DELETE', `/api/recipes/${id}`, { version });
    expect((await listed(app, { text: 'sunday po' })).items).toEqual([]);
  });
  it('that stand nowhere find nothing, and claim nothing', async () => {
    const { app } = await freshApp();
    expect(await listed(app, { text: 'qqqqqqqq' })).toEqual({
      items: [],
      total: 0,
      searchedFor: null,
      nextCursor: null,
    });
  });
  it('I12: of any kind are words or nothing, never a command and never a fault', async () => {
    const { app } = await freshApp();
    const total = (await listed(app, {})).total;
    for (const text of [
      '" OR *',
      'NEAR(',
      'a*b^-',
      '{title}:kale',
      "'; drop table recipe_search; --",
      '%',
      'NOT kale',
      '\u202e\u0301',
    ]) {
      const answer = await app.inject(`/api/recipes?text=${encodeURIComponent(text)}`);
      expect([text, answer.statusCode]).toEqual([text, 200]);
    }
    for (const text of ['"', '* ^ -', '()', '']) expect((await listed(app, { text })).total).toBe(total);
    expect((await app.inject('/api/recipes?text=%00')).statusCode).toBe(400);
    for (const text of ['kale '.repeat(2000), '"'.repeat(10_240), 'a*'.repeat(5000)])
      expect((await app.inject(`/api/recipes?text=${encodeURIComponent(text)}`)).statusCode).toBe(400);
    expect((await listed(app, { text: 'ab '.repeat(33) })).items).toEqual([]);
  });
});

describe('filters', () => {
  it.each<readonly [string, string, (one: RecipeSummary) => boolean]>([
    ['slot', 'snack', ({ slots }) => slots.includes('snack')],
    ['role', 'side', ({ role }) => role === 'side'],
    ['role', 'meal', ({ role }) => role === 'meal'],
    ['minutes', '10', ({ activeMinutes }) => activeMinutes <= 10],
    ['suits', 'gentle-texture', ({ suits }) => suits.includes('gentle-texture')],
    ['season', 'spring', ({ seasons }) => seasons.includes('spring')],
    ['cuisine', 'greek', ({ cuisine }) => cuisine === 'greek'],
  ])('%s=%s keeps what it says and all of it', async (name, value, isMeant) => {
    const { app } = await freshApp();
    const [whole, kept] = [await all(app, {}), await all(app, { [name]: value })];
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(whole.length);
    expect(idsOf(kept)).toEqual(idsOf(whole.filter(isMeant)));
  });
  it('food keeps every form of it where it is a main food, tag whatever carries it', async () => {
    const { app } = await freshApp();
    const library = await realLibrary();
    const foodsIn = (id: string): readonly string[] =>
      library.recipes.find((one) => one.id === id)?.lines.flatMap(({ foods }) => foods) ?? [];
    const salmon = await all(app, { food: 'salmon' });
    expect(salmon.length).toBeGreaterThan(5);
    for (const { id } of salmon)
      expect([id, foodsIn(id).some((food) => library.foods.get(food)?.parents.includes('salmon'))]).toEqual([
        id,
        true,
      ]);
    const fish = await all(app, { tag: 'fish' });
    expect(idsOf(fish)).toEqual(expect.arrayContaining([...idsOf(salmon)]));
    expect(
      fish.filter(({ id }) => !foodsIn(id).some((food) => library.facts.containsOf(food).includes('fish'))),
    ).toEqual([]);
  });
  it('own and favourites keep the household\u2019s, of those who are asked for', async () => {
    const { app } = await freshApp();
    const own = recipeSchema.parse((await send(app, 'POST', '/api/recipes', { body: DRAFT })).json());
    const [ada, ben] = [await person(app, 'Ada'), await person(app, 'Ben')];
    const [first] = (await listed(app, { limit: '1' })).items;
    await send(app, 'PUT', `/api/people/${ada}/tastes/${first?.id ?? ''}`, { body: { taste: 'favourite' } });
    await send(app, 'PUT', `/api/people/${ben}/tastes/${own.id}`, { body: { taste: 'rather-not' } });
    expect(idsOf(await all(app, { own: 'true' }))).toEqual([own.id]);
    expect(idsOf(await all(app, { favourites: 'true' }))).toEqual([first?.id]);
    expect(await all(app, { favourites: 'true', people: ben })).toEqual([]);
    expect((await all(app, { favourites: 'false', own: 'false' })).length).toBeGreaterThan(500);
  });
  it('allowed leaves what everyone may have, and its pages meet without a gap', async () => {
    const { app } = await freshApp();
    const [ada, ben] = [await person(app, 'Ada', 'fish'), await person(app, 'Ben', 'milk', 'nightshade')];
    const people = `${ada},${ben}`;
    const whole = await all(app, { people });
    const may = whole.filter(({ verdicts }) => verdicts.every(({ isOut }) => !isOut));
    expect([may.length > 60, may.length < whole.length]).toEqual([true, true]);
    expect(idsOf(await all(app, { people, allowed: 'true' }))).toEqual(idsOf(may));
    expect(idsOf(await all(app, { allowed: 'true' }))).toEqual(idsOf(may));
    expect((await all(app, { people: ada, allowed: 'true' })).length).toBeGreaterThan(may.length);
    const stranger = await app.inject(`/api/recipes?allowed=true&people=${ada},nobody`);
    expect([stranger.statusCode, bodyOf(stranger)['code']]).toEqual([422, 'unknown-id']);
  });
  it('allowed follows a rule as soon as it is there, and what somebody else keeps out of the kitchen', async () => {
    const { app } = await freshApp();
    const ada = await person(app, 'Ada');
    const before = (await listed(app, { allowed: 'true', people: ada })).total;
    const rule = {
      target: 'fish',
      tier: 'severe',
      reason: 'allergy',
      status: 'clinician',
      keepOutOfKitchen: true,
    };
    await send(app, 'POST', '/api/people', { body: { name: 'Ben', sensitivities: [rule] } });
    const kitchen = (await listed(app, { allowed: 'true', people: ada })).total;
    expect(kitchen).toBeLessThan(before);
    const items = [{ ...rule, target: 'milk' }];
    await send(app, 'PUT', `/api/people/${ada}/sensitivities`, { body: { items }, version: 1 });
    expect((await listed(app, { allowed: 'true', people: ada })).total).toBeLessThan(kitchen);
  });
  it('that do not exist are refused', async () => {
    const { app } = await freshApp();
    for (const query of [
      'season=monsoon',
      'suits=all',
      'role=soup',
      'sort=random',
      'own=perhaps',
      'food=A%20B',
      'colour=red',
    ])
      expect([query, (await app.inject(`/api/recipes?${query}`)).statusCode]).toEqual([query, 400]);
  });
});

describe('the order', () => {
  it('is by title, by minutes, or the newest first', async () => {
    const { app } = await freshApp();
    const one = recipeSchema.parse((await send(app, 'POST', '/api/recipes', { body: DRAFT })).json());
    const two = recipeSchema.parse(
      (await send(app, 'POST', '/api/recipes', { body: { ...DRAFT, title: 'A pot' } })).json(),
    );
    const titles = (await all(app, {})).map(({ title }) => title);
    expect(titles).toEqual([...titles].sort());
    const minutes = (await all(app, { sort: 'minutes' })).map(({ activeMinutes }) => activeMinutes);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    expect(idsOf((await listed(app, { sort: 'newest', limit: '2' })).items)).toEqual([two.id, one.id]);
  });
  it('of a search can be another, in pages that meet', async () => {
    const { app } = await freshApp();
    const [best, byTitle] = [
      await all(app, { text: 'kale' }),
      await all(app, { text: 'kale', sort: 'title' }),
    ];
    expect(best.length).toBeGreaterThan(60);
    expect(new Set(idsOf(best))).toEqual(new Set(idsOf(byTitle)));
    const named = best.map(({ title }) => /kale/i.test(title));
    expect(named.lastIndexOf(true)).toBe(named.filter(Boolean).length - 1);
  });
});

describe('facets', () => {
  it('are what there is, and each count is what its filter leaves', async () => {
    const { app } = await freshApp();
    const facets = recipeFacetsSchema.parse((await app.inject('/api/recipe-facets')).json());
    expect(facets).toMatchObject({ own: 0, favourites: 0, recipes: (await listed(app, {})).total });
    const greek = facets.cuisines.find(({ id }) => id === 'greek');
    expect(greek?.recipes).toBe((await listed(app, { cuisine: 'greek' })).total);
    const salmon = facets.foods.find(({ id }) => id === 'salmon');
    expect(salmon).toEqual({
      id: 'salmon',
      name: 'salmon',
      recipes: (await listed(app, { food: 'salmon' })).total,
    });
  });
});

describe('what is said of a dish', () => {
  it('is set, seen at the dish and in the list, changed and taken back', async () => {
    const { app } = await freshApp();
    const ada = await person(app, 'Ada');
    const [first] = (await listed(app, { limit: '1' })).items;
    const url = `/api/people/${ada}/tastes/${first?.id ?? ''}`;
    const set = await send(app, 'PUT', url, { body: { taste: 'favourite' } });
    expect(dishTasteBodySchema.parse(set.json())).toMatchObject({
      person: ada,
      recipe: first?.id,
      taste: 'favourite',
    });
    const seen = async (): Promise<readonly unknown[]> => [
      bodyOf(await app.inject(`/api/recipes/${first?.id ?? ''}`))['tastes'],
      (await listed(app, { limit: '1' })).items[0]?.tastes,
    ];
    const liked = [{ person: ada, taste: 'favourite' }];
    expect(await seen()).toEqual([liked, liked]);
    await send(app, 'PUT', url, { body: { taste: 'rather-not' } });
    const not = [{ person: ada, taste: 'rather-not' }];
    expect(await seen()).toEqual([not, not]);
    expect((await send(app, 'DELETE', url)).statusCode).toBe(204);
    expect((await send(app, 'DELETE', url)).statusCode).toBe(204);
    expect(await seen()).toEqual([[], []]);
  });
  it('is refused of a dish or by a person that is not there, and in other words', async () => {
    const { app } = await freshApp();
    const ada = await person(app, 'Ada');
    const put = async (url: string, taste: string): Promise<number> =>
      (await send(app, 'PUT', url, { body: { taste } })).statusCode;
    const [first] = (await listed(app, { limit: '1' })).items;
    expect(await put(`/api/people/${ada}/tastes/no-such-dish`, 'favourite')).toBe(404);
    expect(await put(`/api/people/nobody/tastes/${first?.id ?? ''}`, 'favourite')).toBe(404);
    expect(await put(`/api/people/${ada}/tastes/${first?.id ?? ''}`, 'hates')).toBe(400);
    expect((await send(app, 'DELETE', `/api/people/nobody/tastes/${first?.id ?? ''}`)).statusCode).toBe(404);
  });
});
