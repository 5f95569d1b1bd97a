/** "Dairy-free", "without nuts", "no salt added", "vegan": words that deny a food, and set phrases that only use one. */
import type { FoodId, TagId } from '../foods/food.ts';
import type { LineFacts } from './parsed-line.ts';
import { PHRASES } from './words.ts';
import type { Look } from './look.ts';
import type { Token } from './tokens.ts';

/** Tokens `from` up to `to` of a segment whose words name no food of the line. */
export interface Mask {
  readonly from: number;
  readonly to: number;
  /** Tags that the line says the food does not carry. */
  readonly denied: readonly TagId[];
}

const ANIMAL: readonly TagId[] = ['fish', 'crustacean', 'mollusc', 'mammal', 'poultry', 'gelatine'];
const CLAIMS: ReadonlyMap<string, readonly TagId[]> = new Map([
  ['vegan', [...ANIMAL, 'milk', 'egg', 'honey']],
  ['vegetarian', ANIMAL],
  ['veggie', ANIMAL],
]);
const TAGS_OF: ReadonlyMap<string, readonly TagId[]> = new Map([
  ['dairy', ['milk', 'lactose']],
  ['milk', ['milk', 'lactose']],
  ['gluten', ['gluten', 'wheat', 'rye', 'barley']],
  ['nut', ['tree-nut', 'peanut']],
  ['shellfish', ['crustacean', 'mollusc']],
  ['sugar', ['added-sugar']],
  ['soya', ['soy']],
  ['oat', ['oats']],
  ['meat', ['mammal', 'poultry']],
  ['decaf', ['caffeine']],
]);
const NOT_FREE_OF = new Set(['range', 'run', 'flowing', 'standing', 'form', 'formed']);
const TO_THE_END = new Set(['without', 'minus', 'sans', 'excluding']);
/** "Omit the cheese" says what one may do; the food it speaks of is not denied. */
const LEFT_OUT = new Set(['omit', 'omitting', 'omitted', 'skip']);
const NEXT_WORD = new Set(['no', 'non', 'not', 'zero']);
/** "Kale without stems with peanut sauce": here the denial ends, and what follows is in the dish. */
const DENIAL_ENDS = new Set([
  ...['with', 'plus', 'but', 'in', 'on', 'over', 'under', 'onto', 'into', 'for', 'from', 'by', 'to', 'as'],
  ...['then', 'also', 'yet', 'while', 'using', 'including', 'containing', 'alongside', 'aside', 'not'],
  ...['except', 'served', 'added', 'made', 'topped', 'covered', 'coated', 'stuffed', 'filled', 'sprinkled'],
  ...['drizzled', 'dressed', 'tossed', 'mixed', 'spread', 'dipped'],
]);
/** What is taken off a plant or an animal: only such parts are denied, "kale without stems and peanuts" has peanuts. */
const CUT_OFF = new Set([
  ...[
    'stem',
    'stalk',
    'skin',
    'bone',
    'core',
    'crust',
    'shell',
    'pit',
    'rind',
    'peel',
    'root',
    'top',
    'leaf',
  ],
  ...['rib', 'vein', 'tail', 'head', 'stone', 'husk', 'pod', 'gill', 'membrane', 'pith', 'tip', 'end'],
]);
const LINKS = new Set(['and', 'or', 'nor', 'the', 'any', 'its']);

const PHRASES_BY_FIRST = new Map<string, (readonly string[])[]>();
for (const phrase of PHRASES) {
  const [first = ''] = phrase;
  PHRASES_BY_FIRST.set(first, [...(PHRASES_BY_FIRST.get(first) ?? []), phrase]);
}

/** Denials and phrases in one segment, left to right. Linear in its tokens. */
export function readMasks(tokens: readonly Token[]): Mask[] {
  const masks: Mask[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const mask = denialAt(tokens, at) ?? phraseAt(tokens, at) ?? shapeAt(tokens, at) ?? purposeAt(tokens, at);
    if (mask === null) continue;
    masks.push(mask);
    // What is denied to the end needs no second look; this also keeps "without without …" linear.
    if (mask.to === tokens.length && mask.denied.length > 0) break;
  }
  return masks;
}

