/** Exact amounts: rational numbers on bigint, always in lowest terms with a positive denominator. */

export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** More digits than any kitchen writes: refused before bigint gets expensive. */
const MOST_DIGITS = 12;

const VULGAR: Readonly<Record<string, string>> = {
  '¼': '1/4',
  '½': '1/2',
  '¾': '3/4',
  '⅐': '1/7',
  '⅑': '1/9',
  '⅒': '1/10',
  '⅓': '1/3',
  '⅔': '2/3',
  '⅕': '1/5',
  '⅖': '2/5',
  '⅗': '3/5',
  '⅘': '4/5',
  '⅙': '1/6',
  '⅚': '5/6',
  '⅛': '1/8',
  '⅜': '3/8',
  '⅝': '5/8',
  '⅞': '7/8',
};

/** n/d in lowest terms. Throws RangeError for d = 0: callers check what people write before they divide. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new RangeError('a rational number needs a denominator that is not zero');
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / a, d: (sign * d) / a };
}

export const ZERO = rational(0n);
export const ONE = rational(1n);

export function add(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.n * b.n, a.d * b.d);
}

/** a / b. Throws RangeError for b = 0. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** "9/8", "2", "-1/3". */
export function formatRational(r: Rational): string {
  return r.d === 1n ? String(r.n) : `${String(r.n)}/${String(r.d)}`;
}

export function toNumber(r: Rational): number {
  return Number(r.n) / Number(r.d);
}

/** The decimal that a finite number prints as, exactly: 0.1 becomes 1/10. Throws RangeError for NaN and infinities. */
export function fromNumber(x: number): Rational {
  if (!Number.isFinite(x)) throw new RangeError(`not a finite number: ${String(x)}`);
  const [mantissa = '0', exponent = '0'] = String(x).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power < 0 ? rational(digits, 10n ** BigInt(-power)) : rational(digits * 10n ** BigInt(power));
}

/**
 * Reads "3", "0.25", ".5", "1,5", "3/4", "1 1/2", "1½". Null for anything else: signs, a zero denominator, a mixed
 * number whose fraction is not below one, and "1,500" or "1.500", which mean thousands to some and decimals to others.
 */
export function parseRational(text: string): Rational | null {
  const plain = text.replace(/[¼-¾⅐-⅞]/g, (c) => ` ${VULGAR[c] ?? c}`).trim();
  const words = plain.split(' ').filter((w) => w !== '');
  const [first = '', second] = words;
  if (words.length === 1) return first.includes('/') ? parseFraction(first) : parseDecimal(first);
  if (words.length !== 2 || second === undefined || !isDigits(first)) return null;
  const fraction = parseFraction(second);
  if (fraction === null || fraction.n >= fraction.d) return null;
  return add(rational(BigInt(first)), fraction);
}

function isDigits(text: string): boolean {
  return text.length <= MOST_DIGITS && /^[0-9]+$/.test(text);
}

function parseFraction(text: string): Rational | null {
  const [n = '', d = '', more] = text.split('/');
  if (more !== undefined || !isDigits(n) || !isDigits(d) || BigInt(d) === 0n) return null;
  return rational(BigInt(n), BigInt(d));
}

function parseDecimal(text: string): Rational | null {
  const [whole = '', decimals, more] = text.split(/[.,]/);
  if (more !== undefined) return null;
  if (decimals === undefined) return isDigits(whole) ? rational(BigInt(whole)) : null;
  if (!isDigits(decimals) || (whole !== '' && !isDigits(whole))) return null;
  if (decimals.length === 3 && BigInt(whole || '0') !== 0n) return null;
  return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}
