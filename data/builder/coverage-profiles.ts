/** The people for whom the collection must hold a week: each a list of rules, from none to the strictest. */
import type { Sensitivity, Tier } from '../../server/domain/people/person.ts';
import type { FactsIndex } from '../../server/domain/foods/facts.ts';
import { PORTIONS } from '../../server/domain/planner/plan.ts';
import { sortRecipes } from '../../server/domain/recipes/eligibility.ts';
import type { Recipe } from '../../server/domain/recipes/recipe.ts';

export interface CoverageProfile {
  readonly id: string;
  readonly title: string;
  readonly rules: readonly Sensitivity[];
  /** Ids of `conditions.json` that come with it. */
  readonly conditions: readonly string[];
}

/** Grams of lactose a meal: the largest dose that the screens offer. */
const LACTOSE_G = 12;

const VEGETARIAN = ['mammal', 'poultry', 'fish', 'crustacean', 'mollusc', 'gelatine'];
const NINE = ['milk', 'egg', 'fish', 'crustacean', 'peanut', 'tree-nut', 'wheat', 'soy', 'sesame'];

export const COVERAGE_PROFILES: readonly CoverageProfile[] = [
  profile('none', 'No rules', []),
  profile('gluten', 'No gluten', ['gluten']),
  profile('coeliac', 'Coeliac disease', ['gluten'], 'severe'),
  profile('milk', 'No milk', ['milk']),
  lactose(),
  profile('egg', 'No egg', ['egg']),
  profile('soy', 'No soya', ['soy']),
  profile('corn', 'No corn', ['corn']),
  profile('nuts-severe', 'Tree nut and peanut, severe', ['tree-nut', 'peanut'], 'severe'),
  profile('nuts-and-seeds', 'No nuts and no seeds', ['tree-nut', 'peanut', 'seed']),
  profile('fish-and-shellfish', 'No fish and no shellfish', ['fish', 'crustacean', 'mollusc']),
  profile('top-nine-severe', 'The nine allergens of US law, severe', NINE, 'severe'),
  profile(
    'five-of-the-eu-severe',
    'Sesame, mustard, celery, lupin and sulphite, severe',
    ['sesame', 'mustard', 'celery', 'lupin', 'sulphite'],
    'severe',
  ),
  profile('nightshade', 'No nightshades', ['nightshade']),
  profile('allium', 'No onion family', ['allium']),
  profile('legume', 'No legumes', ['legume']),
  profile('grain-free', 'No grains', ['grain']),
  profile('low-fodmap', 'Low FODMAP', ['fodmap']),
  profile('low-fodmap-milk-gluten', 'Low FODMAP, no milk, no gluten', ['fodmap', 'milk', 'gluten']),
  profile('low-fodmap-vegetarian', 'Low FODMAP, vegetarian', ['fodmap', ...VEGETARIAN]),
  profile('low-histamine', 'Low histamine', ['high-histamine']),
  profile('low-oxalate', 'Low oxalate', ['high-oxalate']),
  profile('aip-elimination', 'AIP, elimination', ['aip-elimination']),
  profile('aip-after-stage-2', 'AIP after stage 2', ['aip-after-stage-2']),
  profile('vegan', 'Vegan', [...VEGETARIAN, 'milk', 'egg', 'honey']),
  profile('vegetarian', 'Vegetarian', VEGETARIAN),
  profile('pescatarian', 'Pescatarian', ['mammal', 'poultry', 'gelatine']),
  profile('milk-egg-gluten-soy', 'No milk, egg, gluten or soya', ['milk', 'egg', 'gluten', 'soy']),
  {
    ...profile('gentle-texture', 'Gentle texture', ['whole-nut-or-seed', 'tough-skin', 'raw-leaf']),
    conditions: ['gentle-texture'],
  },
];

/** Ids of the profiles whose rules leave the recipe in. */
export function profilesOf(recipe: Recipe, facts: FactsIndex): readonly string[] {
  return COVERAGE_PROFILES.filter(
    ({ rules }) => sortRecipes([recipe], rules, facts, PORTIONS[0]).eligible.length === 1,
  ).map(({ id }) => id);
}

function profile(
  id: string,
  title: string,
  targets: readonly string[],
  tier: Tier = 'avoid',
): CoverageProfile {
  const reason = id === 'coeliac' ? 'coeliac' : tier === 'severe' ? 'allergy' : 'reaction';
  const rules = targets.map((target) => ({ target, tier, reason, status: 'observed' }) as const);
  return { id, title, rules, conditions: [] };
}

function lactose(): CoverageProfile {
  const limit = { gramsPerMeal: LACTOSE_G, gramsPerDay: 2 * LACTOSE_G };
  const rule = { target: 'lactose', tier: 'limit', reason: 'reaction', status: 'observed', limit } as const;
  return { id: 'lactose', title: 'Lactose, limited', rules: [rule], conditions: [] };
}
