import { describe, expect, it } from 'vitest';
import { readMeasureText } from '../../../data/builder/measure-text.ts';

/** SR28's wording, the unit, the qualifier. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ['cup', 'cup', ''],
  ['Cup', 'cup', ''],
  ['cup, chopped', 'cup', 'chopped'],
  ['cup slices', 'cup', 'slices'],
  ['cup 1" pieces', 'cup', '1" pieces'],
  ['cup (8 fl oz)', 'cup', '8 fl oz'],
  ['cup, sliced (1/4" thick)', 'cup', 'sliced, 1/4" thick'],
  ['medium (2-1/2" dia)', 'medium', '2-1/2" dia'],
  ['large (7-1/4" to 8-/1/2" long)', 'large', '7-1/4" to 8-/1/2" long'],
  ['extra large', 'extra large', ''],
  ['potato large (3" to 4-1/4" dia)', 'large', 'potato, 3" to 4-1/4" dia'],
  ['small bagel (3" dia)', 'small', 'bagel, 3" dia'],
  ['slice, medium (1/8" thick)', 'slice', 'medium, 1/8" thick'],
  ['slices', 'slice', ''],
  ['slice or ring', 'slice', 'or ring'],
  ['stalk, medium (7-1/2" - 8" long)', 'stalk', 'medium, 7-1/2" - 8" long'],
  ['tablespoon', 'tbsp', ''],
  ['tbsp chopped', 'tbsp', 'chopped'],
  ['teaspoon', 'tsp', ''],
  ['fl oz', 'fl oz', ''],
  ['oz (23 whole kernels)', 'oz', '23 whole kernels'],
  ['cubic inch', 'cubic inch', ''],
  ['NLEA serving', 'nlea serving', ''],
  ['cloves', 'clove', ''],
  ['leaves', 'leaf', ''],
  ['leaf outer', 'leaf', 'outer'],
  ['sprigs', 'sprig', ''],
  ['cookies', 'cookie', ''],
  ['pouches', 'pouch', ''],
  ['floweret', 'floret', ''],
  ['fruit without refuse', 'fruit', 'without refuse'],
  ['can (15 oz)', 'can', '15 oz'],
  ['package (10 oz)', 'package', '10 oz'],
  ['head, small (about 4-1/2" dia)', 'head', 'small, about 4-1/2" dia'],
  ['pepper', 'pepper', ''],
  ['mushrooms', 'mushroom', ''],
  ['tortilla 1 serving', 'tortilla', '1 serving'],
  ['lemon yields', 'lemon', 'yields'],
  ['apricot half with liquid', 'apricot half', 'with liquid'],
  ['grams', 'g', ''],
  ['patties', 'patty', ''],
  ['goldfish', 'goldfish', ''],
];

describe('the wording of a measure', () => {
  it.each(PAIRS)('%s', (text, unit, qualifier) => {
    expect(readMeasureText(text)).toEqual({ unit, qualifier });
  });
});
