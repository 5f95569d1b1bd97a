/** The recipes screen at work: what is looked for, what was found, how much of it is shown. */
import type { DishTasteName, RecipeFacetsBody, RecipeSummary } from '../../../../server/contract/recipes.ts';
import { getFacets, listRecipes, type RecipePage, type RecipeQuery } from '../../api/recipes.ts';
import { RequestError } from '../../api/request.ts';
import type { AppState } from '../../state/app.svelte.ts';
import { keepTaste, tasteOf, withTaste } from '../../state/dish-tastes.ts';
import {
  addressOf,
  chipsOf,
  filterIn,
  NO_FILTER,
  queryOf,
  shownIn,
  type BrowseFilter,
  type Chip,
} from './browse-filter.ts';
import { Loaded } from './loaded.svelte.ts';

export const PAGE = 30;
/** The most that one call gives. */
const MOST_A_CALL = 100;

export class Browsing {
  readonly #app: AppState;
  readonly loaded = new Loaded<RecipePage>();
  filter = $state.raw<BrowseFilter>(NO_FILTER);
  facets = $state.raw<RecipeFacetsBody | null>(null);
  isMore = $state(false);
  /** How many are shown; what the address asked for at first. */
  #shown = PAGE;

  constructor(app: AppState, search: string) {
    this.#app = app;
    this.filter = filterIn(search);
    this.#shown = Math.max(PAGE, shownIn(search));
  }

  readonly items = $derived.by(() => this.loaded.value?.items ?? []);
  readonly total = $derived.by(() => this.loaded.value?.total ?? 0);
  readonly chips: readonly Chip[] = $derived.by(() =>
    chipsOf(this.filter, { eater: (id) => this.#nameOf(id), food: (id) => this.#foodName(id) }),
  );

  /** What is asked of the server; another one as soon as a filter or the household changes. */
  readonly query: RecipeQuery = $derived.by(() => {
    const { people, settings } = this.#app;
    return queryOf(this.filter, { people: people.map(({ id }) => id), settings });
  });

  /** Changes a part of the filter and begins at the first page; the address follows. */
  set(part: Partial<BrowseFilter>): void {
    this.filter = { ...this.filter, ...part };
    this.#shown = PAGE;
    this.#keepAddress();
  }

  /** Takes over what another address asks for; the own one changes nothing. */
  follow(search: string): void {
    if (addressOf(this.filter) === addressOf(filterIn(search))) return;
    this.filter = filterIn(search);
    this.#shown = Math.max(PAGE, shownIn(search));
    this.#app.recipesLeft = { address: this.#address(), recipe: null };
  }

  clear(): void {
    this.set(NO_FILTER);
  }

  /** Takes one chip away. */
  drop({ field }: Chip): void {
    this.set({ [field]: '' });
  }

  /** Fetches as many as were shown, from the first on. */
  load(): Promise<void> {
    const { query } = this;
    const wanted = this.#shown;
    return this.loaded.load(() => pagesOf(query, wanted));
  }

  /** The page after; what is shown stays. */
  async more(): Promise<void> {
    const before = this.loaded.value;
    if (before === null || before.nextCursor === null || this.isMore) return;
    this.isMore = true;
    const call = { ...this.query, cursor: before.nextCursor, limit: PAGE };
    await this.loaded.load(async () => {
      const next = await listRecipes(call);
      return { ...next, searchedFor: before.searchedFor, items: [...before.items, ...next.items] };
    });
    this.#shown = Math.max(PAGE, this.items.length);
    this.#keepAddress();
    this.isMore = false;
  }

  /** The filters' controls do without what cannot be fetched. */
  async loadFacets(): Promise<void> {
    try {
      this.facets = await getFacets();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
    }
  }

  /** Likes a dish best, or not any more; shown at once, put back where it cannot be kept. */
  async toggleFavourite(recipe: RecipeSummary, person: string): Promise<void> {
    const before = tasteOf(recipe.tastes, person);
    const next: DishTasteName | null = before === 'favourite' ? null : 'favourite';
    this.#show(recipe.id, person, next);
    try {
      await keepTaste(person, recipe.id, next);
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.#show(recipe.id, person, before);
      this.#app.toast(error.message);
    }
  }

  /** Remembers where the list was left. */
  open(recipe: string): void {
    this.#app.recipesLeft = { address: this.#address(), recipe };
  }

  #show(id: string, person: string, taste: DishTasteName | null): void {
    const { value } = this.loaded;
    if (value === null) return;
    const items = value.items.map((one) =>
      one.id === id ? { ...one, tastes: withTaste(one.tastes, person, taste) } : one,
    );
    this.loaded.value = { ...value, items };
  }

  #address(): string {
    return addressOf(this.filter, this.#shown > PAGE ? this.#shown : 0);
  }

  #keepAddress(): void {
    const address = this.#address();
    this.#app.recipesLeft = { address, recipe: null };
    this.#app.go(address, { replace: true });
  }

  #nameOf(id: string): string {
    return this.#app.people.find((one) => one.id === id)?.person.name ?? 'one person';
  }

  #foodName(id: string): string {
    return this.facets?.foods.find((one) => one.id === id)?.name ?? id.replaceAll('-', ' ');
  }
}

/** The first `wanted` recipes, in as many calls as it takes. */
async function pagesOf(query: RecipeQuery, wanted: number): Promise<RecipePage> {
  let page = await listRecipes({ ...query, limit: Math.min(MOST_A_CALL, wanted) });
  while (page.items.length < wanted && page.nextCursor !== null) {
    const limit = Math.min(MOST_A_CALL, wanted - page.items.length);
    const next = await listRecipes({ ...query, cursor: page.nextCursor, limit });
    page = { ...next, searchedFor: page.searchedFor, items: [...page.items, ...next.items] };
  }
  return page;
}
