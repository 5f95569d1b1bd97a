/** The nutrients kept per 100 g of a food: ids, units, and the SR28 number each comes from. */

interface NutrientRow {
  readonly id: string;
  readonly title: string;
  readonly unit: 'kcal' | 'g' | 'mg' | 'ug';
  /** SR28 nutrient number; null where another table or a formula supplies it. */
  readonly sr28: string | null;
}

/** Values read from tables, in column order. */
export const MEASURED = [
  { id: 'energy', title: 'Energy', unit: 'kcal', sr28: '208' },
  { id: 'water', title: 'Water', unit: 'g', sr28: '255' },
  { id: 'protein', title: 'Protein', unit: 'g', sr28: '203' },
  { id: 'fat', title: 'Fat', unit: 'g', sr28: '204' },
  { id: 'carbohydrate', title: 'Carbohydrate', unit: 'g', sr28: '205' },
  { id: 'fibre', title: 'Fibre', unit: 'g', sr28: '291' },
  { id: 'sugars', title: 'Sugars, total', unit: 'g', sr28: '269' },
  { id: 'alcohol-ethyl', title: 'Alcohol', unit: 'g', sr28: '221' },
  { id: 'caffeine-mg', title: 'Caffeine', unit: 'mg', sr28: '262' },
  { id: 'cholesterol', title: 'Cholesterol', unit: 'mg', sr28: '601' },
  { id: 'saturated-fat', title: 'Saturated fat', unit: 'g', sr28: '606' },
  { id: 'monounsaturated-fat', title: 'Monounsaturated fat', unit: 'g', sr28: '645' },
  { id: 'polyunsaturated-fat', title: 'Polyunsaturated fat', unit: 'g', sr28: '646' },
  { id: 'trans-fat', title: 'Trans fat', unit: 'g', sr28: '605' },
  { id: 'linoleic-undifferentiated', title: '18:2 undifferentiated', unit: 'g', sr28: '618' },
  { id: 'linolenic-undifferentiated', title: '18:3 undifferentiated', unit: 'g', sr28: '619' },
  { id: 'linoleic-n6', title: '18:2 n-6', unit: 'g', sr28: '675' },
  { id: 'linolenic-n3', title: '18:3 n-3', unit: 'g', sr28: '851' },
  { id: 'gamma-linolenic', title: '18:3 n-6', unit: 'g', sr28: '685' },
  { id: 'arachidonic', title: '20:4', unit: 'g', sr28: '620' },
  { id: 'stearidonic', title: '18:4', unit: 'g', sr28: '627' },
  { id: 'epa', title: 'EPA', unit: 'g', sr28: '629' },
  { id: 'dpa', title: 'DPA', unit: 'g', sr28: '631' },
  { id: 'dha', title: 'DHA', unit: 'g', sr28: '621' },
  { id: 'retinol', title: 'Retinol', unit: 'ug', sr28: '319' },
  { id: 'vitamin-a', title: 'Vitamin A (RAE)', unit: 'ug', sr28: '320' },
  { id: 'beta-carotene', title: 'Beta-carotene', unit: 'ug', sr28: '321' },
  { id: 'alpha-carotene', title: 'Alpha-carotene', unit: 'ug', sr28: '322' },
  { id: 'cryptoxanthin', title: 'Beta-cryptoxanthin', unit: 'ug', sr28: '334' },
  { id: 'lycopene', title: 'Lycopene', unit: 'ug', sr28: '337' },
  { id: 'lutein-zeaxanthin', title: 'Lutein and zeaxanthin', unit: 'ug', sr28: '338' },
  { id: 'vitamin-e', title: 'Vitamin E', unit: 'mg', sr28: '323' },
  { id: 'vitamin-d', title: 'Vitamin D', unit: 'ug', sr28: '328' },
  { id: 'vitamin-k', title: 'Vitamin K', unit: 'ug', sr28: '430' },
  { id: 'vitamin-c', title: 'Vitamin C', unit: 'mg', sr28: '401' },
  { id: 'thiamin', title: 'Thiamin', unit: 'mg', sr28: '404' },
  { id: 'riboflavin', title: 'Riboflavin', unit: 'mg', sr28: '405' },
  { id: 'niacin', title: 'Niacin', unit: 'mg', sr28: '406' },
  { id: 'pantothenic-acid', title: 'Pantothenic acid', unit: 'mg', sr28: '410' },
  { id: 'vitamin-b6', title: 'Vitamin B6', unit: 'mg', sr28: '415' },
  { id: 'folate-total', title: 'Folate, total', unit: 'ug', sr28: '417' },
  { id: 'folic-acid', title: 'Folic acid, added', unit: 'ug', sr28: '431' },
  { id: 'folate-food', title: 'Folate from food', unit: 'ug', sr28: '432' },
  { id: 'folate', title: 'Folate (DFE)', unit: 'ug', sr28: '435' },
  { id: 'vitamin-b12', title: 'Vitamin B12', unit: 'ug', sr28: '418' },
  { id: 'choline', title: 'Choline', unit: 'mg', sr28: '421' },
  { id: 'calcium', title: 'Calcium', unit: 'mg', sr28: '301' },
  { id: 'iron', title: 'Iron', unit: 'mg', sr28: '303' },
  { id: 'magnesium', title: 'Magnesium', unit: 'mg', sr28: '304' },
  { id: 'phosphorus', title: 'Phosphorus', unit: 'mg', sr28: '305' },
  { id: 'potassium', title: 'Potassium', unit: 'mg', sr28: '306' },
  { id: 'sodium', title: 'Sodium', unit: 'mg', sr28: '307' },
  { id: 'zinc', title: 'Zinc', unit: 'mg', sr28: '309' },
  { id: 'copper', title: 'Copper', unit: 'mg', sr28: '312' },
  { id: 'manganese', title: 'Manganese', unit: 'mg', sr28: '315' },
  { id: 'selenium', title: 'Selenium', unit: 'ug', sr28: '317' },
  { id: 'glutamic-acid', title: 'Glutamic acid', unit: 'g', sr28: '515' },
  { id: 'glucose', title: 'Glucose', unit: 'g', sr28: '211' },
  { id: 'fructose', title: 'Fructose', unit: 'g', sr28: '212' },
  { id: 'lactose-g', title: 'Lactose', unit: 'g', sr28: '213' },
  { id: 'anthocyanidins', title: 'Anthocyanidins', unit: 'mg', sr28: null },
  { id: 'flavan-3-ols', title: 'Flavan-3-ols', unit: 'mg', sr28: null },
  { id: 'flavanones', title: 'Flavanones', unit: 'mg', sr28: null },
  { id: 'flavones', title: 'Flavones', unit: 'mg', sr28: null },
  { id: 'flavonols', title: 'Flavonols', unit: 'mg', sr28: null },
  { id: 'isoflavones', title: 'Isoflavones', unit: 'mg', sr28: null },
  { id: 'iodine', title: 'Iodine', unit: 'ug', sr28: null },
] as const satisfies readonly NutrientRow[];

