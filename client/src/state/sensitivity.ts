/** How bad it is, in the words of the screens, and the rule that each answer stands for. */
import type { SensitivityBody, Tier } from '../api/person-body.ts';
import { dayAfter } from './calendar.ts';
import { dosesFor } from './doses.ts';

export type Severity = 'severe' | 'avoid' | 'unsure' | 'limit' | 'dislike';

export interface SeverityWords {
  readonly id: Severity;
  readonly title: string;
  readonly sentence: string;
}

export const SEVERITIES: readonly SeverityWords[] = [
  { id: 'severe', title: 'Dangerous', sentence: 'An allergy or coeliac disease: traces matter too.' },
  { id: 'avoid', title: 'It makes me ill', sentence: 'Left out of every meal.' },
  { id: 'unsure', title: 'Not sure', sentence: 'Left out for now; we ask again in six weeks.' },
  { id: 'limit', title: 'A little is fine', sentence: 'Allowed up to an amount at a meal.' },
  { id: 'dislike', title: 'I do not like it', sentence: 'Kept rare, not ruled out.' },
];

export const STRICTEST_FIRST: readonly Tier[] = ['severe', 'avoid', 'limit', 'dislike'];

/** Six weeks for a suspicion, half a year for what was seen (nutrition guide, section 5). */
const REVIEW_DAYS = { suspected: 42, observed: 182 } as const;
const CEREALS = ['gluten', 'wheat', 'rye', 'barley'];
/** Dust and traces of these travel: other plates leave them out too unless the household says otherwise. */
const TRAVELS = [
  ...(['peanut', 'tree-nut', 'sesame', 'almond', 'brazil-nut', 'cashew', 'hazelnut'] as const),
  ...(['macadamia', 'pecan', 'pine-nut', 'pistachio', 'walnut'] as const),
] as const satisfies readonly string[];

/** The rule for a tag or food answered with `severity` on `today`. */
export function ruleFor(target: string, severity: Severity, today: string): SensitivityBody {
  const seen = { target, status: 'observed' } as const;
  switch (severity) {
    case 'severe':
      return {
        ...seen,
        tier: 'severe',
        reason: CEREALS.includes(target) ? 'coeliac' : 'allergy',
        ...kitchen(target),
      };
    case 'avoid':
      return { ...seen, tier: 'avoid', reason: 'reaction', reviewOn: dayAfter(today, REVIEW_DAYS.observed) };
    case 'unsure':
      return {
        ...{ target, tier: 'avoid', reason: 'reaction', status: 'suspected' },
        reviewOn: dayAfter(today, REVIEW_DAYS.suspected),
      };
    case 'limit':
      return {
        ...{ ...seen, tier: 'limit', reason: 'reaction', limit: smallestLimit(target) },
        reviewOn: dayAfter(today, REVIEW_DAYS.observed),
      };
    case 'dislike':
      return { ...seen, tier: 'dislike', reason: 'choice' };
  }
}

/** Of what many foods were never checked for: what becomes of those under each answer. */
export function uncheckedWords(tier: Exclude<Tier, 'dislike'>): string {
  const many = 'Many foods were never checked for this.';
  return tier === 'avoid'
    ? `${many} They stay in, and dishes with them are marked “not assessed”.`
    : `${many} Dishes with them are left out too.`;
}

/** Whether one of these tags is of a food whose dust and traces travel. */
export function travels(ids: readonly string[]): boolean {
  return ids.some((id) => TRAVELS.some((one) => one === id));
}

/** Whether a rule is looked at again: a clinician's word, a choice and a danger are not. */
export function needsDay({ tier, reason, status }: Omit<SensitivityBody, 'target'>): boolean {
  return (tier === 'avoid' || tier === 'limit') && status !== 'clinician' && reason !== 'choice';
}

/** The usual day for it. */
export function reviewDay(status: SensitivityBody['status'], today: string): string {
  return dayAfter(today, REVIEW_DAYS[status === 'suspected' ? 'suspected' : 'observed']);
}

function smallestLimit(target: string): NonNullable<SensitivityBody['limit']> {
  const [smallest] = dosesFor(target).all;
  return smallest === undefined ? {} : { gramsPerMeal: smallest.grams };
}

function kitchen(target: string): { keepOutOfKitchen?: true } {
  return travels([target]) ? { keepOutOfKitchen: true } : {};
}

/** The answer that a stored rule is shown as. */
export function severityOf(rule: {
  readonly tier: Tier;
  readonly status: SensitivityBody['status'];
}): Severity {
  return rule.tier === 'avoid' && rule.status === 'suspected' ? 'unsure' : rule.tier;
}

/** The same rule with another answer; note and start are kept, for they are the person's own words. */
export function withSeverity(rule: SensitivityBody, severity: Severity, today: string): SensitivityBody {
  if (severityOf(rule) === severity) return rule;
  return {
    ...ruleFor(rule.target, severity, today),
    ...(rule.note === undefined ? {} : { note: rule.note }),
    ...(rule.since === undefined ? {} : { since: rule.since }),
  };
}
