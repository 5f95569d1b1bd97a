import { describe, expect, it } from 'vitest';
import { quotaTerms } from '../../../../server/domain/planner/terms/quotas.ts';
import { meal, servingWith } from '../../../support/planner.ts';
import { expectNeverNegative, linearPoints, termNamed } from './term-properties.ts';

/** 6 servings of 60 g a week: 360 g; at most 150 g on a day and 10 servings a week. */
const greens = {
  ...{ group: 'leafy-green', servingG: 60, servingsPerWeek: 6 },
  ...{ capPerDayG: 150, capPerWeek: 10, source: 'mind-2015' },
};
const terms = quotaTerms([greens]);
const quota = termNamed(terms, 'quota:leafy-green');
const cap = termNamed(terms, 'quota-cap:leafy-green');
const dayCap = termNamed(terms, 'quota-cap-day:leafy-green');
const kale = servingWith({ id: 'kale', groups: { 'leafy-green': 90 } });
const bread = servingWith({ id: 'bread', groups: { 'whole-grain': 60 } });

describe('quotas', () => {
  it('costs ten points for a week with none, half of that for half: two kale dishes are 180 of 360 g', () => {
    expect(linearPoints(quota, [meal(0, 'dinner', bread)])).toBeCloseTo(10, 9);
    expect(linearPoints(quota, [meal(0, 'dinner', kale), meal(4, 'dinner', kale)])).toBeCloseTo(5, 9);
  });

  it('costs nothing at the quota: four dishes of 90 g', () => {
    const week = [0, 2, 4, 6].map((day) => meal(day, 'dinner', kale));
    expect(linearPoints(quota, week)).toBeCloseTo(0, 9);
    expect(linearPoints(cap, week)).toBe(0);
  });

  it('costs over the soft caps: 660 g a week is 10 % over 600 g, 3 points; 180 g a day 20 % over, 11 / 7', () => {
    expect(cap.penalty(660 / 7)).toBeCloseTo(3, 9);
    expect(cap.penalty(600 / 7)).toBe(0);
    expect(dayCap.penalty(180)).toBeCloseTo(11 / 7, 9);
    expect(dayCap.penalty(150)).toBe(0);
  });

  it('costs ten points for each serving of a group not to be eaten at all', () => {
    const meat = { ...greens, group: 'processed-meat', servingG: 120, servingsPerWeek: 0, capPerWeek: 0 };
    const none = quotaTerms([{ ...meat, capPerDayG: null }]);
    expect(none.map((term) => term.id)).toEqual(['quota-cap:processed-meat']);
    const ham = servingWith({ id: 'ham', groups: { 'processed-meat': 60 } });
    const term = termNamed(none, 'quota-cap:processed-meat');
    expect(linearPoints(term, [meal(0, 'lunch', ham), meal(1, 'lunch', ham)])).toBeCloseTo(10, 9);
    expect(linearPoints(term, [meal(0, 'lunch', kale)])).toBe(0);
  });

  it('is never negative', () => {
    for (const term of terms) expectNeverNegative(term, { min: 0, max: 2000 });
  });
});