/** Values computed from measured ones when the library is assembled. */
export const DERIVED = [
  { id: 'ala', title: 'ALA (omega-3 from plants)', unit: 'g', sr28: null },
  { id: 'omega-3', title: 'Omega-3, all', unit: 'g', sr28: null },
  { id: 'linoleic', title: 'Linoleic acid', unit: 'g', sr28: null },
  { id: 'free-sugars', title: 'Free sugars', unit: 'g', sr28: null },
] as const satisfies readonly NutrientRow[];

export const NUTRIENTS = [...MEASURED, ...DERIVED] as const;

export type MeasuredId = (typeof MEASURED)[number]['id'];
export type DerivedId = (typeof DERIVED)[number]['id'];
export type NutrientId = MeasuredId | DerivedId;
export type NutrientUnit = NutrientRow['unit'];

/** One value per nutrient of `NUTRIENTS`, in that order; null = not measured, never zero. */
export type NutrientVector = readonly (number | null)[];

const INDEX: ReadonlyMap<string, number> = new Map(NUTRIENTS.map((n, i) => [n.id, i]));

/** The position of a nutrient in a `NutrientVector`. */
export function nutrientIndex(id: NutrientId): number {
  const index = INDEX.get(id);
  if (index === undefined) throw new Error(`no such nutrient: ${id}`);
  return index;
}

export function isNutrientId(text: string): text is NutrientId {
  return INDEX.has(text);
}

export function nutrientOf(id: NutrientId): NutrientRow & { readonly id: NutrientId } {
  const row = NUTRIENTS[nutrientIndex(id)];
  if (row === undefined) throw new Error(`no such nutrient: ${id}`);
  return row;
}
