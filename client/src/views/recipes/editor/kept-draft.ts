/** Text that was not saved, kept in this browser for each recipe, so that a closed page loses none of it. */
import { emptyDraft, type Draft } from './draft.ts';

export interface KeptDraft {
  /** When it was written, as UTC text. */
  readonly at: string;
  /** The version of the recipe that it was written over; null for a new one. */
  readonly version: string | null;
  readonly draft: Draft;
}

/** What stands for the id of a recipe that is not saved yet. */
export const NEW = 'new';
const keyOf = (recipe: string): string => `kindplate-recipe-draft:${recipe}`;

/** False where the browser keeps nothing for us: it is full, or closed. */
export function keepDraft(recipe: string, kept: Omit<KeptDraft, 'at'>): boolean {
  try {
    const at = new Date().toISOString();
    localStorage.setItem(keyOf(recipe), JSON.stringify({ ...kept, at }));
    return true;
  } catch {
    return false;
  }
}

/** Null where there is none, or none that can be read. */
export function keptDraft(recipe: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(recipe)) ?? 'null');
    return isKept(kept) ? { ...kept, draft: { ...emptyDraft(), ...kept.draft } } : null;
  } catch {
    return null;
  }
}

export function forgetDraft(recipe: string): void {
  try {
    localStorage.removeItem(keyOf(recipe));
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function isKept(value: unknown): value is KeptDraft {
  if (typeof value !== 'object' || value === null || !('draft' in value) || !('at' in value)) return false;
  const { draft } = value;
  const isDraft = typeof draft === 'object' && draft !== null && 'lines' in draft && 'steps' in draft;
  return isDraft && Array.isArray(draft.lines) && Array.isArray(draft.steps) && typeof value.at === 'string';
}
