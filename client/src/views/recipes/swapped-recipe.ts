/** The household's own copy of a recipe with one ingredient swapped, as it is sent to be saved. */
import type { RecipeBody, RecipeInput, SwapBody } from '../../../../server/contract/recipes.ts';
import { scaleLine } from './scaled-text.ts';

const LONGEST_TITLE = 120;
const MOST_STEPS = 100;
const COPY = /, with (.+)$/;

type Chosen = Pick<SwapBody, 'line' | 'foodName' | 'note'>;

/** The recipe as it is, as something that can be saved again. */
export function inputOf(recipe: RecipeBody): RecipeInput {
  const { title, slots, servings, activeMinutes, totalMinutes, cuisine, mainProtein, keepsDays, heat } =
    recipe;
  const { role, seasons, suits, equipment, freezesMonths, leftOvers, yieldG } = recipe;
  return {
    ...{ role, seasons, suits, equipment, freezesMonths, leftOvers, yieldG },
    ...{ title, slots, servings, activeMinutes, totalMinutes, cuisine, mainProtein, keepsDays, heat },
    lines: recipe.ingredients.map(({ line }) => line),
    steps: recipe.steps,
  };
}

/** With the ingredient at `index` swapped, and a note on top: the steps go on naming the old food. */
export function swappedRecipe(recipe: RecipeBody, index: number, swap: Chosen): RecipeInput {
  const input = inputOf(recipe);
  return {
    ...input,
    title: titleWith(recipe, swap.foodName),
    lines: input.lines.map((line, at) => (at === index ? swap.line : line)),
    steps: [noteOn(recipe, index, swap), ...input.steps].slice(0, MOST_STEPS),
  };
}

/** A copy that was swapped already is changed in place, so that two swaps make one copy. */
export const isCopy = ({ isOwn, basedOn }: Pick<RecipeBody, 'isOwn' | 'basedOn'>): boolean =>
  isOwn && basedOn !== null;

function titleWith(recipe: RecipeBody, food: string): string {
  const { title } = recipe;
  const next = isCopy(recipe) && COPY.test(title) ? `${title} and ${food}` : `${title}, with ${food}`;
  return next.length <= LONGEST_TITLE ? next : title;
}

/** No amounts in it: they stand among the ingredients, for the servings on the screen. */
function noteOn({ ingredients }: RecipeBody, index: number, { foodName, note }: Chosen): string {
  const old = ingredients[index];
  const name = old === undefined ? '' : plainName(scaleLine(old, { factor: 1, system: 'metric' }).rest);
  const where = `Where a step says ${name}, use ${foodName}, in the amount that the ingredients give.`;
  return `Swapped: ${foodName} instead of ${name}. ${where} ${note}`;
}

/** "spinach, washed" as the steps call it: "spinach". */
const plainName = (rest: string): string => rest.split(/[,;(]/)[0]?.trim() ?? rest;
