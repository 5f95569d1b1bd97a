/** A dish of one serving from grams of a few foods, for the tests of one gate each. */
import { dishOf, foodsForGates } from '../../../data/builder/gates/dish.ts';
import type { Dish, Foods, Gate } from '../../../data/builder/gates/dish.ts';
import { UNSAID } from '../../../server/domain/recipes/recipe.ts';
import type { Recipe, RecipeLine } from '../../../server/domain/recipes/recipe.ts';
import { factsOf, foodsOf } from '../../support/foods-builder.ts';
import type { FoodWith } from '../../support/foods-builder.ts';

const animal = (id: string, tags: readonly string[], more: Partial<FoodWith> = {}): FoodWith => ({
  ...{ id, nature: 'animal', aisle: 'meat', tags },
  ...more,
});
const leaf = { groups: { 'leafy-green': 1 }, tags: ['raw-leaf'] };
const cooked = (gained: number): Partial<FoodWith> => ({ cooking: { yield: gained, left: [] } });

const FOODS: readonly FoodWith[] = [
  { id: 'kale-raw', name: 'kale', ...leaf },
  { id: 'kale-frozen', name: 'frozen kale', groups: leaf.groups, aisle: 'frozen' },
  { id: 'carrot-raw', name: 'carrot', plant: 'carrot', per100g: { water: 88 } },
  { id: 'onion-raw', name: 'onion' },
  { id: 'garlic-raw', name: 'garlic', seasoning: true },
  { id: 'apple-raw', name: 'apple', aisle: 'fruit', per100g: { energy: 52, fibre: 2.4 } },
  { id: 'blueberry-raw', name: 'blueberries', aisle: 'fruit', groups: { berry: 1 } },
  { id: 'olive-oil', name: 'olive oil', aisle: 'sauces-oils', per100g: { energy: 884, 'saturated-fat': 14 } },
  { id: 'salt-table', name: 'salt', aisle: 'spices', per100g: { sodium: 38758 } },
  { id: 'honey-raw', name: 'honey', aisle: 'baking-sweet', per100g: { energy: 304, 'free-sugars': 82 } },
  { id: 'water', name: 'water', aisle: 'drinks' },
  { id: 'lentil-dry', name: 'lentils', aisle: 'pulses-tins', groups: { pulse: 1 }, ...cooked(2.7) },
  { id: 'kidney-bean-dry', name: 'dried kidney beans', aisle: 'pulses-tins', groups: { pulse: 1 } },
  { id: 'kidney-bean-canned', name: 'canned kidney beans', aisle: 'pulses-tins', groups: { pulse: 1 } },
  { id: 'rice-white-dry', name: 'white rice', aisle: 'grains-pasta' },
  { id: 'rice-white-cooked', name: 'cooked white rice', aisle: 'grains-pasta' },
  { id: 'rice-noodle-dry', name: 'rice noodles', aisle: 'grains-pasta' },
  { id: 'oat-rolled', name: 'rolled oats', aisle: 'grains-pasta', tags: ['oats'] },
  { id: 'wheat-flour-whole', name: 'whole wheat flour', aisle: 'grains-pasta', tags: ['wheat'] },
  { id: 'bread-whole-wheat', name: 'bread', kind: 'compound', tags: ['wheat'], per100g: { energy: 250 } },
  { id: 'pancake-dish', name: 'pancakes', kind: 'compound', tags: ['milk', 'egg', 'wheat'] },
  { id: 'mustard-yellow', name: 'mustard', tags: ['mustard'], seasoning: true },
  { id: 'walnut-raw', name: 'walnuts', groups: { 'nut-or-seed': 1 }, tags: ['walnut', 'whole-nut-or-seed'] },
  { id: 'brazil-nut-raw', name: 'Brazil nuts', groups: { 'nut-or-seed': 1 }, tags: ['brazil-nut'] },
  { id: 'pumpkin-seed', name: 'pumpkin seeds', groups: { 'nut-or-seed': 1 } },
  { id: 'cinnamon-ground', name: 'ground cinnamon', seasoning: true, aisle: 'spices' },
  { id: 'turmeric-ground', name: 'ground turmeric', seasoning: true, aisle: 'spices' },
  { id: 'alfalfa-sprout-raw', name: 'alfalfa sprouts' },
  { id: 'brussels-sprout-raw', name: 'brussels sprouts' },
  { id: 'wine-white', name: 'white wine', tags: ['alcohol'], aisle: 'drinks' },
  { id: 'vinegar-wine-red', name: 'red wine vinegar', tags: ['alcohol'], aisle: 'sauces-oils' },
  { id: 'kombu-dried', name: 'kombu', nature: 'algae' },
  {
    id: 'feta-cheese',
    name: 'feta',
    nature: 'animal',
    tags: ['milk', 'mammal'],
    per100g: { 'saturated-fat': 13 },
  },
  animal('egg-whole', ['egg'], { name: 'egg', aisle: 'dairy-eggs' }),
  animal('egg-boiled', ['egg'], { name: 'boiled egg', aisle: 'dairy-eggs' }),
  animal('chicken-thigh-raw', ['chicken'], { name: 'chicken thigh', ...cooked(0.75) }),
  animal('chicken-cooked', ['chicken'], { name: 'cooked chicken' }),
  animal('chicken-liver-raw', ['chicken', 'liver'], { name: 'chicken liver' }),
  animal('beef-ground-raw', ['beef'], { name: 'ground beef', groups: { 'red-meat': 1 } }),
  animal('sausage-pork-raw', ['pork', 'processed-meat'], { name: 'pork sausage' }),
  animal('salmon-atlantic-raw', ['fish'], { name: 'salmon', groups: { 'oily-fish': 1 } }),
  animal('salmon-frozen', ['fish'], { name: 'frozen salmon', aisle: 'frozen' }),
  animal('sardine-canned-oil', ['fish'], { name: 'canned sardines in oil', aisle: 'pulses-tins' }),
  // About 560 kcal, 30 g protein and 60 mg sodium in 300 g: a main by itself.
  {
    id: 'main-of-figures',
    name: 'figures',
    aisle: 'meat',
    per100g: { energy: 180, protein: 10, sodium: 20, fibre: 1, 'saturated-fat': 1, 'free-sugars': 0 },
  },
];

