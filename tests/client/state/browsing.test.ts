/** The recipes screen at work: what is asked, what the address says, what is shown when one comes back. */
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppState } from '../../../client/src/state/app.svelte.ts';
import { Browsing } from '../../../client/src/views/recipes/browsing.svelte.ts';
import type { RecipesBody, RecipeSummary } from '../../../server/contract/recipes.ts';
import { aRecipe } from '../a-recipe.ts';
import { answerWith, aPerson, SETTINGS, type Answers, type Asked } from './answers.ts';

const summaries = (from: number, count: number): RecipeSummary[] =>
  Array.from({ length: count }, (_, at) => aRecipe({ id: `dish-${String(from + at)}` }));
const page = (given: Partial<RecipesBody> = {}): RecipesBody => ({
  ...{ items: summaries(0, 30), total: 70, searchedFor: null, nextCursor: 'dish-29' },
  ...given,
});

function aHousehold(): AppState {
  const app = new AppState('/recipes');
  for (const one of [aPerson('a', 'Ada'), aPerson('b', 'Ben')]) app.putPerson(one);
  app.settings = SETTINGS;
  return app;
}
function begun(search: string, answers: Answers): { app: AppState; browsing: Browsing; asked: Asked[] } {
  const asked = answerWith(answers);
  const app = aHousehold();
  return { app, browsing: new Browsing(app, search), asked };
}
const paramsOf = (one: Asked | undefined): Record<string, string> =>
  Object.fromEntries(new URL(one?.path ?? '', 'http://here').searchParams);
const idsOf = ({ items }: Browsing): readonly string[] => items.map(({ id }) => id);

beforeEach(() => {
  history.replaceState(null, '', '/recipes');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what is asked', () => {
  it('is meals for everyone, where nothing is looked for', async () => {
    const { browsing, asked } = begun('', { 'GET /api/recipes': [200, page()] });
    await browsing.load();
    expect(paramsOf(asked[0])).toEqual({ people: 'a,b', role: 'meal', limit: '30' });
    expect([browsing.items.length, browsing.total]).toEqual([30, 70]);
  });

  it('is what the address says, with the season of today and one eater', async () => {
    const search = '?text=kale&season=now&eater=b&role=any&allowed=true&minutes=20';
    const { browsing, asked } = begun(search, { 'GET /api/recipes': [200, page()] });
    await browsing.load();
    // 23 November, in the north.
    expect(paramsOf(asked[0])).toEqual({
      ...{ text: 'kale', season: 'autumn', people: 'b', allowed: 'true', minutes: '20', limit: '30' },
    });
  });

  it('is as much as was shown, in as many calls as it takes', async () => {
    const { browsing, asked } = begun('?shown=130', {
      'GET /api/recipes': [200, page({ items: summaries(0, 100) })],
    });
    await browsing.load();
    expect(asked.map((one) => [paramsOf(one)['limit'], paramsOf(one)['cursor']])).toEqual([
      ['100', undefined],
      ['30', 'dish-29'],
    ]);
  });
});

describe('the address', () => {
  it('follows every change, and each chip takes its own filter away', () => {
    const { app, browsing } = begun('', {});
    browsing.set({ text: 'soup ', slot: 'dinner' });
    browsing.set({ season: 'now', eater: 'b' });
    expect(location.search).toBe('?text=soup&slot=dinner&season=now&eater=b');
    expect(app.recipesLeft.address).toBe('/recipes?text=soup&slot=dinner&season=now&eater=b');
    flushSync();
    expect(browsing.chips.map(({ label }) => label)).toEqual(['Dinner', 'In season now', 'For Ben']);
    const season = browsing.chips.find(({ field }) => field === 'season');
    if (season === undefined) throw new Error('the season has a chip');
    browsing.drop(season);
    expect(location.search).toBe('?text=soup&slot=dinner&eater=b');
    browsing.clear();
    expect(location.pathname + location.search).toBe('/recipes');
  });

  it('of before is taken over, and the own one changes nothing', () => {
    const { browsing } = begun('?text=soup', {});
    const before = browsing.filter;
    browsing.follow('?text=soup&shown=60');
    expect(browsing.filter).toBe(before);
    browsing.follow('?slot=lunch');
    expect([browsing.filter.text, browsing.filter.slot]).toEqual(['', 'lunch']);
  });

  it('remembers how much was shown and which recipe was opened', async () => {
    const { app, browsing } = begun('?text=soup', { 'GET /api/recipes': [200, page()] });
    await browsing.load();
    answerWith({ 'GET /api/recipes': [200, page({ items: summaries(30, 30), searchedFor: null })] });
    await browsing.more();
    expect(idsOf(browsing)).toHaveLength(60);
    expect(location.search).toBe('?text=soup&shown=60');
    browsing.open('dish-42');
    expect(app.recipesLeft).toEqual({ address: '/recipes?text=soup&shown=60', recipe: 'dish-42' });
  });
});

describe('a favourite', () => {
  const URL_A = '/api/people/a/tastes/dish-0';
  it('is shown at once, kept, and taken back by a second press', async () => {
    const { browsing, asked } = begun('', {
      'GET /api/recipes': [200, page()],
      [`PUT ${URL_A}`]: [200, {}],
      [`DELETE ${URL_A}`]: [204, null],
    });
    await browsing.load();
    const first = (): RecipeSummary => browsing.items[0] ?? aRecipe();
    const kept = browsing.toggleFavourite(first(), 'a');
    expect(first().tastes).toEqual([{ person: 'a', taste: 'favourite' }]);
    await kept;
    expect(asked.at(-1)).toMatchObject({ method: 'PUT', body: { taste: 'favourite' } });
    await browsing.toggleFavourite(first(), 'a');
    expect([first().tastes, asked.at(-1)?.method]).toEqual([[], 'DELETE']);
  });

  it('is put back where it cannot be kept, and that is said', async () => {
    const trouble = { code: 'busy', message: 'Try again.', requestId: 'r' };
    const items = [aRecipe({ id: 'dish-0', tastes: [{ person: 'a', taste: 'rather-not' }] })];
    const { app, browsing } = begun('', {
      'GET /api/recipes': [200, page({ items })],
      [`PUT ${URL_A}`]: [503, trouble],
    });
    await browsing.load();
    const [recipe] = browsing.items;
    if (recipe === undefined) throw new Error('a recipe is shown');
    await browsing.toggleFavourite(recipe, 'a');
    expect(browsing.items[0]?.tastes).toEqual([{ person: 'a', taste: 'rather-not' }]);
    expect(app.toasts[0]?.message).toBe('Try again.');
  });
});
