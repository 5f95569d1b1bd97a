/** The code of a sheet about to be printed: whoever finds the sheet can ask whether it still holds. */
import { createHash } from 'node:crypto';
import { getPerson } from '../db/repos/people.ts';
import { getPlan } from '../db/repos/plans.ts';
import { addPrint, type Print, type StoredPrint } from '../db/repos/prints.ts';
import { atHome } from './at-home.ts';
import type { ActionDeps } from './deps.ts';
import { readList } from './read-list.ts';
import { clashes } from './read-week.ts';
import { ruledBy } from './recipe-view.ts';
import { today } from './today.ts';
import { readReport } from './week-report.ts';

export interface PrintRequest {
  readonly kind: Print['kind'];
  /** The plan of a week or a list, the person of a card. */
  readonly subject: string;
}

/** What a sheet is made from, each thing as a digest; people's rules by their ids. */
export interface MadeFrom {
  readonly plan?: string;
  readonly data?: string;
  readonly dishes?: string;
  readonly labels?: string;
  readonly rules: Readonly<Record<string, string>>;
}

/** Null where there is no such plan or person. */
export function makePrint(deps: ActionDeps, { kind, subject }: PrintRequest): StoredPrint | null {
  const from = madeFrom(deps, { kind, subject });
  if (from === null) return null;
  return addPrint(deps.db, { kind, subject, printedOn: today(deps.db), madeFrom: JSON.stringify(from) });
}

/** What a sheet of this kind would be made from now. */
export function madeFrom(given: ActionDeps, { kind, subject }: PrintRequest): MadeFrom | null {
  const deps = atHome(given);
  if (kind === 'card') {
    const person = getPerson(deps.db, subject);
    if (person === null) return null;
    const { name, sensitivities, conditions } = person.person;
    return { rules: { [subject]: digest([name, sensitivities ?? [], conditions ?? []]) } };
  }
  const plan = getPlan(deps.db, subject);
  if (plan === null) return null;
  const rules = plan.people.map((id) => {
    const person = getPerson(deps.db, id);
    const list = person === null ? null : ruledBy(person, plan.firstDay, deps.library).sensitivities;
    return [id, digest(list)] as const;
  });
  return {
    ...{ plan: String(plan.version), data: deps.library.dataVersion, rules: Object.fromEntries(rules) },
    dishes: digest(clashes(deps, plan, readReport(plan))),
    ...(kind === 'list' ? { labels: digest(labelsOn(deps, subject)) } : {}),
  };
}

/** What the list says beside each food; ticks and items of one's own are no reason to print again. */
function labelsOn(deps: ActionDeps, plan: string): unknown {
  const items = readList(deps, plan)?.items ?? [];
  return items.flatMap(({ id, isOwn, labelCheck, outFor, products }) =>
    isOwn ? [] : [[id, labelCheck, outFor, products]],
  );
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}
