/** Whether a plate beside a meal keeps the limits that count days: leaves high in oxalate, rice, liver, Brazil nuts. */
import type { TagDayLimit } from '../people/targets.ts';
import { daysOf, type EatenWeek } from './lacks.ts';
import type { Serving } from './serving.ts';
import { countsForDay, type GramsOfTag } from './terms/day-limits.ts';

/** A plate on the day where it is to stand. */
export interface OnDay {
  readonly serving: Serving;
  readonly day: number;
}

/** What the week holds of one limit. */
interface Held {
  readonly limit: TagDayLimit;
  readonly days: ReadonlySet<number>;
  readonly grams: readonly number[];
}

/** Says of a plate, with others already placed, whether every limit is kept that it touches. */
export function dayRoomIn(
  own: EatenWeek,
  gramsOf: GramsOfTag,
): (plate: OnDay, placed: readonly OnDay[]) => boolean {
  const held = own.targets.dayLimits.map((limit): Held => {
    const counts = ({ serving }: { readonly serving: Serving }): boolean =>
      countsForDay(limit, gramsOf(serving, limit.tag));
    return {
      limit,
      days: new Set(own.week.filter(counts).map(({ day }) => day)),
      grams: daysOf(own, (serving) => gramsOf(serving, limit.tag)),
    };
  });
  return (plate, placed) => held.every((one) => isKept(one, plate, placed, gramsOf));
}

function isKept(
  { limit, days, grams }: Held,
  plate: OnDay,
  placed: readonly OnDay[],
  gramsOf: GramsOfTag,
): boolean {
  const own = gramsOf(plate.serving, limit.tag);
  if (own === 0) return true;
  const others = placed.map(({ serving, day }) => ({ day, grams: gramsOf(serving, limit.tag) }));
  const onDay = others.filter(({ day }) => day === plate.day).reduce((sum, one) => sum + one.grams, 0);
  if ((grams[plate.day] ?? 0) + onDay + own > (limit.gramsPerDay ?? Infinity)) return false;
  if (!countsForDay(limit, own)) return true;
  const used = new Set([
    ...days,
    ...others.filter((one) => countsForDay(limit, one.grams)).map(({ day }) => day),
  ]);
  return used.has(plate.day) || used.size < limit.daysPerWeek;
}
