/** Rules of the kitchen that a recipe's steps and amounts must keep: heat, soaking, keeping, what is never used. */
import type { Food } from '../../server/domain/foods/food.ts';
import type { Recipe } from '../../server/domain/recipes/recipe.ts';
import type { Foods } from './recipe-gates.ts';

/** A line that was read: the food and its grams per serving. */
interface Used {
  readonly food: Food;
  readonly gramsPerServing: number;
}

interface Case {
  readonly recipe: Recipe;
  readonly used: readonly Used[];
  readonly has: (food: Food, tag: string) => boolean;
  /** All steps in lower case. */
  readonly text: string;
}

/** Sources: kitchen rules of the guide after FDA and USDA advice; amounts of cinnamon and turmeric are consensus. */
const RULES: readonly ((one: Case) => readonly string[])[] = [
  beansBoiled,
  ...meatHeated(),
  eggsFirm,
  riceKeptShort,
  amountsBounded,
  nothingForbidden,
];

export function kitchenFaults(recipe: Recipe, { foods, facts }: Foods): readonly string[] {
  const used = recipe.lines.flatMap(({ food: id, grams }) => {
    const food = id === null ? undefined : foods.get(id);
    return food === undefined || grams === null ? [] : [{ food, gramsPerServing: grams / recipe.servings }];
  });
  const has = (food: Food, tag: string): boolean => facts.factOf(food.id, tag) === 'yes';
  const one: Case = { recipe, used, has, text: recipe.steps.join('\n').toLowerCase() };
  return RULES.flatMap((rule) => rule(one));
}

/** Their lectin is destroyed by a hard boil only. */
function beansBoiled({ used, text }: Case): readonly string[] {
  const beans = used.filter(({ food }) => /^(kidney|cannellini|borlotti|runner)-bean.*-dry$/.test(food.id));
  if (beans.length === 0) return [];
  const minutes = /boil(?:ing)? hard for (?:at least )?(\d+) minutes/.exec(text)?.[1];
  if (/\bsoak/.test(text) && Number(minutes ?? 0) >= 10) return [];
  return [`with ${nameOf(beans)} a step must say "soak" and "boil hard for 10 minutes" or longer`];
}

interface HeatRule {
  readonly celsius: number;
  readonly applies: (food: Food, one: Case) => boolean;
}

const isRaw = (food: Food): boolean => /-raw$/.test(food.id);
const isGround = (food: Food): boolean => /(^|-)(ground|sausage|burger)(-|$)/.test(food.id);

function meatHeated(): ((one: Case) => readonly string[])[] {
  const rules: readonly HeatRule[] = [
    { celsius: 74, applies: (food, { has }) => has(food, 'poultry') },
    { celsius: 71, applies: (food, one) => isGround(food) && !one.has(food, 'poultry') },
    { celsius: 63, applies: (food, { has }) => has(food, 'fish') },
  ];
  const heated = rules.map(({ celsius, applies }) => (one: Case): readonly string[] => {
    const raw = one.used.filter(({ food }) => food.nature === 'animal' && isRaw(food) && applies(food, one));
    if (raw.length === 0 || !one.recipe.heat) return [];
    const named = new RegExp(`\\b${celsius} ?°? ?c\\b`);
    return named.test(one.text) ? [] : [`with ${nameOf(raw)} a step must name ${celsius} C`];
  });
  return [...heated, nothingRaw];
}

/** Without a hob or an oven there is no raw flesh, no raw egg and no raw sprout. */
function nothingRaw({ recipe, used, has }: Case): readonly string[] {
  if (recipe.heat) return [];
  const flesh = ['fish', 'poultry', 'mammal', 'crustacean', 'mollusc'];
  const raw = used.filter(({ food }) => isRaw(food) && flesh.some((tag) => has(food, tag)));
  const others = used.filter(({ food }) => isRawEgg(food) || isRawSprout(food));
  const all = [...raw, ...others];
  return all.length === 0
    ? []
    : [`has ${nameOf(all)} raw and no heat; use a cooked form or say "heat: true"`];
}

function isRawEgg(food: Food): boolean {
  return /^egg-(whole|white|yolk|duck|quail|goose)$/.test(food.id);
}

/** Bacteria multiply where seeds sprout; brussels sprouts are buds of a cabbage. */
function isRawSprout(food: Food): boolean {
  return food.id.endsWith('sprout-raw') && food.id !== 'brussels-sprout-raw';
}

const FIRM = /\b(firm|set|cooked through|hard-boiled|hard boiled)\b/;
const RUNNY =
  /\b(?<!(?:no|not|never|no longer) )(runny|soft-boiled|soft boiled|soft-poached|jammy|sunny side)\b/;

function eggsFirm({ recipe, used, text }: Case): readonly string[] {
  const eggs = used.filter(({ food }) => isRawEgg(food));
  if (eggs.length === 0 || !recipe.heat) return [];
  if (RUNNY.test(text)) return ['a step leaves the egg soft; cook it firm'];
  return FIRM.test(text) ? [] : ['with egg a step must say that it is cooked firm, set or cooked through'];
}

/** Grains of rice, cooked: spores survive the boil and grow while it stands. */
function riceKeptShort({ recipe, used }: Case): readonly string[] {
  const rice = used.filter(
    ({ food }) => /^rice-.*-(dry|cooked)$/.test(food.id) && !food.id.includes('noodle'),
  );
  if (rice.length === 0 || recipe.keepsDays <= 1) return [];
  return [`with ${nameOf(rice)} it keeps one day at most, not ${recipe.keepsDays}`];
}

/** Most grams a serving. A brazil nut weighs 5 g; cassia cinnamon carries coumarin. */
const BOUNDS: readonly { readonly most: number; readonly is: (food: Food, one: Case) => boolean }[] = [
  { most: 1, is: (food) => /^cinnamon-(ground|stick|cassia)/.test(food.id) },
  { most: 3, is: (food) => food.id === 'turmeric-ground' },
  { most: 60, is: (food, { has }) => has(food, 'liver') },
  { most: 5, is: (food, { has }) => has(food, 'brazil-nut') },
];

function amountsBounded(one: Case): readonly string[] {
  return BOUNDS.flatMap(({ most, is }) => {
    const found = one.used.filter(({ food }) => is(food, one));
    const grams = found.reduce((sum, { gramsPerServing }) => sum + gramsPerServing, 0);
    if (grams <= most + 1e-9) return [];
    return [`has ${grams.toFixed(1)} g ${nameOf(found)} a serving; ${most} g is the most`];
  });
}

/** Words of food ids that no recipe holds. */
const NEVER =
  /(^|-)(kelp|kombu|wakame|shark|swordfish|king-mackerel|marlin|tilefish|bigeye|liquorice|licorice|potassium-salt)(-|$)/;
const NEVER_TAGS = ['high-mercury-fish', 'processed-meat'] as const;
/** Alcohol at trace level only. */
const TRACE_OF_ALCOHOL = /^(vanilla-extract|vinegar-)/;

function nothingForbidden({ used, has }: Case): readonly string[] {
  return used.flatMap(({ food }) => {
    if (NEVER.test(food.id)) return [`${food.name} is never used`];
    const tag = NEVER_TAGS.find((one) => has(food, one));
    if (tag !== undefined) return [`${food.name} carries the tag ${tag}, which no recipe may`];
    return has(food, 'alcohol') && !TRACE_OF_ALCOHOL.test(food.id) ? [`${food.name} holds alcohol`] : [];
  });
}

function nameOf(used: readonly Used[]): string {
  return [...new Set(used.map(({ food }) => food.name))].join(' and ');
}
