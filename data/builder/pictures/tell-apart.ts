/** Sets pictures out so that no two are the same and any two are told apart at a glance. */
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';
import type { Kitchenware } from './choose.ts';
import type { Look, Picture } from './compose.ts';
import { composePicture } from './compose.ts';

/** How many ways of setting one dish out are tried. */
const TURNS = 64;

/** Drawings of either that the other lacks. */
function apart(one: readonly string[], other: readonly string[]): number {
  return one.filter((id) => !other.includes(id)).length + other.filter((id) => !one.includes(id)).length;
}

/** True where two pictures differ in vessel, in a colour of it, or in at least two of their drawings. */
export function areToldApart(one: Look, other: Look): boolean {
  if (one.vessel !== other.vessel) return true;
  if (one.colours.join() !== other.colours.join()) return true;
  return apart(one.drawings, other.drawings) >= 2;
}

/** Recipe id -> its picture, by title, each turned until it is told from every one before it and is the same as none. */
export function composeApart(recipes: readonly Recipe[], ware: Kitchenware): ReadonlyMap<string, Picture> {
  const pictures = new Map<string, Picture>();
  const met = new Set<string>();
  for (const recipe of [...recipes].sort((a, b) => (a.title < b.title ? -1 : 1))) {
    const looks = [...pictures.values()].map(({ look }) => look);
    const picture = firstApart(recipe, ware, { met, looks });
    pictures.set(recipe.id, picture);
    met.add(picture.svg);
  }
  return pictures;
}

function firstApart(
  recipe: Recipe,
  ware: Kitchenware,
  before: { readonly met: ReadonlySet<string>; readonly looks: readonly Look[] },
): Picture {
  for (let turn = 0; turn < TURNS; turn++) {
    const picture = composePicture(recipe, ware, turn);
    const isNew = !before.met.has(picture.svg);
    if (isNew && before.looks.every((look) => areToldApart(picture.look, look))) return picture;
  }
  return composePicture(recipe, ware);
}
