/** Swaps of ingredients: the words on the screen, the copy that is saved, the address of the part. */
import { describe, expect, it } from 'vitest';
import {
  asksForSwap,
  placeIn,
  recipeAddress,
  swapAddress,
} from '../../client/src/views/recipes/meal-place.ts';
import {
  changeSentence,
  changeText,
  fitSentence,
  hurdleText,
  withheldText,
} from '../../client/src/views/recipes/swap-words.ts';
import { inputOf, swappedRecipe } from '../../client/src/views/recipes/swapped-recipe.ts';
import type { HurdleBody, NutrientChangeBody } from '../../server/contract/recipes.ts';
import { aRecipe } from './a-recipe.ts';

const change = (id: string, before: number, by: number | null): NutrientChangeBody => ({
  ...{ id, title: id === 'energy' ? 'Energy' : 'Calcium', unit: id === 'energy' ? 'kcal' : 'mg' },
  ...{ before, after: before + (by ?? 0), change: by, coverage: 1 },
  unknownFoods: by === null ? ['coconut aminos'] : [],
});
const hurdle: HurdleBody = {
  ...{ person: 'a', name: 'Ada', target: 'allium', targetName: 'onion family', tier: 'avoid' },
  ...{ verdict: 'contains', lines: ['100 g onion', '2 cloves garlic'] },
};

describe('the change in a nutrient', () => {
  it('is more, less, about the same up to one part in twenty, or not known', () => {
    expect(changeText(change('calcium', 200, -80))).toBe('80 mg less');
    expect(changeText(change('calcium', 200, 10.5))).toBe('10.5 mg more');
    expect(changeText(change('calcium', 200, 10))).toBe('about the same');
    expect(changeText(change('calcium', 0, 2))).toBe('2 mg more');
    expect(changeText(change('calcium', 200, null))).toBe('not known: no value for coconut aminos');
  });

  it('is told in a sentence without what stays as it was, and never as nothing where it is not known', () => {
    const less = change('calcium', 200, -80);
    expect(changeSentence([change('energy', 400, 4), less])).toBe('A serving: calcium 80 mg less.');
    expect(changeSentence([change('energy', 400, 4)])).toBe('A serving: about the same.');
    expect(changeSentence([change('energy', 400, null), less])).toBe(
      'A serving: calcium 80 mg less. Energy is not known.',
    );
    expect(changeSentence([change('energy', 400, null), change('calcium', 1, null)])).toBe(
      'Energy and calcium are not known.',
    );
  });
});

describe('what stands in the way', () => {
  it('names lines, group and person', () => {
    expect(hurdleText(hurdle)).toBe('100 g onion and 2 cloves garlic (onion family, for Ada)');
    expect(hurdleText({ ...hurdle, lines: [] })).toBe('onion family, for Ada');
  });

  it('or that the swap alone is enough', () => {
    const fits = { fitsEveryone: true, stillInTheWay: [] };
    expect(fitSentence(fits, 1, 2)).toBe('This swap alone makes the dish fit everyone.');
    expect(fitSentence(fits, 1, 1)).toBe('This swap alone makes the dish fit.');
    expect(fitSentence(fits, 0, 2)).toBe('The dish still fits everyone.');
    expect(fitSentence(fits, 0, 0)).toBe('');
    expect(fitSentence({ fitsEveryone: false, stillInTheWay: [hurdle] }, 1, 2)).toBe(
      'Still in the way: 100 g onion and 2 cloves garlic (onion family, for Ada).',
    );
  });

  it('counts what was left out', () => {
    expect([0, 1, 3].map(withheldText)).toEqual([
      '',
      'One more is known, but it does not fit everyone’s list.',
      '3 more are known, but they do not fit everyone’s list.',
    ]);
  });
});

describe('the copy with a swap', () => {
  const swap = { line: '400 g oat milk', foodName: 'oat milk', note: 'Stir while it heats.' };

  it('has the new line, a note on top and all else as it was', () => {
    const recipe = aRecipe();
    const copy = swappedRecipe(recipe, 1, swap);
    expect(copy.title).toBe('Porridge, with oat milk');
    expect(copy.lines).toEqual(['90 g oats', '400 g oat milk']);
    expect(copy.steps).toEqual([
      'Swapped: oat milk instead of reduced-fat milk. Where a step says reduced-fat milk, use oat milk, in the amount that the ingredients give. Stir while it heats.',
      'Warm 400 g reduced-fat milk with 90 g oats.',
    ]);
    expect({ ...copy, title: '', lines: [], steps: [] }).toEqual({
      ...inputOf(recipe),
      ...{ title: '', lines: [], steps: [] },
    });
  });

  it('gathers a second swap in its title, which never grows too long', () => {
    const copy = aRecipe({
      title: 'Porridge, with oat milk',
      isOwn: true,
      basedOn: { id: 'p', version: 'v', hasChanged: false },
    });
    expect(swappedRecipe(copy, 0, { ...swap, foodName: 'millet' }).title).toBe(
      'Porridge, with oat milk and millet',
    );
    const long = 'P'.repeat(115);
    expect(swappedRecipe(aRecipe({ title: long }), 1, swap).title).toBe(long);
  });
});

describe('the address', () => {
  const place = { plan: 'p1', meal: 'm_2' };

  it('carries the meal there and back, and opens the part', () => {
    expect(swapAddress('kale-soup', place)).toBe('/recipes/kale-soup?plan=p1&meal=m_2#swap');
    expect(placeIn(new URL('http://x/recipes/a?plan=p1&meal=m_2#swap'))).toEqual(place);
    expect(asksForSwap({ hash: '#swap' })).toBe(true);
    expect(recipeAddress('kale-soup', null)).toBe('/recipes/kale-soup');
    expect(placeIn({ search: '?plan=p1' })).toBeNull();
    expect(asksForSwap({ hash: '' })).toBe(false);
  });
});
