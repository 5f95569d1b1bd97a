/** The list's length: every perishable costs a little; beyond the wish each line costs more. Staples do not count. */
import type { Serving } from '../serving.ts';
import type { CountTerm, Placed } from './term.ts';

const POINTS_PER_PERISHABLE = 0.2;
const POINTS_PER_LINE_OVER = 2.5;
const POINTS_PER_PERISHABLE_OVER = 0.6;

export interface ListWish {
  readonly lines: number;
  readonly perishables: number;
}

function score(lines: number, perishables: number, wish: ListWish): number {
  return (
    POINTS_PER_PERISHABLE * perishables +
    POINTS_PER_LINE_OVER * Math.max(0, lines - wish.lines) +
    POINTS_PER_PERISHABLE_OVER * Math.max(0, perishables - wish.perishables)
  );
}

/** Distinct foods bought for the week's fresh dishes. */
export function boughtIn(week: readonly Placed[]): { readonly lines: number; readonly perishables: number } {
  const lines = new Set(week.flatMap((meal) => meal.serving.bought));
  const perishables = new Set(week.flatMap((meal) => meal.serving.perishables));
  return { lines: lines.size, perishables: perishables.size };
}

export function shoppingTerm(wish: ListWish): CountTerm {
  return {
    id: 'shopping',
    group: 'shopping',
    points: (week) => {
      const { lines, perishables } = boughtIn(week);
      return score(lines, perishables, wish);
    },
    counter: (servings) => {
      const { lists, fresh } = number(servings);
      const uses = new Int32Array(fresh.length);
      let lines = 0;
      let perishables = 0;
      return {
        add: ({ at }) => {
          for (const key of lists[at] ?? []) {
            if (uses[key] === 0) {
              lines += 1;
              perishables += fresh[key] ?? 0;
            }
            uses[key] = (uses[key] ?? 0) + 1;
          }
        },
        remove: ({ at }) => {
          for (const key of lists[at] ?? []) {
            uses[key] = (uses[key] ?? 0) - 1;
            if (uses[key] === 0) {
              lines -= 1;
              perishables -= fresh[key] ?? 0;
            }
          }
        },
        points: () => score(lines, perishables, wish),
      };
    },
  };
}

function number(servings: readonly Serving[]): { lists: readonly Int32Array[]; fresh: Uint8Array } {
  const ids = new Map<string, number>();
  const perishable = new Set(servings.flatMap((serving) => serving.perishables));
  const lists = servings.map((serving) =>
    Int32Array.from(serving.bought, (food) => {
      const id = ids.get(food) ?? ids.size;
      ids.set(food, id);
      return id;
    }),
  );
  return { lists, fresh: Uint8Array.from(ids.keys(), (food) => (perishable.has(food) ? 1 : 0)) };
}
