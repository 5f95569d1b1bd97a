/** A gentle texture, for a narrowed bowel: nothing tough, nothing raw and leafy, little fibre. */
import { COVERAGE_PROFILES, profilesOf } from '../coverage-profiles.ts';
import { round } from './dish.ts';
import type { Dish } from './dish.ts';

const FIBRE_G = { meal: 5, small: 3 };
const PROFILE = 'gentle-texture';

export function suitsGentleTexture({ recipe, kitchen, amount }: Dish): readonly string[] {
  if (!recipe.suits.includes('gentle-texture')) return [];
  const isSmall = recipe.role !== 'meal' || recipe.slots.includes('snack');
  const most = isSmall ? FIBRE_G.small : FIBRE_G.meal;
  const fibre = amount('fibre');
  const faults: string[] = [];
  if (fibre > most + 0.05) faults.push(`${round(fibre)} g fibre; ${most} g is the most`);
  const isKnown = COVERAGE_PROFILES.some(({ id }) => id === PROFILE);
  if (!isKnown || !profilesOf(recipe, kitchen.facts).includes(PROFILE))
    faults.push('whole nuts or seeds, a tough skin or raw leaves; take them out');
  return faults.map((fault) => `suits a gentle texture with ${fault}, or leave it out of "suits"`);
}
