/** Which ingredients a step is about, and how much of each it names. */
import type { IngredientBody } from '../../../../server/contract/recipes.ts';
import { scaleLine, type Serving } from '../recipes/scaled-text.ts';

export interface Mention {
  /** The place among the recipe's ingredients. */
  readonly index: number;
  readonly name: string;
  /** Where it stands in the step. */
  readonly start: number;
  /** Whether the step names all of the amount, a part of it, or the food alone. */
  readonly amount: 'all' | 'part' | 'none';
}

/** Without the amount and what is done to it: "oats" of "90 g oats, rinsed". */
function nameOf(item: IngredientBody): string {
  const { amount, rest } = scaleLine(item, { factor: 1, system: 'metric' });
  const words = amount === null ? rest.replace(/^[\d½¼¾⅓⅔/.\s-]+/, '') : rest;
  return words.split(/[,(]/)[0]?.trim() ?? '';
}

const lineHead = (line: string): string => line.split(/[,(]/)[0]?.trim().toLowerCase() ?? '';
/** A step says "the pork" for pork shoulder. */
const ANIMAL = /\b(?:chicken|turkey|duck|pork|beef|lamb|veal|rabbit|goat|venison)\b/i;

const lastWord = (name: string): string => name.toLowerCase().split(/[\s-]/).at(-1) ?? '';
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The words that may stand for the whole name: "oil" for olive oil. */
function headsOf(name: string): readonly string[] {
  const heads = [lastWord(name), ANIMAL.exec(name.toLowerCase())?.[0] ?? ''];
  return [...new Set(heads)].filter((head) => head.length > 2 && head !== name.toLowerCase());
}

interface Phrase {
  readonly index: number;
  readonly name: string;
  readonly words: string;
  readonly hasAmount: boolean;
}

/** In the order of the step. The longest words are looked for first, so that "oil" is not found in "sesame oil". */
export function mentionsIn(step: string, items: readonly IngredientBody[]): readonly Mention[] {
  let text = step.toLowerCase();
  const found = new Map<number, Mention>();
  for (const { index, name, words, hasAmount } of phrasesOf(items)) {
    if (found.has(index)) continue;
    const start = text.search(wholeWord(words));
    if (start < 0) continue;
    found.set(index, { index, name, start, amount: hasAmount ? shareAt(step, start) : 'none' });
    text = text.slice(0, start) + '·'.repeat(words.length) + text.slice(start + words.length);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function phrasesOf(items: readonly IngredientBody[]): readonly Phrase[] {
  const named = items
    .map((item, index) => ({ item, index, name: nameOf(item) }))
    .filter(({ name }) => name !== '');
  const heads = named.flatMap(({ name }) => headsOf(name));
  const isAlone = (head: string): boolean => heads.filter((one) => one === head).length === 1;
  return named
    .flatMap(({ item, index, name }): readonly Phrase[] => {
      const others = [name.toLowerCase(), ...headsOf(name).filter(isAlone)];
      return [
        { index, name, words: lineHead(item.line), hasAmount: true },
        ...others.map((words) => ({ index, name, words, hasAmount: false })),
      ];
    })
    .sort((a, b) => b.words.length - a.words.length);
}

/** One lentil and many are the same food. */
function wholeWord(words: string): RegExp {
  const stem = words.replace(/(?<=\w{2})(?:es|s)$/, '');
  return new RegExp(`(?<![\\w-])${escaped(stem)}(?:e?s)?(?![\\w-])`);
}

function shareAt(step: string, start: number): Mention['amount'] {
  const isPart = /\b(?:half|thirds?|quarters?|most|some|part|a little|a few) of (?:the )?$/i;
  return isPart.test(step.slice(0, start)) ? 'part' : 'all';
}

/** "120 g quinoa", "olive oil, part of 18 g", "salt" */
export function mentionText(mention: Mention, item: IngredientBody, serving: Serving): string {
  const { amount, rest } = scaleLine(item, serving);
  if (mention.amount === 'none') return mention.name;
  if (amount === null) return rest;
  return mention.amount === 'part' ? `${mention.name}, part of ${amount}` : `${amount} ${rest}`;
}

/** What a pan is greased and seasoned with says little about what is in it. */
const SEASONING = /\b(?:oil|salt|pepper|water)$/i;
const SPICE = /^(?:ground|dried) /i;

/** The food that a time is about: of its own sentence, else the last one before it; null where none is named. */
export function foodAt(step: string, at: number, mentions: readonly Mention[]): string | null {
  const before = mentions.filter(({ start, name }) => start < at && !SEASONING.test(name));
  const sentence = step.slice(0, at).lastIndexOf('. ');
  const here = before.filter(({ start }) => start > sentence);
  const mains = (all: readonly Mention[]): readonly Mention[] => all.filter(({ name }) => !SPICE.test(name));
  return (mains(here)[0] ?? here[0] ?? mains(before).at(-1) ?? before.at(-1))?.name ?? null;
}
