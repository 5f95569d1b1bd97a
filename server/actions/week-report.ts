/** What a plan says of itself, written once when it is made, so that it does not move when recipes or foods change later. */
import { dateOf, dayNumber } from '../domain/calendar.ts';
import { nutrientIndex } from '../domain/foods/nutrient.ts';
import type { Library } from '../domain/library.ts';
import type { Suspension } from '../domain/planner/active-quotas.ts';
import { dayRulesOf } from '../domain/planner/day-rules.ts';
import { besideOf } from '../domain/planner/beside.ts';
import { demandsBeside, demandsOf } from '../domain/planner/demands.ts';
import { whyRepeats } from '../domain/planner/diagnose.ts';
import { evaluate, placedIn, type TermPoints } from '../domain/planner/evaluate.ts';
import { explain, gapsIn } from '../domain/planner/explain.ts';
import { keptOutBy, type Household, type Seated } from '../domain/planner/household.ts';
import { DAYS, type Plan } from '../domain/planner/plan.ts';
import { heldBack, servingIn, type Prepared } from '../domain/planner/problem-for.ts';
import { reportOn } from '../domain/planner/report.ts';
import type { Serving } from '../domain/planner/serving.ts';
import type { Placed } from '../domain/planner/terms/term.ts';
import { whyMeal } from '../domain/planner/why.ts';
import { listFor, type ListItem, type Watched } from '../domain/shopping/list.ts';
import type { Reason } from './deps.ts';
import type { Shelf } from './shelf.ts';
import type { ItemView, ReportLine, WeekReason, WeekView } from './week-view.ts';

export interface ReportMeal {
  readonly title: string;
  readonly activeMinutes: number;
  readonly heat: boolean;
  readonly why: Reason;
  /** In the order in which they stand beside it; not there where nothing does. */
  readonly additions?: readonly { readonly title: string }[];
}

export type ReportItem = Omit<ListItem, 'for'> & { readonly for: ItemView['for'] };

export interface WeekReport {
  readonly people: readonly { readonly id: string; readonly name: string; readonly scale: number }[];
  /** Days before have no meals. */
  readonly startDay: number;
  readonly easyDay: number | null;
  readonly noCookFrom: number | null;
  /** By "day slot". */
  readonly meals: Readonly<Record<string, ReportMeal>>;
  readonly nutrition: WeekView['nutrition'];
  readonly terms: readonly TermPoints[];
  readonly reasons: readonly WeekReason[];
  readonly diagnostics: readonly WeekReason[];
  readonly suspended: readonly Suspension[];
  readonly items: readonly ReportItem[];
}

export interface ReportInput {
  /** With what stands beside its meals. */
  readonly plan: Plan;
  readonly firstDay: string;
  readonly startDay: number;
  readonly household: Household;
  readonly prepared: Prepared;
  readonly shelf: Shelf;
  /** What this change brought that should be said with the plan. */
  readonly told?: readonly Reason[];
}

export const placeKey = (day: number, slot: string): string => `${String(day)} ${slot}`;

/** Dates of the seven days from a first day. Throws for a text that is no date. */
export function datesFrom(firstDay: string): readonly string[] {
  const first = dayNumber(firstDay);
  if (first === null) throw new Error(`"${firstDay}" is no date`);
  return Array.from({ length: DAYS }, (_, day) => dateOf(first + day));
}

export function reportFor(input: ReportInput, library: Library): WeekReport {
  const { plan, household, startDay, prepared } = input;
  const { problem } = prepared;
  const { easyDay, noCookFrom } = dayRulesOf(problem);
  const week = placedIn(plan, problem);
  const eatenBy = (eater: Pick<Seated, 'id' | 'scale'>): readonly Placed[] => [
    ...week,
    ...besideOf(plan, eater, servingsOn(input, library)),
  ];
  const nutrition = household.eaters.map((eater) => {
    const eaten = eatenBy(eater);
    const lines = reportOn(eaten, problem, eater).map((line) => withUnknown(line, eaten, library));
    return { person: eater.id, name: eater.name, lines };
  });
  const gaps = household.eaters.flatMap((eater, at) =>
    gapsIn(nutrition[at]?.lines ?? [], eater.targets).map((one) =>
      of(one, isAlone(household) ? null : eater.id),
    ),
  );
  return {
    people: household.eaters.map(({ id, name, scale }) => ({ id, name, scale })),
    ...{ startDay, easyDay, noCookFrom },
    meals: mealsIn(plan, week, input),
    nutrition,
    terms: evaluate(plan, problem).terms,
    reasons: [...explain(sharedIn(eatenBy, household), problem, []).map((one) => of(one, null)), ...gaps],
    diagnostics: [...diagnosticsFor(input), ...(input.told ?? [])].map((one) => of(one, null)),
    suspended: problem.quotas.suspended,
    items: itemsFor(input, library),
  };
}

const servingsOn =
  ({ shelf }: ReportInput, library: Library) =>
  (recipe: string): Serving =>
    servingIn(shelf.recipeOf(recipe), library);