function deny(tokens: readonly Token[], from: number, to: number): Mask {
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  return { from, to, denied: words.flatMap(({ key }) => [...(TAGS_OF.get(key) ?? [key])]) };
}

function denialAt(tokens: readonly Token[], at: number): Mask | null {
  const word = tokens[at]?.kind === 'word' ? tokens[at].key : '';
  const next = tokens[at + 1]?.key ?? '';
  const claim = CLAIMS.get(
    word === 'plant' && tokens[nextWord(tokens, at + 1)]?.key === 'based' ? 'vegan' : word,
  );
  if (claim !== undefined)
    return { from: at, to: word === 'plant' ? nextWord(tokens, at + 1) + 1 : at + 1, denied: claim };
  if (TO_THE_END.has(word) || (word === 'free' && (next === 'from' || next === 'of'))) {
    return deny(tokens, at, denialEnd(tokens, at + (word === 'free' ? 2 : 1)));
  }
  if (LEFT_OUT.has(word)) return { from: at, to: denialEnd(tokens, at + 1), denied: [] };
  const insteadOf = (word === 'instead' && next === 'of') || (word === 'rather' && next === 'than');
  if (insteadOf) return { from: at, to: denialEnd(tokens, at + 2), denied: [] };
  if (word === 'in' && next === 'place' && tokens[at + 2]?.key === 'of')
    return { from: at, to: denialEnd(tokens, at + 3), denied: [] };
  if (word === 'free') return freeAt(tokens, at);
  return NEXT_WORD.has(word) ? noAt(tokens, at) : null;
}

/** The first token that a denial of what stands from `from` on does not cover. */
function denialEnd(tokens: readonly Token[], from: number): number {
  const isOther = ({ kind, key }: Token): boolean =>
    DENIAL_ENDS.has(key) || (kind === 'sign' && !WITHIN_NAMES.has(key));
  const first = tokens.findIndex((token, i) => i >= from && isOther(token));
  const end = first < 0 ? tokens.length : first;
  const part = tokens.findIndex(({ key }, i) => i >= from && i < end && !LINKS.has(key));
  if (part < 0 || !CUT_OFF.has(tokens[part]?.key ?? '')) return end;
  let after = part + 1;
  for (let at = after; at < end; at += 1) {
    const key = tokens[at]?.key ?? '';
    if (CUT_OFF.has(key)) after = at + 1;
    else if (!LINKS.has(key)) break;
  }
  return after;
}

const WITHIN_NAMES = new Set(['-', "'", '/']);

/** "Gluten-free", "nut and dairy free", "tree nut free". */
function freeAt(tokens: readonly Token[], at: number): Mask | null {
  const after = tokens[nextWord(tokens, at + 1)]?.key ?? '';
  let from = wordBefore(tokens, at);
  if (from < 0 || NOT_FREE_OF.has(after)) return null;
  const before = tokens[wordBefore(tokens, from)]?.key ?? '';
  if (before === 'tree' || before === 'refined' || before === 'added') from = wordBefore(tokens, from);
  for (let link = wordBefore(tokens, from); link > 0; link = wordBefore(tokens, from)) {
    const joins = tokens[link]?.key === 'and' || tokens[link]?.key === 'or';
    const other = tokens[wordBefore(tokens, link)]?.key ?? '';
    if (!joins || !TAGS_OF.has(other)) break;
    from = wordBefore(tokens, link);
  }
  return deny(tokens, from, at + 1);
}

/** "No salt added", "no added sugar", "non-dairy". */
function noAt(tokens: readonly Token[], at: number): Mask | null {
  let denied = nextWord(tokens, at + 1);
  if (tokens[denied]?.key === 'added') denied = nextWord(tokens, denied + 1);
  if (denied >= tokens.length) return null;
  const added = nextWord(tokens, denied + 1);
  return deny(tokens, at, tokens[added]?.key === 'added' ? added + 1 : denied + 1);
}

function nextWord(tokens: readonly Token[], from: number): number {
  return tokens[from]?.kind === 'sign' ? from + 1 : from;
}

function wordBefore(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]?.kind === 'sign' ? at - 2 : at - 1;
}

