/** Amounts of a recipe for another number of servings, in metric or US units, as a cook reads them. */
import { pluralOf } from '../../../../server/contract/sentences/plural-en.ts';

export type UnitSystem = 'metric' | 'us';

export interface Amount {
  /** The exact amount as the server sends it: "90", "3/2" or "1 1/2". */
  readonly quantity: string;
  readonly unit: string | null;
}

/** Where the stepper ends. */
export const MOST_SERVINGS = 24;

const GRAMS: Readonly<Record<string, number>> = {
  mg: 0.001,
  g: 1,
  kg: 1000,
  oz: 28.349523125,
  lb: 453.59237,
};
const MILLILITRES: Readonly<Record<string, number>> = {
  ...{ ml: 1, cl: 10, dl: 100, l: 1000 },
  ...{ 'fl oz': 29.5735295625, cup: 236.5882365, pint: 473.176473, quart: 946.352946, gallon: 3785.411784 },
  ...{ 'metric cup': 250, 'uk cup': 284.130625, 'uk fl oz': 28.4130625, 'uk pint': 568.26125 },
};
const US_UNITS = new Set(['oz', 'lb', 'fl oz', 'cup', 'pint', 'quart', 'gallon']);
const METRIC_UNITS = new Set(['mg', 'g', 'kg', 'ml', 'cl', 'dl', 'l']);
const TSP = 4.92892159375;
const TBSP = 14.78676478125;
/** Below this a scale in ounces shows nothing useful, so grams stay. */
const FEW_GRAMS = 5;

/** The parts of a whole that measuring spoons and cups have. */
const PARTS: readonly (readonly [number, string])[] = [
  [0, ''],
  [1 / 8, '1/8'],
  [1 / 4, '1/4'],
  [1 / 3, '1/3'],
  [1 / 2, '1/2'],
  [2 / 3, '2/3'],
  [3 / 4, '3/4'],
  [1, ''],
];

/** "3/2", "1 1/2" or "0.8" as a number; null for anything else. */
export function readQuantity(text: string): number | null {
  const match = /^(?:(\d+) )?(\d+)\/(\d+)$/.exec(text.trim());
  if (match === null) return /^\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : null;
  const bottom = Number(match[3]);
  return bottom === 0 ? null : Number(match[1] ?? 0) + Number(match[2]) / bottom;
}

/** 1.5 as "1 1/2", 0.3334 as "1/3"; from ten on to the nearest half. */
export function asFraction(value: number): string {
  const whole = Math.floor(value);
  const parts = value >= 10 ? PARTS.filter(([part]) => part * 2 === Math.round(part * 2)) : PARTS;
  const rest = value - whole;
  const nearest = parts.reduce((best, one) =>
    Math.abs(one[0] - rest) < Math.abs(best[0] - rest) ? one : best,
  );
  const total = nearest[0] === 1 ? whole + 1 : whole;
  if (total === 0) return nearest[1] === '' ? '1/8' : nearest[1];
  return nearest[1] === '' ? String(total) : `${String(total)} ${nearest[1]}`;
}

/** An amount times a factor, in the units asked for: "135 g", "4 3/4 oz", "1 1/2 tsp", "3". */
export function showAmount(amount: Amount, factor: number, system: UnitSystem): string | null {
  const read = readQuantity(amount.quantity);
  if (read === null) return null;
  const value = read * factor;
  const { unit } = amount;
  if (unit === null) return asFraction(value);
  const grams = GRAMS[unit];
  const millilitres = MILLILITRES[unit];
  if (system === 'us' && METRIC_UNITS.has(unit)) {
    if (grams !== undefined) return usMass(value * grams);
    if (millilitres !== undefined) return usVolume(value * millilitres);
  }
  if (system === 'metric' && (US_UNITS.has(unit) || METRIC_UNITS.has(unit))) {
    if (grams !== undefined) return metric(value * grams, 'g', 'kg');
    if (millilitres !== undefined) return metric(value * millilitres, 'ml', 'l');
  }
  return `${asFraction(value)} ${value > 1 ? plural(unit) : unit}`;
}

function metric(value: number, small: string, large: string): string {
  if (value >= 1000) return `${String(Number((value / 1000).toFixed(2)))} ${large}`;
  return `${String(Number(value.toFixed(value >= 10 ? 0 : 1)))} ${small}`;
}

function usMass(grams: number): string {
  if (grams < FEW_GRAMS) return metric(grams, 'g', 'kg');
  const ounces = grams / 28.349523125;
  // From here on the nearest half ounce is a pound.
  if (ounces < 15.75) return `${asFraction(ounces)} oz`;
  const rounded = Math.round(ounces);
  const rest = rounded % 16;
  return `${String(Math.floor(rounded / 16))} lb${rest === 0 ? '' : ` ${String(rest)} oz`}`;
}

function usVolume(millilitres: number): string {
  if (millilitres < TBSP) return `${asFraction(millilitres / TSP)} tsp`;
  if (millilitres < 4 * TBSP) return `${asFraction(millilitres / TBSP)} tbsp`;
  const cups = millilitres / 236.5882365;
  return `${asFraction(cups)} ${cups > 1.06 ? 'cups' : 'cup'}`;
}

const SHORT = new Set(['oz', 'lb', 'tsp', 'tbsp', 'fl oz', 'metric tsp', 'metric tbsp', 'uk fl oz']);
const SIZES = new Set(['small', 'medium', 'large', 'extra large']);
const plural = (unit: string): string => (SHORT.has(unit) || SIZES.has(unit) ? unit : pluralOf(unit));
