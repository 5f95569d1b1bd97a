/** Days as `YYYY-MM-DD` text, counted in UTC so that no time zone moves them. */

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** The day `days` later (earlier where negative). */
export function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The week that holds today (of several the last that was made), else the next to come, else the last that was. */
export function currentPlan<T extends { readonly firstDay: string }>(
  plans: readonly T[],
  today: string,
): T | null {
  const byDay = [...plans].sort((a, b) => a.firstDay.localeCompare(b.firstDay));
  const started = byDay.filter((plan) => plan.firstDay <= today);
  const running = started.findLast((plan) => today < dayAfter(plan.firstDay, WEEK_DAYS));
  const next = byDay.find((plan) => plan.firstDay > today)?.firstDay;
  const coming = byDay.findLast((plan) => plan.firstDay === next);
  return running ?? coming ?? started.at(-1) ?? null;
}

/** Today where the week begins today, else the next first day of a week. */
export function nextFirstDay(today: string, weekStartsOn: 'monday' | 'sunday' | 'saturday'): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  const ahead = (WEEKDAYS.indexOf(weekStartsOn) - weekday + WEEK_DAYS) % WEEK_DAYS;
  return dayAfter(today, ahead);
}
