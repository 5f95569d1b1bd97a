/** What the collection holds for each coverage profile: dishes left by slot, a planned week, and the page that says so. */
import { COVERAGE_PROFILES, type CoverageProfile } from '../../data/builder/coverage-profiles.ts';
import { makePlan, type MadePlan } from '../../server/actions/make-plan.ts';
import type { Library } from '../../server/domain/library.ts';
import { referenceAdult } from '../../server/domain/people/reference-adults.ts';
import { placedIn } from '../../server/domain/planner/evaluate.ts';
import { PORTIONS } from '../../server/domain/planner/plan.ts';
import { ALL_SLOTS } from '../../server/domain/planner/problem.ts';
import { plantsIn } from '../../server/domain/planner/terms/plants.ts';
import type { Placed } from '../../server/domain/planner/terms/term.ts';
import { sortRecipes } from '../../server/domain/recipes/eligibility.ts';

export interface CoveredWeek {
  readonly made: MadePlan;
  readonly week: readonly Placed[];
  readonly plants: number;
}

/** The week of a woman of 35 under the profile's rules, seed 1. Throws, with the reasons, where there is none. */
export function weekFor({ id, rules, conditions }: CoverageProfile, library: Library): CoveredWeek {
  const person = { ...referenceAdult(null, null), sensitivities: rules, conditions };
  const made = makePlan({ person, eaters: 1, seed: 1, slots: ALL_SLOTS }, library);
  if (!made.ok) throw new Error(`no week for ${id}: ${JSON.stringify(made.reasons)}`);
  const week = placedIn(made.value.plan, made.value.problem);
  return { made: made.value, week, plants: plantsIn(week) };
}

/** Dishes left by slot, then sides and plates. */
export function leftFor({ rules }: CoverageProfile, library: Library): readonly number[] {
  const { eligible } = sortRecipes(library.recipes, rules, library.facts, PORTIONS[0]);
  const count = (fits: (recipe: (typeof eligible)[number]['recipe']) => boolean): number =>
    eligible.filter(({ recipe }) => fits(recipe)).length;
  return [
    ...ALL_SLOTS.map((slot) => count(({ slots }) => slots.includes(slot))),
    ...(['side', 'plate'] as const).map((role) => count((recipe) => recipe.role === role)),
  ];
}

const CAUSES: Readonly<Record<string, string>> = {
  'fortified-food-needed': 'needs fortified food',
  'not-from-food': 'not from food alone',
  'sources-kept-out': 'its richest sources are kept out',
  'out-of-reach': 'out of reach with these dishes',
};

function shortIn({ nutrition }: MadePlan): string {
  const short = nutrition.flatMap(({ status, title, atLeast, floor, cause }) => {
    if (status !== 'short' || floor === null) return [];
    const percent = Math.round((100 * atLeast) / floor.perDay);
    return [`${title} ${String(percent)} %, ${CAUSES[cause ?? ''] ?? String(cause)}`];
  });
  return short.join('; ') || 'none';
}

/** The help page, whole: the same recipes give the same text. */
export function coveragePage(library: Library, weeks: ReadonlyMap<string, CoveredWeek>): string {
  const rows = COVERAGE_PROFILES.map((profile) => {
    const covered = weeks.get(profile.id);
    if (covered === undefined) throw new Error(`no week was planned for ${profile.id}`);
    const cells = [
      profile.title,
      ...leftFor(profile, library).map(String),
      String(Math.floor(covered.plants)),
      shortIn(covered.made),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const meals = library.recipes.filter(({ role }) => role === 'meal').length;
  const others = library.recipes.length - meals;
  return [
    '# Who can eat from it',
    '',
    `The collection holds ${String(meals)} meals and ${String(others)} sides and plates. For each of the lists below it says how many of them are left, and what one week for a woman of 35 then holds: the distinct plants in it, and the floors that the week does not reach, with the cause. Every other floor is met. The weeks are planned and checked anew whenever the recipes change.`,
    '',
    'A dish that only may contain something counts as out here; what you confirm at home brings more of them back.',
    '',
    '| Rules | Breakfasts | Lunches | Dinners | Snacks | Sides | Plates | Plants | Short of |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
