/** The planner's codes in plain English: calm, second person, no promise. */
import type { PlannerReasons } from '../../domain/planner/reasons.ts';
import { additionSentences } from './additions-en.ts';
import { dayAndWishSentences, mealSentences } from './week-en.ts';
import type { Sentences, TitleOf } from './wording.ts';

/** Three digits that matter: 2035 kcal, 17.4 mg, 1.06 g. */
const round = (value: number, unit: string): string => {
  const places = value >= 100 || unit === 'kcal' ? 0 : value >= 10 ? 1 : 2;
  return `${String(Number(value.toFixed(places)))} ${unit === 'ug' ? 'µg' : unit}`;
};

const list = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${String(n)} times`);
const days = (n: number): string => (n === 7 ? 'every day' : `on ${String(n)} of 7 days`);

/** Why a floor stays short, by cause code; a cause of the tables is worded here too. */
const CAUSES: Readonly<Record<string, string>> = {
  'out-of-reach': 'no week of these recipes reaches it',
  'not-in-this-plan': 'not reached in this plan',
  'fortified-food-needed': 'fortified food needed',
  'not-from-food': 'not from food alone; ask your clinician',
  'sources-kept-out': 'the foods richest in it are kept out',
  'no-value-in-data': 'the data has no value for some of these foods',
};

export function plannerSentences(title: TitleOf): Sentences<PlannerReasons> {
  const titles = (ids: readonly string[]): string => list(ids.map(title));
  return {
    'slot-empty': (p) =>
      `No ${p.slot} is left: all ${String(p.all)} recipes are ruled out, and ${String(p.needed)} are needed.`,
    'ruled-out-by': (p) =>
      `${title(p.target)} rules out ${String(p.out)} of ${String(p.of)} ${p.slot} recipes` +
      (p.alone > 0 ? `, ${String(p.alone)} of them by itself.` : '.'),
    'dose-unreachable': (p) =>
      `Even the smallest portions of the mildest dishes go over the day's limit of ${titles(p.targets)}. Raise the limit or avoid it altogether.`,
    'few-recipes': (p) =>
      `Only ${String(p.left)} of ${String(p.all)} ${p.slot} recipes are left where ${String(p.needed)} would do without repeats, so dishes come back.`,
    'quota-suspended': (p) => suspended(p, title),
    'quota-short': (p) =>
      `${title(p.group)}: ${String(p.gotG)} g this week where ${String(p.wantedG)} g is the aim.`,
    'energy-short': (p) =>
      `Energy is short: ${String(p.meanKcal)} kcal a day where about ${String(p.wantedKcal)} is needed. Eat more of what suits you.`,
    'floor-short': (p) =>
      `${p.nutrient} is short: at least ${round(p.atLeast, p.unit)} of ${round(p.floor, p.unit)} a day (${String(p.percent)} %); ${CAUSES[p.cause] ?? p.cause}.`,
    'ceiling-over': (p) =>
      `${p.nutrient} is over: ${round(p.mean, p.unit)} a day where ${round(p.ceiling, p.unit)} is the ceiling.`,
    'fibre-over': (p) =>
      `Fibre runs at ${round(p.meanG, 'g')} a day, over the ${round(p.capG, 'g')} you are likely to be used to.`,
    'greens-days': (p) => `Leafy greens ${days(p.days)}.`,
    'fish-meals': (p) => (p.meals === 0 ? 'No oily fish.' : `Oily fish ${times(p.meals)}.`),
    'berry-days': (p) => `Berries ${days(p.days)}.`,
    'nut-days': (p) => `Nuts or seeds ${days(p.days)}.`,
    plants: (p) => `${String(p.plants)} different plants (${String(p.wanted)} is the aim).`,
    cookings: (p) =>
      `You cook ${times(p.cookings)} for lunch and dinner; the others are left over or need no cooking.`,
    'week-limit-over': (p) =>
      `${title(p.target)} comes ${times(p.meals)} this week where ${times(p.wanted)} is your limit.`,
    'held-back': (p) =>
      `${String(p.recipes)} ${p.recipes === 1 ? 'recipe is' : 'recipes are'} held back because a maker may put ${title(p.target)} in. Under Recipes ${p.recipes === 1 ? 'it is' : 'they are'} marked "may contain".`,
    'alias-used': (p) => `"${p.alias}" is read as ${titles(p.tags)}.`,
    ...mealSentences(title),
    ...dayAndWishSentences(title),
    ...additionSentences(title),
    'steady-nutrient': (p) =>
      `${p.nutrient} stays within ${String(p.withinPercent)} % of the week's mean on ${String(p.days)} of 7 days.`,
  };
}

function suspended(p: PlannerReasons['quota-suspended'], title: TitleOf): string {
  const because = `you keep out ${list(p.because.map(title))}`;
  if (p.half !== '') {
    return p.instead === ''
      ? `The wish for ${p.half} is off: ${because}.`
      : `The wish for ${p.half} is off: ${because}. ${p.instead === 'seeds' ? 'Seeds' : 'Nuts'} take their place.`;
  }
  const nutrients = p.sources.length > 0 ? ` This week's main sources instead: ${p.sources.join('; ')}.` : '';
  return `The wish for ${title(p.group)} is off: ${because}.${nutrients}`;
}
