/** What a recipe asks of the cook, in a few words. */
import type { RecipeBody, RecipeSummary } from '../../../../server/contract/recipes.ts';

/** 75 as "1 h 15 min", 40 as "40 min". */
export function minutesText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${String(rest)} min`;
  return rest === 0 ? `${String(hours)} h` : `${String(hours)} h ${String(rest)} min`;
}

type Effort = Pick<RecipeSummary, 'activeMinutes' | 'totalMinutes' | 'heat'>;

/** "20 min of your time, 1 h in all, no cooking" */
export function effortText({ activeMinutes, totalMinutes, heat }: Effort): string {
  const all = totalMinutes > activeMinutes ? `, ${minutesText(totalMinutes)} in all` : '';
  return `${minutesText(activeMinutes)} of your time${all}${heat ? '' : ', no cooking'}`;
}

/** How long a left-over keeps. */
export function keepsText({ keepsDays }: Pick<RecipeSummary, 'keepsDays'>): string {
  if (keepsDays === 0) return 'Best eaten at once.';
  return `Keeps ${keepsDays === 1 ? 'a day' : `${String(keepsDays)} days`} in the fridge.`;
}

const recipesText = (count: number): string => `${String(count)} ${count === 1 ? 'recipe' : 'recipes'}`;

/** "30 of 57 recipes", "1 recipe", "No recipe fits." */
export function countText({ shown, total }: { readonly shown: number; readonly total: number }): string {
  if (total === 0) return 'No recipe fits.';
  return shown < total ? `${String(shown)} of ${recipesText(total)}` : recipesText(total);
}

type Kept = Pick<RecipeBody, 'freezesMonths' | 'leftOvers'>;

/** What to do with what is left, and how long it keeps frozen; null where nobody said. */
export function leftOversText({ freezesMonths, leftOvers }: Kept): string | null {
  const months = freezesMonths === 1 ? 'a month' : `${String(freezesMonths)} months`;
  const frozen = freezesMonths === 0 ? '' : `Keeps ${months} in the freezer.`;
  const text = [leftOvers ?? '', frozen].filter((one) => one !== '').join(' ');
  return text === '' ? null : text;
}

const ALL_SEASONS = 4;

/** "summer and autumn"; for all four, that it is good at any time. */
export function seasonsText(seasons: readonly string[]): string {
  if (seasons.length >= ALL_SEASONS) return 'any time of the year';
  const last = seasons.at(-1) ?? '';
  return seasons.length < 2 ? last : `${seasons.slice(0, -1).join(', ')} and ${last}`;
}
