/** The ingredients that a knife or a grater works on. */
import type { Dish, Used } from './dish.ts';

const CUT =
  /\b(chopped|sliced|diced|cubed|grated|shredded|snipped|minced|halved|quartered|peeled|cut|cubes?|dice|slices|strips|ribbons|matchsticks|sticks|batons|coins|rounds|half-moons|quarter-slices|chunks|wedges|segments|florets|lengths)\b/;
/** Sold like that, or done with a fork: no work of the knife. */
const BOUGHT = /\b(bought|frozen|thawed|drained|in flakes|flaked|from the tin)\b/;

/** Lemon zest is grated in the hand; its juice is pressed. */
export function chopped({ used }: Dish): readonly Used[] {
  return used.filter(({ line: { preparation }, food }) => {
    const text = preparation ?? '';
    if (food.aisle === 'frozen' || BOUGHT.test(text)) return false;
    return CUT.test(text);
  });
}
