/** Days of a plan as words. Dates are days of the calendar, so no clock and no zone come in. */
import { dayAfter } from '../../state/calendar.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);

export function weekday(date: string): string {
  return WEEKDAYS[noon(date).getUTCDay()] ?? '';
}

/** "30 Nov" */
export function shortDate(date: string): string {
  return `${String(noon(date).getUTCDate())} ${(MONTHS[noon(date).getUTCMonth()] ?? '').slice(0, 3)}`;
}

/** "Monday 30 November" */
export function longDate(date: string): string {
  const day = noon(date);
  return `${weekday(date)} ${String(day.getUTCDate())} ${MONTHS[day.getUTCMonth()] ?? ''}`;
}

/** "Today", "Tomorrow", else the weekday. */
export function dayName(date: string, today: string): string {
  if (date === today) return 'Today';
  return date === dayAfter(today, 1) ? 'Tomorrow' : weekday(date);
}
