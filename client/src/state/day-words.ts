/** A day as a person reads it: "4 January 2027". */

const WORDS = new Intl.DateTimeFormat('en-GB', {
  ...({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const),
});

export function dayWords(day: string): string {
  return WORDS.format(new Date(`${day}T00:00:00Z`));
}
