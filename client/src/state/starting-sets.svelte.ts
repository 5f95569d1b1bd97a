/** Lists to start from: what beginning one puts on a person's list, which of them run, and taking one off again. */
import type { SensitivityBody } from '../api/person-body.ts';
import { listSets, type SetBody } from '../api/sets.ts';
import { RequestError } from '../api/request.ts';
import { dayAfter } from './calendar.ts';
import { ruleFor } from './sensitivity.ts';

const WEEK_DAYS = 7;
/** For a judged list without a length of its own: as long as a suspicion stands. */
const USUAL_WEEKS = 6;

type Rules = readonly SensitivityBody[];

export class StartingSets {
  items = $state.raw<readonly SetBody[]>([]);
  face = $state<'loading' | 'error' | 'content'>('loading');
  message = $state('');

  async load(): Promise<void> {
    this.face = 'loading';
    try {
      this.items = await listSets();
      this.face = 'content';
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      this.message = error.message;
      this.face = 'error';
    }
  }
}

interface Whom {
  readonly lifeStage: string;
  readonly conditions: readonly string[];
  readonly birthYear: number | null | undefined;
}
const ADULT_YEARS = 18;

/** Weeks without whole groups of foods are not offered in pregnancy, while breastfeeding, or to a child. */
export function offersElimination({ lifeStage, conditions, birthYear }: Whom, today: string): boolean {
  const year = typeof birthYear === 'number' ? birthYear : -Infinity;
  const isChild = Number(today.slice(0, 4)) - year < ADULT_YEARS;
  return lifeStage === '' && !conditions.includes('pregnancy') && !isChild;
}

/** The day that is offered: the usual length from today. */
export function usualEnd({ weeks }: Pick<SetBody, 'weeks'>, today: string): string {
  return dayAfter(today, (weeks?.usual ?? USUAL_WEEKS) * WEEK_DAYS);
}

/** What is wrong with the day, as a sentence; empty where it will do. */
export function endFault(set: Pick<SetBody, 'needsEndDate'>, end: string, today: string): string {
  if (!set.needsEndDate) return '';
  if (end === '') return 'Choose the day on which you look at this again.';
  return end > today ? '' : 'Choose a day that is still to come.';
}

/** The rules with the set added. What stands on the list already is the person's own and stays as it is. */
export function withSet(rules: Rules, set: SetBody, when: { today: string; end: string }): Rules {
  const known = rules.map(({ target }) => target);
  const added = set.targets.filter(({ target }) => !known.includes(target));
  return [...rules, ...added.map((entry) => ruleOf(set, entry, when))];
}

function ruleOf(
  set: SetBody,
  { target, tier }: SetBody['targets'][number],
  { today, end }: { readonly today: string; readonly end: string },
): SensitivityBody {
  const { reviewOn, ...plain } = ruleFor(target, tier, today);
  const isTrial = set.needsEndDate;
  // A way of eating that was chosen needs no second look; everything else keeps the usual one.
  const day = isTrial ? end : set.reason === 'choice' ? undefined : reviewOn;
  return {
    ...{ ...plain, reason: set.reason, note: markOf(set) },
    status: isTrial ? 'suspected' : plain.status,
    ...(day === undefined ? {} : { reviewOn: day }),
  };
}

/** The entries that came with the set: their note says so, on every device. */
export function entriesOf(rules: Rules, set: SetBody): Rules {
  return rules.filter(({ note }) => note === markOf(set));
}

/** The rules without the set; what another running set asks for too is handed over to that one. */
export function withoutSet(rules: Rules, set: SetBody, all: readonly SetBody[]): Rules {
  const running = all.filter((other) => other.id !== set.id && entriesOf(rules, other).length > 0);
  return rules.flatMap((rule) => {
    if (rule.note !== markOf(set)) return [rule];
    const heir = running.find(({ targets }) => targets.some(({ target }) => target === rule.target));
    if (heir === undefined) return [];
    const [example] = entriesOf(rules, heir);
    return example === undefined ? [] : [{ ...example, target: rule.target, tier: tierIn(heir, rule) }];
  });
}

function tierIn({ targets }: SetBody, rule: SensitivityBody): SensitivityBody['tier'] {
  return targets.find(({ target }) => target === rule.target)?.tier ?? rule.tier;
}

function markOf({ title }: SetBody): string {
  return `Starting set: ${title}`;
}
