/** Which food a line's words mean, and whether every word of it was understood. */
import type { Food, FoodId } from '../foods/food.ts';
import { isSize, unitNamed } from '../units/unit.ts';
import type { Unit } from '../units/unit.ts';
import { isHarmless, readComment } from './comment.ts';
import { isCut } from './cuts.ts';
import { readDimension } from './dimension.ts';
import { refine } from './form.ts';
import { foodsOf, readList } from './list.ts';
import type { Look } from './look.ts';
import type { Match, Matcher, Named } from './matcher.ts';
import { namedBy } from './matcher.ts';
import { textOf } from './segments.ts';
import { areParted, isBringing, isLadenWith, isLinkedIn } from './together.ts';
import { isHyphenated, isPaired } from './paired.ts';
import { isDone, isLaden, isStopWord, isTalk, isUnderstoodInComment, isUnderstoodInName } from './words.ts';
import type { Token } from './tokens.ts';

export interface Meaning {
  readonly foods: readonly FoodId[];
  readonly food: FoodId | null;
  readonly joined: 'one' | 'or' | 'and';
  readonly understood: boolean;
  /** The words that name the food; null when none was found. */
  readonly name: string | null;
  /** A unit written after the food: "3 garlic cloves". */
  readonly unit: Unit | null;
  /** What is left of the name part, then the comments. */
  readonly notes: readonly string[];
}

export interface Question {
  readonly looks: readonly Look[];
  readonly matcher: Matcher;
  readonly foodsById: ReadonlyMap<FoodId, Food>;
  /** The unit already read, and whether a number stands before it. */
  readonly unit: Unit | null;
  readonly isCounted: boolean;
  /** True where the amount is one of cans. */
  readonly isCan: boolean;
  readonly part: string | null;
}

/** Reads the segments after the amount: the first one names the food, the others comment on it. */
export function readMeaning(question: Question): Meaning {
  const leading = leadingAdjectives(question.looks);
  const meaning = readNamed({ ...question, looks: question.looks.slice(leading.length) });
  const implied = question.looks.flatMap((look) => look.implied);
  const foods = [...new Set([...meaning.foods, ...implied])];
  return { ...meaning, foods, notes: [...leading.map((look) => textOf(look.tokens)), ...meaning.notes] };
}

/** "Boneless, skinless chicken breasts": segments of nothing but adjectives before the one that names a food. */
function leadingAdjectives(looks: readonly Look[]): readonly Look[] {
  const named = looks.findIndex((look) => look.matches.length > 0);
  const before = named > 0 ? looks.slice(0, named) : [];
  const isPlain = (look: Look): boolean =>
    look.tokens.every((t, i) => look.covered[i] === true || (t.kind === 'word' && isUnderstoodInName(t.key)));
  return looks[named]?.bracket === false && before.every(isPlain) ? before : [];
}

function readNamed(question: Question): Meaning {
  const list = readList(question.looks, question.matcher);
  if (list === null) return readSingle(question);
  const { looks } = question;
  const open = looks.filter((look) => !look.bracket);
  const taken = new Set(open.slice(0, list.segments));
  const rest = looks.filter((look) => !taken.has(look));
  const foods = foodsOf(list.items);
  const [first] = list.items;
  const meant = foods.length === 1 || list.joined === 'or' ? (first?.food ?? null) : null;
  const base: Meaning = {
    ...{ foods, food: meant, joined: foods.length === 1 ? 'one' : list.joined, unit: null },
    understood: list.items.every((item) => item.food !== null),
    name: betweenEnds(looks, list.first, list.last),
    notes: [],
  };
  return withComments(base, rest, question);
}

function betweenEnds(looks: readonly Look[], first: Token | undefined, last: Token | undefined): string {
  const tokens = looks
    .filter((look) => !look.bracket)
    .flatMap((look, i) => (i === 0 ? look.tokens : [COMMA, ...look.tokens]));
  const from = first === undefined ? 0 : tokens.indexOf(first);
  const to = last === undefined ? tokens.length : tokens.indexOf(last) + 1;
  return textOf(tokens.slice(Math.max(from, 0), to));
}

const COMMA: Token = {
  kind: 'sign',
  text: ',',
  plain: ',',
  key: ',',
  start: 0,
  end: 0,
  gap: false,
};

