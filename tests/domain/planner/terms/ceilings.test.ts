import { describe, expect, it } from 'vitest';
import type { Ceiling } from '../../../../server/domain/people/targets.ts';
import { ceilingTerms } from '../../../../server/domain/planner/terms/ceilings.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { expectNeverNegative, linearPoints, termNamed } from './term-properties.ts';

const sodium: Ceiling = {
  ...{ nutrient: 'sodium', weekMean: 2300, day: 2875 },
  ...{ basis: 'CDRR', source: 'dri-2019' },
};
const terms = ceilingTerms([sodium]);
const week = termNamed(terms, 'ceiling:sodium');
const day = termNamed(terms, 'ceiling-day:sodium');
const soup = servingWith({ id: 'soup', nutrients: { sodium: 1265 } });

describe('ceilings', () => {
  it('sums portions over the week: 14 soups of 1,265 mg are 2,530 mg a day, 10 % over, 3 points', () => {
    const meals = [0, 1, 2, 3, 4, 5, 6].flatMap((d) => [meal(d, 'lunch', soup), meal(d, 'dinner', soup)]);
    expect(linearPoints(week, meals)).toBeCloseTo(3, 9);
  });

  it('is steeper beyond 10 %: 20 % over is 0.3 x 20 + 0.5 x 10', () => {
    expect(week.penalty(2760)).toBeCloseTo(11, 9);
  });

  it('costs a single day over its own limit a seventh: 3,162.5 mg is 10 % over 2,875, 3 / 7 points', () => {
    const meals = [meal(2, 'dinner', soup, { portion: 2.5 }), meal(3, 'dinner', soup)];
    expect(linearPoints(day, meals)).toBeCloseTo(3 / 7, 9);
    expect(linearPoints(week, meals)).toBe(0);
  });

  it('costs nothing at the ceiling, and nothing for a dish without it', () => {
    expect(week.penalty(2300)).toBe(0);
    expect(day.penalty(2875)).toBe(0);
    expect(linearPoints(week, [meal(0, 'lunch', servingWith({ id: 'pear', nutrients: { fibre: 4 } }))])).toBe(
      0,
    );
  });

  it('counts each unit as a percent where the ceiling is nothing at all', () => {
    const none = termNamed(ceilingTerms([{ ...sodium, weekMean: 0, day: null }]), 'ceiling:sodium');
    expect(none.penalty(4)).toBeCloseTo(1.2, 9);
    expect(none.penalty(0)).toBe(0);
  });

  it('has no day term where no day rule applies, and is never negative', () => {
    expect(ceilingTerms([{ ...sodium, day: null }]).map((term) => term.id)).toEqual(['ceiling:sodium']);
    for (const term of terms) expectNeverNegative(term, { min: 0, max: 20_000 });
  });
});
