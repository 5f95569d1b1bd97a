/** What a recipe asks of the cook, in a few words. */
import type { RecipeSummary } from '../../../../server/contract/recipes.ts';

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
