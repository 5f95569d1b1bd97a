/** The shopping list of a plan: one line a food and form, with what to buy, for which meals, and what to read on the label. */
import type { FactsIndex } from '../foods/facts.ts';
import type { AisleId, Food, FoodId } from '../foods/food.ts';
import type { Slot } from '../recipes/recipe.ts';
import { boughtFood } from './bought.ts';

/** Someone's need of a food: edible grams for one dish of the week. */
export interface Demand {
  readonly food: FoodId;
  readonly grams: number;
  readonly date: string;
  readonly slot: Slot;
  readonly recipe: string;
  /** Who alone eats it; left out where the table does. */
  readonly person?: string;
}

export interface ItemFor {
  readonly date: string;
  readonly slot: Slot;
  readonly recipe: string;
  readonly person?: string;
}

export interface LabelCheck {
  /** Tags that depend on the maker and that this eater keeps out or limits; empty = a general look. */
  readonly tags: readonly string[];
  readonly toLookFor: string | null;
}

export interface ListItem {
  readonly food: FoodId;
  readonly name: string;
  /** Edible grams that the dishes need, as the food bought. */
  readonly grams: number;
  /** Gross grams to carry home, before rounding to a purchase unit. */
  readonly grossGrams: number;
  /** What to buy: `amount` of `unit`, rounded up. */
  readonly amount: number;
  readonly unit: string;
  readonly aisle: AisleId;
  readonly isStaple: boolean;
  readonly isPerishable: boolean;
  readonly for: readonly ItemFor[];
  readonly labelCheck: LabelCheck | null;
}

/** What those look for on labels who eat a thing: the whole table, or with a name that one person. */
export type Watched = (person: string | undefined) => ReadonlySet<string>;

/** Items in the order of `aisles`, then by name; unknown aisles last, never hidden. Water from the tap is not bought. */
export function listFor(
  demands: readonly Demand[],
  foods: ReadonlyMap<FoodId, Food>,
  facts: FactsIndex,
  aisles: readonly AisleId[],
  watched: Watched,
): readonly ListItem[] {
  const byFood = new Map<FoodId, Demand[]>();
  for (const demand of demands) {
    const { food } = boughtFood(demand.food, foods);
    if (food.id === 'water') continue;
    byFood.set(food.id, [...(byFood.get(food.id) ?? []), demand]);
  }
  const items = [...byFood].map(([id, own]) => itemOf(id, own, foods, facts, watched));
  const rank = (item: ListItem): number => {
    const place = aisles.indexOf(item.aisle);
    return place < 0 ? aisles.length : place;
  };
  return items.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}

function itemOf(
  id: FoodId,
  demands: readonly Demand[],
  foods: ReadonlyMap<FoodId, Food>,
  facts: FactsIndex,
  watched: Watched,
): ListItem {
  const food = foods.get(id);
  if (food === undefined) throw new Error(`food "${id}" does not exist`);
  const grossGrams = demands.reduce(
    (sum, { food: asked, grams }) => sum + grams * boughtFood(asked, foods).grossPerGram,
    0,
  );
  const edible = grossGrams * (1 - Math.min(0.9, food.refuseShare));
  return {
    food: id,
    name: food.name,
    grams: Math.round(edible * 10) / 10,
    grossGrams: Math.round(grossGrams * 10) / 10,
    ...purchaseOf(food, grossGrams),
    aisle: food.aisle ?? 'other',
    isStaple: food.staple,
    isPerishable: food.perishable,
    for: placesOf(demands),
    labelCheck: labelCheckOf(food, demands, facts, watched),
  };
}

/** Rounds up to whole purchase units; a hair over a whole unit (2 %) is not a reason to buy another. */
function purchaseOf(food: Food, grossGrams: number): { readonly amount: number; readonly unit: string } {
  const purchase = food.purchase;
  if (purchase === null || purchase.grams <= 0) return { amount: Math.ceil(grossGrams), unit: 'g' };
  const units = Math.max(1, Math.ceil(grossGrams / purchase.grams - 0.02));
  return purchase.unit === 'g' || purchase.unit === 'ml'
    ? { amount: units * purchase.grams, unit: purchase.unit }
    : { amount: units, unit: purchase.unit };
}

function placesOf(demands: readonly Demand[]): readonly ItemFor[] {
  const seen = new Map<string, ItemFor>();
  for (const { date, slot, recipe, person } of demands) {
    const place = { date, slot, recipe, ...(person === undefined ? {} : { person }) };
    seen.set(`${date} ${slot} ${recipe} ${person ?? ''}`, place);
  }
  return [...seen.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function labelCheckOf(
  food: Food,
  demands: readonly Demand[],
  facts: FactsIndex,
  watched: Watched,
): LabelCheck | null {
  const ids = new Set([food.id, ...demands.map((demand) => demand.food)]);
  const eaters = [...new Set(demands.map(({ person }) => person))].map(watched);
  const tags = [...new Set([...ids].flatMap((id) => facts.mayContainOf(id)))]
    .filter((tag) => eaters.some((own) => own.has(tag)))
    .sort();
  if (tags.length === 0 && food.toLookFor === null) return null;
  return { tags, toLookFor: food.toLookFor };
}
