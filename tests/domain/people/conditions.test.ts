import { describe, expect, it } from 'vitest';
import { sensitivitiesWith } from '../../../server/domain/people/conditions.ts';
import type { Sensitivity } from '../../../server/domain/people/person.ts';
import type { Quota, Targets } from '../../../server/domain/people/targets.ts';
import { avoiding, floorOf, tables, targetsOf } from './target-tables.ts';

const withCondition = (...conditions: readonly string[]): Targets => targetsOf({ conditions });
const tierOf = (targets: Targets, target: string): string | undefined =>
  targets.sensitivities.find((rule) => rule.target === target)?.tier;
const quotaOf = (targets: Targets, group: string): Quota | undefined =>
  targets.quotas.find((quota) => quota.group === group);
const noted = (targets: Targets, code: string): readonly unknown[] =>
  targets.notes.filter((note) => note.code === code).map(({ params }) => params);

describe('a person without conditions', () => {
  it('has no rule, no note and every offer', () => {
    const targets = targetsOf();
    expect(targets.sensitivities).toEqual([]);
    expect(targets.notes).toEqual([]);
    expect(targets.steady).toEqual([]);
    expect(targets.leftoverDaysMax).toBe(2);
    expect(targets.display).toEqual({
      perMeal: [],
      hideNumbers: false,
      offerEliminationPhases: true,
      offerFurtherExclusions: true,
    });
  });
});

describe('conditions of medicine', () => {
  it('warfarin keeps vitamin K steady, greens small, grapefruit and cranberry out', () => {
    const targets = withCondition('warfarin');
    expect(targets.steady).toMatchObject([
      { nutrient: 'vitamin-k', withinPercent: 30, condition: 'warfarin' },
    ]);
    expect(quotaOf(targets, 'leafy-green')).toMatchObject({
      servingG: 30,
      servingsPerWeek: 7,
      capPerDayG: 45,
    });
    expect(tierOf(targets, 'grapefruit')).toBe('avoid');
    expect(tierOf(targets, 'cranberry')).toBe('avoid');
    expect(noted(targets, 'quota-replaced')).toEqual([{ condition: 'warfarin', group: 'leafy-green' }]);
  });

  it('a leaflet against grapefruit puts grapefruit out and nothing else', () => {
    expect(withCondition('grapefruit-leaflet').sensitivities.map(({ target }) => target)).toEqual([
      'grapefruit',
    ]);
  });

  it('an MAOI puts tyramine out', () => {
    expect(tierOf(withCondition('maoi'), 'tyramine')).toBe('avoid');
  });

  it('lithium keeps salt steady, thyroid tablets soya, walnuts and fibre', () => {
    expect(withCondition('lithium').steady.map(({ nutrient }) => nutrient)).toEqual(['sodium']);
    const thyroid = withCondition('thyroid-tablets');
    expect(thyroid.steadyTags).toEqual(['soy', 'walnut']);
    expect(thyroid.steady.map(({ nutrient }) => nutrient)).toEqual(['fibre']);
  });

  it('levodopa changes nothing but is said', () => {
    const targets = withCondition('levodopa');
    expect({ ...targets, notes: [] }).toEqual(targetsOf());
    expect(noted(targets, 'condition')).toEqual([{ condition: 'levodopa', title: 'levodopa' }]);
  });

  it('diabetes medicine shows carbohydrate for each meal', () => {
    expect(withCondition('diabetes-medicine').display.perMeal).toEqual(['carbohydrate']);
  });

  it('immune-suppressing medicine puts risky foods out and keeps left-overs two days', () => {
    const targets = withCondition('immune-suppressed');
    expect(tierOf(targets, 'listeria-salmonella-risk')).toBe('avoid');
    expect(targets.leftoverDaysMax).toBe(2);
  });
});

