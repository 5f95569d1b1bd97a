/** The colour of what a bowl, a pot or a glass is filled with, and the food that gives it. */
import type { Recipe } from '../../../server/domain/recipes/recipe.ts';
import type { Chosen } from './choose.ts';
import type { VesselId } from './vessels.ts';

export interface Filling {
  readonly colour: string;
  /** What it is by name, where it has one: a porridge, a milk, what is dipped into. */
  readonly food: Chosen | null;
  /** The milk in a soup, the cocoa in a milk: part of it, seen by its colour alone. */
  readonly stirredIn: Chosen | null;
}

/** Keeps its shape and its colour to itself until it is blended. */
const FIRM: ReadonlySet<string> = new Set(
  'carrot bell-pepper broccoli peas mango banana papaya pineapple cantaloupe mandarin avocado'.split(' '),
);

/** What a clear broth takes its colour from; the first that the recipe has. */
const BROTHS: readonly (readonly [RegExp, string])[] = [
  [/beef|lamb|goat|rabbit|brown-lentils|green-lentils|buckwheat|mushroom/, '#c08a54'],
  [/chicken|turkey|egg/, '#ecc877'],
  [/pork|bean|chickpea|peas|barley/, '#d9ae6c'],
  [/cod|hake|salmon|trout|bass|clams|mussels|tofu/, '#f1deb2'],
];
const BROTH = '#eac98a';

const DRUNK: readonly VesselId[] = ['tumbler', 'glasses', 'mug'];
const SPOONED: readonly VesselId[] = ['porridge', 'coupe', 'pot'];
const PASTES: readonly VesselId[] = ['dip', 'spoon'];
const WITH_MILK: readonly VesselId[] = ['glass', 'jar', 'coupe', 'soup', 'pot', 'karahi', 'tagine'];

/** True where a recipe is made smooth, so that all its colours run together. */
export function isBlended({ equipment, steps }: Pick<Recipe, 'equipment' | 'steps'>): boolean {
  return equipment.some((one) => /blender/.test(one)) && /\bblend/i.test(steps.join(' '));
}

/** Takes every food of the recipe that could be seen, heaviest first. */
export function fillingOf(all: readonly Chosen[], vessel: VesselId, isSmooth: boolean): Filling {
  const none = { food: null, stirredIn: null };
  const porridge = all.find(({ drawing }) => drawing.ground !== undefined);
  if (SPOONED.includes(vessel) && porridge !== undefined) {
    return { ...none, colour: porridge.drawing.ground ?? BROTH, food: porridge };
  }
  const paste = all.find(({ drawing }) => drawing.cream !== undefined);
  if (PASTES.includes(vessel) && paste !== undefined) {
    return { ...none, colour: paste.drawing.cream ?? BROTH, food: paste };
  }
  const colour = liquidOf(all, vessel, isSmooth);
  const milk = all.find(({ drawing }) => drawing.cream !== undefined && drawing.body === '') ?? null;
  const dye = all.find(({ drawing }) => drawing.tint !== undefined && drawing.body === '') ?? null;
  if (DRUNK.includes(vessel)) return { colour, food: milk, stirredIn: dye };
  return { ...none, colour, stirredIn: WITH_MILK.includes(vessel) ? milk : null };
}

/** Served cold and smooth, or stirred through: everything colours it. */
const STIRRED: readonly VesselId[] = ['glass', 'jar', 'coupe', 'mug', 'tumbler', 'glasses', 'porridge'];

/** The heaviest food that gives colour, those of the title first; leaves and firm pieces colour only what they are blended into. */
function liquidOf(all: readonly Chosen[], vessel: VesselId, isSmooth: boolean): string {
  const isAnything = vessel === 'glass' || isSmooth;
  const tints = all.filter(({ id, drawing }) => {
    if (drawing.tint === undefined) return false;
    return isAnything || (drawing.role !== 'leaf' && (STIRRED.includes(vessel) || !FIRM.has(id)));
  });
  const tinting = tints.find(({ isInTitle }) => isInTitle) ?? tints[0];
  const creamy = all.find(({ drawing }) => drawing.cream !== undefined);
  return tinting?.drawing.tint ?? creamy?.drawing.cream ?? brothOf(all);
}

function brothOf(all: readonly Chosen[]): string {
  return BROTHS.find(([ids]) => all.some(({ id }) => ids.test(id)))?.[1] ?? BROTH;
}
