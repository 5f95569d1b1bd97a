/** A food, a tag, and what is claimed of them, as read from the data files. */
import type { Cooking } from './cooking.ts';
import type { Confidence, ScaleId } from './grades.ts';
import type { NutrientId, NutrientVector } from './nutrient.ts';

export type FoodId = string;
export type TagId = string;
export type SourceId = string;
export type AisleId = string;

export type Fact = 'yes' | 'no' | 'unknown';
export type FoodKind = 'concept' | 'whole' | 'compound';
export type Nature = 'plant' | 'fungus' | 'animal' | 'algae' | 'mineral' | 'mixed';
export type TagKind = 'allergen' | 'family' | 'substance' | 'safety' | 'group';

export interface Tag {
  readonly id: TagId;
  readonly title: string;
  readonly kind: TagKind;
  readonly description: string;
  /** Tags that whatever carries this one carries too: almond -> tree-nut. */
  readonly implies: readonly TagId[];
  readonly source: SourceId;
  /** A matter of degree that somebody judged or measured: a food without a claim is not assessed, never free of it. */
  readonly graded?: boolean;
  /** The scale that brings it: from which grade on, or, where the scale knows no grades, by a plain yes. */
  readonly scale?: { readonly of: ScaleId; readonly from: 'medium' | 'high' | 'yes' };
  /** Brought, or denied, by a measured nutrient. */
  readonly threshold?: Threshold;
  /** How many grams of the thing itself a food holds: one sugar, less another, and never more than a third figure. */
  readonly amount?: AmountRule;
}

/** Per 100 g, in the nutrient's unit: at least this much of one, less what there is of another. */
export interface Threshold {
  readonly nutrient: NutrientId;
  readonly less?: NutrientId;
  readonly atLeast: number;
  /** For a seasoning, of which a serving is a few grams. */
  readonly seasoningAtLeast?: number;
}

export interface AmountRule {
  readonly nutrient: NutrientId;
  readonly less?: NutrientId;
  readonly atMost: NutrientId;
}

/** Shares (0 to 1) of a food's weight; null where nobody measured it. */
export interface Amount {
  readonly measured: number | null;
  readonly atMost: number | null;
}

/** Where a claim comes from, and how far it can be relied on. */
export interface Source {
  readonly id: SourceId;
  readonly title: string;
  readonly confidence: Confidence;
}

export interface Part {
  readonly food: FoodId;
  /** Share by weight, 0 to 1; null where not known. */
  readonly share: number | null;
}

/** What one buys: gross weight of one unit as bought; unit `g` means sold loose, rounded up to `grams`. */
export interface Purchase {
  readonly unit: string;
  readonly grams: number;
}

/** A household measure: edible grams of one `unit` ("cup", "clove", "medium"), with what qualifies it ("chopped"). */
export interface Measure {
  readonly unit: string;
  readonly qualifier: string | null;
  readonly grams: number;
  readonly source: SourceId;
}

/** How a nutrient value came about. */
export type How = 'analysed' | 'calculated' | 'label' | 'assumed-zero' | 'borrowed' | 'from-parts' | 'table';

export interface Food {
  readonly id: FoodId;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: FoodKind;
  readonly nature: Nature;
  /** The form meant when only a concept's name is written. */
  readonly usual: FoodId | null;
  readonly parents: readonly FoodId[];
  readonly parts: readonly Part[];
  readonly partsComplete: boolean;
  readonly tags: ReadonlyMap<TagId, SourceId>;
  readonly notTags: ReadonlyMap<TagId, SourceId>;
  /** Tags or foods that some makers put in. */
  readonly mayContain: ReadonlyMap<string, SourceId>;
  /** Grams counted for a planning group per gram of this food. */
  readonly groups: ReadonlyMap<TagId, number>;
  readonly plant: string | null;
  readonly seasoning: boolean;
  readonly ndb: string | null;
  readonly aisle: AisleId | null;
  readonly purchase: Purchase | null;
  /** Not bought itself: grams of this per gross gram of `food`. */
  readonly boughtAs: { readonly food: FoodId; readonly yield: number } | null;
  /** Share of the bought weight that is thrown away, 0 to 1. */
  readonly refuseShare: number;
  readonly measures: readonly Measure[];
  readonly perishable: boolean;
  readonly staple: boolean;
  readonly toLookFor: string | null;
  /** Per 100 g edible part; null = not measured. */
  readonly per100g: NutrientVector;
  readonly how: readonly (How | null)[];
  /** What heat does to it; null for what is not raw, or where nobody measured it. */
  readonly cooking?: Cooking | null;
  /** What is known of the weight of each tag that has an amount of its own. */
  readonly amounts?: ReadonlyMap<TagId, Amount>;
  /** How sure its own entry on a scale is; the grade itself is among the tags. */
  readonly confidences?: ReadonlyMap<ScaleId, Confidence>;
  /** Graded tags of which the own entry says that nobody can tell: no parent or part answers for them. */
  readonly unassessed?: ReadonlySet<TagId>;
}
