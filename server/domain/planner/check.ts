/**
 * The last word on a finished week: walks parents and parts by itself, from the raw entries of the food files, and shares
 * no code with facts, eligibility, search or score. What it cannot show to be free of a ruled-out thing is a violation.
 */
import type { Confirmed } from '../foods/confirmed.ts';
import type { Food, FoodId, Tag, TagId } from '../foods/food.ts';
import type { Sensitivity } from '../people/person.ts';
import type { Recipe, RecipeLine, Slot } from '../recipes/recipe.ts';
import type { Addition, Meal, Plan } from './plan.ts';

export interface CheckInput {
  readonly plan: Plan;
  readonly slots: readonly Slot[];
  readonly recipes: ReadonlyMap<string, Recipe>;
  readonly foods: ReadonlyMap<FoodId, Food>;
  readonly tags: ReadonlyMap<TagId, Tag>;
  readonly sensitivities: readonly Sensitivity[];
  readonly leftoverDaysMax: number;
  /** Whose additions are eaten beside those of the whole table; left out, everybody's are. */
  readonly eater?: string;
  /** What somebody of the household keeps out of the kitchen: it stays out of everyone's additions, in any dose. */
  readonly keptOut?: readonly Sensitivity[];
  /** What the labels of the household's own products say, as it was written down. */
  readonly confirmed?: readonly Confirmed[];
}

export interface Violation {
  readonly code:
    | 'banned-food'
    | 'not-assessed'
    | 'over-dose'
    | 'slots'
    | 'left-over'
    | 'unknown-recipe'
    /** A dish of its own beside a meal, a plate for everybody or a side for one. */
    | 'not-beside';
  readonly day: number;
  readonly meal: string;
  /** The target, slot or dish concerned. */
  readonly about: string;
  /** The addition at fault, where it is not the meal's own dish. */
  readonly addition?: Pick<Addition, 'recipe' | 'person'>;
}

/** Everything that is wrong with the plan; empty when nothing is. */
export function checkPlan(input: CheckInput): readonly Violation[] {
  const found = input.plan.days.flatMap((meals, day) => [
    ...slotViolations(meals, day, input),
    ...meals.flatMap((meal) => mealViolations(meal, day, input)),
    ...meals.flatMap((meal) => additionViolations(meal, day, input)),
    ...doseViolations(meals, day, input),
  ]);
  const days = input.plan.days.length;
  return days === WEEK_DAYS ? found : [...found, { code: 'slots', day: days, meal: 'week', about: 'days' }];
}

const WEEK_DAYS = 7;

function slotViolations(meals: readonly Meal[], day: number, input: CheckInput): readonly Violation[] {
  const wanted = input.slots.filter((slot) => meals.filter((meal) => meal.slot === slot).length !== 1);
  const unasked = meals.map((meal) => meal.slot).filter((slot) => !input.slots.includes(slot));
  return [...wanted, ...unasked].map((slot) => ({ code: 'slots' as const, day, meal: slot, about: slot }));
}

function mealViolations(meal: Meal, day: number, input: CheckInput): readonly Violation[] {
  const recipe = input.recipes.get(meal.recipe);
  if (recipe === undefined) return [{ code: 'unknown-recipe', day, meal: meal.slot, about: meal.recipe }];
  const found: Violation[] = [];
  if (!isLeftoverSound(meal, day, recipe, input)) {
    found.push({ code: 'left-over', day, meal: meal.slot, about: meal.recipe });
  }
  const at = { day, meal: meal.slot };
  return [...found, ...ruleViolations(recipe, input.sensitivities, input).map((one) => ({ ...at, ...one }))];
}

function ruleViolations(
  recipe: Recipe,
  rules: readonly Sensitivity[],
  input: CheckInput,
): readonly Pick<Violation, 'code' | 'about'>[] {
  return rules.flatMap((rule) => {
    if (rule.tier === 'dislike') return [];
    const state = stateOf(recipe, rule, input);
    if (state === 'free') return [];
    // What nobody graded is shown beside the dish, and stays in.
    if (rule.tier === 'avoid' && state === 'unproven' && isGraded(rule.target, input)) return [];
    // What a limited food's maker may have put in counts as contained: by its grams, in the doses.
    if (rule.tier === 'limit' && state !== 'unproven') return [];
    return [{ code: state === 'unproven' ? ('not-assessed' as const) : 'banned-food', about: rule.target }];
  });
}

/** Sides of the table and plates of this eater; where nobody is named, all there are. */
function eatenBeside({ additions = [] }: Meal, { eater }: CheckInput): readonly Addition[] {
  return additions.filter(({ person }) => person === null || eater === undefined || person === eater);
}

