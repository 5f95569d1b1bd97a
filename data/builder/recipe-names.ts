/** Which food a recipe's ingredient is: one and no other, or a problem that says what is near. */
import type { Food, FoodId } from '../../server/domain/foods/food.ts';
import { keysOf, matchName } from '../../server/domain/ingredients/matcher.ts';
import type { Matcher } from '../../server/domain/ingredients/matcher.ts';
import { nearestNames } from '../../server/domain/ingredients/nearest.ts';

interface NamedFoods {
  readonly matcher: Matcher;
  readonly foods: ReadonlyMap<FoodId, Food>;
}

/**
 * The food called `name`: its own name, a name of it alone, or the usual form of the one concept so called. Null, with
 * a complaint, where it is no food or several.
 */
export function resolveName(
  name: string,
  { matcher, foods }: NamedFoods,
  complain: (text: string) => void,
): Food | null {
  const called = matchName(name, matcher);
  const found = called.length === 1 ? called : usualOfConcept(name, matcher, foods, called);
  const food = found.length === 1 ? foods.get(found[0] ?? '') : undefined;
  if (food !== undefined && food.kind !== 'concept') return food;
  if (called.length === 0) {
    const near = nearestNames(name, matcher, 4);
    complain(near.length === 0 ? 'is no food we know' : `is no food we know; did you mean ${quoted(near)}`);
  } else {
    const names = called.flatMap((id) => foods.get(id)?.name ?? []);
    complain(`may be ${quoted(names)}; write one of these names`);
  }
  return null;
}

function usualOfConcept(
  name: string,
  matcher: Matcher,
  foods: ReadonlyMap<FoodId, Food>,
  called: readonly FoodId[],
): readonly FoodId[] {
  const key = keysOf(name).join(' ');
  const usual = matcher.names.flatMap((entry) => {
    const food = entry.key === key ? foods.get(entry.food) : undefined;
    return food?.kind === 'concept' && food.usual !== null ? [food.usual] : [];
  });
  const forms = [...new Set(usual)];
  return forms.length === 1 ? forms : called;
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(' or ');
}
