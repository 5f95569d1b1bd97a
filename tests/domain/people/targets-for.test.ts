import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClinicianTarget } from '../../../server/domain/people/person.ts';
import { ageOn, targetsFor } from '../../../server/domain/people/targets-for.ts';
import { aPerson, floorOf, refusalsOf, tables, targetsOf } from './target-tables.ts';

const set = (
  nutrient: ClinicianTarget['nutrient'],
  bounds: { min?: number; max?: number },
): ClinicianTarget => ({
  nutrient,
  ...bounds,
  source: 'Dr Okafor',
  date: '2026-03-01',
});
const ceilingOf = (targets: ReturnType<typeof targetsOf>, nutrient: string): unknown =>
  targets.ceilings.find((ceiling) => ceiling.nutrient === nutrient);

describe('people who cannot be planned for', () => {
  it('are those under 3 and a person of 300 years', () => {
    expect(refusalsOf({ ageYears: 2, weightKg: 12, heightM: 0.86 })).toEqual(['too-young']);
    expect(refusalsOf({ ageYears: 300 })).toEqual(['too-old']);
    expect(refusalsOf({ ageYears: 120 })).toEqual([]);
    expect(refusalsOf({ ageYears: 3, weightKg: 14, heightM: 0.95 })).toEqual([]);
  });

  it('are told the numbers', () => {
    expect(targetsFor(aPerson({ name: 'Methuselah', ageYears: 300 }), tables)).toEqual({
      ok: false,
      reasons: [{ code: 'too-old', params: { name: 'Methuselah', ageYears: 300, maxYears: 120 } }],
    });
  });

  it('are those with a body outside the bounds, all reasons at once, and figures that are no numbers', () => {
    expect(refusalsOf({ weightKg: 500, heightM: 165 })).toEqual([
      'weight-out-of-range',
      'height-out-of-range',
    ]);
    expect(refusalsOf({ ageYears: NaN, weightKg: NaN })).toEqual(['too-old', 'weight-out-of-range']);
  });

  it('are pregnancies that the tables do not have', () => {
    expect(refusalsOf({ sex: 'male', lifeStage: 'pregnant-1' })).toEqual(['life-stage-needs-female']);
    expect(refusalsOf({ ageYears: 51, lifeStage: 'pregnant-1' })).toEqual(['life-stage-outside-ages']);
    expect(refusalsOf({ ageYears: 50, lifeStage: 'pregnant-1' })).toEqual([]);
  });

  it('are those with a condition we do not know or bounds that cross', () => {
    expect(refusalsOf({ conditions: ['warfarin', 'lycanthropy'] })).toEqual(['unknown-condition']);
    expect(refusalsOf({ targets: [set('iron', { min: 20, max: 10 })] })).toEqual(['clinician-min-over-max']);
  });
});

