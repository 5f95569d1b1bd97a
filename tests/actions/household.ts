/** A household on a database in memory, with the real library, in a line. */
import { afterAll } from 'vitest';
import type { PlanningDeps } from '../../server/actions/deps.ts';
import { makeWeek, type WeekInput } from '../../server/actions/make-week.ts';
import type { MealView, WeekView } from '../../server/actions/week-view.ts';
import { closeDatabase, openDatabase, type Database } from '../../server/db/open.ts';
import { addPerson } from '../../server/db/repos/people.ts';
import { seedLibrary } from '../../server/db/seed.ts';
import type { PersonInput } from '../../server/domain/people/person.ts';
import type { Slot } from '../../server/domain/recipes/recipe.ts';
import { realLibrary } from '../support/library.ts';
import { searchHere } from '../support/search.ts';

/** Enough for a plausible week, in a fraction of the time. */
export const FEW = { moves: 1500, starts: 1 };
export const FIRST_DAY = '2026-11-30';

const opened: Database[] = [];
afterAll(() => {
  for (const db of opened.splice(0)) closeDatabase(db);
});

export async function aHousehold(
  ...people: readonly PersonInput[]
): Promise<PlanningDeps & { readonly ids: readonly string[] }> {
  const library = await realLibrary();
  const now = (): string => '2026-11-23T08:00:00.000Z';
  const db = openDatabase({ file: ':memory:', init: true, now });
  opened.push(db);
  seedLibrary(db, library);
  return { db, library, search: searchHere(library), ids: people.map((person) => addPerson(db, person).id) };
}

/** The value, or an error that says why there is none. */
export function valueOf<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly reasons: unknown }
    | string
    | null,
): T {
  if (result === null || typeof result === 'string' || !result.ok)
    throw new Error(`no value: ${JSON.stringify(result)}`);
  return result.value;
}

/** The codes of the reasons; empty where there is a value. */
export function codesOf(
  result:
    | string
    | { readonly ok: true }
    | { readonly ok: false; readonly reasons: readonly { readonly code: string }[] },
): readonly string[] {
  if (typeof result === 'string') return [result];
  return result.ok ? [] : result.reasons.map(({ code }) => code);
}

export async function aWeek(deps: PlanningDeps, input: Partial<WeekInput> = {}): Promise<WeekView> {
  return valueOf(await makeWeek(deps, { firstDay: FIRST_DAY, budget: FEW, ...input }));
}

export function mealAt(week: WeekView, day: number, slot: Slot): MealView {
  const meal = week.days[day]?.meals.find((one) => one.slot === slot);
  if (meal === undefined) throw new Error(`no ${slot} on day ${String(day)}`);
  return meal;
}

/** What stands where, without ids. */
export function dishes(week: WeekView, days: readonly number[] = [0, 1, 2, 3, 4, 5, 6]): readonly string[] {
  return days.flatMap((day) =>
    (week.days[day]?.meals ?? []).map(
      (meal) => `${String(day)} ${meal.slot} ${meal.recipe} ${String(meal.portion)}`,
    ),
  );
}
