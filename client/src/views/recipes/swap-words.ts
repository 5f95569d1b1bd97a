/** Swaps of ingredients in plain words. */
import type { HurdleBody, NutrientChangeBody, SwapBody } from '../../../../server/contract/recipes.ts';
import { capital, listed } from '../../state/in-sentence.ts';
import { figure } from '../week/figures.ts';

/** What most people look for first; the table has everything. */
const FIRST = ['energy', 'protein', 'fibre', 'calcium', 'iron'];
/** A change smaller than this share of what was there is not worth a word. */
const FELT_SHARE = 0.05;

const isHardly = ({ before, change }: NutrientChangeBody): boolean =>
  Math.abs(change ?? 0) <= Math.abs(before) * FELT_SHARE;

/** "2.1 g less", "about the same", "not known: no value for coconut aminos" */
export function changeText(change: NutrientChangeBody): string {
  if (change.change === null) return `not known: no value for ${change.unknownFoods.join(' or ')}`;
  if (isHardly(change)) return 'about the same';
  return `${figure(Math.abs(change.change), change.unit)} ${change.change < 0 ? 'less' : 'more'}`;
}

/**
 * "A serving: energy 30 kcal less, calcium 80 mg less. Iron is not known." What stays about the same is left
 * out.
 */
export function changeSentence(changes: readonly NutrientChangeBody[]): string {
  const first = FIRST.flatMap((id) => changes.filter((one) => one.id === id));
  const known = first.filter((one) => one.change !== null && !isHardly(one));
  const unknown = first.filter(({ change }) => change === null).map(({ title }) => title.toLowerCase());
  const said = known.map((one) => `${one.title.toLowerCase()} ${changeText(one)}`).join(', ');
  const isAllUnknown = unknown.length > 0 && unknown.length === first.length;
  const begin = isAllUnknown ? '' : `A serving: ${said === '' ? 'about the same' : said}.`;
  if (unknown.length === 0) return begin;
  const missing = `${listed(unknown)} ${unknown.length === 1 ? 'is' : 'are'} not known.`;
  return `${begin} ${capital(missing)}`.trim();
}

/** "150 g onion (onion family, for Ada)" */
export function hurdleText({ lines, targetName, name }: HurdleBody): string {
  const about = `${targetName}, for ${name}`;
  return lines.length === 0 ? about : `${lines.join(' and ')} (${about})`;
}

/** Whether the swap alone makes the dish fit, or what else stands in the way. */
export function fitSentence(
  { fitsEveryone, stillInTheWay }: Pick<SwapBody, 'fitsEveryone' | 'stillInTheWay'>,
  wasInTheWay: number,
  people: number,
): string {
  if (!fitsEveryone) return `Still in the way: ${stillInTheWay.map(hurdleText).join('; ')}.`;
  if (wasInTheWay === 0)
    return people === 0 ? '' : `The dish still fits ${people === 1 ? 'you' : 'everyone'}.`;
  return `This swap alone makes the dish fit${people === 1 ? '' : ' everyone'}.`;
}

/** "3 more are known, but they do not fit everyone." */
export function withheldText(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? 'One more is known, but it does not fit everyone’s list.'
    : `${String(count)} more are known, but they do not fit everyone’s list.`;
}
