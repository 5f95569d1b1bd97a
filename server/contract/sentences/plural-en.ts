/** English plurals of the words that lists count in: bunches, leaves, heads. */

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['leaf', 'leaves'],
  ['loaf', 'loaves'],
  ['half', 'halves'],
]);

export function pluralOf(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (/(?:ch|sh|s|x|z)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:tomat|potat|mang)o$/.test(word)) return `${word}es`;
  return `${word}s`;
}
