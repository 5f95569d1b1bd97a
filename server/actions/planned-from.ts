/** Whether what a week was planned from still stands in the database when the week is found. */
import { listReviews } from '../db/repos/reviews.ts';
import type { Plan } from '../domain/planner/plan.ts';
import { confirmedNow } from './at-home.ts';
import type { ActionDeps } from './deps.ts';
import { tastesOf } from './dish-tastes.ts';
import { kitchenRules, peopleNamed } from './eaters.ts';
import { storedNow, type Shelf } from './shelf.ts';

/**
 * Who is planned for and at which version, which labels count today, which lines were answered, what others keep out
 * of the kitchen and what is said of dishes: two texts that differ mean that one of these changed.
 */
export function groundMark(deps: ActionDeps, wanted: readonly string[] | null): string {
  const named = peopleNamed(deps, wanted);
  const people = named.map(({ id, stored }) => [id, stored?.version ?? null]);
  const ids = named.map(({ id }) => id);
  const kitchen = kitchenRules(deps, ids);
  const tastes = tastesOf(deps, ids).map(({ person, recipe, taste }) => [person, recipe, taste]);
  const answers = listReviews(deps.db).map(({ id, version }) => [id, version]);
  return JSON.stringify([people, confirmedNow(deps), answers, kitchen, tastes]);
}

/**
 * True where no dish of the plan was edited or taken away since the shelf was filled; a version of before
 * stays for good.
 */
export function areDishesCurrent(deps: ActionDeps, shelf: Shelf, plan: Plan): boolean {
  const versions = new Map(storedNow(deps).map(({ recipe, version }) => [recipe.id, version]));
  return plan.days.flat().every(({ recipe: key }) => {
    const { id, version } = shelf.refOf(key);
    return key !== id || versions.get(id) === version;
  });
}
