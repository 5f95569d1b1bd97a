import { describe, expect, it } from 'vitest';
import { referenceBody } from '../../../server/domain/people/reference-adults.ts';
import { aPerson, avoiding, floorOf, targetsOf } from './target-tables.ts';

const VEGAN = avoiding('egg', 'milk', 'fish', 'crustacean', 'mollusc', 'mammal', 'poultry');
const causeOf = (nutrient: string, changed: Parameters<typeof targetsOf>[0]): string | undefined =>
  floorOf(targetsOf(changed), nutrient)?.cause;

describe('floors', () => {
  it('come in three kinds', () => {
    const kinds = new Map<string, string[]>();
    for (const { kind, nutrient } of targetsOf().floors)
      kinds.set(kind, [...(kinds.get(kind) ?? []), nutrient]);
    expect(kinds.get('pursued')?.toSorted()).toEqual(
      [
        ...['protein', 'fibre', 'calcium', 'iron', 'magnesium', 'zinc', 'folate', 'vitamin-b12', 'thiamin'],
        ...['riboflavin', 'niacin', 'vitamin-b6', 'vitamin-a', 'vitamin-c', 'vitamin-e', 'selenium'],
        ...['potassium', 'ala', 'choline'],
      ].toSorted(),
    );
    expect(kinds.get('shown')?.toSorted()).toEqual(
      [
        ...['vitamin-d', 'vitamin-k', 'linoleic', 'phosphorus', 'copper', 'manganese', 'pantothenic-acid'],
        ...['carbohydrate', 'sodium', 'water'],
      ].toSorted(),
    );
    expect(kinds.get('by-source')).toEqual(['iodine']);
  });

  it('are in our units and name their basis', () => {
    const targets = targetsOf();
    expect(floorOf(targets, 'water')).toMatchObject({ perDay: 2700, basis: 'AI', kind: 'shown' });
    expect(floorOf(targets, 'calcium')).toMatchObject({
      perDay: 1000,
      basis: 'RDA',
      source: 'national-academies-dri',
    });
    expect(floorOf(targets, 'ala')).toMatchObject({ perDay: 1.1, basis: 'AI' });
  });

  it('pursue choline to four fifths of its adequate intake', () => {
    expect(floorOf(targetsOf(), 'choline')?.perDay).toBeCloseTo(340, 9);
  });

  it('take the larger of the table and 0.8 g per kg for protein of adults', () => {
    expect(floorOf(targetsOf({ weightKg: 57 }), 'protein')?.perDay).toBe(46);
    expect(floorOf(targetsOf({ weightKg: 80 }), 'protein')?.perDay).toBeCloseTo(64, 9);
  });

  it('take protein from the table alone for children and in pregnancy', () => {
    const girl = { ageYears: 10, weightKg: 60, heightM: 1.44 };
    expect(floorOf(targetsOf(girl), 'protein')?.perDay).toBe(34);
    expect(floorOf(targetsOf({ lifeStage: 'pregnant-1', weightKg: 90 }), 'protein')?.perDay).toBe(71);
  });
});

describe('causes', () => {
  it('follow from what a person does not eat', () => {
    expect(causeOf('calcium', {})).toBeUndefined();
    expect(causeOf('calcium', { sensitivities: avoiding('milk') })).toBe('fortified-food-needed');
    expect(causeOf('choline', { sensitivities: VEGAN })).toBe('not-from-food');
    expect(causeOf('vitamin-b12', { sensitivities: VEGAN })).toBe('fortified-food-needed');
    expect(causeOf('selenium', { sensitivities: VEGAN })).toBe('not-from-food');
  });

  it('need every source gone: one who eats eggs has none for choline or B12', () => {
    const vegetarian = VEGAN.filter(({ target }) => target !== 'egg');
    expect(causeOf('choline', { sensitivities: vegetarian })).toBeUndefined();
    expect(causeOf('vitamin-b12', { sensitivities: vegetarian })).toBeUndefined();
  });

  it('do not follow from a limit or a dislike', () => {
    const disliked = avoiding('milk').map((rule) => ({ ...rule, tier: 'dislike' as const }));
    expect(causeOf('calcium', { sensitivities: disliked })).toBeUndefined();
  });

  it('name iron for women who menstruate and in pregnancy, not at 60 and not for men', () => {
    expect(causeOf('iron', {})).toBe('not-from-food');
    expect(causeOf('iron', { lifeStage: 'pregnant-2' })).toBe('not-from-food');
    expect(causeOf('iron', { ageYears: 60 })).toBeUndefined();
    expect(causeOf('iron', { ...aPerson(), sex: 'male', ...referenceBody('male', 35) })).toBeUndefined();
  });

  it('say of iodine that the data is thin, and without fish and milk that fortified food is needed', () => {
    expect(causeOf('iodine', {})).toBe('no-value-in-data');
    expect(causeOf('iodine', { sensitivities: avoiding('fish', 'milk') })).toBe('fortified-food-needed');
  });

  it('say of vitamin D that food does not reach it', () => {
    expect(causeOf('vitamin-d', {})).toBe('not-from-food');
  });
});