function phraseAt(tokens: readonly Token[], at: number): Mask | null {
  for (const phrase of PHRASES_BY_FIRST.get(tokens[at]?.key ?? '') ?? []) {
    let to = at;
    const fits = phrase.every((key, i) => {
      if (i > 0) to = nextWord(tokens, to);
      to += 1;
      return tokens[to - 1]?.key === key;
    });
    if (fits) return { from: at, to, denied: [] };
  }
  return null;
}

const SHAPED = new Set(['sized', 'size', 'shaped', 'shape']);
const PIECES = new Set(
  'piece,chunk,lump,knob,ball,cube,bit,die,dice,nugget,portion,mound,round,slice,wedge,size'.split(','),
);

/** "Almond-shaped", "a walnut sized knob", "the size of an egg": what is likened to a food is none of it. */
function shapeAt(tokens: readonly Token[], at: number): Mask | null {
  const hyphen = tokens[at + 1]?.text === '-' && tokens[at + 1]?.gap === false;
  const shape = hyphen ? at + 2 : at + 1;
  const isShape = tokens[at]?.kind === 'word' && SHAPED.has(tokens[shape]?.key ?? '');
  if (isShape && (hyphen || PIECES.has(tokens[shape + 1]?.key ?? '')))
    return { from: at, to: shape + 1, denied: [] };
  const into = tokens[at]?.key === 'into' && SHAPED.has(tokens[at + 2]?.key ?? '');
  if (into) return { from: at, to: at + 3, denied: [] };
  const likened = SHAPED.has(tokens[at]?.key ?? '') && tokens[at + 1]?.key === 'of';
  const article = ARTICLES.has(tokens[at + 2]?.key ?? '');
  if (likened && article && tokens[at + 3]?.kind === 'word') return { from: at, to: at + 4, denied: [] };
  return null;
}

/**
 * "For the burgers", "to loosen the batter": what a food is bought for is no part of it. Where nothing else is named, the
 * line is left without a food and a person must look.
 */
function purposeAt(tokens: readonly Token[], at: number): Mask | null {
  const word = tokens[at]?.kind === 'word' ? tokens[at].key : '';
  const article = word === 'for' ? at + 1 : word === 'to' ? at + 2 : tokens.length;
  if (tokens[article]?.plain !== 'the' || tokens[at + 1]?.kind !== 'word') return null;
  const to = denialEnd(tokens, article + 1);
  const link = tokens.findIndex(({ key }, i) => i > article && i < to && (key === 'or' || key === 'and'));
  return { from: at, to: link < 0 ? to : link, denied: [] };
}

const ARTICLES = new Set(['a', 'an', 'the']);

/** Does the line deny what the food certainly carries? "Dairy-free butter" is no butter. */
export function isDenied(food: FoodId, masks: readonly Mask[], facts: LineFacts): boolean {
  const denied = new Set(masks.flatMap((mask) => mask.denied));
  return denied.size > 0 && facts.containsOf(food).some((tag) => denied.has(tag));
}

/**
 * What the line says its food is without, with all that is narrower: "nut-free pesto" has no walnuts. Nothing where the line
 * names more than one food, for then nobody can say which of them is meant. A denial inside a food's own name ("gluten-free
 * oats") is none of the line's: what is known of that food answers for it. "Vegan" counts there too: the vegan sausage
 * shares its entry with the one that egg may bind.
 */
export function saidToBeWithout(looks: readonly Look[], facts: LineFacts): readonly TagId[] {
  if (looks.reduce((count, look) => count + look.matches.length, 0) !== 1) return [];
  const denied = looks.flatMap(({ tokens, masks }) => [
    ...masks.flatMap((mask) => mask.denied),
    ...readMasks(tokens).flatMap((mask) => (isClaim(mask, tokens) ? mask.denied : [])),
  ]);
  return [...new Set(denied.flatMap((tag) => [tag, ...facts.narrowerThan(tag)]))].sort();
}

function isClaim({ from, denied }: Mask, tokens: readonly Token[]): boolean {
  const key = tokens[from]?.key ?? '';
  return denied.length > 0 && (CLAIMS.has(key) || key === 'plant');
}