const IMPLIES = {
  ...{ walnut: ['tree-nut'], 'brazil-nut': ['tree-nut'], 'tree-nut': [], wheat: ['gluten'], gluten: [] },
  ...{
    chicken: ['poultry'],
    poultry: [],
    beef: ['mammal'],
    pork: ['mammal'],
    mammal: [],
    'processed-meat': [],
  },
  ...{ fish: [], egg: [], milk: [], mustard: [], oats: [], liver: [], alcohol: [], 'high-mercury-fish': [] },
  ...{ 'leafy-green': [], pulse: [], berry: [], 'nut-or-seed': [], 'red-meat': [], 'oily-fish': [] },
  ...{ 'whole-nut-or-seed': [], 'tough-skin': [], 'raw-leaf': [] },
};

export const KITCHEN: Foods = foodsForGates(foodsOf(FOODS), factsOf(FOODS, IMPLIES));

export type Grams = Readonly<Record<string, number>>;

/** A line as the compiler writes it; `preparation` behind its comma. */
export function aLine(food: string, grams: number | null, changes: Partial<RecipeLine> = {}): RecipeLine {
  const name = KITCHEN.foods.get(food)?.name ?? food;
  const { preparation = null } = changes;
  return {
    ...{
      line: `${String(grams)} g ${name}${preparation === null ? '' : `, ${preparation}`}`,
      status: 'matched',
    },
    ...{ food, foods: [food], quantity: String(grams), unit: 'g', grams, preparation, isHeated: true },
    ...changes,
  };
}

/** One heated serving with these grams; without heat nothing in it is heated. */
export function aRecipe(grams: Grams, changes: Partial<Recipe> = {}): Recipe {
  const isHeated = changes.heat ?? true;
  for (const id of Object.keys(grams)) if (!KITCHEN.foods.has(id)) throw new Error(`no food ${id}`);
  return {
    ...UNSAID,
    ...{ id: 'a', title: 'A dish', slots: ['dinner'], servings: 1, activeMinutes: 10, totalMinutes: 20 },
    ...{
      cuisine: 'any',
      mainProtein: 'any',
      keepsDays: 0,
      heat: true,
      equipment: ['saucepan'],
      steps: ['Cook.'],
    },
    lines: Object.entries(grams).map(([food, own]) => aLine(food, own, { isHeated })),
    ...changes,
  };
}

export function aDish(grams: Grams, changes: Partial<Recipe> = {}): Dish {
  return dishOf(aRecipe(grams, changes), KITCHEN);
}

/** All that a gate says, in one text. */
export function said(gate: Gate, grams: Grams, changes: Partial<Recipe> = {}): string {
  return gate(aDish(grams, changes)).join('; ');
}

export const steps = (...texts: readonly string[]): Partial<Recipe> => ({ steps: texts });
