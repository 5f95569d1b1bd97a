/** What fits beside one meal for one person, or for the whole table, by what their week lacks. */
import { getPlan } from '../db/repos/plans.ts';
import type { Library } from '../domain/library.ts';
import type { Result } from '../domain/outcome.ts';
import { activeQuotas } from '../domain/planner/active-quotas.ts';
import { besideOf, clearFor, largestAt } from '../domain/planner/beside.ts';
import { pointsAgainst } from '../domain/planner/dish-tastes.ts';
import type { Seated } from '../domain/planner/household.ts';
import type { EatenWeek } from '../domain/planner/lacks.ts';
import { offersFor, type Offer, type OfferedDish } from '../domain/planner/offers.ts';
import { servingIn } from '../domain/planner/problem-for.ts';
import type { Serving } from '../domain/planner/serving.ts';
import type { Placed } from '../domain/planner/terms/term.ts';
import type { Role } from '../domain/recipes/recipe.ts';
import { tableIn } from './additions.ts';
import { atHome } from './at-home.ts';
import type { ActionDeps, Reason } from './deps.ts';
import { requestedTastes } from './dish-tastes.ts';
import { openWeek, type OpenWeek } from './open-week.ts';

export interface OfferView {
  readonly recipe: string;
  readonly title: string;
  readonly activeMinutes: number;
  readonly portion: number;
  readonly largest: number;
  readonly why: Reason;
}

export interface OfferRef {
  readonly plan: string;
  readonly meal: string;
  /** Null for a side for the whole table. */
  readonly person: string | null;
}

/** Null where there is no such plan or meal; reasons where the person is not at the table or nobody can be planned for. */
export function listOffers(given: ActionDeps, ref: OfferRef): Result<readonly OfferView[], Reason> | null {
  const deps = atHome(given);
  const stored = getPlan(deps.db, ref.plan);
  const meal = stored?.meals.find((one) => one.id === ref.meal);
  if (stored === null || meal === undefined) return null;
  const opened = openWeek(deps, stored);
  if (!opened.ok) return opened;
  const week = opened.value;
  const { eaters: all } = week.household;
  const eaters = ref.person === null ? all : all.filter(({ id }) => id === ref.person);
  if (eaters.length === 0)
    return { ok: false, reasons: [{ code: 'unknown-person', params: { person: ref.person ?? '' } }] };
  const role = ref.person === null ? 'side' : 'plate';
  const table = tableIn(week, deps.library);
  const standing = meal.additions.filter(({ person }) => person === ref.person).map(({ recipe }) => recipe);
  const dishes = dishesFor({ role, eaters }, week, deps)
    .filter(({ recipe }) => !standing.includes(recipe.id))
    .map((dish) => ({ ...dish, largest: largestAt(dish.recipe, meal, { eaters, table }) }));
  const offers = offersFor(
    dishes,
    meal.day,
    eaters.map((eater) => eatenWeek(eater, week, deps.library)),
  );
  const isQuiet = eaters.some(({ targets }) => targets.display.hideNumbers);
  return { ok: true, value: offers.map((offer) => viewOf(offer, isQuiet)) };
}

/** Plates that clear an eater, or sides that clear all, with what they say of the dish. */
export function dishesFor(
  { role, eaters }: { readonly role: Role; readonly eaters: readonly Seated[] },
  week: OpenWeek,
  deps: ActionDeps,
): readonly Omit<OfferedDish, 'largest'>[] {
  const recipes = week.shelf.current.filter((recipe) => recipe.role === role);
  const { tastes = [] } = requestedTastes(
    deps,
    eaters.map(({ id }) => id),
  );
  return clearFor(recipes, eaters, tableIn(week, deps.library)).map(({ recipe, tastePoints }) => ({
    ...{ recipe, serving: servingIn(recipe, deps.library) },
    tastePoints: tastePoints + pointsAgainst(recipe.id, tastes),
  }));
}

function viewOf({ recipe, portion, largest, kcal, brings, over }: Offer, isQuiet: boolean): OfferView {
  const { id, title, activeMinutes } = recipe;
  return {
    ...{ recipe: id, title, activeMinutes, portion, largest },
    why: {
      code: 'addition-effect',
      params: {
        kcal: Math.round(kcal),
        brings: brings.map((one) => one.title),
        percents: brings.map(({ percent }) => String(percent)),
        over: over.map((one) => one.title),
        isQuiet: isQuiet ? 'yes' : 'no',
      },
    },
  };
}

/** All that an eater has in the week as it stands, against what they aim at now. */
export function eatenWeek(eater: Seated, { plan, shelf }: OpenWeek, library: Library): EatenWeek {
  const servingFor = (key: string): Serving => servingIn(shelf.recipeOf(key), library);
  const meals = plan.days.flatMap((own, day) =>
    own.map(({ slot, recipe, portion, leftoverOfDay }): Placed => {
      return { day, slot, portion, serving: servingFor(recipe), isLeftover: leftoverOfDay !== null };
    }),
  );
  const { targets, scale } = eater;
  const { quotas, sensitivities } = targets;
  return {
    ...{ targets, scale, week: [...meals, ...besideOf(plan, eater, servingFor)] },
    quotas: activeQuotas(quotas, sensitivities, library.foods, library.facts).active,
  };
}