function readSingle(question: Question): Meaning {
  const { looks, matcher } = question;
  const [main, ...others] = looks.filter((look) => !look.bracket);
  const brackets = looks.filter((look) => look.bracket);
  const match = main?.matches[0];
  if (main === undefined || match === undefined) return unnamed(looks, main);
  const trailing = trailingUnit(main, match, question);
  const extra = main.matches.filter((other) => other !== match && other.from !== trailing?.at);
  const rest = restOf(main, match, trailing?.at ?? null);
  const refined = refine(
    {
      ...{ name: keysIn(main, match), beside: rest.map((token) => token.key), comments: others },
      ...{ isCan: question.isCan, part: question.part },
    },
    matcher,
  );
  const named = refined?.named ?? byUnit(match.named, question);
  const isOneFood = extra.every((other) => other.named.food !== null && other.named.food === named.food);
  const base: Meaning = {
    foods: [...new Set([...named.foods, ...extra.flatMap((other) => other.named.foods)])],
    food: isOneFood || isBringing(main, match) ? named.food : null,
    joined: 'one',
    understood:
      named.foods.length > 0 &&
      (isOneFood || areParted(main)) &&
      isUnderstoodRest(main, rest, foodOf(named, question)),
    name: textOf(main.tokens.slice(match.from, match.to)),
    unit: question.isCounted ? (trailing?.unit ?? null) : null,
    notes: restTexts(main, match, trailing?.at ?? null),
  };
  const used = refined?.used;
  const comments = sorted([...others.filter((look) => look !== used), ...brackets]);
  return withComments(base, comments, question, used ?? null);
}

function sorted(looks: readonly Look[]): readonly Look[] {
  return [...looks].sort((a, b) => (a.tokens[0]?.start ?? 0) - (b.tokens[0]?.start ?? 0));
}

/** No food in the name part: whatever the comments name is listed, and a person must look. */
function unnamed(looks: readonly Look[], main: Look | undefined): Meaning {
  const foods = [...new Set(looks.flatMap((look) => look.matches.flatMap((match) => match.named.foods)))];
  const notes = looks.filter((look) => look !== main).map((look) => textOf(look.tokens));
  const name = main === undefined ? null : textOf(main.tokens);
  return { foods, food: null, joined: 'one', understood: false, name, unit: null, notes };
}

function keysIn(look: Look, match: Match): readonly string[] {
  const tokens = look.tokens.slice(match.from, match.to);
  return tokens.filter((token) => token.kind !== 'sign').map((token) => token.key);
}

/** "garlic cloves", "celery stalks", "basil leaves": the unit stands after the food or ends its name. */
function trailingUnit(
  look: Look,
  match: Match,
  question: Question,
): { unit: Unit; at: number | null } | null {
  if (question.unit !== null && !isSize(question.unit)) return null;
  const after = look.tokens[match.to];
  const own = after?.kind === 'word' ? unitNamed(after.plain) : null;
  const isOther = look.matches.some((other) => other.from === match.to && other.to > match.to + 1);
  if (own !== null && !isOther && isUnitOf(own, match.named, question)) return { unit: own, at: match.to };
  const words = look.tokens.slice(match.from, match.to).filter((token) => token.kind === 'word');
  const unit = words.length < 2 ? null : unitNamed(words[words.length - 1]?.plain ?? '');
  if (unit === null || !isUnitOf(unit, match.named, question)) return null;
  const bare = words.slice(0, -1).map((token) => token.key);
  const isSame = match.named.food !== null && namedBy(bare, question.matcher)?.food === match.named.food;
  return isSame ? { unit, at: null } : null;
}

/** Is the food counted so? "Fish sticks" and "nut bars" are foods of their own, not sticks of fish and bars of nut. */
function isUnitOf(unit: Unit, named: Named, question: Question): boolean {
  if (unit.kind !== 'count' || isSize(unit)) return false;
  const food = named.food === null ? undefined : question.foodsById.get(named.food);
  const units = [food?.purchase?.unit ?? '', ...(food?.measures ?? []).map((measure) => measure.unit)];
  return SHAPES.has(unit.id) || units.some((name) => unitNamed(name)?.id === unit.id);
}

/** Words of the name part outside the name, its denials and its trailing unit. */
function restOf(look: Look, match: Match, unitAt: number | null): readonly Token[] {
  return look.tokens.filter((token, i) => {
    const inName = (i >= match.from && i < match.to) || i === unitAt;
    return !inName && look.covered[i] !== true && (token.kind !== 'sign' || !isHarmless(token.text));
  });
}

