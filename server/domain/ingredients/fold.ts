/** Folding: what looks alike to a reader becomes equal text, so that no disguise hides a food. */
import { singularOf } from '../units/plural.ts';

const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}™℠®©]/u;
const BLANK = /[\p{Cc}\p{Z}]/u;
/** Numbers that are no decimal digits: fractions, superscripts, circled. NFKC would glue "1½" into "11/2". */
const OTHER_NUMBER = /\p{No}/u;
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/** Letters of other scripts that look like Latin ones, case by case: capital nu looks like N, small nu like v. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('АВЕКМНОРСТУХІЈЅԚԜҺ', 'ABEKMHOPCTYXIJSQWH'),
  ...pairs('авекмнорстухіјѕԛԝһгпѵӏԁ', 'abekmhopctyxijsqwhrnvld'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ', 'ABEZHIKMNOPTYXC'),
  ...pairs('αβεηικνορτυχγωϲϳσ', 'abenikvoptuxywcjo'),
  ...pairs('օոսցɑɡıłđðɩʏɴʀɪᴀᴄᴇᴏᴘᴛᴜ', 'onugagildoiynriaceoptu'),
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ø', 'o'],
  ['Ø', 'O'],
]);

function pairs(from: string, to: string): [string, string][] {
  const targets = [...to];
  return [...from].map((c, i) => [c, targets[i] ?? c]);
}

/**
 * A line in one writing: NFKC, no invisible or direction marks, plain spaces, dashes, quotes and fraction bars. Case
 * and accents stay, for display. Linear in the line's length.
 */
export function foldText(line: string): string {
  if (PRINTABLE_ASCII.test(line)) return line;
  let out = '';
  for (const char of line) {
    if (BLANK.test(char)) out += ' ';
    else if (INVISIBLE.test(char)) continue;
    else if (OTHER_NUMBER.test(char)) out += ` ${char.normalize('NFKC')} `;
    else out += char;
  }
  return out
    .normalize('NFKC')
    .replace(/[⁄∕]/g, '/')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/[×✕✖]/g, 'x')
    .replace(/、/g, ',');
}

/**
 * The key under which a word is compared: look-alikes to Latin, lower case, accents and apostrophes dropped, singular.
 * "Tomatoes", "tоmаto" with Cyrillic letters and "TOMATO" give "tomato".
 */
export function wordKey(word: string): string {
  return singularOf(plainWord(word));
}

/** As `wordKey`, but the plural stays. */
export function plainWord(word: string): string {
  if (PRINTABLE_ASCII.test(word)) return word.toLowerCase().replaceAll("'", '');
  let out = '';
  for (const char of word) out += LOOK_ALIKES.get(char) ?? char;
  return out
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}']/gu, '');
}
