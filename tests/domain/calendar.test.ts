import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, monthsLater, nextMonday, weekdayOf } from '../../server/domain/calendar.ts';

describe('dates without a clock', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11017],
    ['2026-11-22', 20779],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('%s is day %i, and back', (date, number) => {
    expect(dayNumber(date)).toBe(number);
    expect(dateOf(number)).toBe(date);
  });

  it('knows leap years: 2000 and 2024 have a 29 February, 1900 and 2026 do not', () => {
    expect(dayNumber('2000-02-29')).not.toBeNull();
    expect(dayNumber('2024-02-29')).not.toBeNull();
    expect(dayNumber('1900-02-29')).toBeNull();
    expect(dayNumber('2026-02-29')).toBeNull();
    expect(dateOf((dayNumber('2024-02-28') ?? 0) + 1)).toBe('2024-02-29');
    expect(dateOf((dayNumber('2026-02-28') ?? 0) + 1)).toBe('2026-03-01');
  });

  it.each([
    ...['2026-02-30', '2026-13-01', '2026-00-10', '2026-04-31', '2026-01-00', '0000-01-01', '2026-1-5'],
    ...['20260105', '2026-01-05T00:00', ' 2026-01-05', '26-01-05', '', 'Monday', '2026-01-05\n'],
  ])('takes %j for no date', (text) => {
    expect(dayNumber(text)).toBeNull();
  });

  it('knows weekdays: 2026-11-22 is a Sunday, the first of 1970 a Thursday, the day before it a Wednesday', () => {
    expect(weekdayOf(dayNumber('2026-11-22') ?? 0)).toBe(6);
    expect(weekdayOf(0)).toBe(3);
    expect(weekdayOf(-1)).toBe(2);
    expect(weekdayOf(dayNumber('2026-11-23') ?? 0)).toBe(0);
  });

  it('takes the Monday after a day, never the day itself', () => {
    const after = (date: string): string => dateOf(nextMonday(dayNumber(date) ?? 0));
    expect(after('2026-11-22')).toBe('2026-11-23');
    expect(after('2026-11-23')).toBe('2026-11-30');
    expect(after('2026-12-29')).toBe('2027-01-04');
  });

  it('agrees with the calendar of the engine over the years 1 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719162, max: 2932896 }), (number) => {
        const engine = new Date(number * 86_400_000);
        expect(dateOf(number)).toBe(engine.toISOString().slice(0, 10));
        expect(dayNumber(dateOf(number))).toBe(number);
        expect(weekdayOf(number)).toBe((engine.getUTCDay() + 6) % 7);
        expect(weekdayOf(nextMonday(number))).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['2026-11-02', '2027-05-02'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-30', '2028-02-29'],
    ['2026-07-01', '2027-01-01'],
    ['2026-06-30', '2026-12-30'],
  ])('%s and six months give %s', (date, later) => {
    expect(monthsLater(date, 6)).toBe(later);
  });

  it('gives no month after what is no date', () => {
    expect(monthsLater('2026-02-30', 6)).toBeNull();
  });
});
