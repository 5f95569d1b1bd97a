/** All vessels by name, and which of them a recipe asks for. */
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';
import { glasses, jar, mug, tumbler } from './cups.ts';
import { bowl, glass, pot, soup } from './deep-vessels.ts';
import { board, dish, plate, platter, skillet, tray } from './flat-vessels.ts';
import { baking, karahi, steamer, tagine } from './oven-vessels.ts';
import { coupe, porridge } from './spooned-vessels.ts';
import { basket, box, dip, napkin, salad, serving, spoon, tin } from './table-vessels.ts';

export const VESSELS = {
  ...{ plate, platter, dish, skillet, tray, board },
  ...{ bowl, coupe, soup, porridge, pot, glass },
  ...{ tumbler, glasses, mug, jar },
  ...{ baking, steamer, karahi, tagine },
  ...{ serving, salad, basket, tin, spoon, napkin, dip, box },
} as const;
export type VesselId = keyof typeof VESSELS;

type Rule = readonly [RegExp, VesselId];

/** First match wins; the words are those of our own titles. */
const OF_MEALS: readonly Rule[] = [
  [/\bsmoothie bowl\b/i, 'porridge'],
  [/\b(smoothie|shake|drink)\b/i, 'glass'],
  [/\b(golden milk|cocoa|warm( almond)? milk|ginger cup|carrot cup)\b/i, 'mug'],
  [/\blunch box\b/i, 'box'],
  [/\b(dip|hummus)\b/i, 'dip'],
  [/\b(ice pots?|yogurt pots|jelly|overnight|soaked oats|chia|crumble cups)\b/i, 'jar'],
  [/\b(pancakes|crepes|galettes)\b/i, 'plate'],
  [
    /\b(toast|sandwich|sandwiches|sourdough|crispbread|rice cakes|pita|crackers|rice paper|wraps)\b/i,
    'board',
  ],
  [
    /\b(porridge|congee|khichdi|kitchari|savory oats|butter oats|raspberry oats|soft oat cup|oat risotto|creamy amaranth|soft cornmeal)\b/i,
    'porridge',
  ],
  [/\b(soup|gazpacho|broth|chowder|nilaga|tinola)\b/i, 'soup'],
  [/\btagine\b/i, 'tagine'],
  [/\b(dal|curry|sambar|palak)\b/i, 'karahi'],
  [
    /\b(skillet|pan|hash|scramble|scrambled|frittata|omelet|tortilla|stir-fry|shakshuka|patties|cakes|rosti)\b/i,
    'skillet',
  ],
  [
    /\b(pie|clafoutis|farinata|socca|egg bake|feta bake|rice bake|stuffed|baked eggs|custard|loaf|cabbage rolls)\b/i,
    'baking',
  ],
  [
    /\b(stew|shiro|misir wot|chili|pot|braised|set in|one-pot|run down|in tomato|yassa)\b|\bin .{0,24}sauce\b/i,
    'pot',
  ],
  [/\bsteamed\b/i, 'steamer'],
  [/\bbowl\b|^seed granola/i, 'bowl'],
  [/^(roast|roasted)\b|\b(tray|tray-baked|baked|bake|fries|chips|muffins|squares|boats)\b/i, 'tray'],
  [/\b(pudding|cup|cream)\b/i, 'coupe'],
  [/\b(salad|slaw|tabbouleh|ribbons|massaged)\b/i, 'salad'],
  [/\b(couscous|pilaf|oats|noodles|soba|pasta|kasha|mujaddara|popcorn)\b/i, 'bowl'],
];

const OF_SIDES: readonly Rule[] = [
  [/\bby the glass\b/i, 'glasses'],
  [/breads?\b/i, 'basket'],
  [/\bpan of\b/i, 'skillet'],
  [/\b(roast|baked)\b/i, 'tray'],
  [/\bsteamed\b/i, 'steamer'],
  [/\bfor the table\b/i, 'porridge'],
  [/\b(salad|arugula|lettuce|romaine)\b/i, 'salad'],
];

const OF_PLATES: readonly Rule[] = [
  [/\bglass of\b/i, 'tumbler'],
  [/\bfrom the (tin|can)\b/i, 'tin'],
  [/\bspoon of\b/i, 'spoon'],
  [/\b(handful|shavings)\b/i, 'napkin'],
  [/\b(slice of|piece of)\b/i, 'board'],
  [/\bbowl of\b/i, 'bowl'],
];

const find = (rules: readonly Rule[], title: string): VesselId | undefined =>
  rules.find(([words]) => words.test(title))?.[1];

/** By the title's words; without one, by what it stands for and what it is cooked in. `turn` is any whole number. */
export function vesselFor(
  recipe: Pick<Recipe, 'title' | 'role' | 'slots' | 'equipment'>,
  turn: number,
): VesselId {
  const { title, role, slots, equipment } = recipe;
  if (role === 'side') return find(OF_SIDES, title) ?? 'serving';
  if (role === 'plate') return find(OF_PLATES, title) ?? 'dish';
  const found = find(OF_MEALS, title);
  if (found !== undefined) return found;
  if (slots[0] === 'snack') return /\byogurt\b/i.test(title) ? 'coupe' : turn % 3 === 0 ? 'serving' : 'dish';
  if (equipment.includes('baking dish')) return 'baking';
  if (equipment.includes('baking tray')) return 'tray';
  return turn % 2 === 0 ? 'plate' : 'platter';
}
