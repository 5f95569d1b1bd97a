/** What every recipe of the collection must keep, one rule a file: this list is the table of contents. */
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';
import { amounts } from './amounts.ts';
import { beansBoiled } from './beans-boiled.ts';
import { collectionSize } from './collection-size.ts';
import { covered } from './covered.ts';
import { dishOf } from './dish.ts';
import type { Foods, Gate } from './dish.ts';
import { distinct } from './distinct.ts';
import { eggsFirm } from './eggs-firm.ts';
import { figuresOfMeals } from './figures-of-meals.ts';
import { figuresOfSides } from './figures-of-sides.ts';
import { fleshHeated } from './flesh-heated.ts';
import { head } from './head.ts';
import { leftOvers } from './left-overs.ts';
import { linesWeighed } from './lines-weighed.ts';
import { mentions } from './mentions.ts';
import { neverUsed } from './never-used.ts';
import { nothingRaw } from './nothing-raw.ts';
import { plainWords } from './plain-words.ts';
import { riceKeptShort } from './rice-kept-short.ts';
import { saturatedFat } from './saturated-fat.ts';
import { suitsBudget } from './suits-budget.ts';
import { suitsFlareDay } from './suits-flare-day.ts';
import { suitsGentleTexture } from './suits-gentle-texture.ts';
import { thawedBefore } from './thawed-before.ts';
import { times } from './times.ts';
import { titles } from './titles.ts';
import { titlesUnique } from './titles-unique.ts';
import { tools } from './tools.ts';
import { unlisted } from './unlisted.ts';
import { yieldStated } from './yield-stated.ts';

export const GATES: readonly Gate[] = [
  // What is in it.
  ...[linesWeighed, amounts, yieldStated, neverUsed],
  // What a serving holds.
  ...[figuresOfMeals, figuresOfSides, saturatedFat],
  // What the kitchen must do.
  ...[beansBoiled, fleshHeated, nothingRaw, eggsFirm, riceKeptShort, leftOvers],
  // What it says.
  ...[head, tools, covered, times, thawedBefore, titles, mentions, unlisted, plainWords],
  // Whom it suits.
  ...[suitsFlareDay, suitsGentleTexture, suitsBudget],
];

/** Of several recipes, few or many. */
const TOGETHER = [titlesUnique, distinct] as const;

/** Every fault of a recipe, one sentence each that begins with its id; none means that it may be planned. */
export function recipeFaults(recipe: Recipe, kitchen: Foods): readonly string[] {
  const dish = dishOf(recipe, kitchen);
  return GATES.flatMap((gate) => gate(dish)).map((fault) => `${recipe.id}: ${fault}.`);
}

/** What is wrong between recipes, one sentence each. */
export function togetherFaults(recipes: readonly Recipe[]): readonly string[] {
  return TOGETHER.flatMap((gate) => gate(recipes)).map((fault) => `${fault}.`);
}

/** Every fault of the collection as a whole, one sentence each. */
export function collectionFaults(recipes: readonly Recipe[]): readonly string[] {
  return [...collectionSize(recipes).map((fault) => `${fault}.`), ...togetherFaults(recipes)];
}
