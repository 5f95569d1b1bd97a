/** Reads one ingredient line: amount, unit, foods, preparation, grams, and what the foods carry. */
import type { Food, FoodId, TagId } from '../foods/food.ts';
import { convert, exactGrams } from '../units/convert.ts';
import { compare, formatRational, multiply, toNumber } from '../units/rational.ts';
import type { Rational } from '../units/rational.ts';
import { unitNamed } from '../units/unit.ts';
import type { Amount } from './amount.ts';
import { readAmount } from './amount.ts';
import { foldText } from './fold.ts';
import { gramsOf } from './grams-of.ts';
import type { GramsRead } from './grams-of.ts';
import { lookAt } from './look.ts';
import type { Look } from './look.ts';
import type { Matcher } from './matcher.ts';
import { findNames } from './matcher.ts';
import { readMeaning } from './meaning.ts';
import type { Meaning } from './meaning.ts';
import { isDenied, saidToBeWithout } from './negation.ts';
import { withPepper } from './pepper.ts';
import { readPartOf } from './part-of.ts';
import type { PartOf } from './part-of.ts';
import type { LineFacts, ParsedLine } from './parsed-line.ts';
import { readParenthesis } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { cutSegments, joinWritten } from './segments.ts';
import type { Segment } from './segments.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';
import { findTrailing } from './trailing.ts';

/** A longer line is searched for foods and stays unknown: no ingredient needs so many words. */
export const LONGEST_LINE = 300;

interface Kitchen {
  readonly matcher: Matcher;
  readonly facts: LineFacts;
  readonly foodsById: ReadonlyMap<FoodId, Food>;
}

/**
 * Reads one line of any text; never throws, linear in its length. `matched` only where every word that could name a
 * food was understood; `unknown` lines still list every food found. Grams are edible grams, from `gramsOf`.
 */
export function readLine(
  line: string,
  matcher: Matcher,
  facts: LineFacts,
  foodsById: ReadonlyMap<FoodId, Food>,
): ParsedLine {
  const folded = foldText(line);
  if (folded.trim() === '') return { ...blank(line), status: 'empty' };
  const kitchen = { matcher, facts, foodsById };
  const tokens = tokenize(folded);
  return line.length > LONGEST_LINE ? readLong(line, tokens, kitchen) : readTokens(line, tokens, kitchen);
}

function blank(line: string): ParsedLine {
  const amounts = { min: null, max: null, minExact: null, maxExact: null, unit: null };
  const names = { name: null, preparation: null, food: null, foods: [], grams: null, gramsFrom: null };
  const exact = { max: null, grams: null };
  return {
    line,
    status: 'unknown',
    ...amounts,
    ...names,
    contains: [],
    mayContain: [],
    without: [],
    joined: 'one',
    exact,
  };
}

function readLong(line: string, tokens: readonly Token[], kitchen: Kitchen): ParsedLine {
  const foods = [...new Set(findNames(tokens, kitchen.matcher).flatMap((match) => match.named.foods))];
  return { ...blank(line), name: line.trim(), foods, ...tagsOf(foods, kitchen.facts) };
}

/** What a maker may put in is out where the line asks for one without; what is in it for certain stays. */
function tagsOf(
  foods: readonly FoodId[],
  facts: LineFacts,
  without: readonly TagId[] = [],
): Pick<ParsedLine, 'contains' | 'mayContain'> {
  const contains = new Set(foods.flatMap((food) => [...facts.containsOf(food)]));
  const may = new Set(
    foods
      .flatMap((food) => [...facts.mayContainOf(food)])
      .filter((tag) => !contains.has(tag) && !without.includes(tag)),
  );
  return { contains: [...contains].sort(), mayContain: [...may].sort() };
}

/** The amount, the segments after it looked at, and the part of a fruit that the line begins with. */
interface Pieces {
  readonly amount: Amount;
  readonly looks: readonly Look[];
  readonly partOf: PartOf | null;
}

function takeApart(tokens: readonly Token[], matcher: Matcher): Pieces {
  const partOf = readPartOf(tokens);
  const head = readAmount(tokens, partOf?.next ?? 0, matcher);
  const cut = cutSegments(joinWritten(tokens, head.next, matcher), head.next);
  const trailing = head.state === 'none' ? findTrailing(cut, matcher) : null;
  const amount = trailing?.amount ?? head;
  const { segments, same, each } = takeAmounts(trailing?.segments ?? cut, matcher);
  const looks = withPepper(
    segments.map((segment) => lookAt(segment, matcher)),
    matcher,
  );
  return { amount: { ...amount, same: [...amount.same, ...same], each: amount.each ?? each }, looks, partOf };
}

function readTokens(line: string, tokens: readonly Token[], kitchen: Kitchen): ParsedLine {
  const { matcher, facts, foodsById } = kitchen;
  const { amount, looks, partOf } = takeApart(tokens, matcher);
  const { unit } = amount;
  const isCounted = amount.state === 'read' && amount.min !== null;
  const isCan = unit?.id === 'can' || amount.qualifiers.includes('can');
  const question = { looks, matcher, foodsById, unit, isCounted, isCan, part: partOf?.part ?? null };
  const meaning = denying(readMeaning(question), looks, facts);
  const whole = { ...amount, unit: meaning.unit ?? unit };
  const without = saidToBeWithout(looks, facts);
  const notes = [...sizeNotes(amount, meaning), ...meaning.notes, ...(partOf === null ? [] : [partOf.text])];
  const known = meaning.understood && meaning.foods.length > 0 && amount.state !== 'bad';
  const { name, food, foods, joined } = meaning;
  const words = { name, preparation: notes.length === 0 ? null : notes.join(', '), food, foods, joined };
  return {
    ...{ ...blank(line), status: known ? 'matched' : 'unknown', ...amountOf(whole), ...words },
    ...weightOf(whole, meaning, notes, foodsById),
    ...tagsOf(foods, facts, without),
    without,
  };
}

