/** The planned meal that a recipe was opened from, and the address that says so. */
export interface MealPlace {
  readonly plan: string;
  readonly meal: string;
}

/** Where the swap part of a recipe opens by itself. */
const SWAP = '#swap';

export function recipeAddress(recipe: string, place: MealPlace | null): string {
  const query = place === null ? '' : `?${new URLSearchParams({ ...place }).toString()}`;
  return `/recipes/${encodeURIComponent(recipe)}${query}`;
}

export const swapAddress = (recipe: string, place: MealPlace): string =>
  `${recipeAddress(recipe, place)}${SWAP}`;

export function placeIn({ search }: Pick<Location, 'search'>): MealPlace | null {
  const query = new URLSearchParams(search);
  const plan = query.get('plan');
  const meal = query.get('meal');
  return plan === null || meal === null ? null : { plan, meal };
}

export const asksForSwap = ({ hash }: Pick<Location, 'hash'>): boolean => hash === SWAP;
