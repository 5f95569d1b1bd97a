/** Amounts of a .cook file: exact, and as a person reads them. */
import { add, fromNumber, rational, toNumber } from '../../server/domain/units/rational.ts';
import type { Rational } from '../../server/domain/units/rational.ts';
import { unitNamed } from '../../server/domain/units/unit.ts';
import type { CooklangNumber, CooklangQuantity } from './cooklang.ts';

const GLYPHS: ReadonlyMap<string, string> = new Map([
  ['1/2', '½'],
  ['1/3', '⅓'],
  ['2/3', '⅔'],
  ['1/4', '¼'],
  ['3/4', '¾'],
  ['1/8', '⅛'],
  ['3/8', '⅜'],
  ['5/8', '⅝'],
  ['7/8', '⅞'],
]);

/** The exact amount; null for a range or words ("to taste"). */
export function exactAmount(quantity: CooklangQuantity): Rational | null {
  return quantity.value.type === 'number' ? exactNumber(quantity.value.value) : null;
}

/** The package's own types take these numbers for the language's `Number`, so they are named here. */
function exactNumber(value: object): Rational {
  const number = value as CooklangNumber;
  if (number.type === 'regular') return fromNumber(number.value);
  const { whole, num, den } = number.value;
  return add(rational(BigInt(whole)), rational(BigInt(num), BigInt(den)));
}

/** "120 g", "2 cloves", "1½ tbsp", "2"; words and ranges as they stand. */
export function readableAmount(quantity: CooklangQuantity): string {
  const { value, unit } = quantity;
  const number = (one: object): string => readableNumber(exactNumber(one), unit);
  let amount: string;
  if (value.type === 'text') amount = value.value;
  else if (value.type === 'number') amount = number(value.value);
  else amount = `${number(value.value.start)}-${number(value.value.end)}`;
  return unit === null || unit === '' ? amount : `${amount} ${unit}`;
}

/** Metric amounts in decimals, all others in fractions where there is a sign for them. */
function readableNumber(exact: Rational, unit: string | null): string {
  const isMetric = unit !== null && unitNamed(unit)?.metric === true;
  const whole = exact.n / exact.d;
  const rest = exact.n - whole * exact.d;
  const glyph = GLYPHS.get(`${String(rest)}/${String(exact.d)}`);
  if (isMetric || glyph === undefined) return String(Number(toNumber(exact).toFixed(2)));
  return whole === 0n ? glyph : `${String(whole)}${glyph}`;
}
