/** A new week for people of the household: planned, checked for each of them, saved. */
import { addPlan } from '../db/repos/plans.ts';
import { getSettings } from '../db/repos/settings.ts';
import type { StoredPerson } from '../db/repos/people.ts';
import { dayNumber } from '../domain/calendar.ts';
import type { Result } from '../domain/outcome.ts';
import { SLOTS, type Slot } from '../domain/recipes/recipe.ts';
import type { SearchBudget } from '../domain/planner/search.ts';
import type { DayRules } from '../domain/planner/problem.ts';
import { assertChecked } from './check-week.ts';
import type { ActionDeps, Reason } from './deps.ts';
import { peopleNamed, tableOf } from './eaters.ts';
import { problemFor } from './problem-for.ts';
import { viewOf } from './read-week.ts';
import { contentOf } from './save-week.ts';
import { searchFor } from './search-for.ts';
import { shelfFor } from './shelf.ts';
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

export function makeWeek(deps: ActionDeps, input: WeekInput): Result<WeekView, Reason> {
  const { db, library } = deps;
  const { firstDay, options = {}, seed = DEFAULT_SEED } = input;
  const startDay = dayIn(firstDay, options.startFrom ?? firstDay);
  if (startDay === null)
    return {
      ok: false,
      reasons: [{ code: 'date-outside-week', params: { date: options.startFrom ?? firstDay } }],
    };
  const people = seatedFor(deps, input);
  const table = people.ok ? tableOf(people.value, firstDay, deps) : people;
  if (!table.ok) return table;
  const household = table.value;
  const wanted = options.slots ?? getSettings(db).slots;
  const slots = SLOTS.filter((slot) => wanted.includes(slot));
  const shelf = shelfFor(deps, []);
  const days: DayRules = { fixed: [], firstDay: startDay, noCookFrom: null, easyDay: null };
  const eaters = household.eaters.length;
  const prepared = problemFor(
    { targets: household.targets, slots, eaters, recipes: shelf.current, days },
    library,
  );
  const found = searchFor(prepared, { seed, firstDay, recipes: shelf.current }, input.budget);
  if (!found.ok) return found;
  const plan = found.value;
  assertChecked({ plan, slots, household, shelf }, new Set(), library);
  const marks = (): { readonly locked: boolean } => ({ locked: false });
  const content = contentOf(
    { plan, firstDay, startDay, household, prepared, shelf, seed, slots, marks },
    library,
  );
  return { ok: true, value: viewOf(deps, addPlan(db, content)) };
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
