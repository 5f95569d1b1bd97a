/** One meal's reason, what another dish would change, the rules of single days, and wishes that cannot be met. */
import type { PlannerReasons } from '../../domain/planner/reasons.ts';
import type { Sentences, TitleOf } from './wording.ts';

const list = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** "Wednesday 3 December" says more than a bare date. */
export const dayName = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  const month = day.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
  return `${WEEKDAYS[day.getUTCDay()] ?? ''} ${String(day.getUTCDate())} ${month}`;
};

/** The groups of terms as a person speaks of them. */
const WISHES: Readonly<Record<string, string>> = {
  balance: 'the balance of the week',
  floors: 'vitamins and minerals',
  ceilings: 'salt, sugar and fats',
  fibre: 'fibre',
  energy: 'energy',
  shares: 'the share of fat, carbohydrate and protein',
  quotas: 'food groups',
  taste: 'taste',
  portions: 'portion sizes',
  plants: 'different plants',
  time: 'cooking time',
  variety: 'variety',
  repeat: 'repeats',
  rhythm: 'the rhythm of the week',
  days: 'what belongs on some days only',
  shopping: 'the length of the list',
};

type MealCodes = 'meal-left-over' | 'meal-brings' | 'meal-fits' | 'alternative-effect';

export function mealSentences(title: TitleOf): Pick<Sentences<PlannerReasons>, MealCodes> {
  const wishes = (groups: readonly string[]): string => list(groups.map((group) => WISHES[group] ?? group));
  return {
    'meal-left-over': (p) =>
      `Left over from ${p.daysAgo === 1 ? "yesterday's dinner" : 'the dinner two days before'}: nothing to cook.`,
    'meal-brings': (p) =>
      `Brings ${list(p.groups.map((id) => title(id).toLowerCase()))}, for ${minutes(p.minutes)} of your time.`,
    'meal-fits': (p) =>
      p.heat === 'no'
        ? `Needs no cooking, and fits what the rest of the day holds.`
        : `Takes ${minutes(p.minutes)} of your time, and fits what the rest of the day holds.`,
    'alternative-effect': (p) => {
      if (p.better.length === 0 && p.worse.length === 0) return 'The week stays about as it is.';
      if (p.worse.length === 0) return `Better for ${wishes(p.better)}.`;
      if (p.better.length === 0) return `Costs a little in ${wishes(p.worse)}.`;
      return `Better for ${wishes(p.better)}; costs a little in ${wishes(p.worse)}.`;
    },
  };
}

const minutes = (count: number): string => (count === 1 ? 'one minute' : `${String(count)} minutes`);

type WishCodes =
  | 'flare-day'
  | 'no-cooking-from'
  | 'starts-on'
  | 'day-slot-empty'
  | 'lock-clash'
  | 'not-for-everyone'
  | 'over-day-dose'
  | 'wrong-slot'
  | 'day-gone'
  | 'date-outside-week'
  | 'left-over-cannot-move'
  | 'unknown-recipe'
  | 'unknown-person'
  | 'nobody-to-plan-for';

export function dayAndWishSentences(title: TitleOf): Pick<Sentences<PlannerReasons>, WishCodes> {
  return {
    'flare-day': (p) =>
      `${dayName(p.date)} is an easy day: no cooking or ten minutes at most. Its food groups, fibre, vitamins and minerals are not counted.`,
    'no-cooking-from': (p) =>
      `Nothing new is cooked from ${dayName(p.date)} on, apart from meals you locked.`,
    'starts-on': (p) =>
      `The week begins on ${dayName(p.date)}; its figures are those of a whole week like it.`,
    'day-slot-empty': (p) =>
      `No ${p.slot} without cooking is left for ${dayName(p.date)}. Lock a dish there, or leave that day as it is.`,
    'lock-clash': (p) =>
      `"${p.title}" is locked for ${p.slot} on ${dayName(p.date)} and no longer fits. Unlock it to go on.`,
    'not-for-everyone': (p) =>
      p.targets.length === 0
        ? `"${p.title}" is not offered for this table.`
        : `"${p.title}" does not clear ${list(p.targets.map(title))} for everyone at the table.`,
    'over-day-dose': (p) =>
      `With "${p.title}" there, a day would hold more of ${list(p.targets.map(title))} than a limit at your table allows.`,
    'wrong-slot': (p) => `"${p.title}" is not a ${p.slot}.`,
    'day-gone': (p) => `${dayName(p.date)} lies before the first day of this plan.`,
    'date-outside-week': (p) => `${dayName(p.date)} is not in this week.`,
    'left-over-cannot-move': (p) =>
      `"${p.title}" is left over from a dinner and would not keep until then, or would be eaten before it is cooked.`,
    'unknown-recipe': (p) => `There is no recipe "${p.recipe}".`,
    'unknown-person': (p) => `There is no person "${p.person}".`,
    'nobody-to-plan-for': () => 'There is nobody to plan for yet. Add a person first.',
  };
}