describe('conditions of the body', () => {
  it('kidney disease has no floors for potassium, phosphorus, protein and fibre, and no least share of protein', () => {
    const targets = withCondition('kidney');
    for (const nutrient of ['potassium', 'phosphorus', 'protein', 'fibre'])
      expect(floorOf(targets, nutrient), nutrient).toBeUndefined();
    expect(floorOf(targets, 'calcium')?.perDay).toBe(1000);
    expect(targets.shares.find(({ component }) => component === 'protein')?.minPercent).toBe(0);
    expect(noted(targets, 'floor-off')).toHaveLength(4);
  });

  it('kidney stones put oxalate leaves out, limit the rest by dose, and leave calcium', () => {
    const targets = withCondition('kidney-stones');
    expect(tierOf(targets, 'high-oxalate-leaf')).toBe('avoid');
    expect(targets.sensitivities.find(({ target }) => target === 'high-oxalate')).toMatchObject({
      tier: 'limit',
      limit: { gramsPerMeal: 15, gramsPerDay: 30 },
    });
    expect(floorOf(targets, 'calcium')?.perDay).toBe(1000);
  });

  it('coeliac disease is severe gluten', () => {
    expect(withCondition('coeliac').sensitivities).toMatchObject([
      { target: 'gluten', tier: 'severe', reason: 'coeliac' },
    ]);
  });

  it('gentle texture caps fibre at 15 g, drops its floor and the groups that carry it', () => {
    const targets = withCondition('gentle-texture');
    expect(targets.fibreCapG).toBe(15);
    expect(floorOf(targets, 'fibre')).toBeUndefined();
    for (const tag of ['whole-nut-or-seed', 'tough-skin', 'raw-leaf'])
      expect(tierOf(targets, tag)).toBe('avoid');
    for (const group of ['whole-grain', 'pulse', 'nut-or-seed'])
      expect(quotaOf(targets, group)?.servingsPerWeek).toBe(0);
    expect(quotaOf(targets, 'leafy-green')?.servingsPerWeek).toBe(6);
  });

  it('an eating disorder hides numbers and offers no exclusions', () => {
    expect(withCondition('eating-disorder').display).toMatchObject({
      hideNumbers: true,
      offerFurtherExclusions: false,
      offerEliminationPhases: false,
    });
  });
});

describe('life stage and age', () => {
  it.each(['pregnant-1', 'lactating-7-12'] as const)(
    '%s brings the rules without being asked',
    (lifeStage) => {
      const targets = targetsOf({ lifeStage });
      expect(tierOf(targets, 'listeria-salmonella-risk')).toBe('avoid');
      expect(tierOf(targets, 'liver')).toBe('avoid');
      expect(quotaOf(targets, 'oily-fish')).toMatchObject({ servingsPerWeek: 2, capPerWeek: 2 });
      expect(targets.ceilings.find(({ nutrient }) => nutrient === 'caffeine-mg')).toMatchObject({
        weekMean: 200,
        day: 200,
      });
      expect(targets.display.offerEliminationPhases).toBe(false);
    },
  );

  it('trying for a pregnancy is a condition to tick', () => {
    expect(tierOf(withCondition('pregnancy'), 'liver')).toBe('avoid');
  });

  it('children of 3 and 4 get no choking risk and no rice drink; at 5 they do, with the offers of an adult later', () => {
    const child = (ageYears: number): Targets => targetsOf({ ageYears, weightKg: 18, heightM: 1.05 });
    for (const age of [3, 4]) {
      expect(tierOf(child(age), 'choking-risk')).toBe('avoid');
      expect(tierOf(child(age), 'rice-drink')).toBe('avoid');
    }
    expect(child(5).sensitivities).toEqual([]);
    expect(targetsOf({ ageYears: 17 }).display.offerEliminationPhases).toBe(false);
    expect(targetsOf({ ageYears: 18 }).display.offerEliminationPhases).toBe(true);
  });

  it('people over 65 are asked, not assumed', () => {
    expect(targetsOf({ ageYears: 70 }).sensitivities).toEqual([]);
  });
});

describe('rules of a person and of a condition on one target', () => {
  const coeliac = tables.conditions.filter(({ id }) => id === 'coeliac');
  const stones = tables.conditions.filter(({ id }) => id === 'kidney-stones');

  it('leave the stricter tier, and the own rule of two alike', () => {
    expect(sensitivitiesWith(avoiding('gluten'), coeliac)).toMatchObject([
      { target: 'gluten', tier: 'severe' },
    ]);
    const own = avoiding('gluten').map((rule) => ({ ...rule, tier: 'severe' as const, note: 'mine' }));
    expect(sensitivitiesWith(own, coeliac)).toEqual(own);
  });

  it('leave the smallest dose of two limits', () => {
    const own: Sensitivity = {
      ...{ target: 'high-oxalate', tier: 'limit', reason: 'reaction', status: 'observed' },
      limit: { gramsPerMeal: 100, perWeek: 3 },
    };
    expect(sensitivitiesWith([own], stones).find(({ target }) => target === 'high-oxalate')?.limit).toEqual({
      gramsPerMeal: 15,
      gramsPerDay: 30,
      perWeek: 3,
    });
  });

  it('never loosen what a person keeps out', () => {
    const kept = sensitivitiesWith(avoiding('high-oxalate'), stones);
    expect(kept.find(({ target }) => target === 'high-oxalate')?.tier).toBe('avoid');
  });
});
