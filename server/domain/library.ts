/** Everything the planner knows at one data version; `reference` builds it, nothing changes it. */
import type { Confirmed } from './foods/confirmed.ts';
import type { FactsIndex } from './foods/facts.ts';
import type { AisleId, Food, FoodId, Source, SourceId, Tag, TagId } from './foods/food.ts';
import type { CrossEdge } from './people/cross-reactivity.ts';
import type { StartingSet } from './people/starting-set.ts';
import type { TargetTables } from './people/tables.ts';
import type { IndexParameter } from './planner/balance.ts';
import type { Recipe } from './recipes/recipe.ts';
import type { SubstitutionRole } from './recipes/substitution-roles.ts';

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
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Lists to start from: a protocol, a diet, a law's allergens. */
  readonly sets: readonly StartingSet[];
  readonly aisles: readonly Aisle[];
  readonly foods: ReadonlyMap<FoodId, Food>;
  readonly facts: FactsIndex;
  readonly recipes: readonly Recipe[];
  /** What can stand for what, by role. */
  readonly substitutions: readonly SubstitutionRole[];
  readonly tables: TargetTables;
  /** Rows of the published inflammatory index. */
  readonly indexParameters: readonly IndexParameter[];
  /** Published rates of reacting to one food with an allergy to another: to suggest from, never to rule out by. */
  readonly crossReactivity: readonly CrossEdge[];
  /** The household's products that the facts are under; none in the library as it is read. */
  readonly confirmed?: readonly Confirmed[];
}
