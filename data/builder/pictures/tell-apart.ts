/** Sets pictures out so that no two are the same and neighbours in a list are told apart at a glance. */
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

/** The list a person leafs through: meals by slot, then sides and plates, each by title. */
export function shelfOf({ role, slots }: Pick<Recipe, 'role' | 'slots'>): string {
  return role === 'meal' ? (slots[0] ?? 'meal') : role;
}

const inOrder = (a: Recipe, b: Recipe): number => {
  const [one, other] = [shelfOf(a), shelfOf(b)];
  if (one !== other) return one < other ? -1 : 1;
  return a.title < b.title ? -1 : 1;
};

/** Recipe id -> its picture, each turned until it is like none before it and unlike its neighbour. */
export function composeApart(recipes: readonly Recipe[], ware: Kitchenware): ReadonlyMap<string, Picture> {
  const pictures = new Map<string, Picture>();
  const drawn = new Set<string>();
  let before: Look | null = null;
  for (const recipe of [...recipes].sort(inOrder)) {
    const picture = firstApart(recipe, ware, { drawn, before });
    pictures.set(recipe.id, picture);
    drawn.add(picture.svg);
    before = picture.look;
  }
  return pictures;
}

function firstApart(
  recipe: Recipe,
  ware: Kitchenware,
  met: { readonly drawn: ReadonlySet<string>; readonly before: Look | null },
): Picture {
  for (let turn = 0; turn < TURNS; turn++) {
    const picture = composePicture(recipe, ware, turn);
    const isNew = !met.drawn.has(picture.svg);
    if (isNew && (met.before === null || areToldApart(picture.look, met.before))) return picture;
  }
  return composePicture(recipe, ware);
}
