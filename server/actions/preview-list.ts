/** What a changed list of sensitivities would rule out; nothing is saved. */
import { getPerson } from '../db/repos/people.ts';
import type { NutrientId } from '../domain/foods/nutrient.ts';
import { nutrientOf } from '../domain/foods/nutrient.ts';
import type { Library } from '../domain/library.ts';
import type { Result } from '../domain/outcome.ts';
import type { PersonInput, Sensitivity } from '../domain/people/person.ts';
import { completePerson } from '../domain/people/reference-adults.ts';
import { targetsFor } from '../domain/people/targets-for.ts';
import type { Suspension } from '../domain/planner/active-quotas.ts';
import { whyNoWeek } from '../domain/planner/diagnose.ts';
import type { Problem } from '../domain/planner/problem.ts';
import { problemFor, type Prepared } from '../domain/planner/problem-for.ts';
import { mostPerDay } from '../domain/planner/reach.ts';
import type { Sorted } from '../domain/recipes/eligibility.ts';
import { plantsOf } from '../domain/recipes/groups.ts';
import { SLOTS, type Recipe, type Slot } from '../domain/recipes/recipe.ts';
import { addedRules, type AddedRule } from './added-rules.ts';
import { atHome } from './at-home.ts';
import type { ActionDeps, Reason } from './deps.ts';
import { shelfFor } from './shelf.ts';

export interface PreviewView {
  readonly slots: readonly { readonly slot: Slot; readonly left: number; readonly all: number }[];
  /** Most recipes that a rule rules out by itself first. */
  readonly rules: readonly { readonly target: string; readonly out: number; readonly alone: number }[];
  /** Plants of the collection that no recipe left holds. */
  readonly plantsLost: number;
  readonly floorsAtRisk: readonly FloorAtRisk[];
  readonly suspended: readonly Suspension[];
  /** Each rule that is not saved as it stands here. */
  readonly added: readonly AddedRule[];
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
  given: ActionDeps,
  person: string,
  items: readonly Sensitivity[],
  onDate: string = given.db.now().slice(0, 10),
): PreviewView | null {
  const deps = atHome(given);
  const stored = getPerson(deps.db, person);
  if (stored === null) return null;
  const { current: recipes } = shelfFor(deps, []);
  const prepare = (list: readonly Sensitivity[]): Result<Prepared, Reason> =>
    prepareFor({ ...stored.person, sensitivities: list }, { recipes, onDate, library: deps.library });
  const added = addedRules({ saved: stored.person.sensitivities ?? [], items, recipes, prepare }, deps);
  const prepared = prepare(items);
  if (!prepared.ok) return { ...EMPTY, added, noWeek: prepared.reasons };
  const { sorted, problem } = prepared.value;
  const left = sorted.eligible.map(({ recipe }) => recipe);
  return {
    slots: SLOTS.map((slot) => ({ slot, left: countIn(slot, left), all: countIn(slot, recipes) })),
    rules: rulesIn(sorted),
    plantsLost: plantsIn(recipes, deps).size - plantsIn(left, deps).size,
    floorsAtRisk: floorsAtRisk(problem),
    suspended: problem.quotas.suspended,
    added,
    noWeek: whyNoWeek(recipes, sorted, SLOTS),
  };
}

const EMPTY: PreviewView = {
  ...{ slots: [], rules: [], plantsLost: 0, floorsAtRisk: [], suspended: [], added: [], noWeek: [] },
};

interface Ground {
  readonly recipes: readonly Recipe[];
  readonly onDate: string;
  readonly library: Library;
}

function prepareFor(person: PersonInput, { recipes, onDate, library }: Ground): Result<Prepared, Reason> {
  const known = completePerson(person, onDate);
  const targets = known.ok ? targetsFor(known.value.person, library.tables) : known;
  if (!targets.ok) return targets;
  const value = problemFor({ targets: targets.value, slots: SLOTS, eaters: 1, recipes }, library);
  return { ok: true, value };
}

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
