/** A recipe in a person's own words: its lines are read, what was not read stays as written and counts as unknown. */
import {
  addOwnRecipe,
  changeOwnRecipe,
  recipeAt,
  restoreOwnRecipe,
  type RecipeRef,
  type StoredRecipe,
} from '../db/repos/recipes.ts';
import type { ParsedLine } from '../domain/ingredients/parsed-line.ts';
import { readLine } from '../domain/ingredients/read-line.ts';
import { UNSAID } from '../domain/recipes/recipe.ts';
import type { Recipe, RecipeLine } from '../domain/recipes/recipe.ts';
import { matcherFor, type ActionDeps, type NotChanged } from './deps.ts';
import { ruledPeople, viewOfRecipe } from './read-recipe.ts';
import type { RecipeView } from './recipe-view.ts';
import { reader } from './reviewed.ts';
import { storedNow } from './shelf.ts';

/** What is kept as it was written. */
type AsWritten = Omit<Recipe, 'id' | 'lines' | 'variantOf'>;

export interface RecipeDraft extends AsWritten {
  readonly lines: readonly string[];
  readonly basedOn?: RecipeRef;
}

/** Adds a recipe of the household's own. */
export function addRecipe(deps: ActionDeps, draft: RecipeDraft): RecipeView {
  const basedOn = draft.basedOn ?? null;
  const recipe = recipeFrom(deps, { id: slugOf(draft.title), draft, basedOn });
  const stored = addOwnRecipe(deps.db, recipe, basedOn);
  return shown(deps, stored);
}

/**
 * Changes an own recipe at the version last seen. A built-in one never changes: an edit of it becomes a household recipe based
 * on it.
 */
export function changeRecipe(deps: ActionDeps, ref: RecipeRef, draft: RecipeDraft): RecipeView | NotChanged {
  const now = storedNow(deps).find((one) => one.recipe.id === ref.id);
  if (now === undefined) return 'missing';
  if (now.version !== ref.version) return 'stale';
  if (!now.isOwn) return addRecipe(deps, { ...draft, basedOn: ref });
  const recipe = recipeFrom(deps, { id: ref.id, draft, basedOn: now.basedOn });
  const changed = changeOwnRecipe(deps.db, ref.id, ref.version, recipe);
  return typeof changed === 'string' ? changed : shown(deps, changed);
}

/** Takes a recipe of the household's own back that was taken out, at the version that was taken out. */
export function restoreRecipe(deps: ActionDeps, { id, version }: RecipeRef): RecipeView | NotChanged {
  const restored = restoreOwnRecipe(deps.db, id, version);
  return typeof restored === 'string' ? restored : shown(deps, restored);
}

function shown(deps: ActionDeps, stored: StoredRecipe): RecipeView {
  return viewOfRecipe(deps, reader(deps)(stored), ruledPeople(deps, []), storedNow(deps));
}

interface Written {
  readonly id: string;
  readonly draft: RecipeDraft;
  readonly basedOn: RecipeRef | null;
}

function recipeFrom(deps: ActionDeps, { id, draft, basedOn }: Written): Recipe {
  const { title, role, slots, servings, activeMinutes, cuisine, mainProtein, keepsDays, heat } = draft;
  const { seasons, suits, equipment, freezesMonths, leftOvers, yieldG, steps } = draft;
  const read = readerOfLines(deps, { heat, basedOn });
  return {
    ...{ ...UNSAID, id, title, role, slots, servings, activeMinutes, cuisine, mainProtein, keepsDays, heat },
    ...{ seasons, suits, equipment, freezesMonths, leftOvers, yieldG, steps },
    totalMinutes: Math.max(draft.totalMinutes, activeMinutes),
    lines: draft.lines.map((line) => read(line).line),
  };
}

export interface LineRead {
  readonly line: RecipeLine;
  /** Null where the line keeps what its author meant by it. */
  readonly gramsFrom: ParsedLine['gramsFrom'];
}

/**
 * How lines of a recipe of the household are read when they are saved, and when somebody asks beforehand. A line left as
 * it stands in the built-in original keeps what its author meant by it.
 */
export function readerOfLines(
  deps: ActionDeps,
  { heat, basedOn }: { readonly heat: boolean; readonly basedOn: RecipeRef | null },
): (line: string) => LineRead {
  const { facts, foods } = deps.library;
  const matcher = matcherFor(deps.library);
  const meant = new Map(originalOf(deps, basedOn)?.lines.map((line) => [line.line, line]));
  return (text) => {
    const line = meant.get(text);
    if (line !== undefined) return { line, gramsFrom: null };
    const parsed = readLine(text, matcher, facts, foods);
    return { line: lineFrom(parsed, heat), gramsFrom: parsed.gramsFrom };
  };
}

/** The built-in recipe, as the library has it now, that a recipe goes back to through all that it is based on. */
function originalOf({ db, library }: ActionDeps, basedOn: RecipeRef | null): Recipe | null {
  for (let ref = basedOn; ref !== null;) {
    const stored = recipeAt(db, ref.id, ref.version);
    if (stored === null) return null;
    if (!stored.isOwn) return library.recipes.find(({ id }) => id === stored.recipe.id) ?? null;
    ref = stored.basedOn;
  }
  return null;
}

/** The upper end of an amount counts, for nutrition and for doses alike. */
function lineFrom(parsed: ParsedLine, isHeated: boolean): RecipeLine {
  const { line, status, food, foods, unit, grams, preparation, maxExact, without } = parsed;
  const read = { line, status, food, foods, unit, grams, preparation, quantity: maxExact, isHeated };
  return without.length === 0 ? read : { ...read, without };
}

/** Addresses beside those of recipes. */
const RESERVED: readonly string[] = ['new', 'mine', 'read'];

/** "Ömer's lentil soup" becomes "omer-s-lentil-soup"; what has no letters at all becomes "recipe". */
export function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 80);
  const id = slug.replaceAll(/^-+|-+$/g, '') || 'recipe';
  return RESERVED.includes(id) ? `${id}-recipe` : id;
}
