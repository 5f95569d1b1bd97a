/** A small kitchen of realistic foods for tests, and the builder that makes them. */
import type { Food, FoodId, Measure, TagId } from '../../server/domain/foods/food.ts';
import { NUTRIENTS } from '../../server/domain/foods/nutrient.ts';

/** `measures` as "cup, chopped: 160"; tags as a list. */
export interface FoodSketch {
  readonly id: FoodId;
  readonly name?: string;
  readonly names?: readonly string[];
  readonly kind?: Food['kind'];
  readonly nature?: Food['nature'];
  readonly usual?: FoodId;
  readonly parents?: readonly FoodId[];
  readonly tags?: readonly TagId[];
  readonly mayContain?: readonly TagId[];
  readonly measures?: readonly string[];
  readonly purchase?: Food['purchase'];
  readonly refuseShare?: number;
  readonly aisle?: string;
}

/** A whole plant food without facts, measures or nutrients, but for what is given. */
export function aFood(sketch: FoodSketch): Food {
  const blank = NUTRIENTS.map(() => null);
  return {
    id: sketch.id,
    name: sketch.name ?? sketch.id.replaceAll('-', ' '),
    names: sketch.names ?? [],
    kind: sketch.kind ?? 'whole',
    nature: sketch.nature ?? 'plant',
    usual: sketch.usual ?? null,
    parents: sketch.parents ?? [],
    parts: [],
    partsComplete: false,
    tags: sourced(sketch.tags ?? []),
    notTags: new Map(),
    mayContain: sourced(sketch.mayContain ?? []),
    groups: new Map(),
    plant: null,
    seasoning: false,
    ndb: null,
    aisle: sketch.kind === 'concept' ? null : (sketch.aisle ?? 'vegetables'),
    purchase: sketch.purchase ?? null,
    boughtAs: null,
    refuseShare: sketch.refuseShare ?? 0,
    measures: (sketch.measures ?? []).map(aMeasure),
    perishable: false,
    staple: false,
    toLookFor: null,
    per100g: blank,
    how: blank,
  };
}

function sourced(tags: readonly TagId[]): ReadonlyMap<TagId, string> {
  return new Map(tags.map((tag) => [tag, 'identity']));
}

function aMeasure(text: string): Measure {
  const [what = '', grams = ''] = text.split(': ');
  const [unit = '', ...qualifier] = what.split(', ');
  return {
    unit,
    qualifier: qualifier.length > 0 ? qualifier.join(', ') : null,
    grams: Number(grams),
    source: 'test',
  };
}
