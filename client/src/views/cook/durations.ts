/** The times that a step tells the cook to wait for: "for 7 minutes" is one, "2 minutes before serving" is none. */

export interface Duration {
  /** Where its words stand in the step. */
  readonly start: number;
  readonly end: number;
  /** What a timer counts: the lower end of a range. */
  readonly seconds: number;
  /** The upper end of a range; null where there is one time. */
  readonly mostSeconds: number | null;
}

const ONES = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index): [string, number] => [word, index + 1]),
  ...([
    ['fifteen', 15],
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
  ] as const),
  ...([
    ['sixty', 60],
    ['ninety', 90],
    ['a', 1],
    ['an', 1],
    ['half a', 0.5],
    ['half an', 0.5],
  ] as const),
]);
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
};

const TENS = '(?:twenty|thirty|forty|fifty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?';
const SPELT = [...WORDS.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMBER = `(?:\\d+ \\d/\\d|\\d/\\d|\\d+[½¼¾⅓⅔]|[½¼¾⅓⅔]|\\d+(?:\\.\\d+)?|${TENS}|${SPELT})(?: and a half)?(?: full| good)?`;
const UNIT = '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h)';
const SMALLER = '(?:seconds?|secs?|minutes?|mins?)';

const spanOf = (name: string): string =>
  `(?<${name}>${NUMBER}) ?(?<${name}Unit>${UNIT})\\b(?<${name}Half> and a half)?` +
  `(?:(?:,| and)? (?<${name}Rest>${NUMBER}) ?(?<${name}RestUnit>${SMALLER})\\b)?`;
/** "10 to 12 minutes", "45 minutes to 1 hour", "a minute or two", "1 hour 20 minutes". */
const TIME = new RegExp(
  `(?<![\\w.,/½¼¾⅓⅔-])(?:(?<low>${NUMBER})(?: to | or |(?<=\\d) ?[-–] ?(?=\\d))|${spanOf('from')} (?:to|or) )?` +
    `${spanOf('span')}(?<orTwo> or two)?(?![\\w-])`,
  'gi',
);

/** A limit, a rhythm, or a part of a time that is named already. */
const NO_WAIT_BEFORE =
  /\b(?:within|every|under|over|up to|at most|than|last|first|next|past|the|an?)(?: about| around)? $/i;
const NO_WAIT_AFTER = /^ (?:earlier|later|ago|ahead|beforehand|old|apart|at (?:the )?most)\b/i;
/** "Let it stand for 5 minutes before you cut it" is a wait, "5 minutes before you cut it" is not. */
const WAITS =
  /\b(?:for|stand|rest|sit|wait|soak|another)(?: it| them)?(?: about| around| at least| another)? $/i;
const DAY_SECONDS = 86_400;

/** In the order of the text. Never throws; what is not clearly a wait is left out. */
export function readDurations(step: string): readonly Duration[] {
  return [...step.matchAll(TIME)].flatMap((match) => {
    const duration = durationOf(match);
    return duration !== null && isWait(step, match, duration) ? [duration] : [];
  });
}

function durationOf(match: RegExpMatchArray): Duration | null {
  const named = match.groups ?? {};
  const seconds = secondsOf(named, 'span');
  if (seconds === null) return null;
  const place = { start: match.index ?? 0, end: (match.index ?? 0) + match[0].length };
  const low =
    named['low'] === undefined ? null : valueOf(named['low']) * unitSeconds(named['spanUnit'] ?? '');
  const least = low ?? (named['from'] === undefined ? null : secondsOf(named, 'from'));
  if (least !== null) return least < seconds ? { ...place, seconds: least, mostSeconds: seconds } : null;
  return { ...place, seconds, mostSeconds: named['orTwo'] === undefined ? null : seconds * 2 };
}

/** Null for "5 minute", which belongs to a noun: a 5 minute egg. */
function secondsOf(named: Readonly<Record<string, string | undefined>>, name: string): number | null {
  const value = valueOf(named[name] ?? '') + (named[`${name}Half`] === undefined ? 0 : 0.5);
  const unit = named[`${name}Unit`] ?? '';
  if (value > 1 && named[`${name}Half`] === undefined && /^(?:second|minute|hour)$/i.test(unit)) return null;
  const rest = named[`${name}Rest`];
  const more = rest === undefined ? 0 : valueOf(rest) * unitSeconds(named[`${name}RestUnit`] ?? '');
  return Math.round(value * unitSeconds(unit) + more);
}

function unitSeconds(unit: string): number {
  const first = unit.charAt(0).toLowerCase();
  return first === 'h' ? 3600 : first === 'm' ? 60 : 1;
}

function valueOf(text: string): number {
  const plain = text.toLowerCase().replace(/ (?:full|good)$/, '');
  const whole = plain.replace(/ and a half$/, '');
  return (WORDS.get(whole) ?? tensOf(whole) ?? digitsOf(whole)) + (whole === plain ? 0 : 0.5);
}

function tensOf(text: string): number | null {
  const [ten = '', one = ''] = text.split('-');
  const values = [WORDS.get(ten), WORDS.get(one)];
  return values[0] === undefined || values[1] === undefined ? null : values[0] + values[1];
}

/** "1 1/2", "1½", "2.5" */
function digitsOf(text: string): number {
  const glyph = FRACTIONS[text.at(-1) ?? ''];
  if (glyph !== undefined) return Number(text.slice(0, -1)) + glyph;
  return text.split(' ').reduce((sum, part) => {
    const [top = '', bottom = '1'] = part.split('/');
    return sum + Number(top) / Number(bottom);
  }, 0);
}

function isWait(
  step: string,
  match: RegExpMatchArray,
  { start, end, seconds, mostSeconds }: Duration,
): boolean {
  const before = step.slice(0, start);
  const after = step.slice(end);
  if (seconds <= 0 || (mostSeconds ?? seconds) > DAY_SECONDS) return false;
  if (NO_WAIT_BEFORE.test(before) || NO_WAIT_AFTER.test(after)) return false;
  // "Wait a minute" is an order; "an hour in the fridge makes it firmer" is talk.
  const isLoose = /^(?:half )?an? /i.test(match[0]);
  if (!isLoose && !/^ before\b/i.test(after)) return true;
  return WAITS.test(before) || (/^half/i.test(match[0]) && /\bafter $/i.test(before));
}

/** 4800 as "1 hour 20 minutes", 90 as "1 minute 30 seconds". */
export function durationText(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor((seconds % 3600) / 60), 'minute'],
    [seconds % 60, 'second'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${String(count)} ${unit}${count === 1 ? '' : 's'}`)
    .join(' ');
}

/** "10 minutes, the lower end of 10 to 12 minutes"; "7 minutes". */
export function durationLabel({ seconds, mostSeconds }: Pick<Duration, 'seconds' | 'mostSeconds'>): string {
  if (mostSeconds === null) return durationText(seconds);
  return `${durationText(seconds)}, the lower end of a range up to ${durationText(mostSeconds)}`;
}
