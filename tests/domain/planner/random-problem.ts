/** Random problems in which every term has something to say: nutrients, groups, plants, doses, dislikes, steady nutrients. */
import { NUTRIENTS, type NutrientId } from '../../../server/domain/foods/nutrient.ts';
import type { Sensitivity } from '../../../server/domain/people/person.ts';
import type { Targets } from '../../../server/domain/people/targets.ts';
import type { Problem } from '../../../server/domain/planner/problem.ts';
import { randomFrom, type Random } from '../../../server/domain/planner/random.ts';
import { SLOTS, type Recipe, type Slot } from '../../../server/domain/recipes/recipe.ts';
import { foodsOf, tagsOf, type FoodWith } from '../../support/foods-builder.ts';
import { problemWith } from '../../support/planner.ts';
import { recipeWith, ruleOf } from '../../support/recipes.ts';

const TAGS = tagsOf({
  ...{ fish: [], crustacean: [], 'high-oxalate-leaf': [], olive: [] },
  ...{ 'leafy-green': [], pulse: [], 'oily-fish': [], berry: [], 'processed-meat': [] },
});
const GROUPS = ['leafy-green', 'pulse', 'oily-fish', 'berry', 'processed-meat'] as const;
const FOODS = 16;

const one = <T>(items: readonly T[], random: Random): T => {
  const item = items[random.below(items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
};

/** Plausible sizes by unit, a tenth of the values not measured. */
function nutrients(random: Random): Partial<Record<NutrientId, number>> {
  const most = { kcal: 600, g: 20, mg: 300, ug: 400 };
  return Object.fromEntries(
    NUTRIENTS.filter(() => random.below(10) > 0).map(({ id, unit }) => [id, random.next() * most[unit]]),
  );
}

function food(i: number, random: Random): FoodWith {
  const comes = (percent: number): boolean => random.below(100) < percent;
  return {
    id: `food-${String(i)}`,
    per100g: nutrients(random),
    groups: comes(50) ? { [one(GROUPS, random)]: 0.5 + random.next() } : {},
    tags: comes(40) ? [one(['fish', 'crustacean', 'high-oxalate-leaf', 'olive'], random)] : [],
    plant: comes(70) ? `plant-${String(random.below(9))}` : null,
    seasoning: comes(30),
    perishable: comes(50),
    staple: comes(20),
  };
}

function recipe(slot: Slot, i: number, random: Random): Recipe {
  const isMain = slot === 'lunch' || slot === 'dinner';
  return recipeWith({
    id: `${slot}-${String(i)}`,
    slots: isMain && random.below(3) === 0 ? ['lunch', 'dinner'] : [slot],
    servings: 1 + random.below(4),
    activeMinutes: random.below(45),
    cuisine: one(['north', 'south'], random),
    mainProtein: one(['beans', 'fish', 'egg'], random),
    keepsDays: random.below(4),
    heat: random.below(2) === 0,
    lines: Array.from({ length: 2 + random.below(4) }, () => [
      `food-${String(random.below(FOODS))}`,
      5 + random.below(200),
    ]),
  });
}

const PEOPLE: readonly (readonly Sensitivity[])[] = [
  [],
  [ruleOf('olive', 'limit', 40), ruleOf('crustacean', 'dislike')],
  [
    ruleOf('olive', 'limit', 30),
    ruleOf('fish', 'limit', 60),
    { ...ruleOf('food-3', 'dislike'), never: true },
  ],
];

const SOURCE = { source: 'test' } as const;

/** A bit of every target there is. */
const TARGETS: Partial<Targets> = {
  energyKcal: 1900,
  fibreCapG: 30,
  plantsPerWeek: 8,
  floors: (['iron', 'calcium', 'choline', 'fibre'] as const).map((nutrient) => ({
    ...{ nutrient, kind: 'pursued', perDay: 20, basis: 'RDA', ...SOURCE },
  })),
  ceilings: [
    { nutrient: 'sodium', weekMean: 600, day: 750, basis: 'CDRR', ...SOURCE },
    { nutrient: 'saturated-fat', weekMean: 20, day: null, basis: 'guideline', ...SOURCE },
  ],
  shares: (['fat', 'carbohydrate', 'protein'] as const).map((component) => ({
    ...{ component, minPercent: 10, maxPercent: 35, ...SOURCE },
  })),
  quotas: GROUPS.map((group) => ({
    ...{ group, servingG: 80, servingsPerWeek: group === 'processed-meat' ? 0 : 3, ...SOURCE },
    ...{ capPerDayG: 150, capPerWeek: group === 'processed-meat' ? 0 : 5 },
  })),
  dayLimits: [
    { id: 'leaves', tag: 'high-oxalate-leaf', daysPerWeek: 2, fromG: 15, gramsPerDay: null, ...SOURCE },
    { id: 'olives', tag: 'olive', daysPerWeek: 7, fromG: 0, gramsPerDay: 40, ...SOURCE },
  ],
  steady: [{ nutrient: 'vitamin-k', withinPercent: 30, condition: 'warfarin', ...SOURCE }],
};

/** Weeks of one to four slots, six dishes a slot before the person's rules. */
export function randomProblem(seed: number): Problem {
  const random = randomFrom(seed);
  const foods = foodsOf(Array.from({ length: FOODS }, (_, i) => food(i, random)));
  const from = random.below(3);
  const slots = SLOTS.slice(from, from + 2 + random.below(3));
  const recipes = slots.flatMap((slot) => Array.from({ length: 6 }, (_, i) => recipe(slot, i, random)));
  const sensitivities = PEOPLE[seed % PEOPLE.length] ?? [];
  const problem = problemWith({ recipes, foods, tags: TAGS, slots, targets: { ...TARGETS, sensitivities } });
  return { ...problem, favourites: [recipes.slice(0, 2), recipes.slice(5, 6)].map(idsOf) };
}

const idsOf = (recipes: readonly Recipe[]): readonly string[] => recipes.map(({ id }) => id);
