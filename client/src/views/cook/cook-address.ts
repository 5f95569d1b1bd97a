/** The address of cook mode, and what it says. */
import type { PlanBody } from '../../../../server/contract/plans.ts';
import type { MealPlace } from '../recipes/meal-place.ts';
import { MOST_SERVINGS } from '../recipes/quantity.ts';

export function cookAddress(recipe: string, place: MealPlace | null, servings: number | null): string {
  const query = new URLSearchParams({
    ...(servings === null ? {} : { servings: String(servings) }),
    ...(place === null ? {} : { ...place }),
  }).toString();
  return `/recipes/${encodeURIComponent(recipe)}/cook${query === '' ? '' : `?${query}`}`;
}

/** To the quarter; null where the address names none that can be cooked. */
export function servingsIn({ search }: Pick<Location, 'search'>): number | null {
  const written = new URLSearchParams(search).get('servings');
  const servings = Math.round(Number(written ?? Number.NaN) * 4) / 4;
  return servings > 0 && servings <= MOST_SERVINGS ? servings : null;
}

export const mealAddress = ({ plan, meal }: MealPlace): string =>
  `/week/${encodeURIComponent(plan)}/meal/${encodeURIComponent(meal)}`;

/** What is cooked at a planned meal: everyone's part of it, and of the meals that eat what is left of it. */
export function cookedServings(plan: Pick<PlanBody, 'days'>, meal: string): number | null {
  const meals = plan.days.flatMap(({ date, meals: ofDay }) => ofDay.map((one) => ({ ...one, date })));
  const cooked = meals.find(({ id }) => id === meal);
  if (cooked === undefined) return null;
  const eaten = meals.filter(
    ({ id, leftoverOf }) =>
      id === meal || (leftoverOf?.date === cooked.date && leftoverOf.slot === cooked.slot),
  );
  const sum = eaten.flatMap(({ portions }) => portions).reduce((total, { servings }) => total + servings, 0);
  return Math.min(MOST_SERVINGS, Math.max(1, Math.round(sum * 4) / 4));
}
