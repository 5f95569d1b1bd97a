/** Several things put beside meals of a week in one step: what a suggestion named, taken with a tap. */
import type { StoredAddition } from '../db/repos/meal-additions.ts';
import type { StoredMeal } from '../db/repos/plans.ts';
import type { Result } from '../domain/outcome.ts';
import { faultsOfNew, laidOut, resolved, type AdditionWish } from './additions.ts';
import { atHome } from './at-home.ts';
import type { ActionDeps, NotChanged, Reason } from './deps.ts';
import { fixedMeal, openWeek, rulesOf, storedAt, type OpenWeek } from './open-week.ts';
import { saveNext, type ContentRequest } from './save-week.ts';
import type { WeekView } from './week-view.ts';

export interface PlacedWish extends AdditionWish {
  readonly meal: string;
}

interface Changed {
  readonly meal: StoredMeal;
  readonly additions: readonly StoredAddition[];
}

/** All of them beside what stands there already, or none and every reason why. */
export function addAdditions(
  given: ActionDeps,
  { plan: id, version }: { readonly plan: string; readonly version: number },
  wishes: readonly PlacedWish[],
): Result<WeekView, Reason> | NotChanged {
  const deps = atHome(given);
  const stored = storedAt(deps, id, version);
  if (typeof stored === 'string') return stored;
  const opened = openWeek(deps, stored);
  if (!opened.ok) return opened;
  const week = opened.value;
  const wished = allResolved(wishes, week, deps);
  if (!wished.ok) return wished;
  const marks = marksWith(week, wished.value);
  const laid = laidOut(week.plan, (day, slot) => marks(day, slot).additions ?? [], week);
  const faults = faultsOfNew(wished.value, laid, week, deps.library);
  if (faults.length > 0) return { ok: false, reasons: faults };
  const locked = stored.meals.filter((meal) => meal.locked).map((meal) => fixedMeal(meal, week.shelf));
  const prepared = week.prepare(rulesOf(week, locked));
  const saved = saveNext(deps, week, { plan: week.plan, prepared, tolerated: week.faults.days, marks });
  return typeof saved === 'string' ? saved : { ok: true, value: saved };
}

function allResolved(
  wishes: readonly PlacedWish[],
  week: OpenWeek,
  { library }: ActionDeps,
): Result<readonly Changed[], Reason> {
  const reasons: Reason[] = [];
  const changed = [...new Set(wishes.map(({ meal }) => meal))].flatMap((id): readonly Changed[] => {
    const meal = week.stored.meals.find((one) => one.id === id);
    if (meal === undefined) {
      reasons.push({ code: 'unknown-meal', params: { meal: id } });
      return [];
    }
    const own = wishes.filter((wish) => wish.meal === id);
    const result = resolved(
      [...meal.additions.filter((one) => !own.some((wish) => isSame(wish, one))), ...own],
      meal,
      week,
      library,
    );
    if (!result.ok) reasons.push(...result.reasons);
    return result.ok ? [{ meal, additions: result.value }] : [];
  });
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, value: changed };
}

function isSame(wish: AdditionWish, { recipe, person }: StoredAddition): boolean {
  return wish.recipe === recipe && (wish.person ?? null) === person;
}

function marksWith({ stored }: OpenWeek, changed: readonly Changed[]): ContentRequest['marks'] {
  return (day, slot) => {
    const before = stored.meals.find((one) => one.day === day && one.slot === slot);
    if (before === undefined) return { locked: false };
    const additions = changed.find(({ meal }) => meal === before)?.additions ?? before.additions;
    return { id: before.id, locked: before.locked, additions };
  };
}
