/** Tells a pasted recipe apart, by the food names that the library knows. */
import { foldText } from '../domain/ingredients/fold.ts';
import { findNames } from '../domain/ingredients/matcher.ts';
import { tokenize } from '../domain/ingredients/tokens.ts';
import { splitPasted, type SplitRecipe } from '../domain/recipes/split-pasted.ts';
import { matcherFor, type ActionDeps } from './deps.ts';

/** As much of a line as is looked at for the name of a food. */
const LOOKED_AT = 300;

export function splitRecipe({ library }: Pick<ActionDeps, 'library'>, text: string): SplitRecipe {
  const matcher = matcherFor(library);
  return splitPasted(
    text,
    (line) => findNames(tokenize(foldText(line.slice(0, LOOKED_AT))), matcher).length > 0,
  );
}