/** Each as a dish of the meal would be, and free of what is kept out of the kitchen besides. */
function additionViolations(meal: Meal, day: number, input: CheckInput): readonly Violation[] {
  const kept = (input.keptOut ?? []).map((rule): Sensitivity => {
    return { ...rule, tier: rule.tier === 'severe' ? 'severe' : 'avoid' };
  });
  return eatenBeside(meal, input).flatMap(({ recipe: id, person }): readonly Violation[] => {
    const at = { day, meal: meal.slot, addition: { recipe: id, person } };
    const recipe = input.recipes.get(id);
    if (recipe === undefined) return [{ ...at, code: 'unknown-recipe', about: id }];
    const isBeside = recipe.role === (person === null ? 'side' : 'plate');
    const misplaced: readonly Violation[] = isBeside ? [] : [{ ...at, code: 'not-beside', about: id }];
    const rules = [...input.sensitivities, ...kept];
    return [...misplaced, ...ruleViolations(recipe, rules, input).map((one) => ({ ...at, ...one }))];
  });
}

/** A left-over needs its dinner: the same dish made fresh one or two days before, within its keeping days. */
function isLeftoverSound(meal: Meal, day: number, recipe: Recipe, input: CheckInput): boolean {
  if (meal.leftoverOfDay === null) return recipe.slots.includes(meal.slot);
  if (meal.slot !== 'lunch' && meal.slot !== 'dinner') return false;
  const age = day - meal.leftoverOfDay;
  const dinner = input.plan.days[meal.leftoverOfDay]?.find((other) => other.slot === 'dinner');
  const isSame = dinner !== undefined && dinner.recipe === meal.recipe && dinner.leftoverOfDay === null;
  return isSame && age >= 1 && age <= Math.min(2, recipe.keepsDays, input.leftoverDaysMax);
}

type State = 'free' | 'holds' | 'may-hold' | 'unproven';

function stateOf(recipe: Recipe, { target, tier }: Sensitivity, input: CheckInput): State {
  // A dish without a single ingredient is not shown to be free of anything.
  let state: State = recipe.lines.every(({ status }) => status === 'empty') ? 'unproven' : 'free';
  for (const line of recipe.lines) {
    if (line.status === 'empty') continue;
    const own = line.foods.map((id) => {
      const state = stateInLine(id, target, input);
      // "Milk-free chocolate" asks for one without; under a severe rule a product must say so.
      return state === 'may-hold' && tier !== 'severe' && asksForNone(line, target, input) ? 'free' : state;
    });
    if (own.includes('holds')) return 'holds';
    if (own.includes('may-hold')) state = 'may-hold';
    if ((line.status !== 'matched' || own.length === 0 || own.includes('unproven')) && state === 'free') {
      state = 'unproven';
    }
  }
  return state;
}

/** Does the line say of its food that it is without the target, or without something wider? */
function asksForNone({ without = [] }: RecipeLine, target: string, input: CheckInput): boolean {
  const wider = (tag: TagId): boolean =>
    without.includes(tag) || (input.tags.get(tag)?.implies ?? []).some(wider);
  const isFood = input.foods.has(target);
  return isFood ? without.some((tag) => stateOfFood(target, tag, input, []) === 'holds') : wider(target);
}

/** A product stands for the very food of a line, for no part of another; two of it must both be without. */
function stateInLine(id: FoodId, target: string, input: CheckInput): State {
  const state = stateOfFood(id, target, input, []);
  const food = input.foods.get(id);
  const labels = (input.confirmed ?? []).filter((product) => product.food === id);
  if (state === 'holds' || food === undefined || labels.length === 0) return state;
  const isNamed = labels.some(({ contains }) => contains.some((tag) => reaches(tag, target, food, input)));
  if (isNamed) return 'holds';
  return labels.every(({ clears }) => clears.includes(target)) ? 'free' : state;
}

/** Follows parents and parts down to the target; `path` guards against a file that names itself. */
function stateOfFood(id: FoodId, target: string, input: CheckInput, path: readonly FoodId[]): State {
  if (id === target) return 'holds';
  const food = input.foods.get(id);
  if (food === undefined || path.includes(id)) return 'unproven';
  if (food.notTags.has(target)) return 'free';
  const claimed = [...food.tags.keys(), ...food.groups.keys()];
  if (claimed.some((tag) => reaches(tag, target, food, input))) return 'holds';
  const below = [...food.parents, ...food.parts.map((part) => part.food)];
  const states = below.map((next) => ({ next, state: stateOfFood(next, target, input, [...path, id]) }));
  if (states.some(({ state }) => state === 'holds')) return 'holds';
  if (states.some(({ state }) => state === 'may-hold') || mayReach(food, target, input, path))
    return 'may-hold';
  const isOpen = states.some(({ next, state }) => state === 'unproven' && !isFamily(next, food, input));
  const isMaker = [...food.mayContain.keys()]
    .filter((key) => input.foods.has(key))
    .some((key) => stateOfFood(key, target, input, [...path, id]) === 'unproven');
  const answers = states.flatMap(({ next, state }) => (state === 'free' ? [next] : []));
  const isSettled = isGraded(target, input) ? isAnswered(food, target, answers) : isClosed(food);
  return isOpen || isMaker || !isSettled ? 'unproven' : 'free';
}

function isGraded(target: string, input: CheckInput): boolean {
  return input.tags.get(target)?.graded === true;
}

