/** What may follow "1 cup" before the name: sums, ranges with two units, the same amount in other units. */
import { ratio } from '../units/convert.ts';
import { add, compare, multiply, ONE } from '../units/rational.ts';
import { isContainer } from '../units/unit.ts';
import type { Amount } from './amount.ts';
import type { Matcher } from './matcher.ts';
import { isSign } from './number.ts';
import type { Quantity, Span } from './quantity.ts';
import { readMeasured, readParenthesis } from './quantity.ts';
import type { Token } from './tokens.ts';

/** Sums, other units and brackets after "1 cup"; at most a handful, then what follows is the name. */
export function readMore(tokens: readonly Token[], first: Amount, matcher: Matcher): Amount {
  let amount = first;
  for (let round = 0; round < 4; round += 1) {
    const more = readOne(tokens, amount, matcher);
    if (more === null) return amount;
    amount = more;
  }
  return amount;
}

function readOne(tokens: readonly Token[], amount: Amount, matcher: Matcher): Amount | null {
  const bracket = readParenthesis(tokens, amount.next, matcher);
  if (bracket !== null) return withBracket(amount, bracket);
  const comma = isSign(tokens[amount.next], ',') && tokens[amount.next + 1]?.plain === 'plus' ? 1 : 0;
  const token = tokens[amount.next + comma];
  const link = token?.kind === 'number' ? '' : (token?.plain ?? 'end');
  const part = readMeasured(tokens, amount.next + comma + (link === '' ? 0 : 1), matcher);
  if (part === null || amount.min === null || amount.max === null || amount.unit === null) return null;
  const here = { min: amount.min, max: amount.max, unit: amount.unit };
  const other = amount.same[amount.same.length - 1];
  if (link === '' && other !== undefined) {
    const whole = sumOf(other, part.quantity);
    const same = whole === null ? null : [...amount.same.slice(0, -1), { ...other, ...whole }];
    return same === null ? null : { ...amount, same, next: part.next };
  }
  if (link === '' || link === 'plus' || link === 'and' || link === '+') {
    const sum = sumOf(here, part.quantity);
    return sum === null || amount.unit.kind === 'count' ? null : { ...amount, ...sum, next: part.next };
  }
  if (link === '-' || link === 'to') return rangeOf(amount, part);
  if (link === 'or' && part.quantity.unit.id === amount.unit.id) return rangeOf(amount, part);
  if (link === '/' || link === 'or' || link === '=' || link === '|') {
    return { ...amount, same: [...amount.same, part.quantity], next: part.next };
  }
  return null;
}

function withBracket(amount: Amount, bracket: NonNullable<ReturnType<typeof readParenthesis>>): Amount {
  const { quantities, each, total, next } = bracket;
  const [quantity] = quantities;
  if (quantity === undefined) return { ...amount, next };
  const many = amount.max !== null && compare(amount.max, ONE) !== 0;
  if (each && amount.each === null) return { ...amount, each: quantity, next };
  // "2 cans (400 g)": of one or of both? Nobody can tell, so it is left aside.
  const unclear = amount.unit !== null && isContainer(amount.unit) && many && !total;
  return unclear ? { ...amount, next } : { ...amount, same: [...amount.same, ...quantities], next };
}

function sumOf(a: Quantity, b: Quantity): Pick<Quantity, 'min' | 'max'> | null {
  const factor = ratio(b.unit, a.unit);
  if (factor === null) return null;
  return { min: add(a.min, multiply(b.min, factor)), max: add(a.max, multiply(b.max, factor)) };
}

function rangeOf(amount: Amount, part: Span): Amount | null {
  const factor = amount.unit === null ? null : ratio(part.quantity.unit, amount.unit);
  if (factor === null || amount.min === null) return null;
  const max = multiply(part.quantity.max, factor);
  if (compare(amount.min, max) >= 0) return { ...amount, state: 'bad', next: part.next };
  return { ...amount, max, next: part.next };
}
