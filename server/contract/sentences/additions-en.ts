/** Sentences about what stands beside a meal: what it would bring, what a week could do with, why it cannot stand there. */
import type { PlannerReasons } from '../../domain/planner/reasons.ts';
import type { Sentences, TitleOf } from './wording.ts';
import { dayName } from './week-en.ts';

type AdditionCodes =
  | 'addition-effect'
  | 'additions-suggested'
  | 'addition-not-for'
  | 'addition-over-dose'
  | 'kept-out-of-kitchen'
  | 'not-beside'
  | 'unknown-meal'
  | 'additions-left-out';

const list = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];
const PLURALS: Readonly<Record<string, string>> = {
  breakfast: 'breakfasts',
  lunch: 'lunches',
  dinner: 'dinners',
  snack: 'snacks',
};
/** "Calcium" and "Vitamin C" within a sentence; what is written in capitals stays so. */
const small = (title: string): string =>
  /^\p{Lu}{2}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);

export function additionSentences(title: TitleOf): Pick<Sentences<PlannerReasons>, AdditionCodes> {
  const targets = (ids: readonly string[]): string => list(ids.map((id) => title(id).toLowerCase()));
  return {
    'addition-effect': (p) => effect(p, title),
    'additions-suggested': suggested,
    'addition-not-for': (p) => `"${p.title}" does not clear ${targets(p.targets)} for ${p.name}.`,
    'addition-over-dose': (p) =>
      `With "${p.title}" there, ${p.name} would have more ${targets(p.targets)} than the limit allows.`,
    'kept-out-of-kitchen': (p) =>
      `"${p.title}" does not clear ${targets(p.targets)}, which someone at home keeps out of the kitchen.`,
    'not-beside': (p) =>
      p.role === 'side'
        ? `"${p.title}" is a side for the whole table.`
        : p.role === 'plate'
          ? `"${p.title}" is a plate for one person: say whose it is.`
          : `"${p.title}" is a meal of its own, not something to put beside one.`,
    'unknown-meal': () => 'One of these meals is no longer in the week.',
    'additions-left-out': (p) =>
      `${list(p.titles.map((one) => `"${one}"`))} no longer ${p.titles.length === 1 ? 'fits' : 'fit'} beside the meals of ${dayName(p.date)} and ${p.titles.length === 1 ? 'was' : 'were'} left out.`,
  };
}

function effect(p: PlannerReasons['addition-effect'], title: TitleOf): string {
  const names = p.brings.map((id) => small(title(id)));
  const over =
    p.over.length === 0
      ? ''
      : ` With it ${list(p.over.map((id) => small(title(id))))} would go over the cap.`;
  if (p.isQuiet === 'yes')
    return (names.length === 0 ? 'Brings a little energy.' : `Brings energy, ${list(names)}.`) + over;
  const shares = names.map((name, at) => `+${p.percents[at] ?? '0'} % of the ${name} aim`);
  return `${[`+${String(p.kcal)} kcal`, ...shares].join(', ')}.${over}`;
}

function suggested(p: PlannerReasons['additions-suggested']): string {
  const things = p.titles.map(
    (one, at) => `${small(one)} at ${meals(p.times[at] ?? '1', p.slots[at] ?? '')}`,
  );
  const more = p.closes === 'yes' ? '' : ' That closes a part of it.';
  return `${lacking(p)} Add ${list(things)}?${more}`;
}

/** "Ada's week lies 6 % under its energy aim and is short of calcium." */
function lacking({ name, energyPercent, floors, isQuiet }: PlannerReasons['additions-suggested']): string {
  const short = floors.length === 0 ? null : `is short of ${list(floors.map(small))}`;
  const under =
    energyPercent === 0
      ? null
      : isQuiet === 'yes'
        ? 'is a little low in energy'
        : `lies ${String(energyPercent)} % under its energy aim`;
  return `${possessive(name)} week ${[under, short].filter((part) => part !== null).join(' and ')}.`;
}

const possessive = (name: string): string => `${name}${name.endsWith('s') ? "'" : "'s"}`;

function meals(times: string, slot: string): string {
  const count = Number(times);
  const number = NUMBERS[count] ?? times;
  const word = slot === '' ? (count === 1 ? 'meal' : 'meals') : count === 1 ? slot : (PLURALS[slot] ?? slot);
  return `${number} ${word}`;
}