/** A grade that nobody gave is no "no": a parent known to be free of it, or all parts by name, must stand for the food. */
function isAnswered(food: Food, target: string, free: readonly FoodId[]): boolean {
  if (food.unassessed?.has(target) === true) return false;
  return (
    food.parents.some((parent) => free.includes(parent)) || (food.partsComplete && food.parts.length > 0)
  );
}

/** A tag and all it implies, unless the food denies one on the way. */
function reaches(tag: TagId, target: string, food: Food, input: CheckInput): boolean {
  if (tag === target) return true;
  const implied = input.tags.get(tag)?.implies ?? [];
  return implied.some((next) => reaches(next, target, food, input));
}

function mayReach(food: Food, target: string, input: CheckInput, path: readonly FoodId[]): boolean {
  return [...food.mayContain.keys()].some((key) => {
    if (input.foods.has(key)) {
      const state = stateOfFood(key, target, input, [...path, food.id]);
      return state === 'holds' || state === 'may-hold';
    }
    return reaches(key, target, food, input);
  });
}

/** A concept says what a food is, not what is in it: its own openness does not open the food, unless it is a part too. */
function isFamily(parent: FoodId, food: Food, input: CheckInput): boolean {
  const isPart = food.parts.some((part) => part.food === parent);
  return !isPart && food.parents.includes(parent) && input.foods.get(parent)?.kind === 'concept';
}

function isClosed(food: Food): boolean {
  if (food.kind === 'whole') return true;
  if (food.kind === 'concept') return food.nature !== 'mixed';
  return food.partsComplete && food.parts.length + food.parents.length > 0;
}

function doseViolations(meals: readonly Meal[], day: number, input: CheckInput): readonly Violation[] {
  return input.sensitivities.flatMap((rule) => {
    if (rule.tier !== 'limit') return [];
    const perMeal = rule.limit?.gramsPerMeal ?? rule.limit?.gramsPerDay ?? 0;
    const perDay = rule.limit?.gramsPerDay ?? perMeal;
    const doses = meals.map((meal) => ({
      meal,
      grams: [meal, ...eatenBeside(meal, input)].reduce(
        (sum, dish) => sum + gramsIn(dish, rule.target, input),
        0,
      ),
    }));
    const over = doses.filter(({ grams }) => !(grams <= perMeal * 1.000001));
    const sum = doses.reduce((total, { grams }) => total + grams, 0);
    const found: Violation[] = over.map(({ meal }) => ({
      code: 'over-dose',
      day,
      meal: meal.slot,
      about: rule.target,
    }));
    if (!(sum <= perDay * 1.000001)) found.push({ code: 'over-dose', day, meal: 'day', about: rule.target });
    return found;
  });
}

/**
 * Grams of the target on the plate, counted upward: a food that holds or may hold it counts by its part's share, whole where
 * unknown. A line that was not read, or a food not shown to be free of it, is over every dose.
 */
function gramsIn(meal: Pick<Meal, 'recipe' | 'portion'>, target: string, input: CheckInput): number {
  const recipe = input.recipes.get(meal.recipe);
  if (recipe === undefined || recipe.lines.every(({ status }) => status === 'empty')) return Infinity;
  let grams = 0;
  for (const line of recipe.lines) {
    if (line.status === 'empty') continue;
    if (line.status !== 'matched' || line.foods.length === 0) return Infinity;
    if (line.foods.some((id) => stateInLine(id, target, input) === 'unproven')) return Infinity;
    const share = Math.max(0, ...line.foods.map((id) => shareInLine(id, target, input)));
    if (share > 0) grams += (line.grams ?? Infinity) * share;
  }
  return (grams * meal.portion) / recipe.servings;
}

/** A label says that it is in there, never how much. */
function shareInLine(id: FoodId, target: string, input: CheckInput): number {
  const state = stateInLine(id, target, input);
  if (state === 'free') return 0;
  const isByLabel = state === 'holds' && stateOfFood(id, target, input, []) !== 'holds';
  return isByLabel ? 1 : shareIn(id, target, input);
}

function shareIn(id: FoodId, target: string, input: CheckInput): number {
  const state = stateOfFood(id, target, input, []);
  if (state === 'free') return 0;
  const food = input.foods.get(id);
  if (state === 'unproven' || food === undefined || id === target) return 1;
  const { measured = null, atMost = null } = food.amounts?.get(target) ?? {};
  if (state === 'may-hold') return atMost ?? 1;
  const known = measured ?? atMost;
  if (known !== null) return known;
  const isOwn = [...food.tags.keys(), ...food.groups.keys()].some((tag) => reaches(tag, target, food, input));
  const isInherited = food.parents.some((parent) => stateOfFood(parent, target, input, [id]) === 'holds');
  if (isOwn || isInherited) return 1;
  const holding = food.parts.map((part) => ({
    share: part.share,
    inside: shareIn(part.food, target, input),
  }));
  if (holding.some(({ share, inside }) => inside > 0 && share === null)) return 1;
  const named = food.parts.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const unnamed = food.partsComplete ? 0 : Math.max(0, 1 - named);
  return Math.min(
    1,
    holding.reduce((sum, { share, inside }) => sum + (share ?? 1) * inside, unnamed),
  );
}
