/** Variety of dishes: one point per fresh main beyond three of a cuisine, per main beyond four of a protein. */
import { isMain } from '../../recipes/recipe.ts';
import type { CountTerm, Place } from './term.ts';

const CUISINE_WISH = 3;
const PROTEIN_WISH = 4;

/** How many mains there are of each kind, and how many of them are beyond the wish. */
class Tally {
  readonly #kindOf: Int32Array;
  readonly #counts: Int32Array;
  readonly #wish: number;
  over = 0;

  /** `kinds` holds the kind of each serving. */
  constructor(kinds: readonly string[], wish: number) {
    const distinct = [...new Set(kinds)];
    this.#kindOf = Int32Array.from(kinds, (kind) => distinct.indexOf(kind));
    this.#counts = new Int32Array(distinct.length);
    this.#wish = wish;
  }

  change(at: number, by: 1 | -1): void {
    const kind = this.#kindOf[at] ?? 0;
    const before = this.#counts[kind] ?? 0;
    this.#counts[kind] = before + by;
    this.over += Math.max(0, before + by - this.#wish) - Math.max(0, before - this.#wish);
  }
}

export function varietyTerm(): CountTerm {
  return {
    id: 'variety',
    group: 'variety',
    points: (week) => {
      const mains = week.filter((meal) => isMain(meal.slot));
      const over = (keys: readonly string[], wish: number): number =>
        [...new Set(keys)].reduce(
          (sum, key) => sum + Math.max(0, keys.filter((k) => k === key).length - wish),
          0,
        );
      return (
        over(
          mains.filter((meal) => !meal.isLeftover).map((meal) => meal.serving.recipe.cuisine),
          CUISINE_WISH,
        ) +
        over(
          mains.map((meal) => meal.serving.recipe.mainProtein),
          PROTEIN_WISH,
        )
      );
    },
    counter: (servings) => {
      const ofCuisine = servings.map(({ recipe }) => recipe.cuisine);
      const ofProtein = servings.map(({ recipe }) => recipe.mainProtein);
      const cuisines = new Tally(ofCuisine, CUISINE_WISH);
      const proteins = new Tally(ofProtein, PROTEIN_WISH);
      const visit = ({ at, slot, isLeftover }: Place, by: 1 | -1): void => {
        if (!isMain(slot)) return;
        if (!isLeftover) cuisines.change(at, by);
        proteins.change(at, by);
      };
      return {
        add: (place) => {
          visit(place, 1);
        },
        remove: (place) => {
          visit(place, -1);
        },
        points: () => cuisines.over + proteins.over,
      };
    },
  };
}
