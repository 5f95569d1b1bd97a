/** What is known of one food: names, what it is made of, its tags with where each is from, its nutrients. */
import { NUTRIENTS, type NutrientId } from '../domain/foods/nutrient.ts';
import type { Food, How } from '../domain/foods/food.ts';
import { confidenceIn, gradesOf, type Confidence, type FoodGrade } from '../domain/foods/grades.ts';
import type { Library } from '../domain/library.ts';

export interface FoodTag {
  readonly id: string;
  /** `may`: it depends on the maker. */
  readonly fact: 'yes' | 'may' | 'no';
  readonly source: string | null;
  /** Of the food's own grade where it has one, else of the source. */
  readonly confidence: Confidence | null;
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
  readonly grades: readonly FoodGrade[];
  readonly nutrients: readonly FoodNutrient[];
}

/** Null where there is no such food. */
export function readFood(library: Library, id: string): FoodView | null {
  const food = library.foods.get(id);
  if (food === undefined) return null;
  const grades = gradesOf(id, library);
  return { food, tags: tagsOf(library, food), grades, nutrients: nutrientsOf(food) };
}

function tagsOf(library: Library, food: Food): readonly FoodTag[] {
  const { facts, tags } = library;
  const told = (id: string, fact: FoodTag['fact'], source: string | null): FoodTag => ({
    ...{ id, fact, source, confidence: confidenceOf(id, source, food, library) },
  });
  const sourced = (fact: 'yes' | 'may', ids: readonly string[]): readonly FoodTag[] =>
    ids.map((id) => told(id, fact, facts.find(food.id, id).proof.at(-1)?.source ?? null));
  const yes = facts.containsOf(food.id);
  const may = facts.mayContainOf(food.id);
  const no = [...tags.keys()].filter((id) => facts.factOf(food.id, id) === 'no').sort();
  return [
    ...sourced('yes', yes),
    ...sourced('may', may),
    ...no.map((id) => told(id, 'no', food.notTags.get(id) ?? null)),
  ];
}

/** A measured figure keeps the confidence of its table, whatever the opinion beside it. */
function confidenceOf(tag: string, source: string | null, food: Food, library: Library): Confidence | null {
  const known = library.sources.get(source ?? '')?.confidence ?? null;
  const scale = library.tags.get(tag)?.scale?.of;
  if (known === null || scale === undefined || source === 'sr28') return known;
  return confidenceIn(food.id, scale, library.foods) ?? known;
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
