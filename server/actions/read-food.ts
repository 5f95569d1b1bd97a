/** What is known of one food: names, what it is made of, its tags with where each is from, its nutrients. */
import { NUTRIENTS, type NutrientId } from '../domain/foods/nutrient.ts';
import type { Food, How } from '../domain/foods/food.ts';
import type { Library } from '../domain/library.ts';

export interface FoodTag {
  readonly id: string;
  /** `may`: it depends on the maker. */
  readonly fact: 'yes' | 'may' | 'no';
  readonly source: string | null;
}

export interface FoodNutrient {
  readonly id: NutrientId;
  readonly name: string;
  readonly unit: string;
  /** Null where it was not measured. */
  readonly per100g: number | null;
  readonly how: How | null;
  readonly source: string | null;
}

export interface FoodView {
  readonly food: Food;
  readonly tags: readonly FoodTag[];
  readonly nutrients: readonly FoodNutrient[];
}

/** Null where there is no such food. */
export function readFood(library: Library, id: string): FoodView | null {
  const food = library.foods.get(id);
  return food === undefined ? null : { food, tags: tagsOf(library, food), nutrients: nutrientsOf(food) };
}

function tagsOf({ facts, tags }: Library, food: Food): readonly FoodTag[] {
  const sourced = (fact: 'yes' | 'may', ids: readonly string[]): readonly FoodTag[] =>
    ids.map((id) => ({ id, fact, source: facts.find(food.id, id).proof.at(-1)?.source ?? null }));
  const yes = facts.containsOf(food.id);
  const may = facts.mayContainOf(food.id);
  const no = [...tags.keys()].filter((id) => facts.factOf(food.id, id) === 'no').sort();
  return [
    ...sourced('yes', yes),
    ...sourced('may', may),
    ...no.map((id): FoodTag => ({ id, fact: 'no', source: food.notTags.get(id) ?? null })),
  ];
}

function nutrientsOf(food: Food): readonly FoodNutrient[] {
  return NUTRIENTS.map(({ id, title, unit }, index) => {
    const how = food.how[index] ?? null;
    return { id, name: title, unit, per100g: food.per100g[index] ?? null, how, source: sourceOf(id, how) };
  });
}

/** Which of `data/sources.json` a value came from, by how it came about. */
function sourceOf(id: NutrientId, how: How | null): string | null {
  if (how === null) return null;
  if (how === 'from-parts') return 'composition';
  if (how !== 'table') return 'usda-sr28';
  return id === 'iodine' ? 'usda-iodine-4' : 'usda-flavonoids';
}
