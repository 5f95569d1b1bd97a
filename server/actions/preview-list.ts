/** What a changed list of sensitivities would rule out; nothing is saved. */
import { getPerson } from '../db/repos/people.ts';
import type { NutrientId } from '../domain/foods/nutrient.ts';
import { nutrientOf } from '../domain/foods/nutrient.ts';
import type { Sensitivity } from '../domain/people/person.ts';
import { completePerson } from '../domain/people/reference-adults.ts';
import { targetsFor } from '../domain/people/targets-for.ts';
import type { Suspension } from '../domain/planner/active-quotas.ts';
import { whyNoWeek } from '../domain/planner/diagnose.ts';
import type { Problem } from '../domain/planner/problem.ts';
import { mostPerDay } from '../domain/planner/reach.ts';
import type { Sorted } from '../domain/recipes/eligibility.ts';
import { plantsOf } from '../domain/recipes/groups.ts';
import { SLOTS, type Recipe, type Slot } from '../domain/recipes/recipe.ts';
import type { ActionDeps, Reason } from './deps.ts';
import { problemFor } from './problem-for.ts';
import { shelfFor } from './shelf.ts';

export interface PreviewView {
  readonly slots: readonly { readonly slot: Slot; readonly left: number; readonly all: number }[];
  /** Most recipes that a rule rules out by itself first. */
  readonly rules: readonly { readonly target: string; readonly out: number; readonly alone: number }[];
  /** Plants of the collection that no recipe left holds. */
  readonly plantsLost: number;
  readonly floorsAtRisk: readonly FloorAtRisk[];
  readonly suspended: readonly Suspension[];
  readonly noWeek: readonly Reason[];
}

export interface FloorAtRisk {
  readonly nutrient: NutrientId;
  readonly title: string;
  /** The most that any week of what is left holds, in percent of the floor. */
  readonly mostPercent: number;
  readonly cause: string;
}

/** `onDate` decides the person's age. Null where there is no such person. */
export function previewList(
  deps: ActionDeps,
  person: string,
  items: readonly Sensitivity[],
  onDate: string = deps.db.now().slice(0, 10),
): PreviewView | null {
  const stored = getPerson(deps.db, person);
  if (stored === null) return null;
  const { library } = deps;
  const { current: recipes } = shelfFor(deps, []);
  const known = completePerson({ ...stored.person, sensitivities: items }, onDate);
  const targets = known.ok ? targetsFor(known.value.person, library.tables) : known;
  if (!targets.ok) return { ...EMPTY, noWeek: targets.reasons };
  const { sorted, problem } = problemFor(
    { targets: targets.value, slots: SLOTS, eaters: 1, recipes },
    library,
  );
  const left = sorted.eligible.map(({ recipe }) => recipe);
  return {
    slots: SLOTS.map((slot) => ({ slot, left: countIn(slot, left), all: countIn(slot, recipes) })),
    rules: rulesIn(sorted),
    plantsLost: plantsIn(recipes, deps).size - plantsIn(left, deps).size,
    floorsAtRisk: floorsAtRisk(problem),
    suspended: problem.quotas.suspended,
    noWeek: whyNoWeek(recipes, sorted, SLOTS),
  };
}

const EMPTY: PreviewView = {
  ...{ slots: [], rules: [], plantsLost: 0, floorsAtRisk: [], suspended: [], noWeek: [] },
};

function countIn(slot: Slot, recipes: readonly Recipe[]): number {
  return recipes.filter((recipe) => recipe.slots.includes(slot)).length;
}

function plantsIn(recipes: readonly Recipe[], { library }: ActionDeps): ReadonlySet<string> {
  return new Set(recipes.flatMap((recipe) => [...plantsOf(recipe, library.foods).keys()]));
}

function rulesIn({ refused }: Sorted): PreviewView['rules'] {
  const targetsOf = new Map<string, Set<string>>();
  for (const { recipe, target } of refused)
    targetsOf.set(recipe, (targetsOf.get(recipe) ?? new Set()).add(target));
  const counts = new Map<string, { out: number; alone: number }>();
  for (const targets of targetsOf.values()) {
    for (const target of targets) {
      const { out, alone } = counts.get(target) ?? { out: 0, alone: 0 };
      counts.set(target, { out: out + 1, alone: alone + (targets.size === 1 ? 1 : 0) });
    }
  }
  return [...counts]
    .map(([target, count]) => ({ target, ...count }))
    .sort((a, b) => b.alone - a.alone || b.out - a.out || (a.target < b.target ? -1 : 1));
}

function floorsAtRisk(problem: Problem): readonly FloorAtRisk[] {
  return problem.targets.floors.flatMap(({ nutrient, kind, perDay, cause }) => {
    if (kind !== 'pursued' || perDay <= 0) return [];
    const most = mostPerDay(nutrient, problem);
    if (most >= perDay) return [];
    const mostPercent = Math.floor((100 * most) / perDay);
    return [{ nutrient, title: nutrientOf(nutrient).title, mostPercent, cause: cause ?? 'out-of-reach' }];
  });
}
