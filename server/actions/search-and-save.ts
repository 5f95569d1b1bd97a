/**
 * From a draft to a saved week, around a search that others need not wait for: what the draft was made from may change
 * meanwhile, so it is looked at once more in the transaction that saves.
 */
import { setImmediate as othersTurn } from 'node:timers/promises';
import { transact } from '../db/repos/transaction.ts';
import type { Result } from '../domain/outcome.ts';
import type { Plan } from '../domain/planner/plan.ts';
import type { SearchJob } from '../domain/planner/search-for.ts';
import type { NotChanged, NotPlanned, PlanningDeps, Reason } from './deps.ts';
import type { WeekView } from './week-view.ts';

/** A week about to be searched for, from people, recipes and settings as they stand. */
export interface Draft {
  readonly job: SearchJob;
  /** True while all that it was made from still stands; the dishes of the week that was found, where one was. */
  isCurrent(found: Plan | null): boolean;
  /** Checks the week and words its report; what it returns writes the week down. */
  ready(found: Plan): () => WeekView | NotChanged;
}

export type SavedWeek = Result<WeekView, Reason> | NotChanged | NotPlanned;

/** For all tries together; a request is given up a second later. */
const DEADLINE_MS = 14_000;
const TRIES = 3;

/**
 * Drafts, searches and saves; anew where something changed meanwhile, 'unsettled' where it does so time and again.
 * `onSaved` runs in the transaction that saves the week.
 */
export async function searchAndSave(
  deps: PlanningDeps,
  draftNow: () => Result<Draft, Reason> | NotChanged,
  onSaved: (week: WeekView) => void = () => undefined,
): Promise<SavedWeek> {
  const deadline = AbortSignal.timeout(DEADLINE_MS);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const draft = draftNow();
    if (typeof draft === 'string' || !draft.ok) return draft;
    const found = await deps.search(draft.value.job, deadline);
    if (typeof found === 'string') return found;
    const ended = found.ok
      ? await saveFound(deps, draft.value, found.value, onSaved)
      : draft.value.isCurrent(null) && found;
    if (ended !== false) return ended;
  }
  return 'unsettled';
}

/** False, and nothing written, where what the week was planned from has changed. */
async function saveFound(
  deps: PlanningDeps,
  draft: Draft,
  found: Plan,
  onSaved: (week: WeekView) => void,
): Promise<SavedWeek | false> {
  const save = draft.ready(found);
  // Checking and saving are some milliseconds each: who waits gets a turn in between.
  await othersTurn();
  return transact(deps.db, (): SavedWeek | false => {
    if (!draft.isCurrent(found)) return false;
    const week = save();
    if (typeof week === 'string') return week;
    onSaved(week);
    return { ok: true, value: week };
  });
}
