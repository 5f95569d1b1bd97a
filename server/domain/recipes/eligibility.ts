/** Which recipes a person's rules leave, up to which portion, and why the others are refused. */
import type { FactsIndex, ProofStep } from '../foods/facts.ts';
import type { Sensitivity, Tier } from '../people/person.ts';
import { rulingFor, takesWordOfLine, type VerdictKind } from '../people/ruling.ts';
import type { Recipe, RecipeId } from './recipe.ts';
import { doseInRecipe, verdictOnRecipe, type RecipeVerdict } from './verdict.ts';

export interface Refusal {
  readonly recipe: RecipeId;
  readonly target: string;
  readonly tier: Tier;
  readonly verdict: VerdictKind;
  /** True where the dose cannot be counted, or is over the limit even at the smallest portion. */
  readonly overDose: boolean;
  /** The line that shows it and the road from its food to the target. */
  readonly line: string;
  readonly proof: readonly ProofStep[];
}

/** The dose rule of a `limit` sensitivity, in grams. */
export interface DoseRule {
  readonly target: string;
  readonly perMealG: number;
  readonly perDayG: number;
  /** Meals a week that may hold it, a wish; null where nobody asked. */
  readonly perWeek: number | null;
}

export interface Eligible {
  readonly recipe: Recipe;
  /** The largest portion within every dose; `Infinity` where no dose applies. */
  readonly maxPortion: number;
  /** Grams of each dose rule's target in one serving, in the order of the rules. */
  readonly doses: readonly number[];
  /** Points of taste for one serving. */
  readonly tastePoints: number;
}

export interface Sorted {
  readonly eligible: readonly Eligible[];
  readonly refused: readonly Refusal[];
  readonly doseRules: readonly DoseRule[];
}

const DISLIKE_POINTS = 3;
const NEVER_POINTS = 30;

/** The dose rules among a person's sensitivities; a limit with one figure uses it for meal and day. */
export function doseRulesOf(sensitivities: readonly Sensitivity[]): readonly DoseRule[] {
  return sensitivities.flatMap(({ tier, target, limit }) => {
    if (tier !== 'limit') return [];
    const perMealG = limit?.gramsPerMeal ?? limit?.gramsPerDay ?? 0;
    return [{ target, perMealG, perDayG: limit?.gramsPerDay ?? perMealG, perWeek: limit?.perWeek ?? null }];
  });
}

/** Splits recipes by the table of tiers; `smallestPortion` is the least a meal can be. */
export function sortRecipes(
  recipes: readonly Recipe[],
  sensitivities: readonly Sensitivity[],
  facts: FactsIndex,
  smallestPortion: number,
): Sorted {
  const doseRules = doseRulesOf(sensitivities);
  const eligible: Eligible[] = [];
  const refused: Refusal[] = [];
  for (const recipe of recipes) {
    const refusals = sensitivities.flatMap((rule) => refusalOf(recipe, rule, facts));
    const doses = doseRules.map(
      (rule) => (doseInRecipe(recipe, rule.target, facts) ?? Infinity) / recipe.servings,
    );
    const maxPortion = Math.min(
      Infinity,
      ...doseRules.map((rule, i) => largestPortion(rule, doses[i] ?? Infinity)),
    );
    doseRules.forEach((rule, i) => {
      if (largestPortion(rule, doses[i] ?? Infinity) >= smallestPortion) return;
      const alreadyOut = refusals.some((refusal) => refusal.target === rule.target);
      if (!alreadyOut) refusals.push(overDose(recipe, rule, facts));
    });
    refused.push(...refusals);
    if (refusals.length > 0) continue;
    eligible.push({ recipe, maxPortion, doses, tastePoints: tasteOf(recipe, sensitivities, facts) });
  }
  return { eligible, refused, doseRules };
}

function largestPortion(rule: DoseRule, gramsPerServing: number): number {
  return gramsPerServing === 0 ? Infinity : Math.min(rule.perMealG, rule.perDayG) / gramsPerServing;
}

function refusalOf(recipe: Recipe, rule: Sensitivity, facts: FactsIndex): readonly Refusal[] {
  const found = verdictOnRecipe(recipe, rule.target, facts, takesWordOfLine(rule.tier));
  if (rulingFor(rule.tier, found.verdict, facts.isGraded(rule.target)) !== 'out') return [];
  return [refusal(found, recipe, rule.tier, false)];
}

function overDose(recipe: Recipe, rule: DoseRule, facts: FactsIndex): Refusal {
  return refusal(verdictOnRecipe(recipe, rule.target, facts), recipe, 'limit', true);
}

function refusal(found: RecipeVerdict, recipe: Recipe, tier: Tier, isOverDose: boolean): Refusal {
  const worst = found.lines[0];
  return {
    recipe: recipe.id,
    target: found.target,
    tier,
    verdict: found.verdict,
    overDose: isOverDose,
    line: worst?.line ?? '',
    proof: worst?.proof ?? [],
  };
}

function tasteOf(recipe: Recipe, sensitivities: readonly Sensitivity[], facts: FactsIndex): number {
  return sensitivities.reduce((points, rule) => {
    if (rule.tier !== 'dislike') return points;
    const { verdict } = verdictOnRecipe(recipe, rule.target, facts);
    if (rulingFor('dislike', verdict, facts.isGraded(rule.target)) !== 'points') return points;
    return points + (rule.never === true ? NEVER_POINTS : DISLIKE_POINTS);
  }, 0);
}
