/** No step names a food of an allergen's class that is no ingredient: nobody looks for wheat in "serve with bread". */
import type { Dish } from './dish.ts';
import { isPartOfName, namedFoods } from './named-foods.ts';
import type { NamedFood } from './named-foods.ts';

const ALLERGENS = [
  ...([
    'milk',
    'egg',
    'fish',
    'crustacean',
    'mollusc',
    'peanut',
    'tree-nut',
    'gluten',
    'wheat',
    'soy',
  ] as const),
  ...(['sesame', 'celery', 'mustard', 'lupin', 'sulphite'] as const),
];
/** Words for a taste that name an allergen: a reader who must avoid it stops at them. */
const FIGURES: readonly (readonly [RegExp, string])[] = [
  [/\bbuttery\b/i, 'milk'],
  [/\bcheesy\b/i, 'milk'],
  [/\bmilky\b/i, 'milk'],
  [/\bnutty\b/i, 'tree-nut'],
  [/\beggy\b/i, 'egg'],
];

export function unlisted(dish: Dish): readonly string[] {
  const { recipe } = dish;
  const listed = new Set<string>(ALLERGENS.filter((tag) => isListed(dish, tag)));
  const texts = [recipe.title, ...recipe.steps, recipe.leftOvers ?? ''];
  const faults = texts.flatMap((text) => [
    ...namedFoods(text, dish.kitchen).flatMap((named) => {
      const tag = unlistedIn(named, dish, listed);
      return tag === null
        ? []
        : [`names "${named.shown}" (${tag}), which no ingredient holds; leave the word out`];
    }),
    ...FIGURES.filter(([word, tag]) => word.test(text) && !listed.has(tag)).map(
      ([word, tag]) => `says "${word.exec(text)?.[0] ?? ''}" without ${tag}; choose another word`,
    ),
  ]);
  return [...new Set(faults)];
}

/** The allergen that the words bring and no line holds; a phrase that is a dish is read word by word. */
function unlistedIn(named: NamedFood, dish: Dish, listed: ReadonlySet<string>): string | null {
  if (named.isDenied || isPartOfName(named.shown, dish)) return null;
  const { facts } = dish.kitchen;
  const tag = ALLERGENS.find(
    (one) => !listed.has(one) && named.foods.every((id) => facts.factOf(id, one) === 'yes'),
  );
  if (tag === undefined || named.words.length < 2) return tag ?? null;
  const parts = named.words.flatMap((word) => namedFoods(word, dish.kitchen));
  return parts.map((part) => unlistedIn(part, dish, listed)).find((one) => one !== null) ?? null;
}

/** Held, or perhaps held, by a line: the eaters who avoid it are warned by the verdict. */
function isListed({ recipe, kitchen }: Dish, tag: string): boolean {
  return recipe.lines.some(({ foods }) =>
    foods.some(
      (id) => kitchen.facts.factOf(id, tag) === 'yes' || kitchen.foods.get(id)?.mayContain.has(tag) === true,
    ),
  );
}
