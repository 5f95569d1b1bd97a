/** All vessels by name, and which of them a title asks for. */
import { bowl, coupe, glass, pot, soup } from './deep-vessels.ts';
import { board, dish, plate, skillet, tray } from './flat-vessels.ts';

export const VESSELS = { plate, dish, bowl, coupe, soup, pot, skillet, tray, board, glass } as const;
export type VesselId = keyof typeof VESSELS;

/** First match wins; the words are those of our own titles. */
const BY_TITLE: readonly (readonly [RegExp, VesselId])[] = [
  [/\b(smoothie|drink|golden milk)\b/i, 'glass'],
  [/\b(soup|gazpacho)\b/i, 'soup'],
  [/\b(toast|sandwich|sandwiches|sourdough|crispbread|rice cakes|pita)\b/i, 'board'],
  [/\b(dal|stew|chili|tagine|pot|braised|set in|one-pot)\b/i, 'pot'],
  [
    /\b(skillet|pan|hash|scramble|scrambled|frittata|omelet|stir-fry|shakshuka|pancakes|galettes|patties|cakes)\b/i,
    'skillet',
  ],
  [/\b(tray|tray-baked|baked|bake|roast|roasted)\b/i, 'tray'],
  [/\b(pudding|cup|overnight|cream|yogurt smoothie)\b/i, 'coupe'],
  [/\b(bowl|salad|slaw|tabbouleh|couscous|pilaf|porridge|oats|noodles|soba|pasta)\b/i, 'bowl'],
];

/** The vessel by the title's words; without one, a plate for a meal, a small dish or a footed cup for a bite between. */
export function vesselFor(title: string, slot: string): VesselId {
  const found = BY_TITLE.find(([words]) => words.test(title));
  if (found !== undefined) return found[1];
  if (slot === 'lunch' || slot === 'dinner') return 'plate';
  if (/\byogurt\b/i.test(title)) return 'coupe';
  return slot === 'snack' ? 'dish' : 'plate';
}
