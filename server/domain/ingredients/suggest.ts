/**
 * What a line that was not read may mean: foods it names, and foods whose names its words are like. Never a
 * match.
 */
import type { DiagnosticOf } from '../outcome.ts';
import type { FoodId } from '../foods/food.ts';
import { unitNamed } from '../units/unit.ts';
import { foldText } from './fold.ts';
import { namedBy, type Matcher } from './matcher.ts';
import { LIKENESSES, namesLike } from './nearest.ts';
import { tokenize, type Token } from './tokens.ts';
import { isPreparation, isStopWord, isUnderstoodInName } from './words.ts';

/** Why a food is suggested; `written` is what stands in the line, `name` what it is like. */
export interface SuggestionReasons {
  readonly 'named-in-line': { readonly written: string };
  readonly 'known-misspelling': { readonly written: string; readonly name: string };
  readonly 'like-in-letters': { readonly written: string; readonly name: string };
  readonly 'like-in-sound': { readonly written: string; readonly name: string };
}

export interface Suggestion {
  readonly food: FoodId;
  readonly why: DiagnosticOf<SuggestionReasons>;
}

/** As far as a line is looked at, and as many words as a name has. */
const WORDS = 10;
const LONGEST_RUN = 3;

interface Found extends Suggestion {
  /** Less is surer: a long run with one slip says more than a short one without. */
  readonly rank: number;
}

/**
 * Up to `n` foods, the likeliest first; longer runs of words before shorter ones. Text of any kind; never
 * throws.
 */
export function suggestionsFor(line: string, matcher: Matcher, n: number): readonly Suggestion[] {
  const words = tokenize(foldText(line.slice(0, LONGEST_TEXT)))
    .filter(({ kind }) => kind === 'word')
    .slice(0, WORDS);
  const found = runsOf(words).flatMap((run) => foundFor(run, matcher));
  found.sort((a, b) => a.rank - b.rank);
  const byFood = new Map<FoodId, Suggestion>();
  for (const { food, why } of found) if (!byFood.has(food)) byFood.set(food, { food, why });
  return [...byFood.values()].slice(0, n);
}

const LONGEST_TEXT = 300;

/** Every run of one to three words, the longest first. */
function runsOf(words: readonly Token[]): readonly (readonly Token[])[] {
  const lengths = Array.from({ length: LONGEST_RUN }, (_, at) => LONGEST_RUN - at);
  return lengths.flatMap((length) =>
    words.flatMap((_, at) => (at + length > words.length ? [] : [words.slice(at, at + length)])),
  );
}

function foundFor(run: readonly Token[], matcher: Matcher): readonly Found[] {
  const written = run.map(({ plain }) => plain).join(' ');
  const keys = run.map(({ key }) => key);
  const named = namedBy(keys, matcher);
  if (named !== null) {
    const why = { code: 'named-in-line' as const, params: { written } };
    return named.foods.map((food) => ({ food, why, rank: 12 - 3 * run.length }));
  }
  if (run.every(isOfNoFood)) return [];
  return namesLike(keys.join(' '), matcher).flatMap(({ name, key, by, distance }) => {
    const why = { code: CODES[by], params: { written, name } };
    const foods = namedBy(key.split(' '), matcher)?.foods ?? [];
    const rank = 10 * (1 + LIKENESSES.indexOf(by)) + 3 * (distance - run.length);
    return foods.map((food) => ({ food, why, rank }));
  });
}

const CODES = {
  'known-misspelling': 'known-misspelling',
  letters: 'like-in-letters',
  sound: 'like-in-sound',
} as const;

/**
 * Small words, kitchen words and units are what they are; beside another word they may be a part of its name.
 */
function isOfNoFood({ key, plain }: Token): boolean {
  return isStopWord(key) || isPreparation(key) || isUnderstoodInName(key) || unitNamed(plain) !== null;
}
