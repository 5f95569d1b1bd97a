/** Every term of the plan, in the order of the report: the table of contents of what a week is scored by. */
import type { Problem } from '../problem.ts';
import { balanceTerms } from './balance.ts';
import { ceilingTerms } from './ceilings.ts';
import { dayLimitTerm } from './day-limits.ts';
import { energyTerms } from './energy.ts';
import { energyShareTerms } from './energy-shares.ts';
import { favouritesTerm } from './favourites.ts';
import { fibreCapTerms } from './fibre-cap.ts';
import { floorTerms } from './floors.ts';
import { plantsTerm } from './plants.ts';
import { portionsTerm } from './portions.ts';
import { quotaTerms } from './quotas.ts';
import { repeatTerm } from './repeat.ts';
import { rhythmTerm } from './rhythm.ts';
import { seafoodTerm } from './seafood.ts';
import { shoppingTerm } from './shopping.ts';
import { steadyTerm } from './steady.ts';
import { tasteTerm } from './taste.ts';
import type { CountTerm, LinearTerm } from './term.ts';
import { timeTerm } from './time.ts';
import { varietyTerm } from './variety.ts';
import { warmDinnersTerm } from './warm-dinners.ts';
import { weekLimitTerm, type WeekLimit } from './week-limits.ts';

export interface Terms {
  readonly linear: readonly LinearTerm[];
  readonly counts: readonly CountTerm[];
}

export function termsFor(problem: Problem): Terms {
  const { targets } = problem;
  const taste = new Map(problem.candidates.map((candidate) => [candidate.recipe.id, candidate.tastePoints]));
  return {
    linear: [
      ...balanceTerms(problem.indexParameters, targets.fibreCapG),
      ...floorTerms(targets.floors),
      ...ceilingTerms(targets.ceilings),
      ...fibreCapTerms(targets.fibreCapG),
      ...energyTerms(targets.energyKcal),
      ...energyShareTerms(targets.shares, targets.energyKcal),
      ...quotaTerms(problem.quotas.active),
      tasteTerm(taste),
    ],
    counts: [
      ...(problem.favourites === undefined ? [] : [favouritesTerm(problem.favourites)]),
      portionsTerm(),
      plantsTerm(targets.plantsPerWeek),
      timeTerm(),
      varietyTerm(),
      seafoodTerm(oilyFishMeals(problem)),
      repeatTerm(),
      rhythmTerm(),
      ...(problem.slots.includes('dinner') ? [warmDinnersTerm()] : []),
      ...targets.dayLimits.map((limit) => dayLimitTerm(limit, problem.gramsOfTag)),
      ...weekLimitsOf(problem).map(weekLimitTerm),
      ...targets.steady.map(steadyTerm),
      shoppingTerm(problem.listWish),
    ],
  };
}

/** The limits that say how often, each with the dishes that count against it. */
export function weekLimitsOf({ doseRules, candidates }: Problem): readonly WeekLimit[] {
  return doseRules.flatMap(({ target, perWeek }, at) => {
    if (perWeek === null) return [];
    const holding = candidates.filter(({ doses }) => (doses[at] ?? 0) > 0);
    return [{ target, perWeek, dishes: new Set(holding.map(({ recipe }) => recipe.id)) }];
  });
}

/** Meals a week that the quota of oily fish asks for; none where it is off. */
function oilyFishMeals(problem: Problem): number {
  const quota = problem.quotas.active.find((one) => one.group === 'oily-fish');
  return quota === undefined ? 0 : Math.ceil(quota.servingsPerWeek - 0.25);
}
