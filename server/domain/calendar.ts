/** Dates as YYYY-MM-DD text, counted in days since 1970-01-01 without clock or time zone. */

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a date in the Gregorian calendar; null where the text is no date that exists (2026-02-30). */
export function dayNumber(date: string): number | null {
  const match = PATTERN.exec(date);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const number = daysFromCivil(year, month, day);
  return year >= 1 && dateOf(number) === date ? number : null;
}

/** The date of a day number. */
export function dateOf(number: number): string {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  const civilMonth = month < 10 ? month + 3 : month - 9;
  const year = yearOfEra + era * 400 + (civilMonth <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(civilMonth)}-${two(day)}`;
}

/** 0 = Monday to 6 = Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** The Monday after a day: never the day itself. */
export function nextMonday(number: number): number {
  return number + 7 - weekdayOf(number);
}

/** So many months on, on that month's last day at most: 31 August and 6 give 28 February. Null for no date. */
export function monthsLater(date: string, months: number): string | null {
  if (dayNumber(date) === null) return null;
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const count = year * 12 + month - 1 + months;
  const first = daysFromCivil(Math.floor(count / 12), (count % 12) + 1, 1);
  const next = daysFromCivil(Math.floor((count + 1) / 12), ((count + 1) % 12) + 1, 1);
  return dateOf(Math.min(first + day, next) - 1);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function daysFromCivil(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}
