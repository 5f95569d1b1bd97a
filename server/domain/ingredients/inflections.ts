/** The forms of regular English verbs and adjectives, so that a list of stems stands for all of them. */

const VOWEL = /[aeiou]/;
/** "Snip", "blot": one short vowel and one consonant, which is doubled before an ending. */
const SHORT = /^[^aeiou]*(?:qu)?[aeiou][bdgklmnprtvz]$/;

/** The stem, with -ing and with -ed: "snip, snipping, snipped". What has an irregular past is listed as a word. */
export function verbForms(stem: string): readonly string[] {
  return [stem, `${beforeVowel(stem, 'ing')}ing`, `${beforeVowel(stem, 'ed')}ed`];
}

/** The stem, with -er, -est, -ish and -ness: "ropy, ropier, ropiest, ropyish, ropiness". */
export function adjectiveForms(stem: string): readonly string[] {
  const base = beforeVowel(stem, 'er');
  return [stem, `${base}er`, `${base}est`, `${base}ish`, `${stem.replace(/([^aeiou])y$/, '$1i')}ness`];
}

/** The stem as it stands before an ending: "bake" loses its e, "dry" its y before -ed, "snip" doubles its p. */
function beforeVowel(stem: string, ending: string): string {
  if (/[^eoy]e$/.test(stem)) return stem.slice(0, -1);
  if (/ee$/.test(stem) && ending !== 'ing') return stem.slice(0, -1);
  const before = stem[stem.length - 2] ?? '';
  if (stem.endsWith('y') && !VOWEL.test(before)) return ending === 'ing' ? stem : `${stem.slice(0, -1)}i`;
  return SHORT.test(stem) ? `${stem}${stem[stem.length - 1] ?? ''}` : stem;
}
