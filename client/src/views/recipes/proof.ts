/** The road from a line to a verdict in plain words. */
import type { PersonVerdict } from '../../../../server/contract/common.ts';

type Finding = PersonVerdict['findings'][number];
type ProofStep = Finding['proof'][number];

const ROADS: Readonly<Record<string, (from: string, to: string) => string>> = {
  tag: (from, to) => `${from} belongs to: ${to}.`,
  implied: (from, to) => `${from} counts as: ${to}.`,
  parent: (from, to) => `${from} is a kind of ${to}.`,
  part: (from, to) => `${from} is made with ${to}.`,
  'may-contain': (from, to) => `${from} may contain ${to}; it depends on the maker.`,
  'is-the-food': (from) => `${from} is the food itself.`,
  unread: (from) => `The line “${from}” could not be read, so nobody can say.`,
  'not-assessed': (from, to) => `Nobody has checked ${from} for ${to} yet.`,
};

/** "Cheddar is made with milk." */
export function proofSentence({ by, foodName, toName }: ProofStep): string {
  const word = ROADS[by] ?? ((from: string, to: string) => `${from}: ${to}.`);
  return capital(word(foodName, toName));
}

const TIERS: Readonly<Record<Finding['tier'], (name: string, target: string) => string>> = {
  severe: (name, target) => `The rule for ${name}: keep out ${target}, severe.`,
  avoid: (name, target) => `The rule for ${name}: keep out ${target}.`,
  limit: (name, target) => `The rule for ${name}: limit ${target}.`,
  dislike: (name, target) => `The rule for ${name}: rather no ${target}.`,
};

/** The rule that the road ends at. */
export function ruleText({ tier, targetName }: Pick<Finding, 'tier' | 'targetName'>, name: string): string {
  return TIERS[tier](name, targetName);
}

/** One sentence above the proof. */
export function verdictSentence({ name, isOut, findings }: PersonVerdict): string {
  const targets = [...new Set(findings.map(({ targetName }) => targetName))].join(', ');
  return isOut
    ? `Not planned for ${name} because of: ${targets}.`
    : `May be planned for ${name}, with care for: ${targets}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
