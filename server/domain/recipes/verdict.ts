/** The verdict on a recipe for one target: the worst of its lines, with the lines that show it. */
import type { FactsIndex, ProofStep } from '../foods/facts.ts';
import type { TagId } from '../foods/food.ts';
import { WORST_FIRST, worstOf, type VerdictKind } from '../people/ruling.ts';
import type { Recipe, RecipeLine } from './recipe.ts';

export interface LineVerdict {
  readonly line: string;
  readonly verdict: VerdictKind;
  readonly proof: readonly ProofStep[];
}

export interface RecipeVerdict {
  readonly target: string;
  readonly verdict: VerdictKind;
  /** The lines that are not `no-match`, worst first. */
  readonly lines: readonly LineVerdict[];
}

/**
 * A line holds every food it may mean; a line that was not read is never better than `not-assessed`. Where its word is
 * taken, what a maker may put in is not in a line that asks for one without: "milk-free chocolate".
 */
export function verdictOnLine(
  line: RecipeLine,
  target: string,
  facts: FactsIndex,
  isWordTaken = true,
): LineVerdict {
  if (line.status === 'empty') return { line: line.line, verdict: 'no-match', proof: [] };
  const findings = line.foods.map((food) => facts.find(food, target));
  const isWithout = isWordTaken && line.without !== undefined && saysWithout(line.without, target, facts);
  const kinds = findings.map(({ verdict: kind }) =>
    isWithout && kind === 'may-contain' ? 'no-match' : kind,
  );
  const isUnread = line.status === 'unknown' || line.foods.length === 0;
  const verdict = worstOf(isUnread ? [...kinds, 'not-assessed'] : kinds);
  const proof = findings.find((finding) => finding.verdict === verdict)?.proof;
  return {
    line: line.line,
    verdict,
    proof: proof ?? [{ food: line.line, by: 'unread', to: target, source: null }],
  };
}

/** A tag by itself; a food where it carries one of the tags that the line is without. */
function saysWithout(without: readonly TagId[], target: string, facts: FactsIndex): boolean {
  return without.includes(target) || facts.containsOf(target).some((tag) => without.includes(tag));
}

export function verdictOnRecipe(
  recipe: Recipe,
  target: string,
  facts: FactsIndex,
  isWordTaken = true,
): RecipeVerdict {
  if (!hasLines(recipe)) {
    const proof: ProofStep = { food: recipe.title, by: 'unread', to: target, source: null };
    return {
      target,
      verdict: 'not-assessed',
      lines: [{ line: '', verdict: 'not-assessed', proof: [proof] }],
    };
  }
  const lines = recipe.lines
    .map((line) => verdictOnLine(line, target, facts, isWordTaken))
    .filter((line) => line.verdict !== 'no-match');
  const rank = (line: LineVerdict): number => WORST_FIRST.indexOf(line.verdict);
  const sorted = [...lines].sort((a, b) => rank(a) - rank(b));
  return { target, verdict: sorted[0]?.verdict ?? 'no-match', lines: sorted };
}

/** A dish that names no ingredient at all is not free of anything. */
function hasLines({ lines }: Recipe): boolean {
  return lines.some(({ status }) => status !== 'empty');
}

/**
 * Grams of the target in the whole recipe, counted upward where a share is not known; null = cannot be counted: a line that
 * was not read, a food that nobody assessed for the target, or a food that holds it in an amount not known.
 */
export function doseInRecipe(recipe: Recipe, target: string, facts: FactsIndex): number | null {
  if (!hasLines(recipe)) return null;
  let grams = 0;
  for (const line of recipe.lines) {
    if (line.status === 'empty') continue;
    if (line.status === 'unknown' || line.foods.length === 0) return null;
    if (line.foods.some((food) => facts.find(food, target).verdict === 'not-assessed')) return null;
    const share = Math.max(0, ...line.foods.map((food) => facts.shareOf(food, target)));
    if (share === 0) continue;
    if (line.grams === null) return null;
    grams += line.grams * share;
  }
  return grams;
}
