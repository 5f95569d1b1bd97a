import { describe, expect, it } from 'vitest';
import { facetsOf, fitsFilter, type BrowseFilter } from '../../../server/domain/recipes/browse.ts';
import { mainFoodsOf } from '../../../server/domain/recipes/main-foods.ts';
import { nearestWord } from '../../../server/domain/recipes/nearest-word.ts';
import {
  formsOf,
  KEY_MARK,
  tellingWords,
  wordsIn,
  wordsOfFood,
} from '../../../server/domain/recipes/search-words.ts';
import { factsOf, foodsOf } from '../../support/foods-builder.ts';
import { recipeWith } from '../../support/recipes.ts';

const FOODS = [
  { id: 'salmon', name: 'salmon (any form)', kind: 'concept' as const, names: ['lachs'] },
  {
    id: 'salmon-raw',
    name: 'farmed salmon',
    names: ['fresh salmon fillet'],
    parents: ['salmon'],
    tags: ['fish'],
  },
  ...['rice', 'pea', 'dill', 'water'].map((id) => ({ id })),
];
const foods = foodsOf(FOODS);
const known = { foods, facts: factsOf(FOODS, { fish: [] }) };
const dish = recipeWith({
  ...{ id: 'dish', cuisine: 'nordic', activeMinutes: 20, seasons: ['summer'], suits: ['budget'] },
  lines: [
    ['water', 900],
    ['rice', 200],
    ['pea', 150],
    ['salmon-raw', 140],
    ['dill', 10],
  ],
});

describe('main foods', () => {
  it('are the three heaviest; water is none, and the dill is too light', () => {
    expect([...mainFoodsOf(dish)]).toEqual(['rice', 'pea', 'salmon-raw']);
  });
  it('are fewer where the third is under 5 % of the weight: 200, 190 and 20 g', () => {
    const lines = [['a', 200] as const, ['b', 190] as const, ['c', 20] as const];
    expect([...mainFoodsOf(recipeWith({ id: 'x', lines }))]).toEqual(['a', 'b']);
  });
  it('are also all that make 15 % of the weight: four of 100 g and none of 59 g', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const lines = [...ids.map((id) => [id, 100] as const), ['e', 59] as const];
    expect([...mainFoodsOf(recipeWith({ id: 'x', lines }))]).toEqual(ids);
  });
});

describe('a filter', () => {
  it.each<readonly [BrowseFilter, BrowseFilter]>([
    [{ slot: 'dinner' }, { slot: 'lunch' }],
    [{ role: 'meal' }, { role: 'side' }],
    [{ minutes: 20 }, { minutes: 19 }],
    [{ season: 'summer' }, { season: 'winter' }],
    [{ suits: 'budget' }, { suits: 'flare-day' }],
    [{ cuisine: 'nordic' }, { cuisine: 'greek' }],
    [{ food: 'salmon' }, { food: 'dill' }],
    [{ food: 'salmon-raw' }, { food: 'fish' }],
    [{ tag: 'fish' }, { tag: 'milk' }],
  ])('keeps the dish by %o and drops it by %o', (keeps, drops) => {
    expect([fitsFilter(dish, keeps, known), fitsFilter(dish, drops, known)]).toEqual([true, false]);
    expect(fitsFilter(dish, { ...keeps, ...drops }, known)).toBe(false);
  });
  it('drops nothing where nothing is asked for', () => {
    expect(fitsFilter(dish, {}, known)).toBe(true);
  });
});

describe('facets', () => {
  it('count kitchens, and main foods of four dishes or more by the name one speaks of them', () => {
    const more = ['1', '2', '3'].map((id) =>
      recipeWith({ id, cuisine: 'greek', lines: [['salmon-raw', 100]] }),
    );
    expect(facetsOf([dish, ...more], foods)).toEqual({
      cuisines: [
        { id: 'greek', recipes: 3 },
        { id: 'nordic', recipes: 1 },
      ],
      foods: [{ id: 'salmon', recipes: 4 }],
    });
  });
});

describe('words of a search', () => {
  it('are folded, and signs are none', () => {
    expect(wordsIn("Ömer's  Crème-brûlée 2! \u0455oup")).toEqual(['omers', 'creme', 'brulee', '2', 'soup']);
    expect(wordsIn('NEAR(a b) *^- "')).toEqual(['near', 'a', 'b']);
    expect(wordsIn('\u6e6f')).toEqual(['\u6e6f']);
  });
  it('leave small ones out, where others are left', () => {
    expect(tellingWords(['soup', 'with', 'kale'])).toEqual(['soup', 'kale']);
    expect(tellingWords(['or'])).toEqual(['or']);
  });
  it('meet in a key that nobody can type', () => {
    expect(formsOf('tomatoes')).toEqual(['tomatoes', 'tomato', `${KEY_MARK}tomato`]);
    expect(wordsIn(`${KEY_MARK}tomato`)).toEqual(['stomato']);
  });
  it('of a food are its names and those of its family, without what says nothing of it', () => {
    const words = wordsOfFood('salmon-raw', foods).split(' ');
    expect(words.sort()).toEqual(['farmed', 'fillet', 'lachs', 'salmon', `${KEY_MARK}lach`]);
  });
});

describe('the nearest word', () => {
  const words = ['broccoli', 'salmon', 'soup', 'soap', 'tofu', 'lentils', 'lentil'].map((word, at) => ({
    word,
    recipes: 10 - at,
  }));
  it.each([
    ['brocoli', 'broccoli'],
    ['salmn', 'salmon'],
    ['chikpea', 'chickpea'],
    ['slamon', 'salmon'],
    ['tofo', 'tofu'],
    ['broco', 'broccoli'],
  ])('of %s is %s', (typed, meant) => {
    expect(nearestWord(typed, words)).toBe(meant);
  });
  it('is, of two as near, the one in more recipes', () => {
    expect(nearestWord('suop', words)).toBe('soup');
    expect(nearestWord('sosp', words)).toBe('soup');
  });
  it('is none for what is short, or like nothing', () => {
    expect(nearestWord('sop', words)).toBeNull();
    expect(nearestWord('glorp', words)).toBeNull();
    expect(nearestWord('x'.repeat(100), words)).toBeNull();
  });
});
