/** Everything the planner knows at one data version; `reference` builds it, nothing changes it. */
import type { FactsIndex } from './foods/facts.ts';
import type { AisleId, Food, FoodId, Tag, TagId } from './foods/food.ts';
import type { TargetTables } from './people/tables.ts';
import type { IndexParameter } from './planner/balance.ts';
import type { Recipe } from './recipes/recipe.ts';

export interface Aisle {
  readonly id: AisleId;
  readonly title: string;
}

export interface TagAlias {
  readonly alias: string;
  readonly tags: readonly TagId[];
}

export interface Library {
  /** Digest of the data files: the same files give the same version. */
  readonly dataVersion: string;
  readonly tags: ReadonlyMap<TagId, Tag>;
  readonly aliases: readonly TagAlias[];
  readonly aisles: readonly Aisle[];
  readonly foods: ReadonlyMap<FoodId, Food>;
  readonly facts: FactsIndex;
  readonly recipes: readonly Recipe[];
  readonly tables: TargetTables;
  /** Rows of the published inflammatory index. */
  readonly indexParameters: readonly IndexParameter[];
}
