/** The season of a day, where the household lives. */
import type { SettingsBody } from '../../../../server/contract/household.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const NORTH: readonly Season[] = ['winter', 'spring', 'summer', 'autumn'];
const SOUTH: readonly Season[] = ['summer', 'autumn', 'winter', 'spring'];
const MONTHS = 3;

/** By the months of the weather: December to February, and so on. `today` is `YYYY-MM-DD`. */
export function seasonOf({ today, hemisphere }: Pick<SettingsBody, 'today' | 'hemisphere'>): Season {
  const month = Number(today.slice(5, 7)) % 12;
  const quarter = Math.floor(month / MONTHS);
  return (hemisphere === 'north' ? NORTH : SOUTH)[quarter] ?? 'spring';
}
