/** The form on which a recipe is worked through by hand, and what follows from its rows by arithmetic alone. */
import type { FoodId } from '../../server/domain/foods/food.ts';

/** Food, its measure in the recipe, grams worked from that, kcal per 100 g as SR28 prints it, grams as eaten, and why. */
export type IngredientRow = readonly [
  food: FoodId,
  measure: string,
  grams: number,
  kcalPer100g: number,
  eatenG: number,
  why: string,
];

export interface StepRow {
  readonly id: string;
  readonly foods: readonly FoodId[];
  /** Minutes with the hands in it, at its start. */
  readonly active: number;
  /** Minutes after that in which the hands are free. */
  readonly waiting: number;
  /** Steps that must be over. */
  readonly after?: readonly string[];
  /** The step in whose waiting this one is done. */
  readonly beside?: string;
}

/** Centimetres, as measured inside; a bowl is taken for half an ellipsoid. */
export type Size =
  | { readonly kind: 'pot' | 'bowl'; readonly diameter: number; readonly depth: number }
  | { readonly kind: 'tray'; readonly width: number; readonly length: number }
  | { readonly kind: 'pan base'; readonly diameter: number }
  | { readonly kind: 'jar'; readonly ml: number };

export interface VesselRow {
  /** As under "equipment" of the recipe; "bowl" is in every kitchen and is not listed there. */
  readonly name: string;
  readonly size: Size;
  /** What is in it at its fullest: ml, of a tray or a pan's base cm2; with the density or the size taken. */
  readonly holds: readonly (readonly [what: string, amount: number, why: string])[];
}

export interface RecipeForm {
  readonly recipe: string;
  readonly servings: number;
  readonly ingredients: readonly IngredientRow[];
  readonly yieldG: number;
  readonly steps: readonly StepRow[];
  readonly totalMinutes: number;
  readonly activeMinutes: number;
  readonly vessels: readonly VesselRow[];
  /** For each animal food the words by which the recipe's steps tell the cook that it is done. */
  readonly doneWhen: Readonly<Record<FoodId, string>>;
  readonly onThePlate: string;
  readonly servingMl: number;
  readonly kcalPerServing: number;
}

export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** Minutes until the last step is over: one cook with one pair of hands does the steps in their order. */
export function minutesOf(steps: readonly StepRow[]): number {
  const done = new Map<string, { readonly handsFree: number; readonly end: number }>();
  let cookIsFree = 0;
  for (const { id, active, waiting, after = [], beside } of steps) {
    const earlier = after.map((one) => done.get(one)?.end ?? NaN);
    const host = beside === undefined ? 0 : (done.get(beside)?.handsFree ?? NaN);
    const handsFree = Math.max(cookIsFree, host, ...earlier) + active;
    done.set(id, { handsFree, end: handsFree + waiting });
    cookIsFree = handsFree;
  }
  return Math.max(...[...done.values()].map(({ end }) => end));
}

/** Steps put beside another whose waiting is too short for them. */
export function crowded(steps: readonly StepRow[]): readonly string[] {
  return steps
    .filter(({ id, waiting }) => {
      const beside = steps.filter((step) => step.beside === id).map(({ active }) => active);
      return sumOf(beside) > waiting;
    })
    .map(({ id }) => id);
}

/** What the vessel takes up to its rim: ml, of a tray or a pan's base cm2. */
export function capacityOf(size: Size): number {
  switch (size.kind) {
    case 'pot':
      return (Math.PI / 4) * size.diameter ** 2 * size.depth;
    case 'bowl':
      return (2 / 3) * (Math.PI / 4) * size.diameter ** 2 * size.depth;
    case 'tray':
      return size.width * size.length;
    case 'pan base':
      return (Math.PI / 4) * size.diameter ** 2;
    case 'jar':
      return size.ml;
  }
}
