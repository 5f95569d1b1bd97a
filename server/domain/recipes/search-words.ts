/** What a recipe can be found by: its words by where they stand, in one writing. */
import type { Food, FoodId } from '../foods/food.ts';
import { familyOf, spokenName } from '../foods/family.ts';
import { foldText, plainWord } from '../ingredients/fold.ts';
import { isUnderstoodInName } from '../ingredients/words.ts';
import { singularOf } from '../units/plural.ts';
import { mainFoodsOf } from './main-foods.ts';
import type { Recipe } from './recipe.ts';

/**
 * Stands before the key under which singular and plural meet, which is no spelling ("pie" and "pies" are "py").
 * Folding makes an s of it, so that nobody can type it.
 */
export const KEY_MARK = '\u02e2';

const SMALL = new Set(['a', 'an', 'and', 'at', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

const PLAIN = /^[\x20-\x7e]*$/;

/** The words of a text: folded, lower case, without accents; plurals stay. Text of any kind; never throws. */
export function wordsIn(text: string): readonly string[] {
  const folded = (PLAIN.test(text) ? text.toLowerCase() : plainWord(foldText(text))).replaceAll("'", '');
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All that a word may stand in the index as: itself, and the key that its other forms share with it. */
export function formsOf(word: string): readonly string[] {
  const key = singularOf(word);
  return key === word ? [word, KEY_MARK + key] : [word, key, KEY_MARK + key];
}

/** Small words left out, where others are left. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.length === 0 ? words : telling;
}

/** Every word once as it is written, and by its key where that is another. */
function indexed(words: readonly string[]): string {
  const all = new Set(words);
  for (const word of words) {
    const key = singularOf(word);
    if (key !== word) all.add(KEY_MARK + key);
  }
  return [...all].join(' ');
}

/**
 * What a food is called, as the index has it: its name, its synonyms, and those of what it is a form of. What a
 * synonym says beside the food is left out, or a Spanish onion would be a Spanish dish.
 */
export function wordsOfFood(id: FoodId, foods: ReadonlyMap<FoodId, Food>): string {
  const words = [...familyOf(id, foods)].flatMap((one) => {
    const food = foods.get(one);
    return food === undefined ? [] : [...wordsIn(spokenName(food.name)), ...food.names.flatMap(nounsIn)];
  });
  return indexed(words);
}

function nounsIn(name: string): readonly string[] {
  const words = wordsIn(name);
  const nouns = words.filter((word) => !isUnderstoodInName(singularOf(word)));
  return nouns.length === 0 ? words : nouns;
}

/** The columns of the index. */
export interface SearchEntry {
  readonly title: string;
  /** Names of its main foods. */
  readonly main: string;
  /** Names of all its foods. */
  readonly foods: string;
  readonly cuisine: string;
  /** The lines as they are written. */
  readonly lines: string;
}

/** `wordsOf` gives `wordsOfFood`; nothing where the food is not known. */
export function searchEntryOf(recipe: Recipe, wordsOf: (id: FoodId) => string): SearchEntry {
  const names = (ids: readonly FoodId[]): string =>
    [...new Set([...new Set(ids)].flatMap((id) => wordsOf(id).split(' ')))].join(' ');
  return {
    title: indexed(wordsIn(recipe.title)),
    main: names([...mainFoodsOf(recipe)]),
    foods: names(recipe.lines.flatMap((line) => line.foods)),
    cuisine: indexed(wordsIn(recipe.cuisine)),
    lines: indexed(recipe.lines.flatMap(({ line }) => wordsIn(line))),
  };
}
