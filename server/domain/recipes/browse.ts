/** Looking through the collection: what a recipe must be to stay in sight. */
import { familyOf } from '../foods/family.ts';
import type { FactsIndex } from '../foods/facts.ts';
import type { Food, FoodId, TagId } from '../foods/food.ts';
import { mainFoodsOf } from './main-foods.ts';
import type { Recipe, Role, Season, Slot, Suit } from './recipe.ts';

/** What is left out asks for nothing. */
export interface BrowseFilter {
  readonly slot?: Slot;
  readonly role?: Role;
  /** Active minutes at most. */
  readonly minutes?: number;
  readonly suits?: Suit;
  readonly season?: Season;
  readonly cuisine?: string;
  /** A main food, in this form or, where it is a concept, in any. */
  readonly food?: FoodId;
  /** A tag that some ingredient carries. */
  readonly tag?: TagId;
}

export interface BrowseKnown {
  readonly foods: ReadonlyMap<FoodId, Food>;
  readonly facts: Pick<FactsIndex, 'containsOf'>;
}

export function fitsFilter(recipe: Recipe, filter: BrowseFilter, known: BrowseKnown): boolean {
  const { slot, role, minutes, suits, season, cuisine, food, tag } = filter;
  return (
    (slot === undefined || recipe.slots.includes(slot)) &&
    (role === undefined || recipe.role === role) &&
    (minutes === undefined || recipe.activeMinutes <= minutes) &&
    (suits === undefined || recipe.suits.includes(suits)) &&
    (season === undefined || recipe.seasons.includes(season)) &&
    (cuisine === undefined || recipe.cuisine === cuisine) &&
    (food === undefined || mainFamilyOf(recipe, known.foods).has(food)) &&
    (tag === undefined || carries(recipe, tag, known))
  );
}

function carries({ lines }: Recipe, tag: TagId, { facts }: BrowseKnown): boolean {
  return lines.some(({ foods }) => foods.some((food) => facts.containsOf(food).includes(tag)));
}

/** Recipes do not change: what follows from one is worked out once. */
const FAMILIES = new WeakMap<ReadonlyMap<FoodId, Food>, WeakMap<Recipe, ReadonlySet<FoodId>>>();

/** The recipe's main foods, with what each is a form of. */
export function mainFamilyOf(recipe: Recipe, foods: ReadonlyMap<FoodId, Food>): ReadonlySet<FoodId> {
  const own = FAMILIES.get(foods) ?? new WeakMap<Recipe, ReadonlySet<FoodId>>();
  FAMILIES.set(foods, own);
  const known = own.get(recipe);
  if (known !== undefined) return known;
  const family = new Set([...mainFoodsOf(recipe)].flatMap((food) => [...familyOf(food, foods)]));
  own.set(recipe, family);
  return family;
}

export interface Facet {
  readonly id: string;
  readonly recipes: number;
}

/** What there is to choose from, each with how many recipes it leaves. */
export interface Facets {
  readonly cuisines: readonly Facet[];
  /** Main foods as one speaks of them ("salmon"), in `FEW` recipes or more. */
  readonly foods: readonly Facet[];
}

/** A food of fewer recipes is found by its name; a list of all would be endless. */
const FEW = 4;

/** Both by id. */
export function facetsOf(recipes: readonly Recipe[], foods: ReadonlyMap<FoodId, Food>): Facets {
  const spokenOf = (id: FoodId): boolean => foods.get(id)?.kind === 'concept' || !isForm(id, foods);
  const named = recipes.flatMap((recipe) => [...mainFamilyOf(recipe, foods)].filter(spokenOf));
  return {
    cuisines: counted(recipes.map(({ cuisine }) => cuisine).filter((one) => one !== '')),
    foods: counted(named).filter((one) => one.recipes >= FEW),
  };
}

function isForm(id: FoodId, foods: ReadonlyMap<FoodId, Food>): boolean {
  return familyOf(id, foods).size > 1;
}

function counted(ids: readonly string[]): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, recipes]) => ({ id, recipes })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
