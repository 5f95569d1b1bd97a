/** Targets, servings, weeks and whole problems in a line each, for tests of the planner. */
import { readFileSync } from 'node:fs';
import type { Food, FoodId, Tag, TagId } from '../../server/domain/foods/food.ts';
import { buildFacts, type FactsIndex } from '../../server/domain/foods/facts.ts';
import { NUTRIENTS, type NutrientId } from '../../server/domain/foods/nutrient.ts';
import type { Targets } from '../../server/domain/people/targets.ts';
import { activeQuotas } from '../../server/domain/planner/active-quotas.ts';
import type { IndexParameter } from '../../server/domain/planner/balance.ts';
import { PORTIONS } from '../../server/domain/planner/plan.ts';
import type { Problem } from '../../server/domain/planner/problem.ts';
import { servingOf, type Serving } from '../../server/domain/planner/serving.ts';
import type { Placed } from '../../server/domain/planner/terms/term.ts';
import { sortRecipes } from '../../server/domain/recipes/eligibility.ts';
import type { Recipe, Slot } from '../../server/domain/recipes/recipe.ts';
import { recipeWith, type RecipeWith } from './recipes.ts';

/** The 45 rows of the published index, read anew from the table that is shipped. */
export const INDEX_ROWS: readonly IndexParameter[] = readFileSync(
  new URL('../../data/targets/dii-parameters.csv', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [parameter = '', unit = '', score, mean, sd] = line.split(',');
    return { parameter, unit, score: Number(score), mean: Number(mean), sd: Number(sd) };
  });

const DISPLAY = {
  ...{ perMeal: [], hideNumbers: false },
  ...{ offerEliminationPhases: true, offerFurtherExclusions: true },
};

/** 2,000 kcal and nothing else wished for. */
export function targetsWith(given: Partial<Targets> = {}): Targets {
  return {
    energyKcal: 2000,
    fibreCapG: 35,
    floors: [],
    ceilings: [],
    shares: [],
    quotas: [],
    plantsPerWeek: 0,
    dayLimits: [],
    steady: [],
    steadyTags: [],
    leftoverDaysMax: 2,
    sensitivities: [],
    display: DISPLAY,
    notes: [],
    ...given,
  };
}

export interface ServingWith extends RecipeWith {
  readonly nutrients?: Readonly<Partial<Record<NutrientId, number>>>;
  readonly groups?: Readonly<Record<TagId, number>>;
  readonly tags?: readonly TagId[];
  readonly plants?: Readonly<Record<string, number>>;
  readonly foods?: Readonly<Record<FoodId, number>>;
  readonly bought?: readonly FoodId[];
  readonly perishables?: readonly FoodId[];
}

/** A serving by its figures alone, all of them measured. */
export function servingWith(given: ServingWith): Serving {
  const { nutrients = {}, groups, tags, plants, foods, bought, perishables, ...recipe } = given;
  return {
    recipe: recipeWith(recipe),
    nutrients: Float64Array.from(NUTRIENTS, ({ id }) => nutrients[id] ?? 0),
    coverage: new Float64Array(NUTRIENTS.length).fill(1),
    grams: 100,
    groups: new Map(Object.entries(groups ?? {})),
    tags: new Set(tags),
    plants: new Map(Object.entries(plants ?? {})),
    foods: new Map(Object.entries(foods ?? {})),
    bought: bought ?? [],
    perishables: perishables ?? [],
  };
}

/** A meal: fresh, one serving, unless said otherwise. */
export function meal(
  day: number,
  slot: Slot,
  serving: Serving,
  given: { readonly portion?: number; readonly isLeftover?: boolean } = {},
): Placed {
  return { day, slot, serving, portion: given.portion ?? 1, isLeftover: given.isLeftover ?? false };
}

/** What a problem is made of; everything not given is plain. */
export interface ProblemWith {
  readonly recipes: readonly Recipe[];
  readonly foods: ReadonlyMap<FoodId, Food>;
  readonly tags: ReadonlyMap<TagId, Tag>;
  readonly slots?: readonly Slot[];
  readonly targets?: Partial<Targets>;
  /** Facts to sort by, where they are not those of `foods`. */
  readonly facts?: FactsIndex;
}

/** Sorts the recipes by the targets' sensitivities and assembles what the search reads. */
export function problemWith(given: ProblemWith): Problem {
  const targets = targetsWith(given.targets);
  const facts = given.facts ?? buildFacts(given.foods, given.tags);
  const sorted = sortRecipes(given.recipes, targets.sensitivities, facts, PORTIONS[0]);
  return {
    targets,
    slots: given.slots ?? ['breakfast', 'lunch', 'dinner', 'snack'],
    candidates: sorted.eligible.map((eligible) => ({
      ...eligible,
      serving: servingOf(eligible.recipe, given.foods, (food) => facts.containsOf(food)),
    })),
    doseRules: sorted.doseRules,
    quotas: activeQuotas(targets.quotas, targets.sensitivities, given.foods, facts),
    listWish: { lines: 12, perishables: 5 },
    indexParameters: INDEX_ROWS,
    foods: given.foods,
    gramsOfTag: (serving, tag) =>
      [...serving.foods].reduce(
        (sum, [food, grams]) =>
          sum + (facts.factOf(food, tag) === 'yes' ? grams * facts.shareOf(food, tag) : 0),
        0,
      ),
  };
}
