/** The plan as it was before its last change. */
import { undoPlan } from '../db/repos/plans.ts';
import type { ActionDeps, NotChanged } from './deps.ts';
import { viewOf } from './read-week.ts';
import type { WeekView } from './week-view.ts';

export function undoWeek(deps: ActionDeps, id: string, version: number): WeekView | NotChanged | 'nothing' {
  const undone = undoPlan(deps.db, id, version);
  return typeof undone === 'string' ? undone : viewOf(deps, undone);
}
