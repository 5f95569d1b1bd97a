/** The foods that a title or a step names. */
import type { FoodId } from '../../../server/domain/foods/food.ts';
import { foldText } from '../../../server/domain/ingredients/fold.ts';
import { findNames } from '../../../server/domain/ingredients/matcher.ts';
import { tokenize } from '../../../server/domain/ingredients/tokens.ts';
import { keysOf } from '../../../server/domain/ingredients/matcher.ts';
import type { Dish, Foods } from './dish.ts';

export interface NamedFood {
  readonly shown: string;
  readonly foods: readonly FoodId[];
  /** The words one by one: "lemon rice" is lemon and rice where nobody means the dish. */
  readonly words: readonly string[];
  /** "Without onion", "lactose-free": said to be absent. */
  readonly isDenied: boolean;
}

/** What the cook does, uses or makes, and what is a food elsewhere. */
const KITCHEN_WORDS = new Set([
  ...[
    'toast',
    'toasts',
    'toasted',
    'wrap',
    'wraps',
    'crumble',
    'crumbles',
    'batter',
    'steamer',
    'savory',
    'ice',
  ],
  ...[
    'mash',
    'broth',
    'smoothie',
    'socca',
    'farinata',
    'tortilla',
    'pancake',
    'pancakes',
    'patty',
    'patties',
  ],
  ...['flatbread', 'flatbreads', 'breads', 'cake', 'cakes', 'muffin', 'muffins', 'omelet', 'crepe', 'crepes'],
  ...[
    'custard',
    'pudding',
    'salsa',
    'sauce',
    'soup',
    'stew',
    'fries',
    'chips',
    'crackers',
    'porridge',
    'curry',
  ],
  ...[
    'granola',
    'slaw',
    'hash',
    'dal',
    'dip',
    'salad',
    'sandwich',
    'sandwiches',
    'meatballs',
    'dough',
    'soft',
  ],
  ...[
    'rosti',
    'congee',
    'chutney',
    'chili',
    'misir',
    'bowl',
    'pot',
    'pie',
    'warm',
    'hot',
    'golden',
    'breakfast',
  ],
]);

export function namedFoods(text: string, { words }: Foods): readonly NamedFood[] {
  const tokens = tokenize(foldText(text));
  return findNames(tokens, words).flatMap(({ from, to, named }) => {
    const own = tokens.slice(from, to);
    const parts = own.filter(({ kind }) => kind === 'word').map((token) => token.text);
    if (parts.every((part) => KITCHEN_WORDS.has(part.toLowerCase()))) return [];
    const foods = named.food === null ? named.foods : [named.food];
    const [before, after] = [tokens[from - 1]?.key, tokens[to]?.text === '-' ? tokens[to + 1] : tokens[to]];
    const isDenied = before === 'without' || before === 'no' || after?.key === 'free';
    return [{ shown: parts.join(' '), foods, words: parts, isDenied }];
  });
}

/** True where an ingredient's name holds the words: "miso" of gluten-free miso, "pasta" of red lentil pasta. */
export function isPartOfName(shown: string, { used }: Dish): boolean {
  const words = keysOf(shown);
  return used.some(({ food }) =>
    [food.name, ...food.names].some((name) => {
      const own = new Set(keysOf(name));
      return words.every((word) => own.has(word));
    }),
  );
}
