/** The amounts offered for "a little is fine", and the smaller of two limits. */
import type { SensitivityBody } from '../api/person-body.ts';

export interface Dose {
  readonly grams: number;
  readonly title: string;
}

export interface Doses {
  /** From the smallest on, which stands until another is chosen. */
  readonly all: readonly Dose[];
  /** What the grams are of, where that is not the whole food. */
  readonly hint?: string;
}

/** Grams of the food at one meal that a person can picture. */
const OF_FOOD: Doses = {
  all: [
    { grams: 5, title: 'a taste (5 g)' },
    { grams: 20, title: 'a spoonful or two (20 g)' },
    { grams: 50, title: 'a small portion (50 g)' },
  ],
};

/**
 * Whole milk holds 5.05 g in 100 g (source `sr28`), and 100 ml of it weigh 103 g: 230 ml hold 11.96 g. The titles are
 * short, for a narrow phone cuts them off.
 */
const OF_LACTOSE: Doses = {
  all: [
    { grams: 1, title: '1 g (20 ml of milk)' },
    { grams: 4, title: '4 g (75 ml of milk)' },
    { grams: 12, title: '12 g (230 ml of milk)' },
  ],
  hint: 'Grams of the milk sugar itself. In brackets: milk that holds about as much.',
};

/** Apple holds 5.9 g of fructose and 2.43 g of glucose in 100 g (source `sr28`): 3.47 g in excess. */
const OF_FRUCTOSE: Doses = {
  all: [
    { grams: 1, title: '1 g (30 g of apple)' },
    { grams: 4, title: '4 g (115 g of apple)' },
    { grams: 12, title: '12 g (345 g of apple)' },
  ],
  hint: 'Grams of fructose beyond the glucose. In brackets: apple that holds about as much.',
};

const BY_TARGET: ReadonlyMap<string, Doses> = new Map([
  ['lactose', OF_LACTOSE],
  ['fodmap-lactose', OF_LACTOSE],
  ['fodmap-fructose', OF_FRUCTOSE],
]);

/** What is offered for a tag or food. A limit on a sugar counts the sugar, on anything else the food. */
export function dosesFor(target: string): Doses {
  return BY_TARGET.get(target) ?? OF_FOOD;
}

type Limit = NonNullable<SensitivityBody['limit']>;

/** Of two limits the smallest of each figure. */
export function smallerDose(first: Limit, second: Limit): Limit {
  const doses = (['gramsPerMeal', 'gramsPerDay', 'perWeek'] as const).flatMap((key) => {
    const smallest = Math.min(first[key] ?? Infinity, second[key] ?? Infinity);
    return smallest === Infinity ? [] : [[key, smallest] as const];
  });
  return Object.fromEntries(doses);
}
