import { describe, expect, it } from 'vitest';
import { homeFor, matchRoute, ROUTES } from '../../../client/src/routes.ts';

describe('matchRoute', () => {
  it('finds plain addresses and those with parameters', () => {
    expect(matchRoute('/week')?.route.pattern).toBe('/week');
    expect(matchRoute('/week/p1/meal/m2')).toMatchObject({ params: { plan: 'p1', meal: 'm2' } });
    expect(matchRoute('/help/how-it-works')?.params).toEqual({ page: 'how-it-works' });
  });

  it('decodes a parameter and refuses a broken escape', () => {
    expect(matchRoute('/recipes/a%20b')?.params).toEqual({ id: 'a b' });
    expect(matchRoute('/recipes/%E0%A4%A')).toBeNull();
  });

  it('has no view for anything else', () => {
    for (const path of ['/', '/weeks', '/week/p1', '/recipes/a/b']) expect(matchRoute(path)).toBeNull();
  });

  it('names every route and loads a view for it', async () => {
    for (const route of ROUTES) {
      expect(route.title).not.toBe('');
      const { default: view } = await route.load();
      expect(view).toBeTypeOf('function');
    }
  });
});

describe('homeFor', () => {
  it('welcomes an empty household', () => {
    expect(homeFor(0)).toBe('/welcome');
    expect(homeFor(2)).toBe('/week');
  });
});
