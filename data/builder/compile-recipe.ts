/** One .cook file as a domain Recipe: each ingredient resolved to a food and grams, each paragraph a step. */
import type { Food, FoodId } from '../../server/domain/foods/food.ts';
import type { Matcher } from '../../server/domain/ingredients/matcher.ts';
import { SLOTS } from '../../server/domain/recipes/recipe.ts';
import type { Recipe, RecipeLine } from '../../server/domain/recipes/recipe.ts';
import { readableAmount } from './amount-text.ts';
import type { CooklangRecipe, ParseCook } from './cooklang.ts';
import { recipeHeadSchema } from './recipe-head.ts';
import type { RecipeHead } from './recipe-head.ts';
import { resolveName } from './recipe-names.ts';
import { readLine } from './recipe-line.ts';

export interface CookFile {
  /** Path inside `data/`, or as given by the author; its folder is the first slot. */
  readonly file: string;
  readonly text: string;
}

export interface RecipeTools {
  readonly parse: ParseCook;
  readonly matcher: Matcher;
  readonly foods: ReadonlyMap<FoodId, Food>;
}

export interface CompiledRecipe {
  /** Null where there is a problem. */
  readonly recipe: Recipe | null;
  /** One sentence each, beginning with the file. */
  readonly problems: readonly string[];
}

type Ingredient = CooklangRecipe['ingredients'][number];
/** What stands for an ingredient in the steps, and its line; no line for a mention of one already listed. */
type Mention = { readonly text: string; readonly line: RecipeLine | null };

/** Reads a recipe whole; every problem in it is reported, not the first alone. */
export function compileRecipe(cook: CookFile, tools: RecipeTools): CompiledRecipe {
  const problems: string[] = [];
  const add = (text: string): void => {
    problems.push(`${cook.file}: ${text}.`);
  };
  const { id, folder } = placeOf(cook.file, add);
  const { recipe: parsed, complaints } = tools.parse(cook.text);
  for (const complaint of complaints) add(`${complaint}; correct it`);
  const head = headOf(parsed, folder, add);
  const mentions = mentionsOf(parsed, tools, add);
  const steps = stepsOf(parsed, mentions, add);
  const read = mentions.flatMap(({ line }) => line ?? []);
  const lines = head === null ? read : withHeat(read, head, tools, add);
  if (parsed.ingredients.length === 0) add('has no ingredients; write each as @name{amount%unit}');
  if (head === null || problems.length > 0) return { recipe: null, problems };
  return { recipe: { ...plainHead(head), id, lines, steps }, problems };
}

/** Folders of meals by slot, of sides and of plates. */
export const FOLDERS = [...SLOTS, 'side', 'plate'] as const;
type Folder = (typeof FOLDERS)[number];

function placeOf(file: string, add: (text: string) => void): { id: string; folder: Folder | null } {
  const [name = '', folder = ''] = file.split(/[/\\]/).reverse();
  const id = name.replace(/\.cook$/, '');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*\.cook$/.test(name)) {
    add('its name must be lower-case words with hyphens between and end in .cook; rename it');
  }
  const place = FOLDERS.find((one) => one === folder) ?? null;
  if (place === null) add(`must stand in a folder named ${FOLDERS.join(', ')}; move it`);
  return { id, folder: place };
}

function headOf(
  parsed: CooklangRecipe,
  folder: Folder | null,
  add: (text: string) => void,
): RecipeHead | null {
  const result = recipeHeadSchema.safeParse(parsed.raw_metadata.map);
  if (!result.success) {
    for (const { path, message } of result.error.issues) {
      const field = path.length === 0 ? 'the lines at the top' : `"${path.map(String).join('.')}"`;
      add(`${field}: ${message}; correct it`);
    }
    return null;
  }
  const { role, slot = [] } = result.data;
  const places: readonly string[] = role === 'meal' ? slot : [role];
  if (folder !== null && !places.includes(folder)) {
    add(
      `stands in the folder ${folder}, which its ${role === 'meal' ? 'slot' : 'role'} "${places.join(', ')}" does not name`,
    );
  }
  return result.data;
}

