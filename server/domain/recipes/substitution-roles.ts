/**
 * Which foods can stand for which, by the role that a food plays in a line: the shape of the table, and how
 * it is asked.
 */
import { familyOf } from '../foods/family.ts';
import type { FactsIndex } from '../foods/facts.ts';
import type { Food, FoodId } from '../foods/food.ts';
import type { Recipe, RecipeLine, Slot } from './recipe.ts';

export interface Substitute {
  readonly food: FoodId;
  /** Grams of this per gram of the food that it stands for. */
  readonly ratio: number;
  /** One sentence for the cook. */
  readonly note: string;
}

/** Where a food plays the role; what is left out does not matter. */
export interface RoleSigns {
  /** Grams a serving, from and up to. */
  readonly fromG?: number;
  readonly upToG?: number;
  /** Whether the dish is cooked. */
  readonly heat?: boolean;
  /** One of the dish's slots. */
  readonly slots?: readonly Slot[];
  /** Foods or tags: some other line certainly holds one of these. */
  readonly beside?: readonly string[];
  /** Foods or tags: no other line holds one of these. */
  readonly notBeside?: readonly string[];
}

/** One food in the role: a concept speaks for all of its forms. */
export interface RoleOfFood {
  readonly food: FoodId;
  readonly when: RoleSigns | null;
  /** The best first. */
  readonly with: readonly Substitute[];
}

export interface SubstitutionRole {
  readonly id: string;
  /** "Creaminess". */
  readonly title: string;
  readonly foods: readonly RoleOfFood[];
}

export interface Swap {
  readonly role: SubstitutionRole;
  readonly substitute: Substitute;
}

export interface RoleTables {
  readonly roles: readonly SubstitutionRole[];
  readonly foods: ReadonlyMap<FoodId, Food>;
  readonly facts: Pick<FactsIndex, 'find'>;
}

/**
 * What could stand for the food of a line, in the order of the table, each food once; none where the line has
 * no weight.
 */
export function swapsFor(recipe: Recipe, index: number, tables: RoleTables): readonly Swap[] {
  const line = recipe.lines[index];
  if (line === undefined || line.status !== 'matched' || line.food === null || line.grams === null) return [];
  const names = familyOf(line.food, tables.foods);
  const found = new Map<FoodId, Swap>();
  for (const role of tables.roles)
    for (const { food, when, with: substitutes } of role.foods) {
      if (!names.has(food) || !plays(recipe, line, when, tables)) continue;
      for (const substitute of substitutes)
        if (substitute.food !== line.food && !found.has(substitute.food))
          found.set(substitute.food, { role, substitute });
    }
  return [...found.values()];
}

function plays(recipe: Recipe, line: RecipeLine, signs: RoleSigns | null, tables: RoleTables): boolean {
  if (signs === null) return true;
  const { fromG = 0, upToG = Infinity, heat, slots, beside, notBeside } = signs;
  const grams = (line.grams ?? 0) / recipe.servings;
  const others = recipe.lines.filter((one) => one !== line).flatMap((one) => one.foods);
  const holds = (target: string): boolean =>
    others.some((food) => tables.facts.find(food, target).verdict === 'contains');
  return (
    grams >= fromG &&
    grams <= upToG &&
    (heat === undefined || heat === recipe.heat) &&
    (slots === undefined || slots.some((slot) => recipe.slots.includes(slot))) &&
    (beside === undefined || beside.some(holds)) &&
    !(notBeside?.some(holds) ?? false)
  );
}
