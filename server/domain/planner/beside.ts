/** What may stand beside a meal, and for whom: who clears which plate or side, and how much of it the doses leave. */
import type { FactsIndex } from '../foods/facts.ts';
import type { Sensitivity } from '../people/person.ts';
import { doseRulesOf, sortRecipes } from '../recipes/eligibility.ts';
import type { Recipe, Slot } from '../recipes/recipe.ts';
import { doseInRecipe } from '../recipes/verdict.ts';
import { keptOutBy, plateOf, type Seated } from './household.ts';
import type { Addition, Meal, Plan } from './plan.ts';
import type { Serving } from './serving.ts';
import type { Placed } from './terms/term.ts';

/** Half a plate to two of them. */
export const SMALLEST_BESIDE = 0.5;
export const LARGEST_BESIDE = 2;

export interface Place {
  readonly day: number;
  readonly slot: Slot;
}

/** A week with the people who eat it; recipes by the keys of the plan. */
export interface Table {
  readonly plan: Plan;
  readonly eaters: readonly Seated[];
  readonly recipeOf: (key: string) => Recipe;
  readonly facts: FactsIndex;
}

/** The plan with what stands beside each of its meals. */
export function withAdditions(plan: Plan, at: (day: number, slot: Slot) => readonly Addition[]): Plan {
  return {
    days: plan.days.map((meals, day) =>
      meals.map(({ slot, recipe, portion, leftoverOfDay }): Meal => {
        const additions = at(day, slot);
        const bare = { slot, recipe, portion, leftoverOfDay };
        return additions.length === 0 ? bare : { ...bare, additions };
      }),
    ),
  };
}

/** What an eater has beside the meals, in the servings of the shared plan: their own plates are divided by their scale. */
export function besideOf(
  plan: Plan,
  { id, scale }: Pick<Seated, 'id' | 'scale'>,
  servingFor: (recipe: string) => Serving,
): readonly Placed[] {
  return plan.days.flatMap((meals, day) =>
    meals.flatMap(({ slot, additions = [] }) =>
      additions
        .filter(({ person }) => person === null || person === id)
        .map(({ recipe, portion, person }) => ({
          ...{ day, slot, serving: servingFor(recipe), isLeftover: false },
          portion: person === null ? portion : portion / scale,
        })),
    ),
  );
}

/** What is kept out of the kitchen is out in any dose, and though it be only a dislike. */
function strict(rule: Sensitivity): Sensitivity {
  return { ...rule, tier: rule.tier === 'severe' ? 'severe' : 'avoid' };
}

/** Why a dish does not clear an eater: targets of their own rules, and of what is kept out of the kitchen; both empty where it does. */
export interface Clearing {
  readonly own: readonly string[];
  readonly kitchen: readonly string[];
  /** Points of taste for one serving. */
  readonly tastePoints: number;
}

/** One for each recipe, in their order; the eater's place is at `table`. */
export function clearingsFor(
  recipes: readonly Recipe[],
  eater: Seated,
  { eaters, facts }: Pick<Table, 'eaters' | 'facts'>,
): readonly Clearing[] {
  const own = sortRecipes(recipes, eater.targets.sensitivities, facts, SMALLEST_BESIDE);
  const kitchen = sortRecipes(recipes, keptOutBy(eaters).map(strict), facts, SMALLEST_BESIDE);
  const taste = new Map(own.eligible.map(({ recipe, tastePoints }) => [recipe.id, tastePoints]));
  const targetsIn = (refused: typeof own.refused, id: string): readonly string[] => [
    ...new Set(refused.filter(({ recipe }) => recipe === id).map(({ target }) => target)),
  ];
  return recipes.map(({ id }) => ({
    own: targetsIn(own.refused, id),
    kitchen: targetsIn(kitchen.refused, id),
    tastePoints: taste.get(id) ?? 0,
  }));
}

/** Dishes that clear all of these eaters, with the most points of taste that one of them gives. */
export function clearFor(
  recipes: readonly Recipe[],
  eaters: readonly Seated[],
  table: Table,
): readonly { readonly recipe: Recipe; readonly tastePoints: number }[] {
  const clearings = eaters.map((eater) => clearingsFor(recipes, eater, table));
  return recipes.flatMap((recipe, at) => {
    const own = clearings.flatMap((one) => one[at] ?? []);
    if (own.some(({ own: out, kitchen }) => out.length + kitchen.length > 0)) return [];
    return [{ recipe, tastePoints: Math.max(0, ...own.map(({ tastePoints }) => tastePoints)) }];
  });
}

/** The most servings of a dish that the doses of these eaters leave at a meal; `Infinity` where none applies. */
export function largestAt(
  recipe: Recipe,
  place: Place,
  { eaters, table }: { readonly eaters: readonly Seated[]; readonly table: Table },
): number {
  const rooms = eaters.flatMap((eater) =>
    doseRulesOf(eater.targets.sensitivities).map(({ target, perMealG, perDayG }) => {
      const share = recipe.role === 'side' ? eater.scale : 1;
      const grams = gramsOf(recipe, target, table.facts) * share;
      if (grams === 0) return Infinity;
      const { atMeal, onDay } = eaten(target, place, eater, table);
      return Math.max(0, Math.min(perMealG - atMeal, perDayG - onDay) / grams);
    }),
  );
  return Math.min(Infinity, ...rooms);
}

function gramsOf(recipe: Recipe, target: string, facts: FactsIndex): number {
  return (doseInRecipe(recipe, target, facts) ?? Infinity) / recipe.servings;
}

/** Grams of a target that an eater has already, at the meal and on its day. */
function eaten(
  target: string,
  { day, slot }: Place,
  { id, scale }: Seated,
  { plan, recipeOf, facts }: Table,
): { readonly atMeal: number; readonly onDay: number } {
  let [atMeal, onDay] = [0, 0];
  for (const meal of plateOf(plan, scale).days[day] ?? []) {
    const beside = (meal.additions ?? []).filter(({ person }) => person === null || person === id);
    const grams = [meal, ...beside].reduce(
      (sum, dish) => sum + gramsOf(recipeOf(dish.recipe), target, facts) * dish.portion,
      0,
    );
    onDay += grams;
    if (meal.slot === slot) atMeal += grams;
  }
  return { atMeal, onDay };
}
