/** Energy, protein, sodium and free sugars of a serving of a meal, for an adult at portion 1. */
import type { Slot } from '../../../server/domain/recipes/recipe.ts';
import { round } from './dish.ts';
import type { Dish } from './dish.ts';

interface SlotLimits {
  readonly kcal: readonly [number, number];
  readonly proteinG: number;
  readonly freeSugarsG: number;
}

const MAIN: SlotLimits = { kcal: [400, 650], proteinG: 20, freeSugarsG: 5 };

export const SLOT_LIMITS: Readonly<Record<Slot, SlotLimits>> = {
  breakfast: { kcal: [300, 500], proteinG: 12, freeSugarsG: 8 },
  lunch: MAIN,
  dinner: MAIN,
  snack: { kcal: [100, 250], proteinG: 0, freeSugarsG: 8 },
};
const MAIN_SODIUM_MG = 650;
const SODIUM_MG_PER_KCAL = 1;

export function figuresOfMeals(dish: Dish): readonly string[] {
  return dish.recipe.slots.flatMap((slot) => slotFaults(dish, slot));
}

function slotFaults({ amount }: Dish, slot: Slot): readonly string[] {
  const { kcal, proteinG, freeSugarsG } = SLOT_LIMITS[slot];
  const [energy, protein, sugars] = [amount('energy'), amount('protein'), amount('free-sugars')];
  const faults: string[] = [];
  const check = (isSound: boolean, text: string, remedy: string): void => {
    if (!isSound) faults.push(`${text} a serving (${slot}); ${remedy}`);
  };
  check(
    energy >= kcal[0] && energy <= kcal[1],
    `${round(energy)} kcal, not ${kcal[0]} to ${kcal[1]},`,
    'change the amounts or the servings',
  );
  check(protein >= proteinG, `${round(protein)} g protein, below ${proteinG} g,`, 'add what carries protein');
  check(
    sugars <= freeSugarsG,
    `${round(sugars)} g free sugars, above ${freeSugarsG} g,`,
    'take less sweetener or juice',
  );
  if (slot === 'lunch' || slot === 'dinner') {
    const most = Math.min(MAIN_SODIUM_MG, SODIUM_MG_PER_KCAL * energy);
    const sodium = amount('sodium');
    check(sodium <= most, `${round(sodium)} mg sodium, above ${round(most)} mg,`, 'take less salt');
  }
  return faults;
}
