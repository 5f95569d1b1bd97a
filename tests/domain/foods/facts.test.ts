import { describe, expect, it } from 'vitest';
import type { FoodWith } from '../../support/foods-builder.ts';
import { factsOf } from '../../support/foods-builder.ts';

const TAGS = {
  ...{ almond: ['tree-nut'], 'tree-nut': ['nut'], nut: [], milk: [], lactose: [], gluten: [] },
  ...{ wheat: ['gluten'], soy: ['legume'], legume: [], celery: [], 'whole-grain': [], nightshade: [] },
} as const;

const PANTRY: readonly FoodWith[] = [
  { id: 'water', nature: 'mineral' },
  { id: 'almond-any', kind: 'concept', tags: ['almond'] },
  { id: 'almond-raw', parents: ['almond-any'] },
  { id: 'almond-ground', parents: ['almond-raw'] },
  { id: 'wheat-flour', tags: ['wheat'], groups: { 'whole-grain': 1 } },
  { id: 'milk-whole', nature: 'animal', tags: ['milk', 'lactose'] },
  { id: 'milk-lactose-free', nature: 'animal', parents: ['milk-whole'], notTags: ['lactose'] },
  {
    ...{ id: 'marzipan', kind: 'compound', partsComplete: true, mayContain: ['milk'] },
    parts: [
      ['almond-ground', 0.5],
      ['sugar', 0.5],
    ],
  },
  { id: 'sugar' },
  {
    ...{ id: 'cake', kind: 'compound', partsComplete: true },
    parts: [
      ['marzipan', 0.4],
      ['wheat-flour', 0.3],
      ['milk-whole', 0.3],
    ],
  },
  { id: 'stock', kind: 'compound', parts: [['water', null]], mayContain: ['celery', 'wheat-flour'] },
  { id: 'stock-named', kind: 'compound', parts: [['water', null]], notTags: ['gluten', 'wheat'] },
  {
    ...{ id: 'soup', kind: 'compound', partsComplete: true },
    parts: [
      ['stock', 0.8],
      ['tomato', 0.2],
    ],
  },
  {
    ...{ id: 'broth', kind: 'compound', partsComplete: true },
    parts: [
      ['stock-named', 0.9],
      ['sugar', 0.1],
    ],
  },
  { id: 'tomato', tags: ['nightshade'] },
  { id: 'oil-any', kind: 'concept', nature: 'mixed' },
  { id: 'oil', parents: ['oil-any'] },
];
const facts = factsOf(PANTRY, TAGS);

describe('what a food certainly contains', () => {
  it('comes down from parents, and brings what its tags imply', () => {
    expect(facts.containsOf('almond-ground')).toEqual(['almond', 'nut', 'tree-nut']);
    expect(facts.find('almond-ground', 'nut').proof.map((step) => [step.food, step.by, step.to])).toEqual([
      ['almond-ground', 'parent', 'almond-raw'],
      ['almond-raw', 'parent', 'almond-any'],
      ['almond-any', 'implied', 'almond'],
    ]);
  });

  it('comes up from parts of parts, foods included', () => {
    expect(facts.containsOf('cake')).toEqual([
      ...['almond', 'gluten', 'lactose', 'milk', 'nut', 'tree-nut', 'wheat', 'whole-grain'],
    ]);
    expect(facts.find('cake', 'almond-any').verdict).toBe('contains');
    expect(facts.find('cake', 'sugar').proof.map((step) => step.to)).toEqual(['marzipan', 'sugar']);
  });

  it('counts a planning group as a tag', () => {
    expect(facts.factOf('wheat-flour', 'whole-grain')).toBe('yes');
  });

  it('is a food itself, said as such', () => {
    expect(facts.find('tomato', 'tomato')).toEqual({
      verdict: 'contains',
      proof: [{ food: 'tomato', by: 'is-the-food', to: 'tomato', source: 'identity' }],
    });
  });
});

describe('what a food certainly does not contain', () => {
  it('is all that a whole food and its parents do not carry', () => {
    expect(facts.factOf('almond-raw', 'milk')).toBe('no');
    expect(facts.find('sugar', 'tomato')).toEqual({ verdict: 'no-match', proof: [] });
  });

  it('is what it denies, although its parent has it', () => {
    expect(facts.factOf('milk-lactose-free', 'lactose')).toBe('no');
    expect(facts.factOf('milk-lactose-free', 'milk')).toBe('yes');
  });

  it('is in a compound what none of its parts has, where the parts are all', () => {
    expect(facts.factOf('cake', 'celery')).toBe('no');
    expect(facts.factOf('soup', 'nightshade')).toBe('yes');
  });

  it('is not opened by a family that is mixed: the oil is whole', () => {
    expect(facts.factOf('oil', 'milk')).toBe('no');
    expect(facts.factOf('oil-any', 'milk')).toBe('unknown');
  });
});

