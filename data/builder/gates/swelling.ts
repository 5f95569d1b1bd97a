/** Dry grains and pulses: how much water they drink, and whether the recipe lists that water. */
import type { Dish, Used } from './dish.ts';

/** Cooked grams from one dry gram, where SR28 has no pair: from its cooked entries of like foods, and kitchen sense. */
const SWOLLEN: readonly (readonly [RegExp, number])[] = [
  [/^rice-(white|basmati|jasmine|medium|parboiled|short|arborio)-dry$/, 2.7],
  [/^rice-noodle-dry$/, 2.6],
  [/^buckwheat-groats-dry$/, 2.9],
  [/^(pasta-.*|soba-.*)-dry$/, 2.2],
  [/^barley-pearled-dry$/, 3],
  [/^sorghum-dry$/, 2.8],
  [/^rice-paper$/, 1.8],
];
/** What a night in cold water adds: pulses double, grains take a third; buckwheat drinks more. */
const SOAKED: readonly (readonly [RegExp, number])[] = [
  [/bean|lentil|pea/, 2],
  [/^buckwheat/, 1.8],
  [/./, 1.35],
];
const DRY = /-dry$|^oat-(rolled|groats|steel)|^rice-paper$|flour|^semolina/;
const DRAINED = /\bdrain|\bplenty of\b|\bpan of (boiling |hot )?water|\bdip\b|\bfrom the kettle\b/;

/** Grams as eaten from one gram of a dry food; null for what is not dry. */
export function swollen(used: Used, dish: Dish, listedG: number): number | null {
  const { food, grams } = used;
  if (!DRY.test(food.id)) return null;
  if (!used.line.isHeated && !isSoaked(used, dish)) return 1;
  if (isSoaked(used, dish)) {
    const soaked = SOAKED.find(([pattern]) => pattern.test(food.id))?.[1] ?? 1;
    const isBoiledAfter =
      listedG < 0.8 * grams && /\b(boil|simmer)/.test(dish.text) && !/\bblend/.test(dish.text);
    if (!isBoiledAfter) return soaked;
  } else if (listedG >= 0.8 * grams && !isDrained(used, dish)) return 1;
  return SWOLLEN.find(([pattern]) => pattern.test(food.id))?.[1] ?? food.cooking?.yield ?? 1;
}

function isSoaked(used: Used, dish: Dish): boolean {
  return sentencesOn(used, dish).some((sentence) => /\bsoak/.test(sentence));
}

/** Listed water stays in the dish and weighs by itself; of drained water only what was drunk stays. */
function isDrained(used: Used, dish: Dish): boolean {
  return sentencesOn(used, dish).some(
    (sentence) => DRAINED.test(sentence) && !/rinse[^.]*drain/.test(sentence),
  );
}

/** The step that brings the food in, less the sentences about others that neither name it nor drain or soak. */
function sentencesOn(used: Used, { recipe }: Dish): readonly string[] {
  const word = wordOf(used);
  const step = recipe.steps.find((one) => one.toLowerCase().includes(word)) ?? '';
  return step
    .toLowerCase()
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => sentence.includes(word) || /\b(drain|soak)/.test(sentence));
}

/** "lentil" of "dried green lentils". */
function wordOf({ food }: Used): string {
  const words = food.name.toLowerCase().split(/[ ,]+/);
  return (words.filter((word) => word !== 'dry' && word !== 'dried').at(-1) ?? '').replace(/s$/, '');
}
