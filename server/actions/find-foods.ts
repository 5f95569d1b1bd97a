/** Foods by what a person types: those whose name begins with it first, a family before its forms. */
import type { Food } from '../domain/foods/food.ts';
import type { Library } from '../domain/library.ts';

export interface FoodSearch {
  readonly query?: string;
  readonly tag?: string;
}

const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ');

/** Every food that matches, best first; all foods by name where nothing is asked. */
export function findFoods(library: Library, { query, tag }: FoodSearch): readonly Food[] {
  const text = fold(query ?? '');
  const isTagged = (food: Food): boolean =>
    tag === undefined || library.facts.containsOf(food.id).includes(tag);
  return [...library.foods.values()]
    .filter(isTagged)
    .map((food) => ({ food, rank: rankOf(food, text) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || compare(a.food.name, b.food.name) || compare(a.food.id, b.food.id))
    .map(({ food }) => food);
}

const NO_MATCH = 6;

/** 0 and 1 the very name, 2 and 3 its beginning, 4 and 5 a word within; odd where it is no family. */
function rankOf(food: Food, text: string): number {
  if (text === '') return 0;
  const names = [food.name, food.id.replaceAll('-', ' '), ...food.names].map(fold);
  const form = food.kind === 'concept' ? 0 : 1;
  if (names.includes(text)) return form;
  if (names.some((name) => name.startsWith(text))) return 2 + form;
  return names.some((name) => name.includes(` ${text}`)) ? 4 + form : NO_MATCH;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
