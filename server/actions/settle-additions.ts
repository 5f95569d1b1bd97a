/** What stood beside meals, after the meals of their days changed. */
import type { Library } from '../domain/library.ts';
import { withAdditions } from '../domain/planner/beside.ts';
import type { Violation } from '../domain/planner/check.ts';
import type { Plan } from '../domain/planner/plan.ts';
import { violationsIn } from './check-week.ts';
import type { Reason } from './deps.ts';
import type { OpenWeek } from './open-week.ts';

export interface Settled {
  readonly plan: Plan;
  /** What was left out, to be said with the plan. */
  readonly told: readonly Reason[];
}

/**
 * Additions that other dishes leave no room for are taken out, the last first, and named: a search knows nothing of
 * them. Days in `tolerated` stay as they are.
 */
export function settled(
  plan: Plan,
  week: OpenWeek,
  tolerated: ReadonlySet<number>,
  library: Library,
): Settled {
  const { household, shelf, stored, dates } = week;
  const left = new Map<number, string[]>();
  let now = plan;
  const faultNow = (): Violation | undefined =>
    violationsIn({ plan: now, slots: stored.slots, household, shelf }, library).findLast(
      ({ day, addition }) => addition !== undefined && !tolerated.has(day),
    );
  for (let fault = hasAny(now) ? faultNow() : undefined; fault !== undefined; fault = faultNow()) {
    const { day, addition } = fault;
    left.set(day, [...(left.get(day) ?? []), shelf.recipeOf(addition?.recipe ?? '').title]);
    now = without(now, fault);
  }
  const told = [...left].map(([day, titles]) => ({
    code: 'additions-left-out',
    params: { titles: [...new Set(titles)], date: dates[day] ?? stored.firstDay },
  }));
  return { plan: now, told };
}

const hasAny = ({ days }: Plan): boolean => days.flat().some(({ additions = [] }) => additions.length > 0);

function without({ days }: Plan, { day, meal, addition }: Violation): Plan {
  return withAdditions({ days }, (at, slot) => {
    const own = days[at]?.find((one) => one.slot === slot)?.additions ?? [];
    if (at !== day || slot !== meal) return own;
    return own.filter(({ recipe, person }) => recipe !== addition?.recipe || person !== addition.person);
  });
}
