import { describe, expect, it } from 'vitest';
import { boughtFood } from '../../../server/domain/shopping/bought.ts';
import { foodsOf } from '../../support/foods-builder.ts';

const foods = foodsOf([
  { id: 'leek', refuseShare: 0.5 },
  { id: 'rice' },
  { id: 'coconut', refuseShare: 0.95 },
  { id: 'lemon', refuseShare: 0.47 },
  { id: 'lemon-juice', boughtAs: { food: 'lemon', yield: 0.4 }, refuseShare: 0.2 },
  { id: 'lemonade-base', boughtAs: { food: 'lemon-juice', yield: 0.5 } },
  { id: 'lost', boughtAs: { food: 'ghost', yield: 1 } },
]);

describe('what is carried home', () => {
  it('is the food itself, with what is thrown away: 2 g of leek for 1 g eaten', () => {
    const { food, grossPerGram } = boughtFood('leek', foods);
    expect([food.id, grossPerGram]).toEqual(['leek', 2]);
    expect(boughtFood('rice', foods).grossPerGram).toBe(1);
  });

  it('is what it is taken from, by yield alone: a yield is of the gross weight', () => {
    const { food, grossPerGram } = boughtFood('lemon-juice', foods);
    expect([food.id, grossPerGram]).toEqual(['lemon', 2.5]);
  });

  it('follows more than one step: 1 / 0.5 / 0.4', () => {
    const { food, grossPerGram } = boughtFood('lemonade-base', foods);
    expect([food.id, grossPerGram]).toEqual(['lemon', 5]);
  });

  it('takes no more than nine tenths for waste', () => {
    expect(boughtFood('coconut', foods).grossPerGram).toBeCloseTo(10, 12);
  });

  it('throws where a food does not exist', () => {
    expect(() => boughtFood('ghost', foods)).toThrow('food "ghost" does not exist');
    expect(() => boughtFood('lost', foods)).toThrow('food "ghost" does not exist');
  });
});
