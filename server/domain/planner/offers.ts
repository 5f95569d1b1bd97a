/** What fits beside a meal, by what the week of those who would eat it lacks. */
import type { Recipe } from '../recipes/recipe.ts';
import { LARGEST_BESIDE, SMALLEST_BESIDE } from './beside.ts';
import { capsOf, daysOf, lacksIn, sum, type Cap, type EatenWeek, type Lack } from './lacks.ts';
import { DAYS } from './plan.ts';
import { nutrientIn, type Serving } from './serving.ts';

export interface OfferedDish {
  readonly recipe: Recipe;
  readonly serving: Serving;
  readonly tastePoints: number;
  /** Servings that the doses leave at this meal; `Infinity` where none applies. */
  readonly largest: number;
}

export interface Offer {
  readonly recipe: Recipe;
  /** One serving, or the half that the doses leave. */
  readonly portion: number;
  /** The most that the doses leave, up to two servings in halves. */
  readonly largest: number;
  readonly kcal: number;
  /** Percent of a day's aim (of a group: of the week's) for what the week lacks, most first. */
  readonly brings: readonly { readonly id: string; readonly title: string; readonly percent: number }[];
  /** Caps that the week or the day would lie over with it. */
  readonly over: readonly { readonly id: string; readonly title: string }[];
}

/** Energy goes before everything else. */
const WEIGHTS: Readonly<Record<Lack['kind'], number>> = { energy: 3, floor: 1, group: 1 };
/** Less than that is not worth a word. */
const TOLD_PERCENT = 3;
const NAMED = 2;

/** Best first; dishes that would put something over its cap come last. A portion is an eater's own, or for several one of the shared plan. */
export function offersFor(
  dishes: readonly OfferedDish[],
  day: number,
  eaters: readonly EatenWeek[],
): readonly Offer[] {
  const views = eaters.map((own) => ({ own, lacks: lacksIn(own), caps: capsOf(own.targets) }));
  return dishes
    .filter(({ largest }) => largest >= SMALLEST_BESIDE)
    .map((dish) => {
      const portion = dish.largest >= 1 ? 1 : SMALLEST_BESIDE;
      const shares = views.map(({ own }) => portion * (dish.recipe.role === 'side' ? own.scale : 1));
      const over = views.flatMap(({ own, caps }, at) =>
        overWith(dish.serving, shares[at] ?? 0, { own, caps, day }),
      );
      const worths = views.map(({ lacks }, at) => worthOf(dish.serving, shares[at] ?? 0, lacks));
      return {
        worth: mean(worths) - dish.tastePoints,
        offer: {
          ...{ recipe: dish.recipe, portion, kcal: portion * nutrientIn(dish.serving, 'energy') },
          largest: Math.min(LARGEST_BESIDE, Math.floor(dish.largest * 2) / 2),
          brings: bringsIn(
            dish.serving,
            shares,
            views.map(({ lacks }) => lacks),
          ),
          over: distinct(over),
        },
      };
    })
    .sort(
      (a, b) =>
        Number(a.offer.over.length > 0) - Number(b.offer.over.length > 0) ||
        b.worth - a.worth ||
        (a.offer.recipe.title < b.offer.recipe.title ? -1 : 1),
    )
    .map(({ offer }) => offer);
}

const mean = (amounts: readonly number[]): number => sum(amounts) / Math.max(1, amounts.length);

/** How much of what is missing it brings, each lack closed at most once. */
export function worthOf(serving: Serving, portion: number, lacks: readonly Lack[]): number {
  return sum(
    lacks.map(({ kind, short, of }) => WEIGHTS[kind] * Math.min(1, (portion * of(serving)) / short)),
  );
}

function overWith(
  serving: Serving,
  portion: number,
  { own, caps, day }: { readonly own: EatenWeek; readonly caps: readonly Cap[]; readonly day: number },
): readonly Cap[] {
  return caps.filter((cap) => {
    const added = portion * cap.of(serving);
    if (added <= 0) return false;
    const days = daysOf(own, cap.of);
    const isDayOver = cap.day !== null && (days[day] ?? 0) + added > cap.day;
    return isDayOver || (sum(days) + added) / DAYS > cap.mean;
  });
}

/** The mean over those who lack it. */
function bringsIn(
  serving: Serving,
  shares: readonly number[],
  lacks: readonly (readonly Lack[])[],
): Offer['brings'] {
  const all = lacks.flatMap((own, at) =>
    own
      .filter(({ kind }) => kind !== 'energy')
      .map(({ id, title, aim, of }) => ({
        id,
        title,
        percent: (100 * (shares[at] ?? 0) * of(serving)) / aim,
      })),
  );
  return distinct(all)
    .map(({ id, title }) => ({
      ...{ id, title },
      percent: Math.round(mean(all.filter((one) => one.id === id).map(({ percent }) => percent))),
    }))
    .filter(({ percent }) => percent >= TOLD_PERCENT)
    .sort((a, b) => b.percent - a.percent)
    .slice(0, NAMED);
}

function distinct<T extends { readonly id: string; readonly title: string }>(
  things: readonly T[],
): readonly { readonly id: string; readonly title: string }[] {
  const byId = new Map(things.map(({ id, title }) => [id, { id, title }]));
  return [...byId.values()];
}
