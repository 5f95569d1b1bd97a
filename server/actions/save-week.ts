/** A finished week, checked for every eater and written down. */
import { changePlan, type NewMeal, type NewPlan } from '../db/repos/plans.ts';
import type { Library } from '../domain/library.ts';
import type { Plan } from '../domain/planner/plan.ts';
import type { Prepared } from '../domain/planner/problem-for.ts';
import { laidOut } from './additions.ts';
import { assertChecked } from './check-week.ts';
import type { ActionDeps, NotChanged } from './deps.ts';
import type { OpenWeek } from './open-week.ts';
import { viewOf } from './read-week.ts';
import { settled } from './settle-additions.ts';
import { reportFor, type ReportInput } from './week-report.ts';
import type { WeekView } from './week-view.ts';

export interface ContentRequest extends ReportInput {
  readonly seed: number;
  readonly slots: NewPlan['slots'];
  /** Id, lock and additions of what stood at a place before, where it stays or follows. */
  readonly marks: (day: number, slot: string) => Marks;
}

export type Marks = Pick<NewMeal, 'id' | 'locked' | 'additions'>;

/** The rows of a plan; what stands beside its meals is the plan's. */
export function contentOf(request: ContentRequest, library: Library): NewPlan {
  const { plan, shelf, firstDay, household, seed, slots, marks } = request;
  const meals = plan.days.flatMap((own, day) =>
    own.map(({ slot, recipe, portion, leftoverOfDay, additions = [] }): NewMeal => {
      const { id, version } = shelf.refOf(recipe);
      return {
        ...{ day, slot, recipe: id, recipeVersion: version, portion, leftoverOfDay, ...marks(day, slot) },
        additions: additions.map((one) => {
          const ref = shelf.refOf(one.recipe);
          return { recipe: ref.id, recipeVersion: ref.version, portion: one.portion, person: one.person };
        }),
      };
    }),
  );
  return {
    ...{ firstDay, seed, slots, meals, dataVersion: library.dataVersion },
    people: household.eaters.map(({ id }) => id),
    report: JSON.stringify(reportFor(request, library)),
  };
}

export interface NextWeek {
  readonly plan: Plan;
  readonly prepared: Prepared;
  readonly seed?: number;
  readonly marks?: ContentRequest['marks'];
  /** Days that the check may find fault with: past, or at fault already before this change. */
  readonly tolerated: ReadonlySet<number>;
}

/** Checks and saves a changed plan; meals keep their ids and locks by place unless `marks` says otherwise. */
export function saveNext(deps: ActionDeps, week: OpenWeek, next: NextWeek): WeekView | NotChanged {
  return readyNext(deps, week, next)();
}

/** As `saveNext`, in two steps: the plan is checked and its report worded now, and written down by what is returned. */
export function readyNext(deps: ActionDeps, week: OpenWeek, next: NextWeek): () => WeekView | NotChanged {
  const { stored, household, shelf, report } = week;
  const { slots, firstDay } = stored;
  const marks = next.marks ?? marksByPlace(week, next.plan);
  const laid = laidOut(next.plan, (day, slot) => marks(day, slot).additions ?? [], week);
  const { plan, told } = settled(laid, week, next.tolerated, deps.library);
  assertChecked({ plan, slots, household, shelf }, next.tolerated, deps.library);
  const content = contentOf(
    {
      ...{ plan, prepared: next.prepared, slots, firstDay, household, shelf, marks, told },
      ...{ startDay: report.startDay, seed: next.seed ?? stored.seed },
    },
    deps.library,
  );
  return () => {
    const saved = changePlan(deps.db, stored.id, stored.version, content);
    return typeof saved === 'string' ? saved : viewOf(deps, saved);
  };
}

/** What stood beside a meal stays with its dish: where another is planned, it goes. */
function marksByPlace({ stored, shelf }: OpenWeek, { days }: Plan): ContentRequest['marks'] {
  return (day, slot) => {
    const before = stored.meals.find((meal) => meal.day === day && meal.slot === slot);
    if (before === undefined) return { locked: false };
    const now = days[day]?.find((meal) => meal.slot === slot);
    const isSame = now?.recipe === shelf.keyOf(before.recipe, before.recipeVersion);
    return { id: before.id, locked: before.locked, additions: isSame ? before.additions : [] };
  };
}
