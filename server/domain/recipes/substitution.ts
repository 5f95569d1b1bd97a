/**
 * Swapping one ingredient: what a changed recipe would be, and which changes nobody at the table has to pay
 * for.
 */
import { readLine } from '../ingredients/read-line.ts';
import type { Matcher } from '../ingredients/matcher.ts';
import type { FactsIndex } from '../foods/facts.ts';
import type { Sensitivity, Tier } from '../people/person.ts';
import { rulingFor, takesWordOfLine, type Ruling, type VerdictKind } from '../people/ruling.ts';
import { doseRulesOf, sortRecipes } from './eligibility.ts';
import type { Recipe, RecipeLine } from './recipe.ts';
import { swapsFor, type RoleTables, type Swap } from './substitution-roles.ts';
import { doseInRecipe, verdictOnLine } from './verdict.ts';

export interface SwapTables extends RoleTables {
  readonly matcher: Matcher;
  readonly facts: FactsIndex;
}

export interface Candidate extends Swap {
  /** The new line, read as a person's own line would be. */
  readonly line: RecipeLine;
  /** The whole recipe with it. */
  readonly recipe: Recipe;
}

/** Somebody at the table, with every rule that holds for them. */
export interface RuledEater {
  readonly id: string;
  readonly sensitivities: readonly Sensitivity[];
}

/** What keeps a dish from somebody's plan: the rule, and the lines that show it. */
export interface Hurdle {
  readonly eater: string;
  readonly target: string;
  readonly tier: Tier;
  readonly verdict: VerdictKind;
  /** Positions in the recipe. */
  readonly lines: readonly number[];
}

export interface Offer {
  readonly candidate: Candidate;
  /** What still stands in the way with it; empty where the dish then clears everyone. */
  readonly hurdles: readonly Hurdle[];
  /** Somebody would rather not have it. */
  readonly isDisliked: boolean;
}

export interface Offers {
  readonly offers: readonly Offer[];
  /** How many were left out because of somebody's rules. */
  readonly withheld: number;
}

export interface Table {
  readonly eaters: readonly RuledEater[];
  readonly facts: FactsIndex;
  /** The least that a meal can be: a dish stays possible while this much of it keeps every dose. */
  readonly smallestPortion: number;
}

/**
 * The recipe with each food that could stand in a line's place. A line is written in grams and read back;
 * what is not read as that very food is no candidate, so that a saved copy means what was offered.
 */
export function candidatesFor(recipe: Recipe, index: number, tables: SwapTables): readonly Candidate[] {
  const before = recipe.lines[index];
  const grams = before?.grams ?? 0;
  const isHeated = before?.isHeated ?? recipe.heat;
  return swapsFor(recipe, index, tables).flatMap((swap) => {
    const { food: id, ratio } = swap.substitute;
    const name = tables.foods.get(id)?.name;
    if (name === undefined) return [];
    const text = `${weighed(grams * ratio)} g ${name}`;
    const read = readLine(text, tables.matcher, tables.facts, tables.foods);
    if (read.status !== 'matched' || read.food !== id || read.foods.length !== 1 || read.grams === null)
      return [];
    const { line, status, food, foods, unit, preparation, maxExact: quantity } = read;
    const written = { line, status, food, foods, unit, preparation, quantity, grams: read.grams, isHeated };
    return [{ ...swap, line: written, recipe: withLine(recipe, index, written) }];
  });
}

/** As a kitchen scale shows it: whole grams from ten on, else tenths or hundredths. */
function weighed(grams: number): string {
  const places = grams >= 10 ? 0 : grams >= 1 ? 1 : 2;
  return String(Math.max(0.01, Number(grams.toFixed(places))));
}

function withLine(recipe: Recipe, index: number, line: RecipeLine): Recipe {
  return { ...recipe, lines: recipe.lines.map((one, at) => (at === index ? line : one)) };
}

/**
 * The candidates that break nobody's rule, best first: those that clear everyone, then by what is left, then
 * by taste.
 */
export function offersFrom(candidates: readonly Candidate[], table: Table): Offers {
  const offers = candidates.flatMap((candidate): Offer[] => {
    const tastes = table.eaters.map(({ sensitivities }) => standing(candidate, sensitivities, table.facts));
    if (tastes.includes('out')) return [];
    const hurdles = hurdlesIn(candidate.recipe, table);
    return [{ candidate, hurdles, isDisliked: tastes.includes('disliked') }];
  });
  const sorted = [...offers].sort(
    (a, b) => a.hurdles.length - b.hurdles.length || Number(a.isDisliked) - Number(b.isDisliked),
  );
  return { offers: sorted, withheld: candidates.length - offers.length };
}

/**
 * Stricter than planning where there is a choice: what nobody assessed is not offered to those who keep a
 * thing out, a dislike meant as "never" holds, and a dose is judged on a whole serving.
 */
function standing(
  { line, recipe }: Candidate,
  sensitivities: readonly Sensitivity[],
  facts: FactsIndex,
): 'out' | 'disliked' | 'fine' {
  const rulings = sensitivities.map((rule) => {
    const ruling = rulingOn(line, rule, facts);
    if (ruling === 'shown') return 'out';
    if (ruling === 'dose') return isOverDose(rule, recipe, facts) ? 'out' : 'clear';
    return ruling === 'points' && rule.never === true ? 'out' : ruling;
  });
  if (rulings.includes('out')) return 'out';
  return rulings.includes('points') ? 'disliked' : 'fine';
}

function isOverDose(rule: Sensitivity, recipe: Recipe, facts: FactsIndex): boolean {
  const perServing = (doseInRecipe(recipe, rule.target, facts) ?? Infinity) / recipe.servings;
  return doseRulesOf([rule]).some(({ perMealG, perDayG }) => perServing > Math.min(perMealG, perDayG));
}

/** Everything that keeps the recipe from somebody's plan, by the same sorting that the planner uses. */
export function hurdlesIn(recipe: Recipe, { eaters, facts, smallestPortion }: Table): readonly Hurdle[] {
  return eaters.flatMap(({ id, sensitivities }) =>
    sortRecipes([recipe], sensitivities, facts, smallestPortion).refused.map(({ target, tier, verdict }) => ({
      ...{ eater: id, target, tier, verdict },
      lines: recipe.lines.flatMap((line, at) => (isOpen(line, { target, tier }, facts) ? [at] : [])),
    })),
  );
}

function isOpen(line: RecipeLine, rule: Asked, facts: FactsIndex): boolean {
  const ruling = rulingOn(line, rule, facts);
  return ruling === 'out' || ruling === 'dose';
}

type Asked = Pick<Sensitivity, 'target' | 'tier'>;

function rulingOn(line: RecipeLine, { target, tier }: Asked, facts: FactsIndex): Ruling {
  return rulingFor(
    tier,
    verdictOnLine(line, target, facts, takesWordOfLine(tier)).verdict,
    facts.isGraded(target),
  );
}
