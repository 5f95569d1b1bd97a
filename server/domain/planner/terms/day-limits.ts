/** Foods that belong on some days only, or in small amounts: leaves high in oxalate, rice as the main grain, liver. */
import type { TagDayLimit } from '../../people/targets.ts';
import { DAYS } from '../plan.ts';
import type { Serving } from '../serving.ts';
import type { CountTerm, Place } from './term.ts';

const POINTS_PER_DAY_OVER = 2;
/** Room for what is left of sums that came and went: a limit of 0 g holds none. */
const DUST = 1e-6;

/** Whether a serving with so much of it makes its day count. */
export function countsForDay({ fromG }: TagDayLimit, grams: number): boolean {
  return grams > 0 && grams >= fromG;
}

/** Sums a serving's foods that carry a tag, in grams. */
export type GramsOfTag = (serving: Serving, tag: string) => number;

export function dayLimitTerm(limit: TagDayLimit, gramsOf: GramsOfTag): CountTerm {
  const score = (dishes: ArrayLike<number>, grams: ArrayLike<number>): number => {
    let days = 0;
    let heavy = 0;
    for (let day = 0; day < DAYS; day += 1) {
      if ((dishes[day] ?? 0) > 0) days += 1;
      // A crumb over the day's grams is within what a scale can tell.
      if (limit.gramsPerDay !== null && (grams[day] ?? 0) > limit.gramsPerDay * 1.01 + DUST) heavy += 1;
    }
    return POINTS_PER_DAY_OVER * (Math.max(0, days - limit.daysPerWeek) + heavy);
  };
  return {
    id: `days:${limit.id}`,
    group: 'days',
    points: (week) => {
      const dishes = new Array<number>(DAYS).fill(0);
      const grams = new Array<number>(DAYS).fill(0);
      for (const { day, serving, portion } of week) {
        const own = gramsOf(serving, limit.tag);
        if (countsForDay(limit, own)) dishes[day] = (dishes[day] ?? 0) + 1;
        grams[day] = (grams[day] ?? 0) + own * portion;
      }
      return score(dishes, grams);
    },
    counter: (servings) => {
      const own = Float64Array.from(servings, (serving) => gramsOf(serving, limit.tag));
      const dishes = new Int32Array(DAYS);
      const grams = new Float64Array(DAYS);
      const change = ({ at, day, portion }: Place, by: 1 | -1): void => {
        const g = own[at] ?? 0;
        if (g === 0) return;
        if (countsForDay(limit, g)) dishes[day] = (dishes[day] ?? 0) + by;
        grams[day] = (grams[day] ?? 0) + by * g * portion;
      };
      return {
        add: (place) => {
          change(place, 1);
        },
        remove: (place) => {
          change(place, -1);
        },
        points: () => score(dishes, grams),
      };
    },
  };
}
