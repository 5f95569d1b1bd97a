/** What is put beside a meal: wishes turned into what is stored, or every reason why it cannot stand there. */
import type { StoredAddition } from '../db/repos/meal-additions.ts';
import type { StoredMeal } from '../db/repos/plans.ts';
import type { Library } from '../domain/library.ts';
import type { Result } from '../domain/outcome.ts';
import { clearingsFor, withAdditions, type Table } from '../domain/planner/beside.ts';
import type { Violation } from '../domain/planner/check.ts';
import type { Household } from '../domain/planner/household.ts';
import type { Addition, Plan } from '../domain/planner/plan.ts';
import type { Recipe, Slot } from '../domain/recipes/recipe.ts';
import { violationsIn } from './check-week.ts';
import type { Reason } from './deps.ts';
import type { OpenWeek } from './open-week.ts';
import type { Shelf } from './shelf.ts';

export interface AdditionWish {
  readonly recipe: string;
  /** Servings. */
  readonly portion: number;
  /** Left out or null for a side for the whole table. */
  readonly person?: string | null;
}

/** Recipes that meals and what stands beside them name. */
export function namedIn(
  meals: readonly Pick<StoredMeal, 'recipe' | 'recipeVersion' | 'additions'>[],
): readonly { readonly recipe: string; readonly recipeVersion: string }[] {
  return meals.flatMap((meal) => [meal, ...meal.additions]);
}

/** A stored addition as the plan knows it. */
export function besideMeal(
  { recipe, recipeVersion, portion, person }: StoredAddition,
  shelf: Shelf,
): Addition {
  return { recipe: shelf.keyOf(recipe, recipeVersion), portion, person };
}

/** The plan with these additions; those of people who are not at the table are left out. */
export function laidOut(
  plan: Plan,
  at: (day: number, slot: Slot) => readonly StoredAddition[],
  { shelf, household }: { readonly shelf: Shelf; readonly household: Household },
): Plan {
  const isHere = ({ person }: StoredAddition): boolean =>
    person === null || household.eaters.some(({ id }) => id === person);
  return withAdditions(plan, (day, slot) =>
    at(day, slot)
      .filter(isHere)
      .map((one) => besideMeal(one, shelf)),
  );
}

export const tableIn = ({ household, shelf, plan }: OpenWeek, { facts }: Pick<Library, 'facts'>): Table => ({
  ...{ plan, facts, eaters: household.eaters },
  recipeOf: (key) => shelf.recipeOf(key),
});

/** What is wished for beside one meal; what stands there already keeps its version, and is not asked about again. */
export function resolved(
  wishes: readonly AdditionWish[],
  meal: StoredMeal,
  week: OpenWeek,
  library: Library,
): Result<readonly StoredAddition[], Reason> {
  const reasons: Reason[] = [];
  const additions = wishes.flatMap(({ recipe: id, portion, person = null }): readonly StoredAddition[] => {
    const standing = meal.additions.find((one) => one.recipe === id && one.person === person);
    if (standing !== undefined) return [{ ...standing, portion }];
    const recipe = week.shelf.currentOf(id);
    const why = recipe === null ? unknown(id) : whyNot(recipe, person, week, library);
    reasons.push(...why);
    return why.length > 0
      ? []
      : [{ recipe: id, recipeVersion: week.shelf.refOf(id).version, portion, person }];
  });
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, value: additions };
}

const unknown = (recipe: string): readonly Reason[] => [{ code: 'unknown-recipe', params: { recipe } }];

function whyNot(recipe: Recipe, person: string | null, week: OpenWeek, library: Library): readonly Reason[] {
  const { title, role } = recipe;
  const { eaters } = week.household;
  const concerned = person === null ? eaters : eaters.filter(({ id }) => id === person);
  if (concerned.length === 0) return [{ code: 'unknown-person', params: { person: person ?? '' } }];
  if (role !== (person === null ? 'side' : 'plate')) return [{ code: 'not-beside', params: { title, role } }];
  const table = tableIn(week, library);
  const found = concerned.flatMap((eater) => {
    const [clearing] = clearingsFor([recipe], eater, table);
    return clearing === undefined ? [] : [{ name: eater.name, ...clearing }];
  });
  const kitchen = [...new Set(found.flatMap((one) => one.kitchen))];
  const own = found
    .map(({ name, own: out }) => ({ name, targets: out.filter((target) => !kitchen.includes(target)) }))
    .filter(({ targets }) => targets.length > 0);
  return [
    ...own.map(({ name, targets }) => ({ code: 'addition-not-for', params: { title, name, targets } })),
    ...(kitchen.length === 0 ? [] : [{ code: 'kept-out-of-kitchen', params: { title, targets: kitchen } }]),
  ];
}

/**
 * What the independent check has against additions that are new or larger than they were: the last word on each of
 * them, on days too that are at fault already.
 */
export function faultsOfNew(
  next: readonly { readonly meal: StoredMeal; readonly additions: readonly StoredAddition[] }[],
  plan: Plan,
  { household, shelf, stored }: OpenWeek,
  library: Library,
): readonly Reason[] {
  const found = violationsIn({ plan, slots: stored.slots, household, shelf }, library);
  const faults = next.flatMap(({ meal, additions }) =>
    additions
      .filter((one) => isMore(one, meal))
      .map((one) => besideMeal(one, shelf))
      .flatMap((one) =>
        found.filter(({ day, meal: slot, addition }) => {
          const isHere = day === meal.day && slot === meal.slot;
          return isHere && addition?.recipe === one.recipe && addition.person === one.person;
        }),
      ),
  );
  return asReasons(faults, { household, shelf });
}

function isMore({ recipe, person, portion }: StoredAddition, { additions }: StoredMeal): boolean {
  const before = additions.find((one) => one.recipe === recipe && one.person === person);
  return before === undefined || portion > before.portion;
}

/** One reason for each dish and person, with all that speaks against it. */
function asReasons(
  faults: readonly Violation[],
  { household, shelf }: { readonly household: Household; readonly shelf: Shelf },
): readonly Reason[] {
  const byDish = new Map<string, { code: string; title: string; name: string; targets: Set<string> }>();
  for (const { code, about, addition } of faults) {
    if (addition === undefined) continue;
    const name = household.eaters.find(({ id }) => id === addition.person)?.name ?? 'someone at the table';
    const told = code === 'over-dose' ? 'addition-over-dose' : 'addition-not-for';
    const key = `${told} ${addition.recipe} ${addition.person ?? ''}`;
    const { title } = shelf.recipeOf(addition.recipe);
    const own = byDish.get(key) ?? { code: told, title, name, targets: new Set<string>() };
    own.targets.add(about);
    byDish.set(key, own);
  }
  return [...byDish.values()].map(({ code, title, name, targets }) => ({
    code,
    params: { title, name, targets: [...targets].sort() },
  }));
}
