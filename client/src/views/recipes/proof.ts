/** The road from a line to a verdict in plain words. */
import type { PersonVerdict } from '../../../../server/contract/common.ts';
import type { IngredientBody } from '../../../../server/contract/recipes.ts';
import { dayWords } from '../../state/day-words.ts';
import { capital, listed } from '../../state/in-sentence.ts';

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
export function proofSentence({ by, foodName, toName, product }: ProofStep): string {
  if (product !== undefined)
    return `You buy ${product.name} as ${foodName}: its label, seen on ${dayWords(product.seenOn)}, names ${toName}.`;
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

/**
 * What the findings mean, above the proof. A dislike alone keeps nothing out; where the dish stays in although a line
 * was never checked, that is said.
 */
export function verdictSentence({ name, isOut, findings }: PersonVerdict): string {
  if (findings.length === 0) return `Nothing that ${name} keeps out was found in any line.`;
  if (isOut) {
    const rules = findings.filter(({ tier }) => tier !== 'dislike');
    return `Not planned for ${name} because of: ${targetsOf(rules).join(', ')}.`;
  }
  const isUnchecked = ({ tier, verdict }: Finding): boolean => tier === 'avoid' && verdict === 'not-assessed';
  const unchecked = targetsOf(findings.filter(isUnchecked));
  const others = targetsOf(findings.filter((one) => !isUnchecked(one)));
  const care = others.length === 0 ? '' : `, with care for: ${others.join(', ')}`;
  const rest = unchecked.length === 0 ? '' : ` Nobody has checked all of it for ${listed(unchecked)}.`;
  return `May be planned for ${name}${care}.${rest}`;
}

function targetsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ targetName }) => targetName))];
}

const SAID: Readonly<Record<Finding['verdict'], (line: string, target: string) => string>> = {
  contains: (line, target) => `${line} contains: ${target}.`,
  'may-contain': (line, target) => `${line} may contain: ${target}. It depends on the maker.`,
  'not-assessed': (line, target) => `Nobody has checked ${line} for: ${target}.`,
  'no-match': (line, target) => `Not found in ${line}: ${target}.`,
};

/** What was found at a line: one sentence, before how it is known. */
export function findingSentence({ line, verdict, targetName, proof }: Finding): string {
  if (proof[0]?.by === 'unread')
    return line === ''
      ? `This dish names no ingredients, so nobody can look for: ${targetName}.`
      : `“${line}” could not be read, so nobody can look for: ${targetName}.`;
  return SAID[verdict](`“${line}”`, targetName);
}

/**
 * How the line became a food: "The line was read as pesto." Where the proof begins at another food, that one is named.
 * `foodName` is the line's own food; null where it may mean several, or was not read.
 */
export function readingSentences({ proof }: Finding, foodName: string | null): readonly string[] {
  const [first] = proof;
  if (first === undefined || first.by === 'unread') return [];
  const read = `The line was read as ${foodName ?? first.foodName}.`;
  if (foodName === null || foodName === first.foodName) return [read];
  return [read, capital(`${foodName} is made with ${first.foodName}, or is a kind of it.`)];
}

/** "Our oats: NAME, label seen on 2 November 2026." One for each label that the verdicts rest on. */
export function labelSentences(ingredients: readonly Pick<IngredientBody, 'labels'>[]): readonly string[] {
  const all = ingredients.flatMap(({ labels = [] }) => labels);
  return [...new Set(all.map(({ name, seenOn }) => `${name}, label seen on ${dayWords(seenOn)}.`))];
}

/** "Source: USDA tables. Confidence: high." Null where a step has no source. */
export function sourceText({ source, sourceTitle, confidence }: ProofStep): string | null {
  if (source === null) return null;
  const title = (sourceTitle ?? source).replace(/\.$/, '');
  return confidence === null || confidence === undefined
    ? `Source: ${title}.`
    : `Source: ${title}. Confidence: ${confidence}.`;
}
