/** Times add up: who reads "20 minutes" may count on them. */
import { chopped } from './chopped.ts';
import type { Dish } from './dish.ts';
import { durationsOf } from './durations.ts';

const MINUTES_A_CUT = 0.5;

export function times(dish: Dish): readonly string[] {
  const { activeMinutes, totalMinutes, steps } = dish.recipe;
  const durations = durationsOf(steps);
  const longest = Math.max(0, ...durations.map(({ minutes }) => minutes));
  const following = durations
    .filter(({ isBeside }) => !isBeside)
    .reduce((sum, { minutes }) => sum + minutes, 0);
  const cuts = chopped(dish).length;
  const faults: string[] = [];
  if (activeMinutes > totalMinutes)
    faults.push(`is active for ${activeMinutes} of ${totalMinutes} minutes; raise the total`);
  if (longest > totalMinutes)
    faults.push(`a step takes ${longest} minutes and the whole ${totalMinutes}; raise the total`);
  else if (following > totalMinutes + 1e-9)
    faults.push(
      `its steps take ${following.toFixed(0)} minutes one after the other and the whole ${totalMinutes}; raise the total or say what runs "meanwhile"`,
    );
  if (activeMinutes < cuts * MINUTES_A_CUT)
    faults.push(`${cuts} foods are cut in ${activeMinutes} active minutes; allow half a minute each`);
  return faults;
}
