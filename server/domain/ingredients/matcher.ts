/** The index of food names: a tree of words, built once, searched in time linear in the line. */
import type { Food, FoodId } from '../foods/food.ts';
import { foldText, wordKey } from './fold.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

interface Entry {
  readonly food: FoodId;
  /** It is the food's own `name`. */
  readonly primary: boolean;
  /** All its words are in the food's own name: "almond milk" of "fortified almond milk". */
  readonly within: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Foods whose name ends here. */
  readonly here: Entry[];
}

export interface Matcher {
  readonly root: Node;
  /** Every name as written, with its comparison key, for suggestions. */
  readonly names: readonly { readonly name: string; readonly key: string; readonly food: FoodId }[];
  /** Names written with a comma or brackets, as `writtenKey` gives them: "gherkins, small". */
  readonly written: ReadonlySet<string>;
  /** Foods that stand for a whole class of products, "seasoning (any)": the widest reading of their names. */
  readonly collective: ReadonlySet<FoodId>;
  /** The form meant where a concept is named. */
  readonly usual: ReadonlyMap<FoodId, FoodId>;
}

/** A food's name found in a line: tokens `from` up to but not including `to`. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly named: Named;
}

/** What a name means: every food it may be, and the one meant where there is one. */
export interface Named {
  readonly foods: readonly FoodId[];
  readonly food: FoodId | null;
  /** True where the name's words are in the food's own name: "sugar syrup" is none of golden syrup's. */
  readonly isOwn: boolean;
}

/** Builds the index over names and synonyms. Plurals meet by `singularOf`; word order is kept. */
export function buildMatcher(foods: readonly Food[]): Matcher {
  const root: Node = { next: new Map(), here: [] };
  const names: { name: string; key: string; food: FoodId }[] = [];
  const usual = new Map<FoodId, FoodId>();
  const written = new Set<string>();
  const known = new Set(foods.map((food) => food.id));
  for (const food of foods) {
    const own = new Set(keysOf(food.name));
    if (food.kind === 'concept' && food.usual !== null && known.has(food.usual))
      usual.set(food.id, food.usual);
    for (const name of [food.name, ...food.names]) {
      const keys = keysOf(name);
      if (keys.length === 0) continue;
      const within = keys.every((key) => own.has(key));
      enter(root, keys, { food: food.id, primary: name === food.name, within });
      if (/[,(]/.test(name)) written.add(writtenKey(tokenize(foldText(name))));
      names.push({ name, key: keys.join(' '), food: food.id });
    }
  }
  const collective = new Set(foods.filter(isCollective).map(({ id }) => id));
  return { root, names, written, usual, collective };
}

function isCollective({ kind, name }: Food): boolean {
  return kind === 'compound' && name.endsWith('(any)');
}

function enter(root: Node, keys: readonly string[], entry: Entry): void {
  let node = root;
  for (const key of keys) {
    let next = node.next.get(key);
    if (next === undefined) node.next.set(key, (next = { next: new Map(), here: [] }));
    node = next;
  }
  if (!node.here.some(({ food }) => food === entry.food)) node.here.push(entry);
}

/** The comparison keys of a name's words. */
export function keysOf(name: string): readonly string[] {
  return tokenize(foldText(name))
    .filter((token) => token.kind !== 'sign')
    .map((token) => token.key);
}

/** Words and cutting signs of a text, so that "butter, beans" is not taken for "butter beans". */
export function writtenKey(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => token.kind !== 'sign' || /[,()]/.test(token.text))
    .map((token) => token.key)
    .join(' ');
}

/** A sign that may stand inside a name: "all-purpose", "st. john's". */
export function isJoint(token: Token | undefined): boolean {
  return token?.kind === 'sign' && (token.text === '.' || (token.text === '-' && !token.gap));
}

/**
 * The longest name that begins at token `from`; null when none does. A first word that is written in two ("butter
 * milk", "egg-plant") is taken as one where that reaches further.
 */
export function longestAt(tokens: readonly Token[], from: number, matcher: Matcher): Match | null {
  const plain = walk(tokens, from, matcher.root);
  const start = joinedAt(tokens, from, matcher);
  const joined = start === null ? null : walk(tokens, start.to, start.node);
  const best = joined !== null && (plain === null || joined.to > plain.to) ? joined : plain;
  return best === null ? null : { from, to: best.to, named: resolve(best.node, matcher) };
}

interface Step {
  readonly node: Node;
  readonly to: number;
}

/** The furthest node at which a name ends, `start` itself included. */
function walk(tokens: readonly Token[], from: number, start: Node): Step | null {
  let node = start;
  let best: Step | null = node.here.length > 0 ? { node, to: from } : null;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > from && isJoint(token)) continue;
    const next = token.kind === 'sign' ? undefined : node.next.get(token.key);
    if (next === undefined) break;
    node = next;
    if (node.here.length > 0) best = { node, to: at + 1 };
  }
  return best;
}

const SHORTEST_HALF = 3;

function joinedAt(tokens: readonly Token[], at: number, { root }: Matcher): Step | null {
  const [first, second] = [tokens[at], isJoint(tokens[at + 1]) ? at + 2 : at + 1];
  const other = tokens[second];
  if (first?.kind !== 'word' || other?.kind !== 'word') return null;
  // "And a" is no andá.
  if (Math.min(first.plain.length, other.plain.length) < SHORTEST_HALF) return null;
  const node = root.next.get(wordKey(first.plain + other.plain));
  return node === undefined ? null : { node, to: second + 1 };
}

/** Every name in the tokens that lies in no longer one, left to right. Overlapping names are both given. */
export function findNames(tokens: readonly Token[], matcher: Matcher): Match[] {
  const found: Match[] = [];
  let reached = 0;
  for (let from = 0; from < tokens.length; from += 1) {
    const match = longestAt(tokens, from, matcher);
    if (match === null || match.to <= reached) continue;
    found.push(match);
    reached = match.to;
  }
  return found;
}

/** What a whole name means, as a recipe's ingredient is resolved; null when no food is called so. */
export function namedBy(keys: readonly string[], matcher: Matcher): Named | null {
  let node: Node | undefined = matcher.root;
  for (const key of keys) node = node?.next.get(key);
  return node === undefined || node.here.length === 0 ? null : resolve(node, matcher);
}

/** The ids of the foods that are called exactly `name` (plural or singular); a concept gives its usual form. */
export function matchName(name: string, matcher: Matcher): readonly FoodId[] {
  const named = namedBy(keysOf(name), matcher);
  if (named === null) return [];
  return named.food === null ? named.foods : [named.food];
}

/** A concept gives its usual form; of several foods, the one whose own name it is, the only one of them so called. */
function resolve(node: Node, matcher: Matcher): Named {
  const forms = node.here.map((entry) => ({ ...entry, food: matcher.usual.get(entry.food) ?? entry.food }));
  const foods = [...new Set(forms.map(({ food }) => food))];
  const own = [...new Set(forms.filter(({ primary }) => primary).map(({ food }) => food))];
  const [only] = own.length === 1 ? own : foods;
  if (only === undefined || (own.length !== 1 && foods.length !== 1))
    return { foods, food: null, isOwn: false };
  return { foods: [only], food: only, isOwn: forms.some((form) => form.food === only && form.within) };
}
