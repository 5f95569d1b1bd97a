/** Variety of dishes: one point per fresh main beyond three of a cuisine, per main beyond four of a protein. */
import type { Recipe } from '../../recipes/recipe.ts';
import type { CountTerm, Place } from './term.ts';

const CUISINE_WISH = 3;
const PROTEIN_WISH = 4;

const isMain = (slot: string): boolean => slot === 'lunch' || slot === 'dinner';

class Tally {
  readonly counts = new Map<string, number>();
  readonly wish: number;
  over = 0;
  constructor(wish: number) {
    this.wish = wish;
  }
  change(key: string, by: 1 | -1): void {
    const before = this.counts.get(key) ?? 0;
    this.counts.set(key, before + by);
    this.over += Math.max(0, before + by - this.wish) - Math.max(0, before - this.wish);
  }
}

function change(cuisines: Tally, proteins: Tally, recipe: Recipe, isLeftover: boolean, by: 1 | -1): void {
  if (!isLeftover) cuisines.change(recipe.cuisine, by);
  proteins.change(recipe.mainProtein, by);
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
      const cuisines = new Tally(CUISINE_WISH);
      const proteins = new Tally(PROTEIN_WISH);
      const visit = ({ at, slot, isLeftover }: Place, by: 1 | -1): void => {
        const serving = servings[at];
        if (serving !== undefined && isMain(slot)) change(cuisines, proteins, serving.recipe, isLeftover, by);
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
