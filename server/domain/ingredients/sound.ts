/** How a word sounds to an English ear, roughly: what one writes who has heard it and never read it. */

/** In this order: doubles first, so that "zucchini" and "zuchini" go the same way. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(.)\1+/g, '$1'],
  [/^(?:kn|gn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/ph/g, 'f'],
  [/gh/g, 'g'],
  [/t?ch|sch|sh/g, '1'],
  [/c?k|qu?/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/dg|g(?=[eiy])/g, 'j'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/^[aeiouy]+/, '0'],
  [/[aeiouywh]/g, ''],
  [/(.)\1+/g, '$1'],
];

/**
 * The key under which words that sound alike meet; of several words, one after the other. "mozarela": "msrl".
 */
export function soundOf(words: string): string {
  return words
    .split(' ')
    .map((word) => RULES.reduce((text, [pattern, to]) => text.replace(pattern, to), word))
    .join(' ');
}
