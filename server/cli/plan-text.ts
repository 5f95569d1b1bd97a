/** The week as a person reads it in a terminal: days, what the week holds, gaps, the list. */
import { sentenceFor, titleIn } from '../contract/sentences/en.ts';
import type { Person, Tier } from '../domain/people/person.ts';
import type { Meal } from '../domain/planner/plan.ts';
import type { NutrientLine } from '../domain/planner/report.ts';
import type { ListItem } from '../domain/shopping/list.ts';
import type { MadePlan } from '../actions/make-plan.ts';
import type { PlannedWeek, WeekDay } from '../actions/plan-week.ts';
import { pluralOf } from '../contract/sentences/plural-en.ts';
import type { Library } from '../domain/library.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const NOTE =
  'Kindplate plans meals; it is not medical advice. It cannot see what a factory or a kitchen adds: read the label. For severe reactions, weight loss, blood or fever, seek care.';

export function planText(week: PlannedWeek, library: Library): string {
  return [
    ...head(week, library),
    '',
    ...dishes(week, library),
    ...holds(week, library),
    ...list(week, library),
    ...details(week, library),
    '',
    ...wrap(NOTE, 100),
    '',
  ].join('\n');
}

function longDate(day: WeekDay | undefined): string {
  return day === undefined ? '' : `${WEEKDAYS[day.weekday] ?? ''} ${shortDate(day.date)}`;
}

function shortDate(date: string): string {
  return `${String(Number(date.slice(8)))} ${MONTHS[Number(date.slice(5, 7)) - 1] ?? ''}`;
}

const TIER_WORDS: Readonly<Record<Tier, string>> = {
  severe: 'Kept out, severe',
  avoid: 'Kept out',
  limit: 'Limited',
  dislike: 'Disliked',
};

function head({ person, assumed, eaters, days, made }: PlannedWeek, library: Library): readonly string[] {
  const kcal = Math.round(made.targets.energyKcal).toLocaleString('en');
  const rules = (['severe', 'avoid', 'limit', 'dislike'] as const).flatMap((tier) => {
    const own = made.targets.sensitivities.filter((rule) => rule.tier === tier);
    return own.length === 0
      ? []
      : [`${TIER_WORDS[tier]}: ${own.map((rule) => titleIn(library, rule.target)).join(', ')}`];
  });
  return [
    `Week of ${longDate(days[0])} ${days[0]?.date.slice(0, 4) ?? ''}`,
    `${eater(person, assumed)}${eaters === 1 ? '' : ` x ${String(eaters)}`}; about ${kcal} kcal a day`,
    ...rules,
  ];
}

/** Who the week is for, and which of the figures were not given but stand from the reference body. */
function eater(person: Person, assumed: PlannedWeek['assumed']): string {
  const adult = person.sex === 'female' ? 'woman' : 'man';
  const child = person.sex === 'female' ? 'girl' : 'boy';
  const age = String(Math.floor(person.ageYears));
  const body = `${String(person.weightKg)} kg, ${person.heightM.toFixed(2)} m, ${person.activity.replace('-', ' ')}`;
  const who = `${person.ageYears < 18 ? child : adult} of ${age}, ${body}`;
  if (person.name === 'you') return `Reference ${person.ageYears < 18 ? 'child' : 'adult'}: ${who}`;
  return assumed.length === 0
    ? person.name
    : `${person.name}: planned as a ${who} (${assumed.join(', ')} not given)`;
}

function dishes({ made, days }: PlannedWeek, library: Library): readonly string[] {
  const recipes = new Map(library.recipes.map((recipe) => [recipe.id, recipe]));
  const line = (meal: Meal): string => {
    const recipe = recipes.get(meal.recipe);
    const from = meal.leftoverOfDay === null ? undefined : days[meal.leftoverOfDay];
    const left = from === undefined ? '' : ` (left over from ${(WEEKDAYS[from.weekday] ?? '').slice(0, 3)})`;
    const minutes = from === undefined ? `${String(recipe?.activeMinutes ?? 0)} min` : '';
    const title = `${recipe?.title ?? meal.recipe}${left}`;
    return `  ${meal.slot.padEnd(10)}${title.padEnd(76)} x ${String(meal.portion).padEnd(5)}${minutes}`.trimEnd();
  };
  return made.plan.days.flatMap((meals, day) => [longDate(days[day]), ...meals.map(line), '']);
}

function holds({ made }: PlannedWeek, library: Library): readonly string[] {
  const others = made.diagnostics.filter((reason) => reason.code !== 'held-back');
  const sentences = [...made.reasons, ...others, ...made.targets.notes].map((reason) =>
    sentenceFor(reason, library),
  );
  return ['This week', ...[...sentences, ...heldBack(made, library)].flatMap(bullet), ''];
}

