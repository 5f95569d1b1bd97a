/** Cuts of an animal and parts of a plant, written after its name: "venison loin steaks", "cardamom pods". */
import type { Food } from '../foods/food.ts';
import { wordKey } from './fold.ts';

function keys(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').map(wordKey));
}

/** "Nuggets", "fingers", "sticks", "burgers" and "balls" are none: they are made of more than the meat. */
const OF_ANIMALS = keys(
  'steak chop cutlet escalope medallion noisette tournedos loin tenderloin saddle haunch shank shin rump sirloin neck ' +
    'shoulder leg breast thigh drumstick wing hock brisket flank belly fillet rack joint supreme paillard collar cheek ' +
    'chunk crown portion carcass quarter half middle side bone foot trotter',
);
/** "Rings", "chips" and "wedges" are none: they may be breaded. */
const OF_PLANTS = keys(
  'pod petal tip strand thread blade half quarter chunk leaf stem root top frond bulb stalk heart cheek pulp spear',
);

/** Does the word leave the food what it is? Only beside one animal or plant: a "pie" has no shoulder. */
export function isCut(key: string, food: Food | undefined): boolean {
  if (food?.kind !== 'whole') return false;
  return (food.nature === 'animal' && OF_ANIMALS.has(key)) || (food.nature === 'plant' && OF_PLANTS.has(key));
}
