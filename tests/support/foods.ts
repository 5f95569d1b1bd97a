/** A small kitchen of realistic foods for tests, and the builder that makes them. */
import type { Food, FoodId, Measure, TagId } from '../../server/domain/foods/food.ts';
import { NUTRIENTS } from '../../server/domain/foods/nutrient.ts';
import type { LineFacts } from '../../server/domain/ingredients/parsed-line.ts';

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

/** About fifty foods; weights as in SR28 where it has them. */
export const KITCHEN: readonly Food[] = [
  aFood({
    id: 'tomato',
    name: 'tomato (any form)',
    names: ['tomato'],
    kind: 'concept',
    usual: 'tomato-raw',
    tags: ['nightshade'],
  }),
  aFood({
    ...{
      id: 'tomato-raw',
      name: 'tomato',
      names: ['fresh tomato'],
      parents: ['tomato'],
      tags: ['nightshade'],
    },
    measures: [
      'cup, cherry tomatoes: 149',
      'cup, chopped or sliced: 180',
      'medium: 123',
      'large: 182',
      'small: 91',
      'slice: 20',
    ],
  }),
  aFood({
    ...{
      id: 'tomato-canned',
      name: 'canned tomatoes',
      names: ['tinned tomatoes'],
      parents: ['tomato'],
      tags: ['nightshade'],
    },
    ...{ measures: ['cup: 240'], purchase: { unit: 'can', grams: 400 }, aisle: 'pulses-tins' },
  }),
  aFood({
    id: 'almond-raw',
    name: 'almonds',
    tags: ['almond', 'tree-nut'],
    measures: ['cup, whole: 143', 'cup, sliced: 92'],
  }),
  aFood({
    id: 'almond-ground',
    name: 'ground almonds',
    names: ['almond flour', 'almond meal'],
    tags: ['almond', 'tree-nut'],
    measures: ['cup: 96'],
  }),
  aFood({
    id: 'almond-milk',
    name: 'almond milk',
    kind: 'compound',
    tags: ['almond', 'tree-nut'],
    measures: ['cup: 262'],
  }),
  aFood({
    id: 'oat-milk',
    name: 'oat milk',
    kind: 'compound',
    tags: ['oats', 'grain'],
    mayContain: ['gluten'],
    measures: ['cup: 240'],
  }),
  aFood({
    id: 'soy-milk',
    name: 'soy milk',
    names: ['soya milk'],
    kind: 'compound',
    tags: ['soy', 'legume'],
    measures: ['cup: 243'],
  }),
  aFood({
    id: 'coconut-milk-canned',
    name: 'coconut milk',
    tags: ['coconut'],
    measures: ['cup: 226'],
    purchase: { unit: 'can', grams: 400 },
  }),
  aFood({
    id: 'milk-whole',
    name: 'whole milk',
    names: ['milk', '2% milk'],
    nature: 'animal',
    tags: ['lactose', 'milk'],
    measures: ['cup: 244', 'tbsp: 15'],
  }),
  aFood({
    id: 'butter-salted',
    name: 'salted butter',
    nature: 'animal',
    tags: ['milk'],
    measures: ['tbsp: 14.2', 'cup: 227'],
  }),
  aFood({
    id: 'butter-unsalted',
    name: 'unsalted butter',
    names: ['butter'],
    nature: 'animal',
    tags: ['milk'],
    measures: ['tbsp: 14.2', 'stick: 113'],
  }),
  aFood({
    id: 'margarine',
    kind: 'compound',
    names: ['vegan butter'],
    mayContain: ['milk'],
    measures: ['tbsp: 14'],
  }),
  aFood({
    id: 'peanut-butter',
    kind: 'compound',
    tags: ['legume', 'peanut'],
    measures: ['tbsp: 16', 'cup: 258'],
    aisle: 'sauces-oils',
  }),
  aFood({
    id: 'peanut-raw',
    name: 'peanuts',
    names: ['groundnut'],
    tags: ['legume', 'peanut'],
    measures: ['cup: 146'],
  }),
  aFood({ id: 'cocoa-butter', tags: ['cocoa'], measures: ['tbsp: 13.6'] }),
  aFood({ id: 'buckwheat-flour', tags: ['pseudo-grain'], measures: ['cup: 120'] }),
  aFood({
    id: 'wheat-flour-white',
    name: 'white wheat flour',
    names: ['flour', 'all-purpose flour', 'plain flour'],
    tags: ['gluten', 'grain', 'wheat'],
    measures: ['cup: 125'],
  }),
  aFood({
    id: 'oat-rolled',
    name: 'rolled oats',
    names: ['oats'],
    tags: ['grain', 'oats'],
    mayContain: ['gluten'],
    measures: ['cup: 81'],
  }),
  aFood({
    id: 'oat-rolled-gluten-free',
    name: 'gluten-free oats',
    tags: ['grain', 'oats'],
    measures: ['cup: 81'],
  }),
  aFood({
    id: 'nutmeg-ground',
    name: 'ground nutmeg',
    names: ['nutmeg'],
    tags: ['seed-spice'],
    measures: ['tsp: 2.2'],
  }),
  aFood({
    id: 'cloves-ground',
    name: 'ground cloves',
    names: ['cloves', 'whole cloves'],
    measures: ['tsp: 2.1'],
  }),
  aFood({
    id: 'eggplant-raw',
    name: 'eggplant',
    names: ['aubergine'],
    tags: ['nightshade'],
    measures: ['cup, cubes: 82'],
    purchase: { unit: 'eggplant', grams: 500 },
    refuseShare: 0.19,
  }),
  aFood({ id: 'cream-of-tartar', measures: ['tsp: 3'] }),
  aFood({
    id: 'cream-heavy',
    name: 'heavy cream',
    names: ['cream', 'double cream'],
    nature: 'animal',
    tags: ['milk'],
    measures: ['cup: 238'],
  }),
  aFood({ id: 'half-and-half', nature: 'animal', tags: ['milk'], measures: ['cup: 242'] }),
  aFood({
    id: 'egg-whole',
    name: 'egg',
    nature: 'animal',
    tags: ['egg'],
    measures: ['medium: 44', 'large: 50', 'small: 38'],
  }),
  aFood({ id: 'egg-yolk', nature: 'animal', tags: ['egg'], measures: ['large: 17'] }),
  aFood({
    id: 'garlic-raw',
    name: 'garlic',
    tags: ['allium'],
    measures: ['clove: 3', 'tsp: 2.8'],
    purchase: { unit: 'head', grams: 45 },
  }),
  aFood({
    id: 'onion-raw',
    name: 'onion',
    names: ['yellow onion'],
    tags: ['allium'],
    measures: [
      'cup, chopped: 160',
      'cup, sliced: 115',
      'medium: 110',
      'large: 150',
      'small: 70',
      'tbsp chopped: 10',
    ],
  }),
  aFood({ id: 'onion-powder', tags: ['allium'], measures: ['tsp: 2.4'] }),
  aFood({ id: 'garlic-powder', tags: ['allium'], measures: ['tsp: 3.1'] }),
  aFood({
    id: 'carrot-raw',
    name: 'carrot',
    measures: ['cup, chopped: 128', 'cup, grated: 110', 'medium: 61', 'large: 72'],
  }),
  aFood({
    id: 'celery-raw',
    name: 'celery',
    names: ['stick celery'],
    tags: ['celery'],
    measures: ['stalk: 40', 'cup, chopped: 101'],
  }),
  aFood({
    id: 'kale-raw',
    name: 'kale',
    tags: ['brassica'],
    measures: ['cup: 21'],
    purchase: { unit: 'bunch', grams: 250 },
    refuseShare: 0.28,
  }),
  aFood({
    id: 'basil-fresh',
    name: 'basil',
    names: ['basil leaves'],
    measures: ['leaf: 0.5', 'tbsp, chopped: 2.65', 'cup, whole: 24'],
  }),
  aFood({ id: 'bay-leaf', measures: ['leaf: 0.2'] }),
  aFood({
    id: 'cilantro-fresh',
    name: 'cilantro',
    names: ['coriander', 'fresh coriander'],
    measures: ['cup: 16'],
  }),
  aFood({
    id: 'coriander-ground',
    name: 'ground coriander',
    names: ['coriander'],
    tags: ['seed-spice'],
    measures: ['tsp: 1.8'],
  }),
  aFood({ id: 'lemon-raw', name: 'lemon', tags: ['citrus'], measures: ['fruit, without peel: 84'] }),
  aFood({ id: 'lemon-juice', tags: ['citrus'], measures: ['cup: 244', 'tbsp: 15.2', 'lemon: 48'] }),
  aFood({ id: 'lime-raw', name: 'lime', tags: ['citrus'], measures: ['fruit: 67'] }),
  aFood({ id: 'salt-table', name: 'salt', nature: 'mineral', measures: ['tsp: 6'] }),
  aFood({ id: 'black-pepper', names: ['pepper'], measures: ['tsp: 2.3'] }),
  aFood({
    id: 'bell-pepper-red-raw',
    name: 'red bell pepper',
    names: ['bell pepper', 'red pepper'],
    tags: ['nightshade'],
    measures: ['medium: 119', 'cup, chopped: 149'],
  }),
  aFood({
    id: 'bell-pepper-yellow-raw',
    name: 'yellow bell pepper',
    names: ['yellow pepper'],
    tags: ['nightshade'],
    measures: ['pepper, large: 186'],
  }),
  aFood({ id: 'olive-oil', measures: ['tbsp: 13.5', 'cup: 216'], aisle: 'sauces-oils' }),
  aFood({ id: 'olive-canned', name: 'olives', measures: ['cup: 135'] }),
  aFood({ id: 'chickpea-dry', name: 'dried chickpeas', measures: ['cup: 200'] }),
  aFood({
    id: 'chickpea-canned',
    name: 'canned chickpeas',
    names: ['chickpea', 'garbanzo bean'],
    tags: ['legume'],
    measures: ['cup: 152'],
    purchase: { unit: 'can', grams: 240 },
  }),
  aFood({ id: 'potato-raw', name: 'potato', tags: ['nightshade'], measures: ['medium: 213', 'large: 369'] }),
  aFood({ id: 'sweet-potato-raw', name: 'sweet potato', measures: ['cup, cubes: 133'] }),
  aFood({ id: 'salmon-raw', name: 'salmon', nature: 'animal', tags: ['fish'], measures: ['fillet: 170'] }),
  aFood({ id: 'cod-raw', name: 'cod', names: ['white fish'], nature: 'animal', tags: ['fish'] }),
  aFood({
    id: 'chicken-breast-raw',
    name: 'chicken breast',
    nature: 'animal',
    tags: ['chicken', 'poultry'],
    measures: ['piece: 174'],
  }),
  aFood({ id: 'chicken-thigh-raw', name: 'chicken thigh', nature: 'animal', tags: ['chicken', 'poultry'] }),
  aFood({
    id: 'ginger-raw',
    name: 'ginger',
    names: ['ginger root', 'fresh ginger'],
    measures: ['tsp: 2', 'tbsp, grated: 6'],
  }),
  aFood({ id: 'water', nature: 'mineral', measures: ['cup: 237'] }),
  aFood({
    id: 'walnut-raw',
    name: 'walnuts',
    tags: ['tree-nut', 'walnut'],
    measures: ['cup, chopped: 117', 'cup, halves: 100'],
  }),
  aFood({ id: 'blueberry-raw', name: 'blueberry', measures: ['cup: 148'] }),
  aFood({
    id: 'mayonnaise',
    kind: 'compound',
    tags: ['egg'],
    mayContain: ['mustard'],
    measures: ['tbsp: 14'],
  }),
  aFood({
    id: 'white-bread',
    name: 'white bread',
    names: ['bread'],
    kind: 'compound',
    tags: ['gluten', 'wheat'],
    measures: ['slice: 29'],
  }),
  aFood({ id: 'pickle-cornichon', name: 'cornichons', names: ['gherkins, small'] }),
  aFood({ id: 'pickle-dill', name: 'dill pickles', names: ['gherkins'] }),
  aFood({
    id: 'beef-rib-raw',
    name: 'beef ribs',
    names: ['short ribs'],
    nature: 'animal',
    tags: ['beef', 'mammal'],
  }),
  aFood({ id: 'soda-lemon', name: '7 Up', kind: 'compound', tags: ['added-sugar'], measures: ['cup: 246'] }),
];

export const KITCHEN_BY_ID: ReadonlyMap<FoodId, Food> = new Map(KITCHEN.map((food) => [food.id, food]));

/** The foods' own tags only: enough where nothing is inherited. */
export const KITCHEN_FACTS: LineFacts = {
  containsOf: (food) => [...(KITCHEN_BY_ID.get(food)?.tags.keys() ?? [])].sort(),
  mayContainOf: (food) => [...(KITCHEN_BY_ID.get(food)?.mayContain.keys() ?? [])].sort(),
};
