/** What is carried home for a food: itself, or the food it is taken from (lemon juice -> lemons). */
import type { Food, FoodId } from '../foods/food.ts';

export interface Bought {
  readonly food: Food;
  /** Gross grams of `food` to buy per edible gram of the food asked for. */
  readonly grossPerGram: number;
}

/** Follows `boughtAs` once or more; gross = edible / (1 - refuse share). Throws when a food does not exist. */
export function boughtFood(id: FoodId, foods: ReadonlyMap<FoodId, Food>): Bought {
  const asked = foodAt(id, foods);
  let food = asked;
  let factor = 1;
  for (let hops = 0; food.boughtAs !== null && hops < 4; hops += 1) {
    factor /= food.boughtAs.yield;
    food = foodAt(food.boughtAs.food, foods);
  }
  // A yield is stated on the gross weight of the food bought; only the food itself still has refuse to add.
  const grossPerGram = food.id === asked.id ? 1 / (1 - Math.min(0.9, food.refuseShare)) : factor;
  return { food, grossPerGram };
}

function foodAt(id: FoodId, foods: ReadonlyMap<FoodId, Food>): Food {
  const food = foods.get(id);
  if (food === undefined) throw new Error(`food "${id}" does not exist`);
  return food;
}
