/** Foods side by side in one stretch of a line: two foods with a word between them, or one new dish of both? */
import type { Look } from './look.ts';
import type { Match } from './matcher.ts';

/** Words and signs between two foods that are both there: "prawns in garlic butter". "Of" is none: "cream of mushroom". */
const LINKS = new Set(
  (
    'or and with in on plus over into onto without under through alongside then using / + , versus vs not if to as ' +
    'instead from like'
  ).split(' '),
);

/** Does a link stand between each food and the next? "Butter chicken" is a dish, and nobody said what is in it. */
export function areParted(look: Look): boolean {
  return look.matches.every((match, i) => {
    const before = look.matches[i - 1];
    return match.named.food !== null && (before === undefined || isLinked(look, before, match));
  });
}

function isLinked(look: Look, before: Match, after: Match): boolean {
  return isLinkedIn(look, before.to, after.from);
}

/** Does one of these words stand among the tokens `from` up to `to`? */
export function isLinkedIn({ tokens }: Look, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ key }) => LINKS.has(key));
}

/** "Stuffed with almonds", "dusted in flour": the word that says so at `at` is followed by the food that it brings. */
export function isLadenWith({ tokens, matches }: Look, at: number): boolean {
  const brings = tokens.findIndex(({ key }, i) => i > at && (BRINGS.has(key) || key === 'and'));
  return BRINGS.has(tokens[brings]?.key ?? '') && matches.some((match) => match.from > brings);
}

/** What is put round a food and thrown away again. */
const WRAPPERS = new Set(
  'foil,film,clingfilm,cling,paper,parchment,towel,cloth,muslin,cheesecloth,plastic,lid,plate,bag,water,newspaper'.split(
    ',',
  ),
);
const FURTHEST_WRAPPER = 5;

/** "Wrapped in foil", "covered with a damp tea towel": no food comes with it. */
export function isWrapped({ tokens, matches }: Look, at: number): boolean {
  if (!BRINGS.has(tokens[at + 1]?.key ?? '')) return false;
  const wrapper = tokens.findIndex(({ key }, i) => i > at + 1 && WRAPPERS.has(key));
  if (wrapper < 0 || wrapper > at + FURTHEST_WRAPPER) return false;
  return !matches.some((match) => match.from > at && match.from < wrapper);
}

const BRINGS = new Set(['with', 'in', 'into', 'by', 'from', 'of']);

/** "Sardines in olive oil": the amount is of the first food, and the others come with it. */
export function isBringing(look: Look, first: Match): boolean {
  const [, second] = look.matches;
  if (second === undefined || look.matches[0] !== first || !areParted(look)) return false;
  return look.tokens.slice(first.to, second.from).some(({ key }) => BRINGS.has(key) && key !== 'from');
}