/** Beside the food's name, words of a name; from where the line begins to talk ("from the butcher") those of a comment. */
function isUnderstoodRest(look: Look, rest: readonly Token[], food: Food | undefined): boolean {
  const named = look.matches[0]?.to ?? 0;
  const talk = look.tokens.findIndex(({ key }, i) => i >= named && isTalk(key));
  const link = talk < 0 ? look.tokens.length : talk;
  let sized = 0;
  return rest.every((token) => {
    if (token.end <= sized) return true;
    const at = look.tokens.indexOf(token);
    const dimension = readDimension(look.tokens, at);
    if (dimension !== null) {
      sized = look.tokens[dimension - 1]?.end ?? 0;
      return true;
    }
    if (at >= link) return isUnderstoodBetween(token) || isHyphenated(look, at);
    if (isOtherAmount(look, token, at)) return true;
    if (isLaden(token.key)) return isLadenWith(look, at);
    if (token.kind !== 'word') return false;
    if (isUnderstoodInName(token.key) || isShape(token) || isPaired(look, at)) return true;
    return at >= named ? isDone(token.key) || isCut(token.key, food) : isFatAdjective(look, at);
  });
}

/** "A bunch of coriander" is the leaf: of several foods of one name, the only one that is measured so is meant. */
function byUnit(named: Named, { unit, foodsById }: Question): Named {
  if (named.food !== null || unit?.kind !== 'count' || isSize(unit)) return named;
  const measured = named.foods.filter((id) =>
    foodsById.get(id)?.measures.some((measure) => unitNamed(measure.unit)?.id === unit.id),
  );
  const [only] = measured;
  return measured.length === 1 && only !== undefined ? { ...named, food: only } : named;
}

function foodOf(named: Named, { foodsById }: Question): Food | undefined {
  return named.food === null ? undefined : foodsById.get(named.food);
}

/** "3 fat leeks": right before what is counted, and no fat of theirs. */
function isFatAdjective({ tokens, matches }: Look, at: number): boolean {
  const from = matches[0]?.from ?? 0;
  return (
    tokens[at]?.key === 'fat' &&
    from > at &&
    tokens.slice(at + 1, from).every((t) => isUnderstoodInName(t.key))
  );
}

/** "Fish sauce + 1 tbsp soy sauce", "chocolate and a knob of butter": the amount of the food that comes next. */
function isOtherAmount(look: Look, token: Token, at: number): boolean {
  const next = look.matches.find((match) => match.from > at);
  const before = look.matches.findLast((match) => match.to <= at);
  if (next === undefined || before === undefined || !areParted(look)) return false;
  if (!isLinkedIn(look, before.to, at)) return false;
  return token.kind === 'number' || (token.kind === 'word' && unitNamed(token.plain) !== null);
}

function isUnderstoodBetween(token: Token): boolean {
  if (token.kind !== 'word') return token.kind === 'number' || isHarmless(token.text);
  return !isLaden(token.key) && (isUnderstoodInComment(token.key) || unitNamed(token.plain) !== null);
}

/** Shapes that any food may be cut or grown in. "Sticks", "strips" and "rings" are not: fish sticks are breaded. */
const SHAPES = new Set(
  'slice,piece,cube,floret,sprig,head,bunch,bulb,fillet,segment,stalk,stem,frond,ear,cob,spear'.split(','),
);

function isShape(token: Token): boolean {
  const unit = unitNamed(token.plain);
  return unit !== null && SHAPES.has(unit.id);
}

function restTexts(look: Look, match: Match, unitAt: number | null): string[] {
  const before = wordsOf(look.tokens.slice(0, match.from));
  const after = wordsOf(look.tokens.slice(unitAt === match.to ? match.to + 1 : match.to));
  return [before, after].filter((text) => text !== '');
}

function wordsOf(tokens: readonly Token[]): string {
  const isLoose = (token: Token | undefined): boolean =>
    token !== undefined && (token.kind === 'sign' || LOOSE.has(token.key));
  let from = 0;
  while (from < tokens.length && isLoose(tokens[from])) from += 1;
  return tokens.slice(from).every((token) => token.kind === 'sign') ? '' : textOf(tokens.slice(from));
}

const LOOSE = new Set(['of', 'the', 'a', 'an'].filter(isStopWord));

function withComments(
  base: Meaning,
  looks: readonly Look[],
  { foodsById }: Question,
  used: Look | null = null,
): Meaning {
  let { understood, joined } = base;
  const food = base.food === null ? undefined : foodsById.get(base.food);
  const foods = new Set(base.foods);
  for (const look of looks) {
    const comment = readComment(look, base.foods, food);
    understood &&= comment.understood;
    if (comment.role === 'or' && joined === 'one') joined = 'or';
    for (const other of comment.foods) foods.add(other);
  }
  const notes = [
    ...base.notes,
    ...sorted(used === null ? looks : [...looks, used]).map((look) => textOf(look.tokens)),
  ];
  return { ...base, understood, joined, foods: [...foods], notes };
}
