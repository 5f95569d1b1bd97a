/** Small random worlds from a seed: a graph of foods with every kind of claim, recipes over it, and people with rules. */
import type { Food, FoodId, Tag, TagId } from '../../../server/domain/foods/food.ts';
import type { Sensitivity } from '../../../server/domain/people/person.ts';
import { TIERS } from '../../../server/domain/people/person.ts';
import { randomFrom, type Random } from '../../../server/domain/planner/random.ts';
import type { Recipe, RecipeLine, Slot } from '../../../server/domain/recipes/recipe.ts';
import { SLOTS } from '../../../server/domain/recipes/recipe.ts';
import { foodsOf, tagsOf, type FoodWith } from '../../support/foods-builder.ts';
import { eitherLine, lineOf, recipeWith, ruleOf, unreadLine } from '../../support/recipes.ts';

export interface Kitchen {
  readonly foods: ReadonlyMap<FoodId, Food>;
  readonly tags: ReadonlyMap<TagId, Tag>;
  readonly recipes: readonly Recipe[];
  readonly slots: readonly Slot[];
  /** Everything that a rule may name. */
  readonly targets: readonly string[];
}

/** Chains of implied tags, and one that two others imply. */
const PLAIN = { almond: ['nut'], nut: ['allergen'], allergen: [], milk: ['allergen'], leaf: [], seed: [] };
const GRADED = { 'high-bite': ['bite'], bite: [] };
const GRADED_IDS = Object.keys(GRADED);
const TAG_IDS = [...Object.keys(PLAIN), ...GRADED_IDS];
const TAGS: ReadonlyMap<TagId, Tag> = new Map(
  [...tagsOf({ ...PLAIN, ...GRADED })].map(([id, tag]) => [id, { ...tag, graded: id in GRADED }]),
);

class Dice {
  readonly random: Random;
  constructor(random: Random) {
    this.random = random;
  }
  /** True in `percent` of a hundred throws. */
  comes(percent: number): boolean {
    return this.random.below(100) < percent;
  }
  between(low: number, high: number): number {
    return low + this.random.below(high - low + 1);
  }
  one<T>(items: readonly T[]): T {
    const item = items[this.random.below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }
  some<T>(items: readonly T[], percent: number, most: number): readonly T[] {
    if (items.length === 0 || !this.comes(percent)) return [];
    return [...new Set(Array.from({ length: this.between(1, most) }, () => this.one(items)))];
  }
}

function foodSketch(i: number, dice: Dice): FoodWith {
  const earlier = Array.from({ length: i }, (_, k) => `food-${String(k)}`);
  const kind = dice.one(['whole', 'whole', 'whole', 'compound', 'compound', 'concept'] as const);
  const parts = kind === 'compound' ? dice.some(earlier, 90, 3) : [];
  const areSharesKnown = dice.comes(75);
  const share = Math.floor((100 * dice.between(60, 100)) / 100 / Math.max(1, parts.length)) / 100;
  return {
    id: `food-${String(i)}`,
    kind,
    nature: dice.comes(12) ? 'mixed' : 'plant',
    parents: dice.some(earlier, 30, 2),
    parts: parts.map((part) => [part, areSharesKnown || dice.comes(50) ? share : null] as const),
    partsComplete: kind === 'compound' && dice.comes(80),
    tags: dice.some(TAG_IDS, 25, 2),
    notTags: dice.some(TAG_IDS, 12, 2),
    mayContain: dice.some([...TAG_IDS, ...earlier], 12, 2),
    groups: dice.comes(8) ? { [dice.one(TAG_IDS)]: 1 } : {},
    per100g: { energy: dice.between(20, 600), fibre: dice.between(0, 12), magnesium: dice.between(0, 90) },
    perishable: dice.comes(40),
    staple: dice.comes(15),
    ...opinions(dice),
  };
}

/** What else an entry may say: that nobody can tell a grade, and how much of a tag was measured or can be at most. */
function opinions(dice: Dice): Pick<FoodWith, 'unassessed' | 'amounts'> {
  const share = (): number | null => (dice.comes(50) ? dice.between(0, 100) / 100 : null);
  return {
    unassessed: new Set(dice.some(GRADED_IDS, 20, 2)),
    amounts: new Map(dice.some(TAG_IDS, 25, 2).map((tag) => [tag, { measured: share(), atMost: share() }])),
  };
}

function randomLine(ids: readonly FoodId[], dice: Dice): RecipeLine {
  const food = dice.one(ids);
  if (dice.comes(3)) return unreadLine('who knows', dice.some(ids, 50, 2));
  if (dice.comes(4)) return lineOf(food, null);
  if (dice.comes(8)) return eitherLine([food, dice.one(ids)], dice.between(1, 200));
  return lineOf(food, dice.between(1, 200));
}

function randomRecipe(i: number, slot: Slot, ids: readonly FoodId[], dice: Dice): Recipe {
  const isMain = slot === 'lunch' || slot === 'dinner';
  return recipeWith({
    id: `${slot}-${String(i)}`,
    slots: isMain && dice.comes(30) ? ['lunch', 'dinner'] : [slot],
    servings: dice.between(1, 4),
    activeMinutes: dice.between(0, 40),
    cuisine: dice.one(['north', 'south']),
    mainProtein: dice.one(['beans', 'fish', 'egg']),
    keepsDays: dice.between(0, 3),
    heat: dice.comes(60),
    lines: Array.from({ length: dice.between(1, 4) }, () => randomLine(ids, dice)),
  });
}

export function randomKitchen(seed: number): Kitchen {
  const dice = new Dice(randomFrom(seed));
  const sketches = Array.from({ length: dice.between(5, 9) }, (_, i) => foodSketch(i, dice));
  const ids = sketches.map((sketch) => sketch.id);
  const count = dice.one([1, 1, 2, 2, 3]);
  const from = dice.between(0, SLOTS.length - count);
  const slots = SLOTS.slice(from, from + count);
  const recipes = slots.flatMap((slot) =>
    Array.from({ length: dice.between(2, 4) }, (_, i) => randomRecipe(i, slot, ids, dice)),
  );
  return { foods: foodsOf(sketches), tags: TAGS, recipes, slots, targets: [...TAG_IDS, ...ids] };
}

/** One to three rules; limits with a dose for the meal, the day or both. */
export function randomRules(kitchen: Kitchen, seed: number): readonly Sensitivity[] {
  const dice = new Dice(randomFrom(seed));
  return Array.from({ length: dice.between(1, 3) }, () => {
    const rule = ruleOf(dice.one(kitchen.targets), dice.one(TIERS));
    if (rule.tier !== 'limit') return rule;
    const [gramsPerMeal, gramsPerDay] = [dice.between(1, 120), dice.between(1, 240)];
    return { ...rule, limit: dice.one([{ gramsPerMeal }, { gramsPerDay }, { gramsPerMeal, gramsPerDay }]) };
  });
}
