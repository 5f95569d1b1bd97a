import { describe, expect, it } from 'vitest';
import type { PriceBody, RelatedBody } from '../../../server/contract/people.ts';
import { priceDetails, priceSentence, rateSentence } from '../../../client/src/state/price-words.ts';

const floor = (
  title: string,
  afterPercent: number,
  names: readonly string[],
): PriceBody['floors'][number] => ({
  ...{ nutrient: title, title, beforePercent: 120, afterPercent },
  sources: names.map((name) => ({ food: name, name })),
});
const price = (given: Partial<PriceBody> = {}): PriceBody => ({
  ...{ recipes: { out: 62, left: 116, all: 178 }, plantsLost: 0, floors: [], suspended: [] },
  slots: [{ slot: 'lunch', out: 20, left: 40, all: 60 }],
  ...given,
});
const CALCIUM = floor('Calcium', 98, ['greens', 'tinned sardines', 'fortified drinks']);
const IRON = floor('Iron', 104, ['beef']);

describe('the price of an exclusion', () => {
  it('is one calm sentence: 62 of 62 + 116 dishes', () => {
    expect(priceSentence(price(), 'avoid')).toBe('This leaves out 62 of 178 dishes.');
    expect(priceSentence(price({ floors: [IRON, CALCIUM] }), 'avoid')).toBe(
      'This leaves out 62 of 178 dishes; calcium gets harder: greens, tinned sardines and fortified drinks would carry it.',
    );
  });
  it('counts from what the list leaves, not from all there is', () => {
    const recipes = { out: 4, left: 46, all: 178 };
    expect(priceSentence(price({ recipes }), 'severe')).toBe('This leaves out 4 of 50 dishes.');
  });
  it('is said too where there is none', () => {
    const recipes = { out: 0, left: 178, all: 178 };
    expect(priceSentence(price({ recipes }), 'avoid')).toBe('This leaves out none of your 178 dishes.');
    expect(priceSentence(price({ recipes }), 'dislike')).toContain('less often');
  });
  it('says so where no food is left to carry a nutrient', () => {
    const floors = [floor('ALA (omega-3 from plants)', 60, [])];
    expect(priceSentence(price({ floors }), 'avoid')).toBe(
      'This leaves out 62 of 178 dishes; ALA (omega-3 from plants) gets harder, and no food left carries much of it.',
    );
  });
  it('keeps the rest for who unfolds it', () => {
    const suspended = [{ code: 'quota-suspended', params: {}, sentence: 'The wish for fish is off.' }];
    expect(priceDetails(price({ floors: [IRON, CALCIUM], plantsLost: 1, suspended }))).toEqual([
      'Left to choose from: lunches 40.',
      'Iron gets harder: beef would carry it.',
      '1 plant of the collection would go with it.',
      'The wish for fish is off.',
    ]);
  });
});

it('a rate is said of the food it was measured from', () => {
  const related: RelatedBody = {
    ...{ target: 'cashew', title: 'cashew', rate: 'more than 97 %', rateLow: 97, rateHigh: 100 },
    ...{ source: 's', sourceTitle: 'A table', note: null, from: 'pistachio', fromTitle: 'pistachio' },
  };
  expect(rateSentence(related)).toBe('Of people allergic to pistachio, more than 97 % react to this too.');
  const fish = { ...related, target: 'fish', from: 'fish', fromTitle: 'fish', rate: '50 %' };
  expect(rateSentence(fish)).toBe('Of people allergic to one kind of fish, 50 % react to another.');
});
