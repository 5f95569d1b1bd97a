/** Chooses what of a recipe is drawn: three to six foods, by weight, those of the title first. */
import type { Recipe, RecipeLine } from '../../../server/domain/recipes/recipe.ts';
import type { Drawing, Drawings } from './drawing.ts';
import { WEIGHT_OF_ROLE } from './drawing.ts';
import { drawingOf } from './drawing-of.ts';
import { formOf } from './forms.ts';

export interface Chosen {
  readonly id: string;
  readonly drawing: Drawing;
  /** Grams to the eye; more means larger and nearer the middle. */
  readonly weight: number;
  readonly isInTitle: boolean;
}

export interface Kitchenware {
  readonly drawings: Drawings;
  /** Food -> its parents. */
  readonly parentsOf: ReadonlyMap<string, readonly string[]>;
}

const MOST = 6;
const LEAST = 3;
/** Below this share of the whole a food that the title does not name is not seen on the plate either. */
const SEEN = 0.035;
const TITLE_COUNTS = 3;

/** Words of a food's id that say what it is like, not what it is. */
const NOT_NAMES = new Set(
  'raw dry fresh frozen canned cooked plain ground whole red white brown green juice no salt free seed'.split(
    ' ',
  ),
);

function isNamed(id: string, drawing: Drawing, title: string): boolean {
  const words = `${id.replaceAll('-', ' ')} ${drawing.words.toLowerCase()}`.split(' ');
  const named = words.filter((word) => word.length > 2 && !NOT_NAMES.has(word));
  const stems = named.map((word) => word.replace(/(ies|y)$/, '').replace(/e?s$/, ''));
  return stems.some((stem) => new RegExp(`\\b${stem}(s|es|y|ies)?\\b`, 'i').test(title));
}

function weighed(line: RecipeLine, recipe: Recipe, { drawings, parentsOf }: Kitchenware): Chosen | null {
  if (line.food === null || line.grams === null) return null;
  const found = drawingOf(line.food, parentsOf, (id) => Object.hasOwn(drawings, id));
  const id = found === null ? null : formOf(found, recipe.title);
  const drawing = id === null ? undefined : drawings[id];
  if (id === null || drawing === undefined) return null;
  const isInTitle = isNamed(id, drawing, recipe.title);
  const perGram = drawing.weight ?? WEIGHT_OF_ROLE[drawing.role];
  const weight = (line.grams / recipe.servings) * perGram * (isInTitle ? TITLE_COUNTS : 1);
  return { id, drawing, weight, isInTitle };
}

/** One entry a drawing, however many lines share it. */
function merged(all: readonly Chosen[]): readonly Chosen[] {
  const byId = new Map<string, Chosen>();
  for (const one of all) {
    const before = byId.get(one.id);
    byId.set(one.id, before === undefined ? one : { ...before, weight: before.weight + one.weight });
  }
  return [...byId.values()];
}

/** Everything of the recipe that could be drawn or lends its colour, heaviest first; equal weights by name. */
export function drawable(recipe: Recipe, ware: Kitchenware): readonly Chosen[] {
  const all = recipe.lines.flatMap((line) => weighed(line, recipe, ware) ?? []);
  return [...merged(all)].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

/** The foods to draw, heaviest first: at most six, three where the recipe has as many that can be drawn. */
export function choose(all: readonly Chosen[]): readonly Chosen[] {
  const seen = all.filter(({ drawing }) => drawing.body !== '');
  const total = seen.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = seen.filter((one, place) => place < LEAST || one.isInTitle || one.weight >= total * SEEN);
  // A herb of the title weighs little and is still what the dish is known by: others make room for it.
  const titled = wanted.filter(({ isInTitle }) => isInTitle).slice(0, MOST);
  const others = wanted.filter(({ isInTitle }) => !isInTitle).slice(0, MOST - titled.length);
  return wanted.filter((one) => titled.includes(one) || others.includes(one));
}
