/** Addresses and the view that each shows. A router of our own: a dozen patterns need no package. */
import type { Component } from 'svelte';
import type { AppState } from './state/app.svelte.ts';

export interface ViewProps {
  readonly params: Record<string, string>;
  readonly app: AppState;
}

type View = Component<ViewProps>;
type Loader = () => Promise<{ default: View }>;

export interface Route {
  readonly pattern: string;
  /** The document's title until the view has a better one. */
  readonly title: string;
  /** The entry of the navigation it belongs to. */
  readonly section: string;
  readonly load: Loader;
  /** One thing at a time: on a small screen the way around makes room. */
  readonly isQuiet?: true;
}

export const ROUTES: readonly Route[] = [
  {
    pattern: '/welcome',
    title: 'Welcome',
    section: '',
    load: () => import('./views/welcome/Welcome.svelte'),
  },
  { pattern: '/week', title: 'Your week', section: '/week', load: () => import('./views/week/Week.svelte') },
  {
    pattern: '/week/:plan/meal/:meal',
    title: 'Meal',
    section: '/week',
    load: () => import('./views/week/Meal.svelte'),
  },
  {
    pattern: '/recipes',
    title: 'Recipes',
    section: '/recipes',
    load: () => import('./views/recipes/Recipes.svelte'),
  },
  {
    pattern: '/recipes/new',
    title: 'A new recipe',
    section: '/recipes',
    load: () => import('./views/recipes/editor/EditRecipe.svelte'),
  },
  {
    pattern: '/recipes/mine',
    title: 'My recipes',
    section: '/recipes',
    load: () => import('./views/recipes/MyRecipes.svelte'),
  },
  {
    pattern: '/recipes/:id/edit',
    title: 'Change a recipe',
    section: '/recipes',
    load: () => import('./views/recipes/editor/EditRecipe.svelte'),
  },
  {
    pattern: '/recipes/:id',
    title: 'Recipe',
    section: '/recipes',
    load: () => import('./views/recipes/Recipe.svelte'),
  },
  {
    pattern: '/recipes/:id/cook',
    title: 'Cook',
    section: '/recipes',
    load: () => import('./views/cook/Cook.svelte'),
    isQuiet: true,
  },
  {
    pattern: '/list',
    title: 'Shopping list',
    section: '/list',
    load: () => import('./views/shopping/Shopping.svelte'),
  },
  {
    pattern: '/reviews',
    title: 'Lines to look at',
    section: '/recipes',
    load: () => import('./views/reviews/Reviews.svelte'),
  },
  {
    pattern: '/products',
    title: 'What you buy',
    section: '/list',
    load: () => import('./views/products/Products.svelte'),
  },
  {
    pattern: '/code',
    title: 'Is this page still right?',
    section: '',
    load: () => import('./views/print/Code.svelte'),
  },
  {
    pattern: '/code/:code',
    title: 'Is this page still right?',
    section: '',
    load: () => import('./views/print/Code.svelte'),
  },
  {
    pattern: '/people',
    title: 'People',
    section: '/people',
    load: () => import('./views/people/People.svelte'),
  },
  {
    pattern: '/people/:id',
    title: 'Person',
    section: '/people',
    load: () => import('./views/people/Person.svelte'),
  },
  {
    pattern: '/people/:id/card',
    title: 'Card',
    section: '/people',
    load: () => import('./views/card/Card.svelte'),
  },
  {
    pattern: '/settings',
    title: 'Settings',
    section: '/settings',
    load: () => import('./views/settings/Settings.svelte'),
  },
  { pattern: '/help', title: 'Help', section: '/help', load: () => import('./views/help/Help.svelte') },
  { pattern: '/help/:page', title: 'Help', section: '/help', load: () => import('./views/help/Help.svelte') },
  {
    pattern: '/pair',
    title: 'Pair this device',
    section: '',
    load: () => import('./views/pair/Pair.svelte'),
  },
];

export interface Match {
  readonly route: Route;
  readonly params: Record<string, string>;
}

/** The route of a path, with its parameters decoded; null where no pattern fits. */
export function matchRoute(path: string, routes: readonly Route[] = ROUTES): Match | null {
  const parts = partsOf(path);
  for (const route of routes) {
    const params = paramsOf(partsOf(route.pattern), parts);
    if (params !== null) return { route, params };
  }
  return null;
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '');
}

function paramsOf(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const params: Record<string, string> = {};
  for (const [index, wanted] of pattern.entries()) {
    const part = parts[index] ?? '';
    if (wanted.startsWith(':')) {
      const value = decoded(part);
      if (value === null) return null;
      params[wanted.slice(1)] = value;
    } else if (wanted !== part) return null;
  }
  return params;
}

/** Null for a broken escape such as "%E0%A4%A". */
function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** Where `/` leads: a household without people starts at the welcome. */
export function homeFor(people: number): string {
  return people === 0 ? '/welcome' : '/week';
}
