/** What was understood of lines, in plain words. */
import type { PersonVerdict } from '../../../../../server/contract/common.ts';
import type { ReadLineBody } from '../../../../../server/contract/recipe-reading.ts';
import { dayWords } from '../../../state/day-words.ts';
import { listed } from '../../../state/in-sentence.ts';

type Read = Pick<ReadLineBody, 'foods' | 'grams' | 'status' | 'review'>;

/** "kale, 200 g", "butter or margarine; no weight is known". */
export function understoodText({ foods, grams }: Pick<Read, 'foods' | 'grams'>): string {
  const names = foods.map(({ name }) => name).join(', ');
  return grams === null ? `${names}; its weight is not known` : `${names}, ${gramsText(grams)}`;
}

function gramsText(grams: number): string {
  return `${grams < 10 ? String(Math.round(grams * 10) / 10) : String(Math.round(grams))} g`;
}

/** "as you said on 2 November 2026"; "" where it was read by itself. */
export function answeredText({ review }: Pick<Read, 'review'>): string {
  const answer = review?.answer ?? null;
  return answer === null ? '' : `as you said on ${dayWords(answer.madeOn)}`;
}

type Findings = ReadLineBody['verdicts'][number];

/** "tree nut, sesame": what a line holds, or may hold, of what somebody keeps out; a dislike is no question of that. */
export function concernsOf({ verdict, findings }: Findings): string {
  if (verdict === 'no-match') return '';
  const same = findings.filter((one) => one.verdict === verdict && one.tier !== 'dislike');
  return [...new Set(same.map(({ targetName }) => targetName))].join(', ');
}

export interface Count {
  readonly read: number;
  readonly unread: number;
}

export function countOf(lines: readonly Pick<ReadLineBody, 'status'>[]): Count {
  const of = (status: ReadLineBody['status']): number => lines.filter((one) => one.status === status).length;
  return { read: of('matched'), unread: of('unknown') };
}

/** "12 lines read, 1 not read." */
export function countText({ read, unread }: Count): string {
  const lines = (n: number): string => `${String(n)} ${n === 1 ? 'line' : 'lines'}`;
  if (unread === 0) return read === 0 ? 'No ingredient yet.' : `${lines(read)} read.`;
  return `${lines(read)} read, ${String(unread)} not read.`;
}

/** What follows for plans, one sentence for each cause; empty where nobody is concerned. */
export function planSentences(verdicts: readonly PersonVerdict[], { unread }: Count): readonly string[] {
  const out = verdicts.filter(({ isOut }) => isOut);
  const isUnknown = ({ verdict }: PersonVerdict): boolean => verdict === 'not-assessed';
  const back = out.filter(isUnknown);
  const kept = out.filter((one) => !isUnknown(one));
  return [
    ...(unread > 0 && back.length === 0 ? ['What was not read counts as unknown for everybody.'] : []),
    ...(back.length === 0 ? [] : [`This dish will be held back from ${plansOf(back)}${until(unread)}.`]),
    ...kept.map((one) => `This dish stays out of ${plansOf([one])}: ${causeOf(one)}.`),
  ];
}

function until(unread: number): string {
  if (unread === 0) return ': not all of it has been assessed';
  return ` until you say what the ${unread === 1 ? 'line is' : 'lines are'}`;
}

/** "Ada’s plan", "Ada’s and Ben’s plans". */
function plansOf(people: readonly PersonVerdict[]): string {
  return `${listed(people.map(({ name }) => `${name}’s`))} ${people.length === 1 ? 'plan' : 'plans'}`;
}

function causeOf({ verdict, findings }: PersonVerdict): string {
  const same = findings.filter((one) => one.verdict === verdict && one.tier !== 'dislike');
  const names = listed([...new Set(same.map(({ targetName }) => targetName))]);
  if (names === '') return 'a portion holds more than the limit';
  return verdict === 'contains' ? `it contains ${names}` : `it may contain ${names}`;
}
