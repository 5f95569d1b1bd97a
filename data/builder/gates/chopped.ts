/** The ingredients that a knife or a grater works on. */
import { sentencesOf } from './dish.ts';
import type { Dish, Used } from './dish.ts';

const CUT =
  /\b(chopped|sliced|diced|cubed|grated|shredded|snipped|minced|halved|quartered|peeled|cut|cubes?|dice|slices|strips|ribbons|matchsticks|sticks|batons|coins|rounds|half-moons|quarter-slices|chunks|wedges|segments|florets|lengths)\b/;
/** Sold like that, or done with a fork: no work of the knife. */
const BOUGHT = /\b(bought|frozen|thawed|drained|in flakes|flaked|from the tin)\b/;
/** "Peel and grate", and no other work between the verb and the food. */
const CUTTING = /\b(cut|slice|dice|chop|grate|shred|peel|core|halve|quarter)\b([^;:]*)$/i;
const OTHER_WORK =
  /\b(add|mix|put|stir|with|into|in|toss|turn|cook|fry|warm|heat|lay|boil|drain|scatter|sprinkle|wide|pan|pot)\b/i;

export function chopped({ used, recipe }: Dish): readonly Used[] {
  const sentences = recipe.steps.flatMap(sentencesOf);
  return used.filter(({ line, food }) => {
    const text = line.preparation ?? '';
    if (food.aisle === 'frozen' || BOUGHT.test(text)) return false;
    return CUT.test(text) || sentences.some((sentence) => isCutIn(sentence, line.line));
  });
}

/** "Cut 140 g mango and 180 g cucumber into cubes" cuts both. */
function isCutIn(sentence: string, line: string): boolean {
  const shown = line.split(',')[0] ?? line;
  const at = sentence.indexOf(shown);
  if (at < 0) return false;
  const between = CUTTING.exec(sentence.slice(0, at))?.[2] ?? null;
  return between !== null && !OTHER_WORK.test(between);
}
