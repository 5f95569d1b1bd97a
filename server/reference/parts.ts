/** What the compiled library file holds: plain JSON, checked once when it was written. */
import type { Aisle, TagAlias } from '../domain/library.ts';
import type { Measure, Source, Tag, TagId } from '../domain/foods/food.ts';
import type { Confidence, ScaleId } from '../domain/foods/grades.ts';
import type { CrossEdge } from '../domain/people/cross-reactivity.ts';
import type { AuthoredSet } from './schemas-sets.ts';
import type { TargetTables } from '../domain/people/tables.ts';
import type { IndexParameter } from '../domain/planner/balance.ts';
import type { Recipe } from '../domain/recipes/recipe.ts';
import type { SubstitutionRole } from '../domain/recipes/substitution-roles.ts';
import type { AuthoredFood } from './schemas-foods.ts';

/** A food with its built figures beside what its author wrote. */
export interface FoodParts extends Omit<AuthoredFood, 'measures'> {
  /** SR28's measures first, then the authored ones. */
  readonly measures: readonly Measure[];
  /** Percent of the bought weight thrown away, from SR28; null where SR28 has no entry. */
  readonly sr28RefusePercent: number | null;
  /** Per 100 g edible part, one per nutrient of `MEASURED`; null = not measured. Empty for a concept. */
  readonly values: readonly (number | null)[];
  /** One letter of `provenance.csv` per value, a blank where it is null. Empty for a concept. */
  readonly hows: string;
  /** What heat does to it; not there for what is not raw, or where nobody measured it. */
  readonly cooking?: { readonly yield: number; readonly left: Readonly<Record<string, number>> };
  /** Scale -> how sure the food's own entry is. */
  readonly confidences?: Readonly<Record<ScaleId, Confidence>>;
  /** Graded tags that its own entry leaves open. */
  readonly unassessed?: readonly TagId[];
}

export interface LibraryParts {
  readonly tags: readonly Tag[];
  readonly aliases: readonly TagAlias[];
  readonly sources: readonly Source[];
  readonly sets: readonly AuthoredSet[];
  readonly aisles: readonly Aisle[];
  readonly foods: readonly FoodParts[];
  readonly recipes: readonly Recipe[];
  readonly substitutions: readonly SubstitutionRole[];
  readonly tables: TargetTables;
  readonly indexParameters: readonly IndexParameter[];
  readonly crossReactivity: readonly CrossEdge[];
}
