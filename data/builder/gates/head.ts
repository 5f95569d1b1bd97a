/** The lines at the top agree with each other: tools, heat, keeping and freezing. */
import type { Dish } from './dish.ts';
import { namesOf } from './dish.ts';

const HEATING: readonly string[] = [
  ...['frying pan', 'large frying pan', 'saucepan', 'lidded pot', 'large pot', 'baking tray', 'baking dish'],
  ...['muffin tin', 'loaf tin', 'microwave', 'toaster', 'griddle pan', 'slow cooker'],
];
const OTHERS = [
  'blender',
  'hand blender',
  'food processor',
  'steamer basket',
  'grater',
  'sieve',
  'colander',
  'lid',
];
const EQUIPMENT: readonly string[] = [...HEATING, ...OTHERS];
/** Weeps, turns to rubber or goes limp in the freezer. */
const NOT_FROZEN = /^(cucumber|lettuce|radish|egg-boiled|salad-greens|arugula|watercress|melon)/;

export function head({ recipe, used }: Dish): readonly string[] {
  const { equipment, heat, keepsDays, freezesMonths, leftOvers, seasons } = recipe;
  const faults: string[] = [];
  const check = (isSound: boolean, text: string): void => {
    if (!isSound) faults.push(text);
  };
  const odd = equipment.filter((one) => !EQUIPMENT.includes(one));
  const heats = equipment.some(isHeating);
  check(odd.length === 0, `needs "${odd.join(', ')}", which is not on the list of equipment; use its words`);
  check(!heat || heats, 'is heated and names nothing that heats; add a pan, a pot or a tin to "equipment"');
  check(heat || !heats, 'names a pan or a tin and is not heated; say "heat: true" or leave the tool out');
  check(seasons.length > 0, 'has no season; write "all year" or name them');
  const isKept = keepsDays > 0 || freezesMonths > 0;
  check(!isKept || leftOvers !== null, 'keeps or freezes; say in "left-overs" how it is kept and reheated');
  check(
    isKept || leftOvers === null,
    'keeps no day and has "left-overs"; leave them out or say how long it keeps',
  );
  const says = /fr(ee|o)z/i.test(leftOvers ?? '');
  check(freezesMonths > 0 || !says, 'tells to freeze with "freezes months: 0"; change one of them');
  check(freezesMonths === 0 || says, 'freezes; say in "left-overs" how');
  const soft = used.filter(({ food, line }) => NOT_FROZEN.test(food.id) && !line.isHeated);
  const apart = /\b(apart|without|fresh|alone|before)\b/i.test(leftOvers ?? '');
  check(
    freezesMonths === 0 || soft.length === 0 || apart,
    `${namesOf(soft)} does not freeze; say in "left-overs" that it is added fresh, or write "freezes months: 0"`,
  );
  return faults;
}

/** A vessel that goes on or into the heat. */
export function isHeating(tool: string): boolean {
  return HEATING.includes(tool);
}