function plainHead(head: RecipeHead): Omit<Recipe, 'id' | 'lines' | 'steps'> {
  return {
    title: head.title,
    role: head.role,
    slots: head.slot ?? [],
    servings: head.servings,
    activeMinutes: head['active minutes'],
    totalMinutes: head['total minutes'],
    cuisine: head.cuisine,
    mainProtein: head['main protein'],
    keepsDays: head['keeps days'],
    heat: head.heat,
    seasons: head.seasons,
    equipment: head.equipment,
    freezesMonths: head['freezes months'],
    leftOvers: head['left-overs'] ?? null,
    suits: head.suits,
    yieldG: head['yield grams'],
    variantOf: head['variant of'] ?? null,
  };
}

/** Says of each line whether its food is heated: all of them in a dish with heat, those aside that the head names. */
function withHeat(
  lines: readonly RecipeLine[],
  head: RecipeHead,
  tools: RecipeTools,
  add: (text: string) => void,
): readonly RecipeLine[] {
  const cold = new Set<FoodId>();
  for (const name of head.unheated) {
    const food = resolveName(name, tools, (text) => {
      add(`"unheated": "${name}" ${text}`);
    });
    if (food === null) continue;
    cold.add(food.id);
    if (!lines.some((line) => line.food === food.id))
      add(`"unheated" names "${name}", which is no ingredient`);
  }
  if (!head.heat && cold.size > 0) add('"unheated" is for a dish with heat; leave it out');
  return lines.map((line) => ({ ...line, isHeated: head.heat && !cold.has(line.food ?? '') }));
}

/** One mention per ingredient of the parser, in its order. */
function mentionsOf(parsed: CooklangRecipe, tools: RecipeTools, add: (text: string) => void): Mention[] {
  const seen = new Set<FoodId>();
  return parsed.ingredients.map((ingredient) => {
    const complain = (text: string): void => {
      add(`ingredient "${ingredient.name}" ${text}`);
    };
    const shown = ingredient.alias ?? ingredient.name;
    const food = resolveName(ingredient.name, tools, complain);
    if (isMention(ingredient, food, seen)) {
      if (ingredient.quantity !== null) complain('has & and an amount; leave out one of them');
      return { text: shown, line: null };
    }
    const line = food === null ? null : readLine(ingredient, food, complain);
    if (line === null || ingredient.quantity === null) return { text: shown, line };
    seen.add(line.food ?? '');
    return { text: `${readableAmount(ingredient.quantity)} ${shown}`, line };
  });
}

/** Marked with &, or without an amount where the food has one already: never counted again. */
function isMention(ingredient: Ingredient, food: Food | null, seen: ReadonlySet<FoodId>): boolean {
  if (ingredient.relation.relation.type === 'reference') return true;
  return ingredient.quantity === null && food !== null && seen.has(food.id);
}

function stepsOf(
  parsed: CooklangRecipe,
  mentions: readonly Mention[],
  add: (text: string) => void,
): readonly string[] {
  const steps: string[] = [];
  for (const content of parsed.sections.flatMap((section) => section.content)) {
    if (content.type === 'text') {
      add('has a paragraph that begins with ">"; write it as a step');
      continue;
    }
    const step = content.value.items.map((item) => itemText(item, parsed, mentions)).join('');
    const text = step.replace(/\s+/g, ' ').trim();
    if (/[@{}]/.test(text))
      add(`the step "${text.slice(0, 60)}" has a mark that was not read; close its braces`);
    if (text !== '') steps.push(text);
  }
  if (steps.length === 0) add('has no steps; write at least one paragraph');
  return steps;
}

type StepItem = Extract<
  CooklangRecipe['sections'][number]['content'][number],
  { type: 'step' }
>['value']['items'][number];

function itemText(item: StepItem, parsed: CooklangRecipe, mentions: readonly Mention[]): string {
  if (item.type === 'text') return item.value;
  if (item.type === 'ingredient') return mentions[item.index]?.text ?? '';
  if (item.type === 'cookware') {
    const cookware = parsed.cookware[item.index];
    return cookware?.alias ?? cookware?.name ?? '';
  }
  if (item.type === 'timer') {
    const timer = parsed.timers[item.index];
    return timer?.quantity ? readableAmount(timer.quantity) : (timer?.name ?? '');
  }
  const quantity = parsed.inline_quantities[item.index];
  return quantity === undefined ? '' : readableAmount(quantity);
}
