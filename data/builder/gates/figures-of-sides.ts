/** Energy and sodium of a serving of a side, and energy of a plate: they stand beside a meal and must not become one. */
import { round } from './dish.ts';
import type { Dish } from './dish.ts';

const KCAL = { side: [40, 300], plate: [5, 300] } as const;
const SIDE_SODIUM_MG = 250;
/** Dishes that are sound and lie outside, each with its reason. */
const NAMED: Readonly<Record<string, string>> = {
  'almond-milk-by-the-glass': 'a glass of it holds 36 kcal whoever pours it; it is drunk for its calcium',
};

export function figuresOfSides({ recipe, amount }: Dish): readonly string[] {
  const { role } = recipe;
  if (role === 'meal' || NAMED[recipe.id] !== undefined) return [];
  const [energy, sodium] = [amount('energy'), amount('sodium')];
  const [least, most] = KCAL[role];
  const faults: string[] = [];
  if (energy < least || energy > most)
    faults.push(`${round(energy)} kcal, not ${least} to ${most}, a serving (${role}); change the amounts`);
  if (role === 'side' && sodium > SIDE_SODIUM_MG)
    faults.push(
      `${round(sodium)} mg sodium, above ${SIDE_SODIUM_MG} mg, a serving (side); take less salt or a smaller serving`,
    );
  return faults;
}
