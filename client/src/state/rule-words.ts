/** Why something is left out and how sure that is, in the words of the screens. */
import type { SensitivityBody } from '../api/person-body.ts';
import { dayWords } from './day-words.ts';
import { SEVERITIES, severityOf } from './sensitivity.ts';

type Reason = SensitivityBody['reason'];
type Status = SensitivityBody['status'];

export interface Worded<T> {
  readonly id: T;
  readonly title: string;
}

export const REASONS: readonly Worded<Reason>[] = [
  { id: 'allergy', title: 'An allergy' },
  { id: 'coeliac', title: 'Coeliac disease' },
  { id: 'reaction', title: 'I feel unwell after it' },
  { id: 'elimination', title: 'I try some weeks without it' },
  { id: 'medicine', title: 'A medicine, or advice for an illness' },
  { id: 'choice', title: 'My own choice' },
];

export const STATUSES: readonly Worded<Status>[] = [
  { id: 'suspected', title: 'I am not sure yet' },
  { id: 'observed', title: 'I noticed it myself' },
  { id: 'rechallenged', title: 'I tried it again, and it came back' },
  { id: 'clinician', title: 'A doctor or dietitian told me' },
];

/** Nobody felt unwell for these, so the reason says more than how bad it is. */
const OWN_REASONS: readonly Reason[] = ['elimination', 'medicine', 'choice'];

/** "It makes me ill. I noticed it myself. To look at again on 4 January 2027." */
export function ruleWords(rule: SensitivityBody): string {
  const { tier, reason, status, reviewOn } = rule;
  const severity = severityOf(rule);
  const byReason = tier === 'avoid' && OWN_REASONS.includes(reason);
  const lead = byReason
    ? REASONS.find(({ id }) => id === reason)?.title
    : SEVERITIES.find(({ id }) => id === severity)?.title;
  const isSure = severity !== 'unsure' && tier !== 'dislike' && (!byReason || status === 'clinician');
  const how = isSure ? STATUSES.find(({ id }) => id === status)?.title : undefined;
  const day = reviewOn === undefined ? undefined : `To look at again on ${dayWords(reviewOn)}`;
  return [lead, how, day].flatMap((part) => (part === undefined ? [] : [`${part}.`])).join(' ');
}
