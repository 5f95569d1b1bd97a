/** A recipe while it is written: what stands in the fields, what is missing, and the body that it makes. */
import type { RecipeBody, RecipeInput } from '../../../../../server/contract/recipes.ts';
import { isBlank, rowsOf, textsOf, type Row } from './rows.ts';

/** What an input of type number is bound to. */
type Typed = number | null | undefined;

export interface Draft {
  title: string;
  role: RecipeInput['role'];
  slots: RecipeInput['slots'];
  servings: Typed;
  activeMinutes: Typed;
  totalMinutes: Typed;
  heat: boolean;
  cuisine: string;
  mainProtein: string;
  keepsDays: number;
  freezesMonths: number;
  leftOvers: string;
  seasons: RecipeInput['seasons'];
  suits: RecipeInput['suits'];
  /** With commas between. */
  equipment: string;
  yieldG: number | null;
  lines: Row[];
  steps: Row[];
  /** Pasted text that is neither an ingredient nor a step, until somebody says. */
  left: string[];
  /** Unread lines that somebody has looked at and left so. */
  leftUnread: string[];
}

const ALL_YEAR: RecipeInput['seasons'] = ['spring', 'summer', 'autumn', 'winter'];
/** What is sent for a cuisine and a protein that nobody named. */
const OWN = 'own';
const OTHER = 'other';

export function emptyDraft(): Draft {
  return {
    ...{ title: '', role: 'meal', slots: [], servings: 2, activeMinutes: null, totalMinutes: null },
    ...{ heat: true, cuisine: '', mainProtein: '', keepsDays: 1, freezesMonths: 0, leftOvers: '' },
    ...{ seasons: [...ALL_YEAR], suits: [], equipment: '', yieldG: null, left: [], leftUnread: [] },
    ...{ lines: rowsOf(['']), steps: rowsOf(['']) },
  };
}

/** The recipe as it is, to be changed. */
export function draftOf(recipe: RecipeBody): Draft {
  const { title, role, servings, activeMinutes, totalMinutes, heat, keepsDays, freezesMonths } = recipe;
  return {
    ...{ title, role, servings, activeMinutes, totalMinutes, heat, keepsDays, freezesMonths },
    ...{ slots: [...recipe.slots], seasons: [...recipe.seasons], suits: [...recipe.suits] },
    cuisine: recipe.cuisine === OWN ? '' : recipe.cuisine,
    mainProtein: recipe.mainProtein === OTHER ? '' : recipe.mainProtein,
    ...{ leftOvers: recipe.leftOvers ?? '', equipment: recipe.equipment.join(', '), yieldG: recipe.yieldG },
    lines: rowsOf(recipe.ingredients.map(({ line }) => line)),
    steps: rowsOf(recipe.steps),
    ...{ left: [], leftUnread: [] },
  };
}

/** The body to send; `problemsOf` must have found nothing. */
export function inputOf(draft: Draft): RecipeInput {
  const { title, role, slots, seasons, suits, heat, keepsDays, freezesMonths, yieldG } = draft;
  const leftOvers = draft.leftOvers.trim();
  return {
    ...{ title: title.trim(), role, slots: role === 'meal' ? [...slots] : [] },
    ...{ seasons: [...seasons], suits: [...suits], heat, keepsDays, freezesMonths, yieldG },
    equipment: namesIn(draft.equipment),
    leftOvers: leftOvers === '' ? null : leftOvers,
    servings: draft.servings ?? 0,
    activeMinutes: draft.activeMinutes ?? 0,
    totalMinutes: draft.totalMinutes ?? 0,
    cuisine: draft.cuisine.trim() === '' ? OWN : draft.cuisine.trim(),
    mainProtein: draft.mainProtein.trim() === '' ? OTHER : draft.mainProtein.trim(),
    ...{ lines: textsOf(draft.lines), steps: textsOf(draft.steps) },
  };
}

function namesIn(text: string): string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** What is missing or too much, as a sentence beside the field, in the order of the page; empty where it can be saved. */
export function problemsOf(draft: Draft): Readonly<Record<string, string>> {
  return { ...ofTheDish(draft), ...ofRows(draft), ...ofTheRest(draft) };
}

function ofTheDish({ title, role, slots, servings, activeMinutes, totalMinutes }: Draft): Problems {
  const active = activeMinutes ?? null;
  const total = totalMinutes ?? null;
  return {
    ...said('title', title.trim() === '', 'Give the recipe a name.'),
    ...said('title', title.trim().length > 120, 'Make the name shorter: at most 120 characters.'),
    ...said('slots', role === 'meal' && slots.length === 0, 'Choose at least one meal of the day.'),
    ...said('servings', !isWhole(servings, 1, 12), 'Write a whole number from 1 to 12.'),
    ...said('activeMinutes', !isWhole(active, 0, 600), 'Write whole minutes, at most 600.'),
    ...said('totalMinutes', !isWhole(total, 0, 2880), 'Write whole minutes, at most 2880 (two days).'),
    ...said(
      'totalMinutes',
      isWhole(total, 0, 2880) && isWhole(active, 0, 600) && (total ?? 0) < (active ?? 0),
      'All of it cannot take less than your own time.',
    ),
  };
}

function ofRows({ lines, steps, left }: Draft): Problems {
  const long = lines.filter(({ text }) => text.trim().length > 1000);
  const longSteps = steps.filter(({ text }) => text.trim().length > 4000);
  return {
    ...said('left', left.length > 0, 'Say where these lines belong, or leave them out.'),
    ...said('lines', lines.every(isBlank), 'Write at least one ingredient.'),
    ...said('lines', textsOf(lines).length > 200, 'A recipe holds at most 200 ingredient lines.'),
    ...said('steps', textsOf(steps).length > 100, 'A recipe holds at most 100 steps.'),
    ...named(long, 'lines', 'Make this line shorter: at most 1000 characters.'),
    ...named(longSteps, 'steps', 'Make this step shorter: at most 4000 characters.'),
  };
}

function ofTheRest({ cuisine, mainProtein, leftOvers, equipment, seasons }: Draft): Problems {
  const tools = namesIn(equipment);
  return {
    ...said('cuisine', cuisine.trim().length > 40, 'Make it shorter: at most 40 characters.'),
    ...said('mainProtein', mainProtein.trim().length > 40, 'Make it shorter: at most 40 characters.'),
    ...said('leftOvers', leftOvers.trim().length > 400, 'Make it shorter: at most 400 characters.'),
    ...said('seasons', seasons.length === 0, 'Choose at least one season.'),
    ...said(
      'equipment',
      tools.length > 12 || tools.some((name) => name.length > 40),
      'Name at most 12 things, each in at most 40 characters.',
    ),
  };
}

type Problems = Readonly<Record<string, string>>;

const said = (field: string, isSo: boolean, sentence: string): Problems =>
  isSo ? { [field]: sentence } : {};

function named(rows: readonly Row[], field: string, sentence: string): Problems {
  return Object.fromEntries(rows.map(({ key }) => [rowField(field, key), sentence]));
}

/** How a problem of one row is named: by the row, which keeps its key wherever it is moved. */
export const rowField = (field: string, key: number): string => `${field}.row-${String(key)}`;

function isWhole(value: Typed, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
