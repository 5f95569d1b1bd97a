/** Whether a printed sheet still holds, by its code. */
import { getPerson } from '../db/repos/people.ts';
import { getPlan } from '../db/repos/plans.ts';
import { getPrint, type StoredPrint } from '../db/repos/prints.ts';
import type { ActionDeps, Reason } from './deps.ts';
import { madeFrom, type MadeFrom } from './make-print.ts';
import { readReport } from './week-report.ts';

export interface PrintView {
  readonly kind: StoredPrint['kind'];
  readonly printedOn: string;
  readonly status: 'current' | 'stale' | 'gone';
  readonly reasons: readonly Reason[];
}

/** Null where the code was never given. */
export function readPrint(deps: ActionDeps, code: string): PrintView | null {
  const print = getPrint(deps.db, code);
  if (print === null) return null;
  const { kind, printedOn } = print;
  const now = madeFrom(deps, print);
  if (now === null) {
    const gone = kind === 'card' ? 'print-person-gone' : 'print-plan-gone';
    return { kind, printedOn, status: 'gone', reasons: [{ code: gone, params: {} }] };
  }
  // Our own JSON, written by `makePrint`.
  const reasons = changesIn(deps, print, { then: JSON.parse(print.madeFrom) as MadeFrom, now });
  return { kind, printedOn, status: reasons.length === 0 ? 'current' : 'stale', reasons };
}

interface Compared {
  readonly then: MadeFrom;
  readonly now: MadeFrom;
}

/** What weighs most first. */
function changesIn(deps: ActionDeps, print: StoredPrint, { then, now }: Compared): readonly Reason[] {
  const reasons: Reason[] = [];
  const ids = [...new Set([...Object.keys(then.rules), ...Object.keys(now.rules)])];
  const names = ids.filter((id) => then.rules[id] !== now.rules[id]).map((id) => nameOf(deps, print, id));
  if (names.length > 0) reasons.push({ code: 'print-rules-changed', params: { names } });
  if (then.dishes !== now.dishes) reasons.push({ code: 'print-dishes-changed', params: {} });
  if (then.labels !== now.labels) reasons.push({ code: 'print-labels-changed', params: {} });
  if (then.plan !== now.plan) reasons.push({ code: 'print-plan-changed', params: {} });
  if (then.data !== now.data) reasons.push({ code: 'print-data-changed', params: {} });
  return reasons;
}

/** Of somebody who left, the name that the plan keeps. */
function nameOf({ db }: ActionDeps, { kind, subject }: StoredPrint, id: string): string {
  const person = getPerson(db, id);
  if (person !== null) return person.person.name;
  const plan = kind === 'card' ? null : getPlan(db, subject);
  return (plan === null ? [] : readReport(plan).people).find((one) => one.id === id)?.name ?? '';
}