/** Edible grams of a line whose food a person named: only its amount is read. Null where nothing says. */
export function gramsOfLine(line: string, food: Food, matcher: Matcher): number | null {
  if (line.length > LONGEST_LINE) return null;
  const { amount } = takeApart(tokenize(foldText(line)), matcher);
  if (amount.state !== 'read' || amount.max === null) return null;
  const { grams } = statedGrams(amount, amount.max) ?? foodGrams(amount, amount.max, food, amount.qualifiers);
  return grams === null ? null : toNumber(grams);
}

/** A size word that gave way to a closer unit ("2 large garlic cloves") and the unit's own qualifiers. */
function sizeNotes(amount: Amount, meaning: Meaning): readonly string[] {
  const size = meaning.unit !== null && amount.unit !== null ? [amount.unit.id] : [];
  return [...size, ...amount.qualifiers];
}

/** Drops the foods that the line itself denies; a line that loses one must be looked at. */
function denying(meaning: Meaning, looks: readonly Look[], facts: LineFacts): Meaning {
  const masks = looks.flatMap((look) => [...look.masks]);
  const foods = meaning.foods.filter((food) => !isDenied(food, masks, facts));
  if (foods.length === meaning.foods.length) return meaning;
  const food = meaning.food !== null && foods.includes(meaning.food) ? meaning.food : null;
  return { ...meaning, foods, food, understood: false };
}

interface Stated {
  readonly segments: readonly Segment[];
  readonly same: readonly Quantity[];
  readonly each: Quantity | null;
}

/** Brackets that hold nothing but amounts say the same amount again: "2 onions (about 300 g)". */
function takeAmounts(segments: readonly Segment[], matcher: Matcher): Stated {
  const kept: Segment[] = [];
  const same: Quantity[] = [];
  let each: Quantity | null = null;
  for (const segment of segments) {
    const bracket = segment.bracket ? readParenthesis([OPEN, ...segment.tokens, CLOSE], 0, matcher) : null;
    if (bracket === null) kept.push(segment);
    else if (bracket.each) each = bracket.quantities[0] ?? null;
    else same.push(...bracket.quantities);
  }
  return { segments: kept, same, each };
}

const FLUID_OUNCE = unitNamed('fl oz');
const OPEN: Token = {
  kind: 'sign',
  text: '(',
  plain: '(',
  key: '(',
  start: 0,
  end: 0,
  gap: false,
};
const CLOSE: Token = { ...OPEN, text: ')', plain: ')', key: ')' };

function amountOf(amount: Amount): Pick<ParsedLine, 'min' | 'max' | 'minExact' | 'maxExact' | 'unit'> {
  const { min, max } = amount;
  const isRead = amount.state === 'read';
  return {
    min: isRead && min !== null ? toNumber(min) : null,
    max: isRead && max !== null ? toNumber(max) : null,
    minExact: isRead && min !== null ? formatRational(min) : null,
    maxExact: isRead && max !== null ? formatRational(max) : null,
    unit: isRead ? (amount.unit?.id ?? null) : null,
  };
}

function weightOf(
  amount: Amount,
  meaning: Meaning,
  notes: readonly string[],
  foodsById: ReadonlyMap<FoodId, Food>,
): Pick<ParsedLine, 'grams' | 'gramsFrom' | 'exact'> {
  const max = amount.state === 'read' ? amount.max : null;
  const food = meaning.food === null ? undefined : foodsById.get(meaning.food);
  const read =
    max === null
      ? NOTHING
      : (statedGrams(amount, max) ?? foodGrams(amount, max, food, [...notes, meaning.name ?? '']));
  const { grams, gramsFrom } = read;
  return { grams: grams === null ? null : toNumber(grams), gramsFrom, exact: { max, grams } };
}

const NOTHING: GramsRead = { grams: null, gramsFrom: null };

function foodGrams(
  amount: Amount,
  max: Rational,
  food: Food | undefined,
  notes: readonly string[],
): GramsRead {
  if (food === undefined || amount.vague) return NOTHING;
  if (amount.each !== null)
    return gramsOf(food, multiply(max, amount.each.max), amount.each.unit.id, notes.join(' '));
  return gramsOf(food, max, amount.unit?.id ?? null, notes.join(' '));
}

/** A weight that the line states, by itself, per piece or in brackets: it wins over every measure. */
function statedGrams(amount: Amount, max: Rational): GramsRead | null {
  const { unit, each } = amount;
  if (unit?.kind === 'mass') return { grams: exactGrams(max, unit), gramsFrom: 'mass' };
  if (each?.unit.kind === 'mass')
    return { grams: exactGrams(multiply(max, each.max), each.unit), gramsFrom: 'mass' };
  const stated = amount.same.find((same) => same.unit.kind === 'mass' && !isFluid(same, amount));
  return stated === undefined ? null : { grams: exactGrams(stated.max, stated.unit), gramsFrom: 'mass' };
}

/** "1 cup (8 oz)": these are fluid ounces, not a weight. */
function isFluid(same: Quantity, amount: Amount): boolean {
  if (same.unit.id !== 'oz' || amount.unit?.kind !== 'volume' || amount.max === null) return false;
  const fluid = FLUID_OUNCE === null ? null : convert(amount.max, amount.unit, FLUID_OUNCE);
  return fluid !== null && compare(fluid, same.max) === 0;
}
