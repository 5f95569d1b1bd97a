/** What is said of a dish, changed at once and put back where the server refuses. */
import type { DishTasteName, RecipeSummary } from '../../../server/contract/recipes.ts';
import { putTaste, removeTaste } from '../api/tastes.ts';

type Tastes = RecipeSummary['tastes'];

export function tasteOf(tastes: Tastes, person: string): DishTasteName | null {
  return tastes.find((one) => one.person === person)?.taste ?? null;
}

/** The same with one person's word set, or with null taken back. */
export function withTaste(tastes: Tastes, person: string, taste: DishTasteName | null): Tastes {
  const others = tastes.filter((one) => one.person !== person);
  return taste === null ? others : [...others, { person, taste }];
}

/** Keeps it; throws `RequestError` where that cannot be done. */
export async function keepTaste(person: string, recipe: string, taste: DishTasteName | null): Promise<void> {
  if (taste === null) await removeTaste(person, recipe);
  else await putTaste(person, recipe, taste);
}
