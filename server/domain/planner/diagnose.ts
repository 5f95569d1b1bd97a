/** Why no week exists, or why it repeats: recipes counted slot by slot, rule by rule. */
import type { Refusal, Sorted } from '../recipes/eligibility.ts';
import type { Recipe, Slot } from '../recipes/recipe.ts';
import { DAYS } from './plan.ts';
import type { PlannerReason } from './reasons.ts';
import { WISHES } from './terms/repeat.ts';

/** Reasons why no week can be made; empty when each slot in use has at least one recipe. */
export function whyNoWeek(
  recipes: readonly Recipe[],
  sorted: Sorted,
  slots: readonly Slot[],
): readonly PlannerReason[] {
  return slots.flatMap((slot) => {
    const left = countIn(
      slot,
      sorted.eligible.map((one) => one.recipe),
    );
    if (left > 0) return [];
    const all = countIn(slot, recipes);
    const empty: PlannerReason = { code: 'slot-empty', params: { slot, needed: DAYS, left, all } };
    return [empty, ...ruledOutBy(slot, recipes, sorted.refused)];
  });
}

/** Slots whose dishes must repeat beyond their wish, with the rules that cost most there. */
export function whyRepeats(
  recipes: readonly Recipe[],
  sorted: Sorted,
  slots: readonly Slot[],
): readonly PlannerReason[] {
  return slots.flatMap((slot) => {
    const left = countIn(
      slot,
      sorted.eligible.map((one) => one.recipe),
    );
    const needed = Math.ceil(DAYS / (slot === 'dinner' ? 1 : WISHES[slot]));
    if (left >= needed) return [];
    const few: PlannerReason = {
      code: 'few-recipes',
      params: { slot, needed, left, all: countIn(slot, recipes) },
    };
    return [few, ...ruledOutBy(slot, recipes, sorted.refused)];
  });
}

function countIn(slot: Slot, recipes: readonly Recipe[]): number {
  return recipes.filter((recipe) => recipe.slots.includes(slot)).length;
}

/** For each rule: recipes of the slot it rules out, and those that it alone rules out; most first. */
function ruledOutBy(
  slot: Slot,
  recipes: readonly Recipe[],
  refused: readonly Refusal[],
): readonly PlannerReason[] {
  const inSlot = new Set(recipes.filter((recipe) => recipe.slots.includes(slot)).map((recipe) => recipe.id));
  const targetsOf = new Map<string, Set<string>>();
  for (const { recipe, target } of refused) {
    if (!inSlot.has(recipe)) continue;
    targetsOf.set(recipe, (targetsOf.get(recipe) ?? new Set()).add(target));
  }
  const counts = new Map<string, { out: number; alone: number }>();
  for (const targets of targetsOf.values()) {
    for (const target of targets) {
      const count = counts.get(target) ?? { out: 0, alone: 0 };
      count.out += 1;
      if (targets.size === 1) count.alone += 1;
      counts.set(target, count);
    }
  }
  return [...counts]
    .sort(([a, one], [b, two]) => two.alone - one.alone || two.out - one.out || (a < b ? -1 : 1))
    .map(([target, { out, alone }]) => ({
      code: 'ruled-out-by' as const,
      params: { target, slot, out, alone, of: inSlot.size },
    }));
}
