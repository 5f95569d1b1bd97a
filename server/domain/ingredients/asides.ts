/**
 * Stretches of a line that only grade or describe, though they hold figures or a food's name: "70% cocoa", "5 per cent
 * fat", "size 3", "24-month-old", "80/20", "ground to a fine powder", "350°F". What they name is none of the line's foods.
 */
import { wordKey } from './fold.ts';
import type { Mask } from './negation.ts';
import type { Token } from './tokens.ts';
import { isUnderstoodInName } from './words.ts';

function keys(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').map(wordKey));
}

/** The asides of one segment, left to right. Linear in its tokens. */
export function readAsides(tokens: readonly Token[]): Mask[] {
  const asides: Mask[] = [];
  for (let from = 0; from < tokens.length; from += 1) {
    const to = readAside(tokens, from) ?? resultAt(tokens, from) ?? likenessAt(tokens, from);
    if (to !== null) asides.push({ from, to, denied: [] });
  }
  return asides;
}

/** The token after a share, a grade or an age that begins at `at`; null when none does. */
export function readAside(tokens: readonly Token[], at: number): number | null {
  return shareAt(tokens, at) ?? gradeAt(tokens, at) ?? ageAt(tokens, at);
}

/** What a percentage is of. Cocoa and fat are in the chocolate or the yoghurt already; pork or fruit would be foods. */
const SHARES = keys(
  'fat butterfat milkfat cocoa cacao solid abv alcohol vol volume hydration proof lean moisture acidity',
);
const BEFORE_SHARE = keys('milk cocoa cacao minimum min dry');

/** "70% cocoa solids", "0% fat", "5 per cent fat". */
function shareAt(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at];
  let next = at + 1;
  if (first?.kind === 'number' && tokens[next]?.plain === 'per' && tokens[next + 1]?.plain === 'cent')
    next += 2;
  else if (first?.kind === 'number' && (tokens[next]?.plain === 'percent' || tokens[next]?.text === '%'))
    next += 1;
  else if (first?.kind !== 'word' || !first.text.endsWith('%')) return null;
  while (BEFORE_SHARE.has(tokens[next]?.key ?? '') && SHARES.has(tokens[next + 1]?.key ?? '')) next += 1;
  return SHARES.has(tokens[next]?.key ?? '') ? next + 1 : null;
}

const GRADES = keys('size grade type number mark class tipo numero');
const COUNTED_BY = keys('count ct lean blend');
const LETTER_GRADE = /^(?:a{1,3}|b|u|xl|xxl)$/;

/** "Size 3", "grade A", "80/20", "16/20 count", "U-10", "350°F". */
function gradeAt(tokens: readonly Token[], at: number): number | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind === 'word' && GRADES.has(first.key)) {
    const value = second?.text === '-' ? third : second;
    const isGrade = value?.kind === 'number' || LETTER_GRADE.test(value?.plain ?? '');
    return isGrade ? at + (value === third ? 3 : 2) : null;
  }
  if (first?.plain === 'u' && second?.text === '-' && third?.kind === 'number') return at + 3;
  if (first?.kind !== 'number') return null;
  if (second?.text === '/' && third?.kind === 'number' && isCount(first) && isCount(third))
    return COUNTED_BY.has(tokens[at + 3]?.key ?? '') ? at + 4 : at + 3;
  const unit = second?.text === '°' ? at + 2 : at + 1;
  return /^[fck]$/.test(tokens[unit]?.plain ?? '') && (second?.text === '°' || tokens[unit]?.plain === 'f')
    ? unit + 1
    : null;
}

/** Of 5 and more: no fraction of a cup. */
function isCount(token: Token): boolean {
  return /^[1-9]\d$|^[5-9]$/.test(token.text);
}

const TIMES = keys('minute min hour hr second sec day week month year');
const AFTER_TIME = keys('old aged aging matured or so');

/** "24-month-old", "12 months aged", "40 min": how long. */
function ageAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.kind !== 'number') return null;
  let next = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (!TIMES.has(tokens[next]?.key ?? '')) return null;
  next += 1;
  const after = tokens[next]?.text === '-' ? next + 1 : next;
  return AFTER_TIME.has(tokens[after]?.key ?? '') ? after + 1 : next;
}

const MEASURED = keys('size length thickness width height depth colour color texture consistency shape');
/** Where a likeness ends: what follows these may be in the line. */
const LIKENESS_ENDS = keys(
  'and or but with then so if to in on of until till for from when as while that they it plus including not',
);
const LONGEST_LIKENESS = 4;

/** "The size of saucers", "the colour of a digestive biscuit": what a food is likened to is none of the line's. */
function likenessAt(tokens: readonly Token[], at: number): number | null {
  if (!MEASURED.has(tokens[at]?.key ?? '') || tokens[at + 1]?.plain !== 'of') return null;
  let to = at + 2;
  while (
    to < at + 2 + LONGEST_LIKENESS &&
    tokens[to]?.kind === 'word' &&
    !LIKENESS_ENDS.has(tokens[to]?.key ?? '')
  )
    to += 1;
  return to > at + 2 ? to : null;
}

/** What a cook breaks a food down by. "Stirred into a paste" may be stirred into another food's. */
const BREAKING = keys(
  'crushed ground bashed blitzed mashed pounded blended whizzed pulsed pulverised pulverized smashed rubbed worked whisked ' +
    'beaten whipped reduced cooked processed chopped broken crumbled beat mash crush grind pound blend blitz whizz bash ' +
    'whisk pureed liquidised liquidized grated minced boiled torn shredded scraped',
);
const RESULTS = keys('paste powder pulp puree mush crumb rubble dust slurry gel froth foam nugget');
const TO = keys('to into');
const DOWN = keys('down up up together');
const MOST_WORDS = 4;

/** "Crushed to a paste with salt", "blitzed into fine crumbs", "made into a paste": from the link to the result. */
function resultAt(tokens: readonly Token[], at: number): number | null {
  if (!TO.has(tokens[at]?.key ?? '')) return null;
  const before = DOWN.has(tokens[at - 1]?.key ?? '') ? at - 2 : at - 1;
  const isIn = tokens[before]?.kind === 'word' && BREAKING.has(tokens[before].key);
  if (!isIn && tokens[at + 1]?.plain !== 'a') return null;
  for (let i = at + 1; i <= at + MOST_WORDS; i += 1) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (RESULTS.has(token.key)) return i + 1;
    // "The paste" is one that was made before, of other foods.
    if (token.plain === 'the' || !isUnderstoodInName(token.key)) return null;
  }
  return null;
}
