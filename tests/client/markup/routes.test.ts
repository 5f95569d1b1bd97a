import { describe, expect, it } from 'vitest';
import { homeFor, matchRoute, ROUTES } from '../../../client/src/routes.ts';

/** Every view of the client is compiled here. */
const COMPILE_MS = 60_000;

describe('matchRoute', () => {
  it('finds plain addresses and those with parameters', () => {
    expect(matchRoute('/week')?.route.pattern).toBe('/week');
    expect(matchRoute('/week/p1/meal/m2')).toMatchObject({ params: { plan: 'p1', meal: 'm2' } });
    expect(matchRoute('/help/how-it-works')?.params).toEqual({ page: 'how-it-works' });
  });

  it('knows the addresses beside those of recipes', () => {
    expect(matchRoute('/recipes/new')?.route.title).toBe('A new recipe');
    expect(matchRoute('/recipes/mine')?.route.title).toBe('My recipes');
    expect(matchRoute('/recipes/kale-soup/edit')).toMatchObject({ params: { id: 'kale-soup' } });
    expect(matchRoute('/recipes/kale-soup')?.route.pattern).toBe('/recipes/:id');
  });

  it('decodes a parameter and refuses a broken escape', () => {
    expect(matchRoute('/recipes/a%20b')?.params).toEqual({ id: 'a b' });
    expect(matchRoute('/recipes/%E0%A4%A')).toBeNull();
  });

  it('has no view for anything else', () => {
    for (const path of ['/', '/weeks', '/week/p1', '/recipes/a/b']) expect(matchRoute(path)).toBeNull();
  });

  it(
    'names every route and loads a view for it',
    async () => {
      for (const route of ROUTES) {
        expect(route.title).not.toBe('');
        const { default: view } = await route.load();
        expect(view).toBeTypeOf('function');
      }
    },
    COMPILE_MS,
  );
});

describe('homeFor', () => {
  it('welcomes an empty household', () => {
    expect(homeFor(0)).toBe('/welcome');
    expect(homeFor(2)).toBe('/week');
  });
});