function bullet(sentence: string): readonly string[] {
  return wrap(sentence, 96).map((text, row) => (row === 0 ? `  - ${text}` : `    ${text}`));
}

/** One sentence for all that is held back: a line a target would bury what matters. */
function heldBack(made: MadePlan, library: Library): readonly string[] {
  const counts = made.diagnostics.flatMap((reason) =>
    reason.code === 'held-back'
      ? [`${titleIn(library, reason.params.target)} (${String(reason.params.recipes)})`]
      : [],
  );
  if (counts.length === 0) return [];
  return [`Recipes held back because a maker may put it in: ${counts.join(', ')}.`];
}

function list({ items, days }: PlannedWeek, library: Library): readonly string[] {
  const bought = items.filter((item) => !item.isStaple);
  const staples = items.filter((item) => item.isStaple);
  const lines = library.aisles.flatMap((aisle) => {
    const own = bought.filter((item) => item.aisle === aisle.id);
    return own.length === 0 ? [] : [aisle.title, ...own.flatMap((item) => row(item, days))];
  });
  const still = staples.map((item) => item.name).join(', ');
  return [
    `Shopping list (${String(bought.length)} lines)`,
    ...lines.map((text) => `  ${text}`),
    ...(staples.length === 0
      ? []
      : ['  Do you still have?', ...wrap(still, 88).map((text) => `    ${text}`)]),
    ...staples
      .filter((item) => item.labelCheck !== null)
      .flatMap((item) => prompt(item).map((text) => `  ${text}`)),
    '',
  ];
}

function row(item: ListItem, days: readonly WeekDay[]): readonly string[] {
  const isWeight = item.unit === 'g' || item.unit === 'ml';
  const amount = isWeight ? `${String(item.amount)} ${item.unit} ${item.name}` : counted(item);
  const dates = new Set(item.for.map((one) => one.date));
  const when = days
    .filter((day) => dates.has(day.date))
    .map((day) => (WEEKDAYS[day.weekday] ?? '').slice(0, 3));
  return [`  [ ] ${amount.padEnd(46)} ${when.join(' ')}`, ...prompt(item).map((text) => `  ${text}`)];
}

/** "2 bunches kale"; where the unit is the food ("3 lemons") it is said once. */
function counted({ amount, unit, name, grams }: ListItem): string {
  const word = amount === 1 ? unit : pluralOf(unit);
  const isSame = name === unit || pluralOf(unit) === name;
  const hasUnit = name.endsWith(` ${unit}`);
  const whole = hasUnit && amount !== 1 ? pluralOf(name) : name;
  const text = isSame
    ? `${String(amount)} ${word}`
    : `${String(amount)} ${hasUnit ? whole : `${word} ${name}`}`;
  return `${text} (${String(Math.round(grams))} g)`;
}

function prompt({ labelCheck, name }: ListItem): readonly string[] {
  if (labelCheck === null) return [];
  const tags =
    labelCheck.tags.length > 0 ? `no ${labelCheck.tags.join(', no ')} among the ingredients` : null;
  const text = [labelCheck.toLookFor, tags].filter((part) => part !== null).join('; ');
  return [`      read the label of ${name}: ${text}`];
}

function details({ made, seed }: PlannedWeek, library: Library): readonly string[] {
  const lines = made.nutrition
    .filter((line) => line.floor !== null || line.ceiling !== null)
    .map(nutrientRow);
  return [
    'Details: a day on average; "at least", since a value nobody measured adds nothing',
    ...lines,
    `  seed ${String(seed)}; data ${library.dataVersion}; energy and targets: National Academies 2002 to 2019`,
  ];
}

function nutrientRow(line: NutrientLine): string {
  const unit = line.unit === 'ug' ? 'µg' : line.unit;
  const number = (value: number): string => (value >= 100 ? String(Math.round(value)) : value.toFixed(1));
  const floor = line.floor === null ? '' : `floor ${number(line.floor.perDay)}`;
  const ceiling = line.ceiling === null ? '' : `ceiling ${number(line.ceiling.weekMean)}`;
  const known =
    line.coverage < 0.995 ? `known for ${String(Math.round(line.coverage * 100))} % of the food` : '';
  const status = line.status === 'short' ? 'SHORT' : line.status === 'over' ? 'OVER' : '';
  return `  ${line.title.padEnd(24)}${`${number(line.atLeast)} ${unit}`.padStart(12)}  ${floor.padEnd(14)}${ceiling.padEnd(16)}${status.padEnd(7)}${known}`.trimEnd();
}

function wrap(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows[rows.length - 1];
    if (last === undefined || last.length + word.length + 1 > width) rows.push(word);
    else rows[rows.length - 1] = `${last} ${word}`;
  }
  return rows;
}