describe("a clinician's targets", () => {
  it('take the place of a floor, whatever its kind', () => {
    const targets = targetsOf({ targets: [set('vitamin-d', { min: 20 }), set('iron', { min: 27 })] });
    expect(floorOf(targets, 'vitamin-d')).toEqual({
      nutrient: 'vitamin-d',
      kind: 'pursued',
      perDay: 20,
      basis: 'clinician',
      source: 'Dr Okafor',
    });
    expect(floorOf(targets, 'iron')?.perDay).toBe(27);
    expect(targets.floors.filter(({ nutrient }) => nutrient === 'iron')).toHaveLength(1);
  });

  it('put a ceiling on week and day, and drop a floor above it', () => {
    const targets = targetsOf({ targets: [set('potassium', { max: 2000 })] });
    expect(ceilingOf(targets, 'potassium')).toMatchObject({ weekMean: 2000, day: 2000, basis: 'clinician' });
    expect(floorOf(targets, 'potassium')).toBeUndefined();
  });

  it('keep a floor below the maximum', () => {
    expect(floorOf(targetsOf({ targets: [set('potassium', { max: 4000 })] }), 'potassium')?.perDay).toBe(
      2600,
    );
  });

  it('replace a table ceiling, also a lower one', () => {
    expect(ceilingOf(targetsOf({ targets: [set('sodium', { max: 1500 })] }), 'sodium')).toMatchObject({
      weekMean: 1500,
    });
    expect(ceilingOf(targetsOf({ targets: [set('iron', { min: 60 })] }), 'iron')).toBeUndefined();
  });

  it('override a condition and switch off the range of the same nutrient', () => {
    const targets = targetsOf({ conditions: ['kidney'], targets: [set('protein', { min: 40, max: 45 })] });
    expect(floorOf(targets, 'protein')?.perDay).toBe(40);
    expect(ceilingOf(targets, 'protein')).toMatchObject({ weekMean: 45 });
    expect(targets.shares.map(({ component }) => component)).not.toContain('protein');
    expect(targets.notes.at(-1)).toEqual({
      code: 'clinician-target',
      params: { nutrient: 'protein', source: 'Dr Okafor', date: '2026-03-01' },
    });
  });

  it('move energy into their bounds, and fibre has its cap', () => {
    expect(targetsOf({ targets: [set('energy', { min: 2400 })] }).energyKcal).toBe(2400);
    expect(targetsOf({ targets: [set('energy', { max: 1800 })] }).energyKcal).toBe(1800);
    expect(targetsOf({ targets: [set('energy', { min: 1000 })] }).energyKcal).toBeCloseTo(2035.078, 3);
    const fibre = targetsOf({ targets: [set('fibre', { max: 20 })] });
    expect(fibre.fibreCapG).toBe(20);
    expect(floorOf(fibre, 'fibre')).toBeUndefined();
    expect(targetsOf({ targets: [set('fibre', { min: 45 })] }).fibreCapG).toBe(45);
  });

  it('of two dates the later counts, bound by bound', () => {
    const older = { ...set('iron', { min: 10, max: 30 }), date: '2025-01-01' };
    const targets = targetsOf({ targets: [set('iron', { min: 20 }), older] });
    expect(floorOf(targets, 'iron')?.perDay).toBe(20);
    expect(ceilingOf(targets, 'iron')).toMatchObject({ weekMean: 30 });
  });
});

describe('the targets as a whole', () => {
  it('exist for every sex, age and activity, with no figure below zero and every range upright', () => {
    const anyone = fc.record({
      sex: fc.constantFrom('female' as const, 'male' as const),
      ageYears: fc.integer({ min: 3, max: 100 }),
      activity: fc.constantFrom('sedentary' as const, 'low-active' as const, 'active' as const),
      weightKg: fc.integer({ min: 40, max: 150 }),
    });
    fc.assert(
      fc.property(anyone, (changed) => {
        const targets = targetsOf(changed);
        expect(targets.energyKcal).toBeGreaterThan(500);
        expect(targets.floors.every(({ perDay }) => perDay > 0)).toBe(true);
        expect(
          targets.ceilings.every(({ weekMean, day }) => weekMean > 0 && (day ?? Infinity) >= weekMean),
        ).toBe(true);
        expect(targets.shares.every(({ minPercent, maxPercent }) => minPercent < maxPercent)).toBe(true);
      }),
    );
  });

  it('hold no floor above the ceiling of the same nutrient', () => {
    for (const ageYears of [3, 8, 13, 18, 30, 50, 70, 90])
      for (const sex of ['female', 'male'] as const) {
        const { floors, ceilings } = targetsOf({ sex, ageYears });
        for (const { nutrient, weekMean } of ceilings)
          expect(floorOf({ ...targetsOf(), floors }, nutrient)?.perDay ?? 0, nutrient).toBeLessThanOrEqual(
            weekMean,
          );
      }
  });
});

describe('age', () => {
  it.each([
    ['1991-06-15', '2026-06-14', 34],
    ['1991-06-15', '2026-06-15', 35],
    ['2000-02-29', '2026-02-28', 25],
    ['2000-02-29', '2026-03-01', 26],
    ['1726-01-01', '2026-01-01', 300],
    ['2026-05-01', '2026-04-01', -1],
  ])('of one born %s on %s is %d', (birthDate, onDate, years) => {
    expect(ageOn(birthDate, onDate)).toBe(years);
  });
});
