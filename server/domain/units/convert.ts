/** Amounts from one unit to another, exactly, within mass or within volume. */
import { divide, multiply, toNumber } from './rational.ts';
import type { Rational } from './rational.ts';
import { grams, millilitres } from './branded.ts';
import type { Grams, Millilitres } from './branded.ts';
import type { Unit } from './unit.ts';

/** How many `to` are in one `from`; null when one is a count or they measure different things. */
export function ratio(from: Unit, to: Unit): Rational | null {
  if (from.id === to.id) return { n: 1n, d: 1n };
  if (from.kind !== to.kind || from.size === null || to.size === null) return null;
  return divide(from.size, to.size);
}

/** `amount` of `from` counted in `to`; null when they cannot be converted. */
export function convert(amount: Rational, from: Unit, to: Unit): Rational | null {
  const factor = ratio(from, to);
  return factor === null ? null : multiply(amount, factor);
}

/** Exact grams of an amount of a mass unit; null for any other unit. */
export function exactGrams(amount: Rational, unit: Unit): Rational | null {
  return unit.kind === 'mass' && unit.size !== null ? multiply(amount, unit.size) : null;
}

/** Exact millilitres of an amount of a volume unit; null for any other unit. */
export function exactMillilitres(amount: Rational, unit: Unit): Rational | null {
  return unit.kind === 'volume' && unit.size !== null ? multiply(amount, unit.size) : null;
}

export function toGrams(exact: Rational): Grams {
  return grams(toNumber(exact));
}

export function toMillilitres(exact: Rational): Millilitres {
  return millilitres(toNumber(exact));
}