/** What the whole table eats: of one eater alone their own plates too. */
function sharedIn(
  eatenBy: (eater: Pick<Seated, 'id' | 'scale'>) => readonly Placed[],
  { eaters }: Household,
): readonly Placed[] {
  const [first] = eaters;
  return eatenBy(eaters.length === 1 && first !== undefined ? first : NOBODY);
}

const NOBODY = { id: '', scale: 1 };
const isAlone = (household: Household): boolean => household.eaters.length === 1;
const of = (reason: Reason, person: string | null): WeekReason => ({ ...reason, person });

function withUnknown(
  line: Omit<ReportLine, 'unknownFoods'>,
  week: readonly Placed[],
  library: Library,
): ReportLine {
  if (line.coverage >= 1) return { ...line, unknownFoods: [] };
  const index = nutrientIndex(line.id);
  const foods = new Set(week.flatMap(({ serving }) => [...serving.foods.keys()]));
  const unknown = [...foods].flatMap((id) => {
    const food = library.foods.get(id);
    return food !== undefined && (food.per100g[index] ?? null) === null ? [food.name] : [];
  });
  return { ...line, unknownFoods: unknown.sort() };
}

function mealsIn(plan: Plan, week: readonly Placed[], { prepared, shelf }: ReportInput): WeekReport['meals'] {
  const entries = plan.days.flatMap((meals, day) =>
    meals.map((meal): [string, ReportMeal] => {
      const { title, activeMinutes, heat } = shelf.recipeOf(meal.recipe);
      const placed = week.find((one) => one.day === day && one.slot === meal.slot);
      if (placed === undefined) throw new Error(`no meal stands at ${placeKey(day, meal.slot)}`);
      const why = whyMeal(placed, { ...meal, day }, prepared.problem);
      const additions = (meal.additions ?? []).map((one) => ({ title: shelf.recipeOf(one.recipe).title }));
      const beside = additions.length === 0 ? {} : { additions };
      return [placeKey(day, meal.slot), { title, activeMinutes, heat, why, ...beside }];
    }),
  );
  return Object.fromEntries(entries);
}

function diagnosticsFor({ prepared, shelf, firstDay, startDay }: ReportInput): readonly Reason[] {
  const { problem, sorted } = prepared;
  const { easyDay, noCookFrom } = dayRulesOf(problem);
  const dates = datesFrom(firstDay);
  const on = (code: string, day: number | null): readonly Reason[] =>
    day === null ? [] : [{ code, params: { date: dates[day] ?? firstDay } }];
  return [
    ...on('starts-on', startDay === 0 ? null : startDay),
    ...on('no-cooking-from', noCookFrom),
    ...on('flare-day', easyDay),
    ...whyRepeats(shelf.current, sorted, problem.slots),
    ...heldBack(sorted),
  ];
}

/** The list of the days from `startDay` on, for everybody at the table. */
function itemsFor(input: ReportInput, library: Library): readonly ReportItem[] {
  const { plan, household, prepared, shelf, startDay } = input;
  const { candidates } = prepared.problem;
  const eaten: Plan = { days: plan.days.map((meals, day) => (day < startDay ? [] : meals)) };
  const [eaters, dates] = [household.eaters.length, datesFrom(input.firstDay)];
  const demands = [
    ...demandsOf(eaten, candidates, eaters, dates),
    ...demandsBeside(eaten, { eaters, dates, servingFor: servingsOn(input, library) }),
  ];
  const aisles = library.aisles.map((aisle) => aisle.id);
  const nameOf = (person: string): string => household.eaters.find(({ id }) => id === person)?.name ?? '';
  return listFor(demands, library.foods, library.facts, aisles, watchedBy(household)).map((item) => ({
    ...item,
    for: item.for.map(({ date, slot, recipe, person }) => ({
      ...{ date, slot, recipe: shelf.refOf(recipe).id, title: shelf.recipeOf(recipe).title },
      ...(person === undefined ? {} : { person: { id: person, name: nameOf(person) } }),
    })),
  }));
}

/** A label is read for whoever eats the thing, and for what is kept out of the kitchen. */
function watchedBy({ eaters, targets }: Household): Watched {
  const targetsOf = (rules: typeof targets.sensitivities): readonly string[] =>
    rules.filter(({ tier }) => tier !== 'dislike').map(({ target }) => target);
  const table = new Set(targetsOf(targets.sensitivities));
  const kitchen = keptOutBy(eaters).map(({ target }) => target);
  const own = new Map(
    eaters.map(({ id, targets: { sensitivities } }) => [
      id,
      new Set([...targetsOf(sensitivities), ...kitchen]),
    ]),
  );
  return (person) => (person === undefined ? table : (own.get(person) ?? table));
}

/** The report of a stored plan: our own JSON, written by `reportFor`. */
export function readReport(plan: { readonly report: string }): WeekReport {
  return JSON.parse(plan.report) as WeekReport;
}
