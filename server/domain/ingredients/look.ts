/** One segment looked at: the foods named in it, what masks them, and which words are left. */
import { readAsides } from './asides.ts';
import type { Match, Matcher } from './matcher.ts';
import type { FoodId } from '../foods/food.ts';
import { findNames, keysOf, namedBy } from './matcher.ts';
import { readMasks } from './negation.ts';
import type { Mask } from './negation.ts';
import type { Segment } from './segments.ts';
import type { Token } from './tokens.ts';
import { impliedBy, isUnderstoodInName } from './words.ts';

export interface Look {
  readonly tokens: readonly Token[];
  readonly bracket: boolean;
  /** Names that no denial or phrase covers. */
  readonly matches: readonly Match[];
  /** Denials and phrases that are no part of a food's own name. */
  readonly masks: readonly Mask[];
  /** Foods that a word brings without naming them: "buttered". */
  readonly implied: readonly FoodId[];
  /** Per token: inside a match or a mask, or a word that brings a food. */
  readonly covered: readonly boolean[];
}

/** A denial inside a longer name ("gluten-free oats" the product) is part of the name; else it hides names in it. */
export function lookAt(segment: Segment, matcher: Matcher): Look {
  const { tokens, bracket } = segment;
  const all = withoutClasses(withoutLookAhead(tokens, findNames(tokens, matcher)), matcher);
  const masks = [...readMasks(tokens), ...readAsides(tokens)].filter((mask) => !isInAName(mask, all));
  const masked = new Array<boolean>(tokens.length).fill(false);
  for (const mask of masks) masked.fill(true, mask.from, mask.to);
  const matches = all.filter((match) => !masked.slice(match.from, match.to).every(Boolean));
  const covered = [...masked];
  for (const match of matches) covered.fill(true, match.from, match.to);
  const brought = matches.filter((match) => isBrought(tokens, match, matches));
  for (const { to } of brought) covered.fill(true, to, to + 2);
  const implied = tokens.flatMap((token, i) => {
    const name = covered[i] === true ? null : impliedBy(token.key);
    const named = name === null ? null : namedBy(keysOf(name), matcher);
    if (named === null || named.foods.length === 0) return [];
    covered[i] = true;
    return named.foods;
  });
  const own = matches.filter((match) => !brought.includes(match));
  const foods = brought.flatMap(({ named }) => named.foods);
  return { tokens, bracket, matches: own, masks, implied: [...implied, ...foods], covered };
}

/** What is done with a food to another. "-coated" and "-flavoured" may bring more than the food they name. */
const BROUGHT_BY = new Set(
  'topped,basted,dusted,studded,rubbed,poached,braised,cured,soaked,steeped,sprinkled,glazed,infused,laced,spiked'.split(
    ',',
  ),
);

/** "Cheese-topped rolls": the cheese is in them, and the rolls are what the line is about. */
function isBrought(tokens: readonly Token[], match: Match, all: readonly Match[]): boolean {
  const [joint, done] = [tokens[match.to], tokens[match.to + 1]];
  if (joint?.text !== '-' || joint.gap || done?.gap !== false || !BROUGHT_BY.has(done.key)) return false;
  return match.named.food !== null && all.some((other) => other.from > match.to);
}

/**
 * "Hot chicken stock" is chicken stock that is hot, and no hot chicken: of two names that share words, the first goes
 * where the words it has for itself change nothing about what a food is.
 */
function withoutLookAhead(tokens: readonly Token[], all: readonly Match[]): Match[] {
  return all.filter((match, i) => {
    const next = all[i + 1];
    if (next === undefined || next.from >= match.to) return true;
    const own = tokens.slice(match.from, next.from).filter(({ kind }) => kind === 'word');
    return !own.every(({ key }) => isUnderstoodInName(key));
  });
}

/** "Berbere spice blend" is berbere: the last words of a food's name begin no name of a whole class ("spice blend"). */
function withoutClasses(all: readonly Match[], matcher: Matcher): Match[] {
  return all.filter(({ from, named }, i) => {
    const before = all[i - 1];
    const isClass = named.foods.length > 0 && named.foods.every((food) => matcher.collective.has(food));
    const isOther = before?.named.foods.some((food) => !matcher.collective.has(food)) === true;
    return !(isClass && isOther && before !== undefined && before.to > from);
  });
}

/** Both lists run left to right, but a mask is short: a search from the left is enough for a line of 300 characters. */
function isInAName(mask: Mask, matches: readonly Match[]): boolean {
  return matches.some((match) => match.from <= mask.from && match.to >= mask.to && match.to - match.from > 1);
}
