/** Regular English plurals, for unit words and food names: both forms of a word share one key. */

/** Plurals in -ves whose singular ends in f; "olives", "chives" and "cloves" only lose their s. */
const F_STEMS = new Set([
  'lea',
  'loa',
  'hal',
  'cal',
  'kni',
  'shel',
  'shea',
  'scar',
  'hoo',
  'li',
  'wol',
  'el',
]);

/** Words that end in s and are no plural, or whose singular is another word: "greens" is not "green". */
const UNCHANGED = new Set([
  'greens',
  'sweets',
  'bitters',
  'crisps',
  'preserves',
  'fries',
  'drippings',
  'leavings',
  'swiss',
  'plus',
  'less',
  'always',
  'perhaps',
  'this',
  'its',
]);

/**
 * The key under which singular and plural of a lower-case word meet: "tomatoes" and "tomato" give "tomato", "leaves"
 * and "leaf" give "leaf". A key is no spelling: "quiche" and "quiches" both give "quich", "pie" and "pies" "py".
 */
export function singularOf(word: string): string {
  if (word.length <= 3) return word === 'pie' ? 'py' : word === 'roe' ? 'ro' : word;
  if (UNCHANGED.has(word)) return word;
  if (word.endsWith('ves'))
    return F_STEMS.has(word.slice(0, -3)) ? fStem(word.slice(0, -3)) : word.slice(0, -1);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ie')) return `${word.slice(0, -2)}y`;
  if (word.endsWith('oes')) return word.slice(0, -2);
  if (word.endsWith('oe')) return word.slice(0, -1);
  if (/(?:ch|sh|x|z|ss|us)es$/.test(word)) return word.slice(0, -2);
  if (/(?:ch|sh|x|z|ss)e$/.test(word)) return word.slice(0, -1);
  if (/(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function fStem(stem: string): string {
  return stem === 'kni' || stem === 'li' ? `${stem}fe` : `${stem}f`;
}
