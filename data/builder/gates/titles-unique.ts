/** No title twice, whatever its capitals. */
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';

export function titlesUnique(recipes: readonly Recipe[]): readonly string[] {
  const seen = new Map<string, string>();
  return recipes.flatMap(({ id, title }) => {
    const key = title.toLowerCase();
    const earlier = seen.get(key);
    seen.set(key, earlier ?? id);
    return earlier === undefined ? [] : [`${id}: has the title "${title}", as ${earlier} has; change one`];
  });
}
