/** Recipes as the bodies of `/api/recipes`, each person's verdict with its proof. */
import type { NutrientLineBody, PersonVerdict } from '../../contract/common.ts';
import type { CollectionFacets } from '../../actions/browse-recipes.ts';
import type { IngredientBody, RecipeBody, RecipeFacetsBody, RecipeSummary } from '../../contract/recipes.ts';
import { titleIn } from '../../contract/sentences/en.ts';
import type {
  FindingView,
  IngredientView,
  RecipeSummaryView,
  RecipeView,
  ServingLine,
  VerdictView,
} from '../../actions/recipe-view.ts';
import type { Confirmed } from '../../domain/foods/confirmed.ts';
import type { Library } from '../../domain/library.ts';
import { digits } from './reasons.ts';

type Label = NonNullable<IngredientBody['labels']>[number];

export function presentRecipeSummary(view: RecipeSummaryView, library: Library): RecipeSummary {
  const { recipe, version, isOwn } = view.stored;
  const { id, title, servings, activeMinutes, totalMinutes, cuisine, mainProtein, keepsDays, heat } = recipe;
  return {
    ...{ id, version, title, servings, activeMinutes, totalMinutes, cuisine, mainProtein, keepsDays, heat },
    ...{ role: recipe.role, seasons: [...recipe.seasons], suits: [...recipe.suits] },
    ...{ slots: [...recipe.slots], isOwn, kcal: Math.round(view.kcal) },
    verdicts: view.verdicts.map((verdict) => presentVerdict(verdict, library)),
    tastes: view.tastes.map(({ person, taste }) => ({ person, taste })),
  };
}

/** A cuisine has its id alone, which the screen words. */
export function presentFacets({ cuisines, foods, ...counts }: CollectionFacets): RecipeFacetsBody {
  return {
    ...counts,
    cuisines: cuisines.map(({ id, recipes }) => ({ id, recipes })),
    foods: foods.map(({ id, name, recipes }) => ({ id, name, recipes })),
  };
}

/** `pictureTexts`: what the drawings of the collection show, by the recipe's id. */
export function presentRecipe(
  view: RecipeView,
  library: Library,
  pictureTexts: ReadonlyMap<string, string>,
): RecipeBody {
  const { recipe, isOwn } = view.stored;
  return {
    ...presentRecipeSummary(view, library),
    ingredients: view.ingredients.map((one) => presentIngredient(one, library)),
    steps: [...recipe.steps],
    ...{ equipment: [...recipe.equipment], freezesMonths: recipe.freezesMonths },
    ...{ leftOvers: recipe.leftOvers, yieldG: recipe.yieldG },
    pictureText: isOwn ? null : (pictureTexts.get(recipe.id) ?? null),
    nutrition: view.nutrition.map(presentLine),
    basedOn: view.basedOn === null ? null : { ...view.basedOn },
  };
}

export function presentVerdict(
  { person, name, verdict, isOut, findings }: VerdictView,
  library: Library,
): PersonVerdict {
  return { person, name, verdict, isOut, findings: findings.map((one) => presentFinding(one, library)) };
}

function presentFinding(
  { target, tier, verdict, line, proof }: FindingView,
  library: Library,
): PersonVerdict['findings'][number] {
  return {
    ...{ target, targetName: titleIn(library, target), tier, verdict, line },
    proof: proof.map(({ food, by, to, source, product }) => ({
      ...{ food, foodName: titleIn(library, food), by, to, toName: titleIn(library, to), source },
      sourceTitle: library.sources.get(source ?? '')?.title ?? null,
      confidence: library.sources.get(source ?? '')?.confidence ?? null,
      ...(product === undefined ? {} : { product: { ...product } }),
    })),
  };
}

export function presentIngredient(
  { line: own, contains, mayContain, labels }: IngredientView,
  library: Library,
): IngredientBody {
  const { line, food, grams, quantity, unit, preparation, status } = own;
  return {
    ...{ line, food, grams, quantity, unit, preparation, status },
    foodName: food === null ? null : (library.foods.get(food)?.name ?? null),
    contains: [...contains],
    mayContain: [...mayContain],
    ...(labels.length === 0 ? {} : { labels: labels.map(presentLabel) }),
  };
}

function presentLabel({ food, name, seenOn, clears, contains }: Confirmed): Label {
  return { food, name, seenOn, clears: [...clears], contains: [...contains] };
}

/** One serving has no floor to reach: figures are shown. */
function presentLine({ id, title, unit, atLeast, coverage, unknownFoods }: ServingLine): NutrientLineBody {
  return {
    ...{ id, title, unit, atLeast: digits(atLeast, 3), coverage: digits(coverage, 3) },
    unknownFoods: [...unknownFoods],
    ...{ floor: null, ceiling: null, kind: null, status: 'shown', cause: null },
  };
}
