import { describe, expect, it } from 'vitest';
import { relatedTo, type CrossEdge } from '../../../server/domain/people/cross-reactivity.ts';
import type { SensitivityReason, Tier } from '../../../server/domain/people/person.ts';
import { factsOf, foodsOf, tagsOf, type FoodWith } from '../../support/foods-builder.ts';

const TAGS = {
  ...{ 'tree-nut': [], cashew: ['tree-nut'], pistachio: ['tree-nut'], legume: [], peanut: ['legume'] },
  ...{ lupin: ['legume'], milk: [], fish: [] },
};
const FOODS: readonly FoodWith[] = [
  { id: 'cashew-raw', tags: ['cashew'] },
  { id: 'goat-milk', tags: ['milk'] },
  { id: 'cow-milk', tags: ['milk'] },
  { id: 'salmon', kind: 'concept', tags: ['fish'] },
  { id: 'peanut-sauce', kind: 'compound', tags: ['peanut', 'fish'] },
];
const known = { tags: tagsOf(TAGS), foods: foodsOf(FOODS), facts: factsOf(FOODS, TAGS) };

function edge(from: string, to: string, rateLow: number, rateHigh = rateLow): CrossEdge {
  return { from, to, rateText: '', rateLow, rateHigh, source: 's', note: null };
}
const EDGES = [
  edge('cashew', 'pistachio', 34, 83),
  edge('pistachio', 'cashew', 97, 100),
  edge('tree-nut', 'tree-nut', 20, 60),
  edge('tree-nut', 'peanut', 20, 60),
  edge('peanut', 'legume', 5),
  edge('peanut', 'lupin', 4, 29),
  edge('milk', 'goat-milk', 90, 100),
  edge('fish', 'fish', 50),
];

function related(target: string, listed: readonly string[] = []): readonly string[] {
  const rule = { target, tier: 'avoid', reason: 'allergy' } as const;
  return relatedTo(rule, listed, EDGES, known).map(({ to }) => to);
}

describe('foods related to one that someone reacts to', () => {
  it('come the likeliest first: 83, then 60 and 60 %', () => {
    expect(related('cashew')).toEqual(['pistachio', 'peanut', 'tree-nut']);
  });
  it('follow from the group that a food belongs to', () => {
    expect(related('cashew-raw')).toEqual(related('cashew'));
    expect(related('salmon')).toEqual(['fish']);
    expect(related('cow-milk')).toEqual(['goat-milk']);
  });
  it('go one way: what begins at another food is not asked', () => {
    expect(related('lupin')).toEqual([]);
    expect(related('peanut')).toEqual(['lupin', 'legume']);
    expect(related('legume')).toEqual([]);
  });
  it('leave out what the list covers already', () => {
    expect(related('cashew', ['tree-nut'])).toEqual(['peanut']);
    expect(related('peanut', ['legume'])).toEqual([]);
    expect(related('tree-nut')).toEqual(['peanut']);
    expect(related('milk')).toEqual([]);
  });
  it('are not guessed for a dish of several foods', () => {
    expect(related('peanut-sauce')).toEqual([]);
  });
  it.each<[Tier, SensitivityReason]>([
    ['avoid', 'choice'],
    ['avoid', 'medicine'],
    ['severe', 'coeliac'],
    ['dislike', 'reaction'],
  ])('are not asked about for %s by %s, which is no allergy', (tier, reason) => {
    expect(relatedTo({ target: 'peanut', tier, reason }, [], EDGES, known)).toEqual([]);
  });
});
