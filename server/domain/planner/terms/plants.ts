/** Variety of plants: one point for each distinct plant under the target; a seasoning counts a quarter. */
import type { Serving } from '../serving.ts';
import type { CountTerm, Placed } from './term.ts';

const POINTS_PER_PLANT = 1;

/** Distinct plants of a week, seasonings a quarter each. */
export function plantsIn(week: readonly Placed[]): number {
  const weights = new Map<string, number>();
  for (const meal of week) {
    for (const [plant, weight] of meal.serving.plants) {
      weights.set(plant, Math.max(weight, weights.get(plant) ?? 0));
    }
  }
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

export function plantsTerm(target: number): CountTerm {
  const points = (plants: number): number => POINTS_PER_PLANT * Math.max(0, target - plants);
  return {
    id: 'plants',
    group: 'plants',
    points: (week) => points(plantsIn(week)),
    counter: (servings) => {
      const { lists, count } = number(servings);
      const uses = new Int32Array(count);
      let quarters = 0;
      const change = (at: number, by: 1 | -1): void => {
        for (const key of lists[at] ?? []) {
          const before = valueOf(uses, key);
          uses[key] = (uses[key] ?? 0) + by;
          quarters += valueOf(uses, key) - before;
        }
      };
      return {
        add: ({ at }) => {
          change(at, 1);
        },
        remove: ({ at }) => {
          change(at, -1);
        },
        points: () => points(quarters / 4),
      };
    },
  };
}

/** Each plant owns two places: 2k for whole use, 2k + 1 for use as a seasoning; whole use hides the seasoning. */
function valueOf(uses: Int32Array, key: number): number {
  const plant = key >> 1;
  if ((uses[2 * plant] ?? 0) > 0) return 4;
  return (uses[2 * plant + 1] ?? 0) > 0 ? 1 : 0;
}

function number(servings: readonly Serving[]): { lists: readonly Int32Array[]; count: number } {
  const ids = new Map<string, number>();
  const lists = servings.map((serving) =>
    Int32Array.from([...serving.plants], ([plant, weight]) => {
      const id = ids.get(plant) ?? ids.size;
      ids.set(plant, id);
      return 2 * id + (weight === 1 ? 0 : 1);
    }),
  );
  return { lists, count: 2 * ids.size };
}
