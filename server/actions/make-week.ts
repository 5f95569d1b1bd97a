/** A new week for people of the household: planned, checked for each of them, saved. */
import { addPlan } from '../db/repos/plans.ts';
import { getSettings } from '../db/repos/settings.ts';
import type { StoredPerson } from '../db/repos/people.ts';
import { dayNumber } from '../domain/calendar.ts';
import type { Result } from '../domain/outcome.ts';
import { SLOTS, type Slot } from '../domain/recipes/recipe.ts';
import type { Household } from '../domain/planner/household.ts';
import { problemFor, type ProblemRequest } from '../domain/planner/problem-for.ts';
import type { SearchJob } from '../domain/planner/search-for.ts';
import type { SearchBudget } from '../domain/planner/search.ts';
import { atHome, labelsOf } from './at-home.ts';
import { assertChecked } from './check-week.ts';
import type { ActionDeps, PlanningDeps, Reason } from './deps.ts';
import { requestedTastes } from './dish-tastes.ts';
import { peopleNamed, tableOf } from './eaters.ts';
import { areDishesCurrent, groundMark } from './planned-from.ts';
import { viewOf } from './read-week.ts';
import { contentOf } from './save-week.ts';
import { searchAndSave, type Draft, type SavedWeek } from './search-and-save.ts';
import { shelfFor } from './shelf.ts';
import { datesFrom } from './week-report.ts';
import type { WeekView } from './week-view.ts';

export interface WeekInput {
  /** `YYYY-MM-DD`, as are all dates here. */
  readonly firstDay: string;
  /** Ids; left out for everybody. */
  readonly people?: readonly string[];
  readonly seed?: number;
  readonly options?: {
    readonly slots?: readonly Slot[];
    /** Days before have no meals. */
    readonly startFrom?: string;
  };
  /** Moves of the search, where it is not the usual number. */
  readonly budget?: SearchBudget;
}

const DEFAULT_SEED = 1;

/** `onSaved` runs in the transaction that saves the week. */
export function makeWeek(
  deps: PlanningDeps,
  input: WeekInput,
  onSaved?: (week: WeekView) => void,
): Promise<SavedWeek> {
  return searchAndSave(deps, () => draftOf(atHome(deps), input), onSaved);
}

function draftOf(deps: PlanningDeps, input: WeekInput): Result<Draft, Reason> {
  const { firstDay, options = {} } = input;
  const startDay = dayIn(firstDay, options.startFrom ?? firstDay);
  if (startDay === null)
    return {
      ok: false,
      reasons: [{ code: 'date-outside-week', params: { date: options.startFrom ?? firstDay } }],
    };
  const people = seatedFor(deps, input);
  const table = people.ok ? tableOf(people.value, firstDay, deps) : people;
  if (!table.ok) return table;
  return { ok: true, value: draftFor(deps, input, { household: table.value, startDay }) };
}

interface Seats {
  readonly household: Household;
  readonly startDay: number;
}

function draftFor(deps: PlanningDeps, input: WeekInput, { household, startDay }: Seats): Draft {
  const { db, library } = deps;
  const { firstDay, seed = DEFAULT_SEED, people = null } = input;
  const mark = groundMark(deps, people);
  const slots = slotsFor(deps, input);
  const shelf = shelfFor(deps, []);
  const request: ProblemRequest = {
    ...{ targets: household.targets, slots, eaters: household.eaters.length, recipes: shelf.current },
    ...requestedTastes(
      deps,
      household.eaters.map(({ id }) => id),
    ),
    days: { fixed: [], firstDay: startDay, noCookFrom: null, easyDay: null },
  };
  const prepared = problemFor(request, library);
  return {
    job: { request, seed, dates: datesFrom(firstDay), ...budgetOf(input), ...labelsOf(library) },
    isCurrent: (found) =>
      groundMark(deps, people) === mark &&
      slotsFor(deps, input).join() === slots.join() &&
      (found === null || areDishesCurrent(deps, shelf, found)),
    ready: (plan) => {
      assertChecked({ plan, slots, household, shelf }, new Set(), library);
      const marks = (): { readonly locked: boolean } => ({ locked: false });
      const content = contentOf(
        { plan, firstDay, startDay, household, prepared, shelf, seed, slots, marks },
        library,
      );
      return () => viewOf(deps, addPlan(db, content));
    },
  };
}

/** The slots asked for, or the household's own. */
function slotsFor({ db }: PlanningDeps, { options }: WeekInput): readonly Slot[] {
  const wanted = options?.slots ?? getSettings(db).slots;
  return SLOTS.filter((slot) => wanted.includes(slot));
}

/** The field of a search's job, left out where the usual number of moves holds. */
export function budgetOf({ budget }: { readonly budget?: SearchBudget }): Pick<SearchJob, 'budget'> {
  return budget === undefined ? {} : { budget };
}

function seatedFor(deps: ActionDeps, { people }: WeekInput): Result<readonly StoredPerson[], Reason> {
  const named = peopleNamed(deps, people ?? null);
  const unknown = named.filter(({ stored }) => stored === null);
  if (unknown.length > 0)
    return {
      ok: false,
      reasons: unknown.map(({ id }) => ({ code: 'unknown-person', params: { person: id } })),
    };
  return { ok: true, value: named.flatMap(({ stored }) => (stored === null ? [] : [stored])) };
}

/** The last day that is written with four digits of a year. */
const LAST_DAY = '9999-12-31';

/** The day (0 to 6) of a date in the week; null where it lies outside, or the week runs past the calendar. */
export function dayIn(firstDay: string, date: string): number | null {
  const [first, number] = [dayNumber(firstDay), dayNumber(date)];
  if (first === null || number === null || first + 6 > (dayNumber(LAST_DAY) ?? first)) return null;
  const day = number - first;
  return day >= 0 && day < 7 ? day : null;
}
