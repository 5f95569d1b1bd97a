/** Ingredient lines and steps of a recipe with their amounts for the servings and units on the screen. */
import type { IngredientBody } from '../../../../server/contract/recipes.ts';
import { pluralOf } from '../../../../server/contract/sentences/plural-en.ts';
import { readQuantity, showAmount, type UnitSystem } from './quantity.ts';

export interface Serving {
  /** Servings on the screen divided by the servings the recipe is written for. */
  readonly factor: number;
  readonly system: UnitSystem;
}

export interface ShownLine {
  /** "135 g", or null where the line has no amount that can be scaled. */
  readonly amount: string | null;
  readonly rest: string;
}

const GLYPHS: Readonly<Record<string, string>> = {
  ...{ '½': '1/2', '¼': '1/4', '¾': '3/4', '⅓': '1/3', '⅔': '2/3', '⅛': '1/8', '⅜': '3/8', '⅝': '5/8' },
};
const NUMBER = /^(?:\d+ )?(?:\d+\/\d+|\d+(?:\.\d+)?|[½¼¾⅓⅔⅛⅜⅝])|^\d+[½¼¾⅓⅔⅛⅜⅝]/;

/** The words before the food: "1 1/2 tsp" of "1 1/2 tsp salt"; null where they do not say the known amount. */
function prefixOf({ line, quantity, unit }: IngredientBody): string | null {
  const number = NUMBER.exec(line)?.[0];
  if (number === undefined || quantity === null) return null;
  const plain = number.replace(/(\d)?\s?([½¼¾⅓⅔⅛⅜⅝])$/, (_all, whole: string | undefined, glyph: string) =>
    whole === undefined ? (GLYPHS[glyph] ?? '') : `${whole} ${GLYPHS[glyph] ?? ''}`,
  );
  const said = readQuantity(plain);
  const known = readQuantity(quantity);
  if (said === null || known === null || Math.abs(said - known) > 1e-9) return null;
  const after = line.slice(number.length);
  // A range or a pack size ("2-3", "2 x 400 g") is left as it was written.
  if (unit === null) return /^ [a-z]/i.test(after) && !/^ (?:x|to|or) /.test(after) ? number : null;
  const word = [pluralOf(unit), `${unit}s`, unit].find((one) => after.startsWith(` ${one} `));
  return word === undefined ? null : `${number} ${word}`;
}

/** "90 g oats" for three servings instead of two: amount "135 g", rest "oats". */
export function scaleLine(item: IngredientBody, serving: Serving): ShownLine {
  const prefix = prefixOf(item);
  const amount = shown(item, serving);
  if (prefix === null || amount === null) return { amount: null, rest: item.line };
  const rest = item.line.slice(prefix.length).trimStart();
  return { amount, rest: item.unit === null ? counted(rest, item.quantity, serving.factor) : rest };
}

function shown({ quantity, unit }: IngredientBody, { factor, system }: Serving): string | null {
  return quantity === null ? null : showAmount({ quantity, unit }, factor, system);
}

/** "4 eggs" for half the servings of two is "1 egg". */
function counted(rest: string, quantity: string | null, factor: number): string {
  const before = readQuantity(quantity ?? '') ?? 0;
  if (before > 1 && before * factor <= 1) return rest.replace(/^([a-z]+[^s\W])s\b/i, '$1');
  if (before <= 1 && before * factor > 1) return rest.replace(/^egg\b/i, 'eggs');
  return rest;
}

/** A step with every amount that an ingredient line names scaled, and oven heat in the units asked for. */
export function scaleStep(step: string, items: readonly IngredientBody[], serving: Serving): string {
  const swaps = new Map<string, string>();
  for (const item of items) {
    const prefix = prefixOf(item);
    const amount = shown(item, serving);
    if (prefix === null || amount === null) continue;
    if (item.unit !== null) swaps.set(prefix, amount);
    else {
      const [word = ''] = item.line.slice(prefix.length).trimStart().split(/[ ,]/);
      swaps.set(`${prefix} ${word}`, `${amount} ${counted(word, item.quantity, serving.factor)}`);
    }
  }
  const scaled =
    swaps.size === 0 ? step : step.replace(anyOf([...swaps.keys()]), (text) => swaps.get(text) ?? text);
  return serving.system === 'us' ? scaled.replace(/\b(\d{2,3}) ?°? ?C\b/g, inFahrenheit) : scaled;
}

/** One pass over the step, so that no amount is scaled twice. */
function anyOf(texts: readonly string[]): RegExp {
  const escaped = [...texts]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\d./½¼¾⅓⅔⅛-])(?:${escaped.join('|')})(?![a-z])`, 'g');
}

/** To the nearest five, as ovens are set: 200 C is 390 F. */
function inFahrenheit(_text: string, celsius: string): string {
  return `${String(Math.round(((Number(celsius) * 9) / 5 + 32) / 5) * 5)} F`;
}
