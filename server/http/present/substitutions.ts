/** Swaps of ingredients as the body of `/api/recipes/{id}/substitutions`. */
import type {
  HurdleBody,
  LineSwapsBody,
  NutrientChangeBody,
  SubstitutionsBody,
  SwapBody,
} from '../../contract/recipes.ts';
import { titleIn } from '../../contract/sentences/en.ts';
import type {
  ChangeView,
  HurdleView,
  LineSwapsView,
  SubstitutionsView,
  SwapView,
} from '../../actions/list-substitutions.ts';
import type { Library } from '../../domain/library.ts';
import { digits } from './reasons.ts';

export function presentSubstitutions(view: SubstitutionsView, library: Library): SubstitutionsBody {
  const { stored, people, hurdles, lines } = view;
  return {
    ...{ recipe: stored.recipe.id, version: stored.version, people: people.map((one) => ({ ...one })) },
    inTheWay: hurdles.map((one) => presentHurdle(one, library)),
    lines: lines.map((one) => presentLineSwaps(one, library)),
  };
}

function presentLineSwaps(
  { index, line, hurdles, swaps, withheld }: LineSwapsView,
  library: Library,
): LineSwapsBody {
  return {
    ...{ index, line: line.line, withheld },
    foodName: line.food === null ? null : (library.foods.get(line.food)?.name ?? null),
    inTheWay: hurdles.map((one) => presentHurdle(one, library)),
    swaps: swaps.map((one) => presentSwap(one, library)),
  };
}

function presentSwap(view: SwapView, library: Library): SwapBody {
  const { role, food, line, note, isDisliked, hurdles, changes } = view;
  const known = library.foods.get(food);
  return {
    ...{ role: { ...role }, food, foodName: known?.name ?? food, line: line.line, note, isDisliked },
    ...{ grams: line.grams ?? 0, toLookFor: known?.toLookFor ?? null },
    fitsEveryone: hurdles.length === 0,
    stillInTheWay: hurdles.map((one) => presentHurdle(one, library)),
    changes: changes.map((one) => presentChange(one, library)),
  };
}

function presentHurdle(
  { person, name, target, tier, verdict, lines }: HurdleView,
  library: Library,
): HurdleBody {
  return {
    ...{ person, name, target, targetName: titleIn(library, target), tier, verdict, lines: [...lines] },
  };
}

function presentChange(
  { nutrient, title, unit, before, after, change, coverage, unknownFoods }: ChangeView,
  { foods }: Library,
): NutrientChangeBody {
  return {
    ...{ id: nutrient, title, unit, before: digits(before, 3), after: digits(after, 3) },
    change: change === null ? null : digits(change, 3),
    coverage: digits(coverage, 3),
    unknownFoods: unknownFoods.map((food) => foods.get(food)?.name ?? food),
  };
}