describe('what is not known', () => {
  it('is everything that an incomplete compound does not say', () => {
    expect(facts.find('stock', 'soy').verdict).toBe('not-assessed');
    expect(facts.factOf('soup', 'soy')).toBe('unknown');
  });

  it('is what a maker may put in, with what comes with it, through every part above', () => {
    expect(facts.mayContainOf('stock')).toEqual(['celery', 'gluten', 'wheat', 'whole-grain']);
    expect(facts.find('soup', 'gluten')).toEqual({
      verdict: 'may-contain',
      proof: [{ food: 'stock', by: 'may-contain', to: 'wheat-flour', source: 'identity' }],
    });
    expect(facts.find('soup', 'wheat-flour').verdict).toBe('may-contain');
    expect(facts.factOf('soup', 'gluten')).toBe('unknown');
  });

  it('is never listed as depending on the maker where it is certain', () => {
    expect(facts.mayContainOf('marzipan')).toEqual(['milk']);
    expect(facts.mayContainOf('cake')).toEqual([]);
  });

  it('is known for what the open part denies: the broth is free of gluten, not of soy', () => {
    expect(facts.find('broth', 'gluten').verdict).toBe('no-match');
    expect(facts.find('broth', 'soy').verdict).toBe('not-assessed');
  });

  it('is what an open food holds that a maker may put in', () => {
    const open = factsOf(
      [...PANTRY, { id: 'rice-mix', kind: 'compound', partsComplete: true, ...MAY_HOLD_STOCK }],
      TAGS,
    );
    expect(open.find('rice-mix', 'celery').verdict).toBe('may-contain');
    expect(open.find('rice-mix', 'soy').verdict).toBe('not-assessed');
  });

  it('is everything in a compound of no parts at all', () => {
    const bare = factsOf([{ id: 'powder', kind: 'compound', partsComplete: true }], TAGS);
    expect(bare.factOf('powder', 'milk')).toBe('unknown');
  });
});

const MAY_HOLD_STOCK = { parts: [['sugar', 1]], mayContain: ['stock'] } as const;

describe('shares by weight', () => {
  it('multiply through compounds: almonds are 0.4 x 0.5 of the cake', () => {
    expect(facts.shareOf('cake', 'almond')).toBeCloseTo(0.2, 12);
    expect(facts.shareOf('cake', 'gluten')).toBeCloseTo(0.3, 12);
    expect(facts.shareOf('cake', 'sugar')).toBeCloseTo(0.2, 12);
  });

  it('count a part whole where it may hold it: milk is 0.3 and perhaps the 0.4 of marzipan', () => {
    expect(facts.shareOf('cake', 'milk')).toBeCloseTo(0.7, 12);
  });

  it('are 0 where it is certainly not, 1 where nobody knows or it is the food itself', () => {
    expect(facts.shareOf('cake', 'celery')).toBe(0);
    expect(facts.shareOf('stock', 'soy')).toBe(1);
    expect(facts.shareOf('stock', 'celery')).toBe(1);
    expect(facts.shareOf('milk-whole', 'milk')).toBe(1);
    expect(facts.shareOf('milk-lactose-free', 'lactose')).toBe(0);
  });

  it('are 1 where the share of a part that holds it is not known', () => {
    const sauce = { id: 'sauce', kind: 'compound', partsComplete: true } as const;
    const own = factsOf([...PANTRY, { ...sauce, parts: [['tomato', null], ...SUGARED] }], TAGS);
    expect(own.shareOf('sauce', 'nightshade')).toBe(1);
    expect(own.shareOf('sauce', 'sugar')).toBeCloseTo(0.1, 12);
  });

  it('count what an incomplete compound does not name: 0.1 of sugar and the 0.6 that is not said', () => {
    const open = { id: 'open', kind: 'compound', parts: [['tomato', 0.3], ...SUGARED] } as const;
    const own = factsOf([...PANTRY, open], TAGS);
    expect(own.shareOf('open', 'sugar')).toBeCloseTo(0.7, 12);
    expect(own.shareOf('open', 'nightshade')).toBeCloseTo(0.9, 12);
  });
});

const SUGARED = [['sugar', 0.1]] as const;

describe('foods that cannot be', () => {
  it('throws where a food is a parent or part of itself, at any distance', () => {
    const loop: readonly FoodWith[] = [
      { id: 'a', parents: ['b'] },
      { id: 'b', kind: 'compound', parts: [['c', 1]] },
      { id: 'c', parents: ['a'] },
    ];
    expect(() => factsOf(loop, TAGS)).toThrow('food "a" is a parent or part of itself');
  });

  it('throws where a parent, a part or a tag does not exist', () => {
    expect(() => factsOf([{ id: 'a', parents: ['ghost'] }], TAGS)).toThrow('food "ghost" does not exist');
    expect(() => factsOf([{ id: 'a', kind: 'compound', parts: [['ghost', 1]] }], TAGS)).toThrow('"ghost"');
    expect(() => factsOf([{ id: 'a', tags: ['glow'] }], TAGS)).toThrow('carries the tag "glow"');
    expect(() => factsOf([{ id: 'a', mayContain: ['glow'] }], TAGS)).toThrow('glow');
  });

  it('throws when asked about a food that does not exist', () => {
    expect(() => facts.find('ghost', 'milk')).toThrow('food "ghost" does not exist');
  });
});
