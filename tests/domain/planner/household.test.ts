import { describe, expect, it } from 'vitest';
import type { Floor, Quota } from '../../../server/domain/people/targets.ts';
import { householdOf, plateOf } from '../../../server/domain/planner/household.ts';
import { ruleOf } from '../../support/recipes.ts';
import { targetsWith } from '../../support/planner.ts';

const SOURCE = 'test';
const iron = (perDay: number, kind: Floor['kind'] = 'pursued'): Floor => ({
  ...{ nutrient: 'iron', kind, perDay, basis: 'RDA', source: SOURCE },
});
const sodium = { nutrient: 'sodium', weekMean: 2300, day: null, basis: 'CDRR', source: SOURCE } as const;
const greens = (servingG: number, capPerDayG: number | null = null): Quota => ({
  ...{ group: 'leafy-green', servingG, servingsPerWeek: 7, capPerDayG, capPerWeek: null, source: SOURCE },
});

// 1,500 and 2,500 kcal: the mean is 2,000, so one eats 0.75 and the other 1.25 of every serving.
const small = { id: 'small', name: 'Small' };
const large = { id: 'large', name: 'Large' };

describe('a table of two', () => {
  const table = householdOf([
    {
      ...small,
      targets: targetsWith({
        ...{ energyKcal: 1500, fibreCapG: 24, floors: [iron(18)], ceilings: [sodium] },
        ...{ quotas: [greens(60)], leftoverDaysMax: 1 },
        sensitivities: [ruleOf('onion', 'limit', 30), ruleOf('milk', 'avoid')],
      }),
    },
    {
      ...large,
      targets: targetsWith({
        ...{ energyKcal: 2500, fibreCapG: 50, floors: [iron(8)], ceilings: [sodium] },
        ...{ quotas: [greens(25, 30)], leftoverDaysMax: 2 },
        sensitivities: [ruleOf('onion', 'limit', 45), ruleOf('tree-nut', 'severe')],
      }),
    },
  ]);
  const { targets } = table;

  it('shares servings by energy', () => {
    expect(table.eaters.map(({ scale }) => scale)).toEqual([0.75, 1.25]);
    expect(targets.energyKcal).toBe(2000);
  });

  it('asks the most of a floor: 18 mg on three quarters of a plate is 24 mg on a whole one', () => {
    expect(targets.floors.map(({ perDay }) => perDay)).toEqual([24]);
  });

  it('takes the least of ceilings, fibre and left-over days: 2,300 mg on 1.25 plates is 1,840 mg on one', () => {
    expect(targets.ceilings.map(({ weekMean }) => weekMean)).toEqual([1840]);
    // 24 / 0.75 = 32 and 50 / 1.25 = 40.
    expect(targets.fibreCapG).toBe(32);
    expect(targets.leftoverDaysMax).toBe(1);
  });

  it('keeps everyone to everyone else: rules of both, and the smaller dose', () => {
    // 30 / 0.75 = 40 and 45 / 1.25 = 36.
    expect(
      targets.sensitivities.map(({ target, tier, limit }) => [target, tier, limit?.gramsPerMeal]),
    ).toEqual([
      ['onion', 'limit', 36],
      ['milk', 'avoid', undefined],
      ['tree-nut', 'severe', undefined],
    ]);
  });

  it('does not push a small steady serving up: 60 / 0.75 = 80 g gives way to 25 / 1.25 = 20 g, at most 24 g a day', () => {
    expect(targets.quotas.map(({ servingG, capPerDayG }) => [servingG, capPerDayG])).toEqual([[20, 24]]);
  });

  it('puts their share on each plate', () => {
    const plan = { days: [[{ slot: 'dinner', recipe: 'soup', portion: 1, leftoverOfDay: null } as const]] };
    expect(plateOf(plan, 1.25).days[0]?.[0]?.portion).toBe(1.25);
  });
});

describe('a household', () => {
  it('of one keeps the targets as they are', () => {
    const targets = targetsWith({ floors: [iron(18)] });
    const table = householdOf([{ ...small, targets }]);
    expect(table.targets).toBe(targets);
    expect(table.eaters[0]?.scale).toBe(1);
  });

  it('does not aim at a group that somebody should not aim at', () => {
    const one = { ...small, targets: targetsWith({ quotas: [greens(60)] }) };
    const two = { ...large, targets: targetsWith({ quotas: [] }) };
    expect(householdOf([one, two]).targets.quotas).toEqual([]);
  });

  it('pursues what one of them pursues, not what is only shown for another', () => {
    const one = { ...small, targets: targetsWith({ floors: [iron(30, 'shown')] }) };
    const two = { ...large, targets: targetsWith({ floors: [iron(8)] }) };
    const [floor] = householdOf([one, two]).targets.floors;
    expect([floor?.kind, floor?.perDay]).toEqual(['pursued', 8]);
  });

  it('of nobody is a mistake of ours', () => {
    expect(() => householdOf([])).toThrow('at least one eater');
  });
});
