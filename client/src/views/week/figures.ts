/** Figures of nutrition as a person reads them. */
import type { NutrientLineBody } from '../../../../server/contract/common.ts';

/** 2,035 kcal, 17.4 mg, 1.06 g: about three digits. */
export function figure(value: number, unit: string): string {
  const places = value >= 100 || unit === 'kcal' ? 0 : value >= 10 ? 1 : 2;
  const text = Number(value.toFixed(places)).toLocaleString('en');
  return `${text} ${unit === 'ug' ? 'µg' : unit}`;
}

/** A share of one: "97 %"; never "100 %" while something is unknown. */
export function percent(share: number): string {
  return `${String(share >= 1 ? 100 : Math.min(99, Math.floor(share * 100)))} %`;
}

/** "at least 18 g; two foods unknown" */
export function amountSentence(line: NutrientLineBody, per = ''): string {
  const amount = `${figure(line.atLeast, line.unit)}${per === '' ? '' : ` ${per}`}`;
  const count = line.unknownFoods.length;
  if (count > 0) return `at least ${amount}; ${count === 1 ? 'one food' : `${String(count)} foods`} unknown`;
  return line.coverage < 1 ? `at least ${amount}` : amount;
}

/** "25 g or more", "up to 2,300 mg", or nothing. */
export function rangeText({ floor, ceiling, unit }: NutrientLineBody): string {
  if (floor !== null && ceiling !== null) return `${figure(floor, unit)} to ${figure(ceiling, unit)}`;
  if (floor !== null) return `${figure(floor, unit)} or more`;
  return ceiling === null ? '' : `up to ${figure(ceiling, unit)}`;
}

const STATUS: Readonly<Record<NutrientLineBody['status'], string>> = {
  met: 'reached',
  short: 'short',
  over: 'over',
  shown: 'shown only',
};
export const statusText = ({ status }: NutrientLineBody): string => STATUS[status];

/** 1.25 servings as "1 1/4". */
export function servingsText(servings: number): string {
  const quarters = Math.round(servings * 4);
  const rest = ['', '1/4', '1/2', '3/4'][quarters % 4] ?? '';
  const whole = Math.floor(quarters / 4);
  const text = [whole > 0 ? String(whole) : '', rest].filter((part) => part !== '').join(' ');
  return text === '' ? 'a few bites' : `${text} ${servings > 1.1 ? 'servings' : 'serving'}`;
}

export const shownUnit = (unit: string): string => (unit === 'ug' ? 'µg' : unit);
