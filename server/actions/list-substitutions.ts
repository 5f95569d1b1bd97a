/** What could stand for each ingredient of a recipe, for everyone at the table, with what it would change. */
import { listPeople } from '../db/repos/people.ts';
import type { StoredRecipe } from '../db/repos/recipes.ts';
import type { FoodId } from '../domain/foods/food.ts';
import { nutrientOf, type NutrientId } from '../domain/foods/nutrient.ts';
import type { Library } from '../domain/library.ts';
import type { Tier } from '../domain/people/person.ts';
import type { VerdictKind } from '../domain/people/ruling.ts';
import { PORTIONS } from '../domain/planner/plan.ts';
import type { RecipeLine } from '../domain/recipes/recipe.ts';
import { changeOf, type NutrientChange } from '../domain/recipes/substitution-change.ts';
import { candidatesFor, hurdlesIn, offersFrom } from '../domain/recipes/substitution.ts';
import type { Hurdle, Offer, SwapTables, Table } from '../domain/recipes/substitution.ts';
import { atHome } from './at-home.ts';
import { matcherFor, type ActionDeps } from './deps.ts';
import { ruledPeople } from './read-recipe.ts';
import { ruledBy, type Ruled } from './recipe-view.ts';
import { storedNow } from './shelf.ts';

export interface HurdleView {
  readonly person: string;
  readonly name: string;
  readonly target: string;
  readonly tier: Tier;
  readonly verdict: VerdictKind;
  /** As a person reads them. */
  readonly lines: readonly string[];
}

export interface ChangeView extends NutrientChange {
  readonly title: string;
  readonly unit: string;
}

export interface SwapView {
  readonly role: { readonly id: string; readonly title: string };
  readonly food: FoodId;
  readonly line: RecipeLine;
  readonly note: string;
  readonly isDisliked: boolean;
  /** What still stands in the way; empty where the dish then clears everyone. */
  readonly hurdles: readonly HurdleView[];
  readonly changes: readonly ChangeView[];
}

export interface LineSwapsView {
  /** Its place among the ingredients. */
  readonly index: number;
  readonly line: RecipeLine;
  /** Whose rules it meets as it is. */
  readonly hurdles: readonly HurdleView[];
  readonly swaps: readonly SwapView[];
  /** How many more are known that do not clear everyone. */
  readonly withheld: number;
}

export interface SubstitutionsView {
  readonly stored: StoredRecipe;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** What keeps the recipe as it is from somebody's plan. */
  readonly hurdles: readonly HurdleView[];
  /** Lines that have swaps or stand in somebody's way. */
  readonly lines: readonly LineSwapsView[];
}

interface Setting {
  readonly library: Library;
  readonly stored: StoredRecipe;
  readonly people: readonly Ruled[];
  readonly tables: SwapTables;
  readonly table: Table;
}

/**
 * For the people named, or for the whole household: one dish is cooked for all. Null where there is no such
 * recipe. People who do not exist are the caller's to refuse.
 */
export function listSubstitutions(
  given: ActionDeps,
  { id, people: ids }: { readonly id: string; readonly people: readonly string[] | null },
): SubstitutionsView | null {
  const deps = atHome(given);
  const { library } = deps;
  const stored = storedNow(deps).find(({ recipe }) => recipe.id === id);
  if (stored === undefined) return null;
  const people = ids === null ? everyone(deps) : ruledPeople(deps, ids);
  const { facts, foods, substitutions: roles } = library;
  const tables = { roles, foods, facts, matcher: matcherFor(library) };
  const table = { eaters: people, facts, smallestPortion: PORTIONS[0] };
  const setting = { library, stored, people, tables, table };
  const found = hurdlesIn(stored.recipe, table);
  return {
    ...{ stored, people: people.map((one) => ({ id: one.id, name: one.name })) },
    hurdles: found.map((one) => hurdleView(one, stored.recipe.lines, people)),
    lines: stored.recipe.lines.flatMap((_line, index) => swapsAt(index, found, setting)),
  };
}

function everyone({ db, library }: ActionDeps): readonly Ruled[] {
  const today = db.now().slice(0, 10);
  return listPeople(db).map((stored) => ruledBy(stored, today, library));
}

function swapsAt(index: number, found: readonly Hurdle[], setting: Setting): readonly LineSwapsView[] {
  const { stored, tables, table, people } = setting;
  const line = stored.recipe.lines[index];
  const candidates = candidatesFor(stored.recipe, index, tables);
  const own = found.filter(({ lines }) => lines.includes(index));
  if (line === undefined || candidates.length + own.length === 0) return [];
  const { offers, withheld } = offersFrom(candidates, table);
  return [
    {
      ...{ index, line, withheld },
      hurdles: own.map((one) => hurdleView({ ...one, lines: [index] }, stored.recipe.lines, people)),
      swaps: offers.map((offer) => swapView(offer, index, setting)),
    },
  ];
}

function swapView({ candidate, hurdles, isDisliked }: Offer, index: number, setting: Setting): SwapView {
  const { role, substitute, line, recipe } = candidate;
  const { library, stored, people } = setting;
  const changes = changeOf({ before: stored.recipe, after: recipe, index }, library.foods, watched(library));
  return {
    ...{ role: { id: role.id, title: role.title }, food: substitute.food, line, note: substitute.note },
    isDisliked,
    hurdles: hurdles.map((one) => hurdleView(one, recipe.lines, people)),
    changes: changes.map((one) => {
      const { title, unit } = nutrientOf(one.nutrient);
      return { ...one, title, unit };
    }),
  };
}

function hurdleView(
  { eater, target, tier, verdict, lines }: Hurdle,
  among: readonly RecipeLine[],
  people: readonly Ruled[],
): HurdleView {
  const name = people.find(({ id }) => id === eater)?.name ?? '';
  const texts = lines.flatMap((at) => among[at]?.line ?? []);
  return { person: eater, name, target, tier, verdict, lines: texts };
}

/** Energy, then whatever is pursued or has a ceiling: a change in these may matter for somebody's week. */
function watched({ tables: { floors, ceilings } }: Library): readonly NutrientId[] {
  const pursued = floors.floors.filter(({ kind }) => kind === 'pursued').map(({ nutrient }) => nutrient);
  const limited = ceilings.ceilings.map(({ nutrient }) => nutrient);
  return [...new Set<NutrientId>(['energy', ...pursued, ...limited])];
}
