/** What became of a week, as an answer: the plan, or the error with the reasons in words. */
import type { NotChanged, NotPlanned, Reason } from '../actions/deps.ts';
import type { WeekView } from '../actions/week-view.ts';
import type { ReasonBody } from '../contract/common.ts';
import type { PlanBody } from '../contract/plans.ts';
import { getPlan } from '../db/repos/plans.ts';
import type { Result } from '../domain/outcome.ts';
import type { HttpDeps } from './deps.ts';
import { Refusal } from './errors.ts';
import { presentReason } from './present/reasons.ts';
import { presentWeek } from './present/week.ts';
import { changed } from './versions.ts';

/** The value, or 422 with why there is none. */
export function made<T>(result: Result<T, Reason>, { library }: HttpDeps, message?: string): T {
  if (result.ok) return result.value;
  const reasons: ReasonBody[] = result.reasons.map((reason) => presentReason(reason, library));
  throw new Refusal('no-week', message === undefined ? { reasons } : { reasons, message });
}

const NOT_PLANNED: Readonly<Record<NotPlanned, string>> = {
  'too-long': 'Planning this week took too long. Nothing was changed; please try again in a moment.',
  'broken-off': 'Planning this week broke off. Nothing was changed; please try again in a moment.',
  unsettled:
    'People or recipes changed while this week was planned. Nothing was saved; please try again in a moment.',
};
const RETRY_SECONDS = '2';

/** What planning came to, or 503 with what kept it from an end. */
export function whenPlanned<T extends object | NotChanged>(result: T | NotPlanned): T {
  if (!isNotPlanned(result)) return result;
  throw new Refusal('busy', { message: NOT_PLANNED[result], headers: { 'retry-after': RETRY_SECONDS } });
}

function isNotPlanned(result: object | string): result is NotPlanned {
  return typeof result === 'string' && Object.hasOwn(NOT_PLANNED, result);
}

/** A plan that was changed, or 404, 409, 422. */
export function changedWeek(
  result: Result<WeekView, Reason> | NotChanged,
  deps: HttpDeps,
  { id, message }: { readonly id: string; readonly message: string },
): PlanBody {
  const outcome = changed(result, () => getPlan(deps.db, id));
  return presentWeek(made(outcome, deps, message), deps.library);
}
