/** Labels of the household's own products, at the food that a line names and nowhere else. */
import { describe, expect, it } from 'vitest';
import { confirmedFacts, knownUnder, type Confirmed } from '../../../server/domain/foods/confirmed.ts';
import { factsOf } from '../../support/foods-builder.ts';

const facts = factsOf(
  [
    { id: 'oats', mayContain: ['wheat'], tags: ['grain'] },
    { id: 'granola', kind: 'compound', parts: [['oats', 0.8]], partsComplete: true },
    { id: 'rolled', parents: ['oats'] },
    { id: 'sauce', kind: 'compound', parts: [] },
    { id: 'rice' },
  ],
  { wheat: ['gluten'], gluten: [], grain: [], milk: [] },
);
const label = (given: Partial<Confirmed>): Confirmed => ({
  ...{ food: 'oats', name: 'Meadow oats', clears: [], contains: [], seenOn: '2026-11-02' },
  ...given,
});
const under = (...labels: readonly Confirmed[]): ReturnType<typeof confirmedFacts> =>
  confirmedFacts(facts, labels);
const verdict = (food: string, target: string, ...labels: readonly Confirmed[]): string =>
  under(...labels).find(food, target).verdict;

describe('a label', () => {
  it('clears what a maker may put in, and says by which product and when', () => {
    expect(verdict('oats', 'gluten')).toBe('may-contain');
    const found = under(label({ clears: ['gluten'] })).find('oats', 'gluten');
    expect(found).toEqual({
      verdict: 'no-match',
      proof: [
        {
          ...{ food: 'oats', by: 'confirmed-product', to: 'gluten', source: null },
          product: { name: 'Meadow oats', seenOn: '2026-11-02' },
        },
      ],
    });
  });

  it('clears what nobody assessed, and nothing that is in the food for certain', () => {
    expect([
      verdict('sauce', 'milk'),
      verdict('sauce', 'milk', label({ food: 'sauce', clears: ['milk'] })),
    ]).toEqual(['not-assessed', 'no-match']);
    expect(verdict('oats', 'grain', label({ clears: ['grain'] }))).toBe('contains');
    expect(verdict('oats', 'oats', label({ clears: ['oats'] }))).toBe('contains');
  });

  it('clears nothing that it does not name: without gluten is not without wheat', () => {
    expect(verdict('oats', 'wheat', label({ clears: ['gluten'] }))).toBe('may-contain');
  });

  it('stands for no food that is made with it or of it', () => {
    const oats = label({ clears: ['gluten', 'wheat'] });
    expect(verdict('granola', 'gluten', oats)).toBe('may-contain');
    expect(verdict('rolled', 'gluten', oats)).toBe('may-contain');
  });

  it('of another food changes nothing', () => {
    expect(verdict('oats', 'gluten', label({ food: 'rice', clears: ['gluten'] }))).toBe('may-contain');
  });

  it('brings what it names, also into a food that was free of it', () => {
    const milky = label({ food: 'rice', contains: ['milk'] });
    expect([verdict('rice', 'milk'), verdict('rice', 'milk', milky)]).toEqual(['no-match', 'contains']);
    expect(under(milky).find('rice', 'milk').proof[0]?.by).toBe('confirmed-product');
    expect(under(milky).containsOf('rice')).toEqual(['milk']);
    expect([under(milky).factOf('rice', 'milk'), under(milky).shareOf('rice', 'milk')]).toEqual(['yes', 1]);
  });

  it('leaves lists, facts and shares as the verdict says', () => {
    const clear = under(label({ clears: ['gluten'] }));
    expect(clear.mayContainOf('oats')).toEqual(['wheat']);
    expect(clear.containsOf('oats')).toEqual(['grain']);
    expect([clear.factOf('oats', 'gluten'), clear.factOf('oats', 'wheat')]).toEqual(['no', 'unknown']);
    expect([clear.shareOf('oats', 'gluten'), clear.shareOf('oats', 'wheat')]).toEqual([0, 1]);
  });
});

describe('two products of one food', () => {
  it('clear what both are without, and bring what either names', () => {
    const strict = label({ clears: ['gluten', 'wheat'] });
    const plain = label({ name: 'Barn oats', clears: ['wheat'], contains: ['milk'] });
    expect(verdict('oats', 'wheat', strict, plain)).toBe('no-match');
    expect(verdict('oats', 'gluten', strict, plain)).toBe('may-contain');
    expect(verdict('oats', 'milk', strict, plain)).toBe('contains');
    expect(under(strict, plain).find('oats', 'wheat').proof).toHaveLength(2);
  });
});

describe('what is known under labels', () => {
  it('is the same thing as long as the labels are the same, and itself where there are none', () => {
    const known: Parameters<typeof knownUnder>[0] = { facts };
    const labels = [label({ clears: ['gluten'] })];
    const first = knownUnder(known, labels);
    expect(knownUnder(known, [...labels])).toBe(first);
    expect(knownUnder(known, [])).toBe(known);
    expect(knownUnder(known, [label({})])).not.toBe(first);
    expect(first.confirmed).toBe(labels);
  });
});
