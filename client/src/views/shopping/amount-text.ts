/** How much to buy, as it is said in a shop: "2 bunches", "250 g", "9 oz". */
import { pluralOf } from '../../../../server/contract/sentences/plural-en.ts';
import type { ItemBody } from '../../../../server/contract/plans.ts';

export type UnitSystem = 'metric' | 'us';
export type Amount = Pick<ItemBody, 'name' | 'amount' | 'unit' | 'grams'>;

/** Grams in an ounce (avoirdupois) and millilitres in a US fluid ounce. */
const OUNCE_G = 28.3495;
const FLUID_OUNCE_ML = 29.5735;

/** The two halves of a line: the amount that the eye looks for, and the name. */
export interface AmountText {
  readonly amount: string;
  readonly name: string;
}

/** "2 bunches" and "kale"; where the unit is the food ("3 lemons") it is said once. */
export function amountText(item: Amount, units: UnitSystem): AmountText {
  const { amount, unit, name } = item;
  if (amount === null) return { amount: '', name };
  if (unit === null) return { amount: count(amount), name };
  if (unit === 'g' || unit === 'ml') return { amount: measured(amount, unit, units), name };
  const isMany = amount !== 1;
  const word = isMany ? pluralOf(unit) : unit;
  if (name === unit || name === pluralOf(unit)) return { amount: count(amount), name: word };
  if (name.endsWith(` ${unit}`)) return { amount: count(amount), name: isMany ? pluralOf(name) : name };
  return { amount: `${count(amount)} ${word}`, name };
}

/** The weight behind a counted amount ("about 340 g"), or nothing where the amount is a weight already. */
export function weightText({ unit, grams }: Amount, units: UnitSystem): string {
  if (grams === null || unit === null || unit === 'g' || unit === 'ml') return '';
  return `about ${measured(Math.round(grams), 'g', units)}`;
}

/** One line for text and paper: "2 bunches kale". */
export function lineText(item: Amount, units: UnitSystem): string {
  const { amount, name } = amountText(item, units);
  return amount === '' ? name : `${amount} ${name}`;
}

function measured(amount: number, unit: 'g' | 'ml', units: UnitSystem): string {
  if (units === 'us') return unit === 'g' ? ounces(amount) : `${half(amount / FLUID_OUNCE_ML)} fl oz`;
  if (amount >= 1000) return `${count(amount / 1000)} ${unit === 'g' ? 'kg' : 'l'}`;
  return `${count(amount)} ${unit}`;
}

function ounces(grams: number): string {
  const all = grams / OUNCE_G;
  return all >= 16 ? `${count(Math.ceil(all / 4) / 4)} lb` : `${half(all)} oz`;
}

/** Up to the next half: what is bought must not fall short. */
function half(value: number): string {
  return count(Math.ceil(value * 2 - 0.02) / 2);
}

function count(value: number): string {
  return String(Math.round(value * 100) / 100);
}
