/** The independent check, eater by eater: each with their own portions and their own rules. */
import type { Library } from '../domain/library.ts';
import { checkPlan, type Violation } from '../domain/planner/check.ts';
import { keptOutBy, plateOf } from '../domain/planner/household.ts';
import type { Sensitivity } from '../domain/people/person.ts';
import type { Addition, Meal, Plan } from '../domain/planner/plan.ts';
import type { Recipe } from '../domain/recipes/recipe.ts';
import { doseInRecipe } from '../domain/recipes/verdict.ts';
import type { Slot } from '../domain/recipes/recipe.ts';
import type { Shelf } from './shelf.ts';

export interface CheckRequest {
  /** Recipes by the shelf's keys. */
  readonly plan: Plan;
  readonly slots: readonly Slot[];
  readonly household: { readonly eaters: readonly Checked[] };
  readonly shelf: Shelf;
}

/** What the check asks of an eater: their rules, and their servings for each of the plan's. */
interface Checked {
  readonly id: string;
  readonly targets: { readonly sensitivities: readonly Sensitivity[]; readonly leftoverDaysMax: number };
  readonly scale: number;
}

/** Everything wrong, by dish: a dose that a meal or a day passes stands at each dish and each addition that adds to it. */
export function violationsIn(
  { plan, slots, household, shelf }: CheckRequest,
  library: Library,
): readonly Violation[] {
  const all = [...shelf.current, ...shelf.older];
  const recipes = new Map(all.map((recipe) => [recipe.id, recipe]));
  const keptOut = keptOutBy(household.eaters);
  return household.eaters.flatMap(({ id, targets, scale }) =>
    checkPlan({
      ...{ plan: plateOf(plan, scale), slots, recipes, foods: library.foods, tags: library.tags },
      ...{ sensitivities: targets.sensitivities, leftoverDaysMax: targets.leftoverDaysMax },
      ...{ confirmed: library.confirmed ?? [], eater: id, keptOut },
    }).flatMap((one) => {
      if (one.code !== 'over-dose') return [one];
      const meals = (plan.days[one.day] ?? []).filter(({ slot }) => [WHOLE_DAY, slot].includes(one.meal));
      return meals.flatMap((meal) => dishesAdding(one, meal, id, { recipes, library }));
    }),
  );
}

const WHOLE_DAY = 'day';

/** The dose at fault, once for each dish of the meal on this eater's plate that adds to it. */
function dishesAdding(
  over: Violation,
  meal: Meal,
  eater: string,
  known: { readonly recipes: ReadonlyMap<string, Recipe>; readonly library: Library },
): readonly Violation[] {
  const at = { ...over, meal: meal.slot };
  const adds = (dish: Pick<Addition, 'recipe'>): boolean =>
    addsTo(over.about, dish, known.recipes, known.library);
  const beside = (meal.additions ?? []).filter(({ person }) => person === null || person === eater);
  return [
    ...(adds(meal) ? [at] : []),
    ...beside.filter(adds).map(({ recipe, person }) => ({ ...at, addition: { recipe, person } })),
  ];
}

function addsTo(
  target: string,
  meal: Pick<Meal, 'recipe'>,
  recipes: ReadonlyMap<string, Recipe>,
  { facts }: Library,
): boolean {
  const recipe = recipes.get(meal.recipe);
  return recipe === undefined || doseInRecipe(recipe, target, facts) !== 0;
}

/**
 * Throws where the check refuses a day of our own making: that is our fault. Days in `tolerated` are past, or hold what
 * somebody's rules have come to exclude since the plan was made.
 */
export function assertChecked(request: CheckRequest, tolerated: ReadonlySet<number>, library: Library): void {
  const [first] = violationsIn(request, library).filter(({ day }) => !tolerated.has(day));
  if (first !== undefined)
    throw new Error(`the finished week did not pass the check: ${JSON.stringify(first)}`);
}
