/**
 * Acceptable macronutrient ranges, as shares of energy. A share is a ratio; to stay linear each bound is written as
 * "kcal from it minus the bound times all kcal", in percent of the target energy.
 */
import type { NutrientId } from '../../foods/nutrient.ts';
import type { EnergyShare } from '../../people/targets.ts';
import { nutrientIn, type Serving } from '../serving.ts';
import type { LinearTerm } from './term.ts';

const POINTS_PER_PERCENT = 0.5;

/** General Atwater factors, kcal per gram. */
export const SHARE_SOURCES: Readonly<
  Record<EnergyShare['component'], { readonly nutrient: NutrientId; readonly kcalPerG: number }>
> = {
  fat: { nutrient: 'fat', kcalPerG: 9 },
  carbohydrate: { nutrient: 'carbohydrate', kcalPerG: 4 },
  protein: { nutrient: 'protein', kcalPerG: 4 },
  'linoleic acid': { nutrient: 'linoleic', kcalPerG: 9 },
  'alpha-linolenic acid': { nutrient: 'ala', kcalPerG: 9 },
};

/** The three macronutrients; the fatty acids' ranges are shown, not pursued. */
const PURSUED: readonly EnergyShare['component'][] = ['fat', 'carbohydrate', 'protein'];

export function energyShareTerms(shares: readonly EnergyShare[], energyKcal: number): readonly LinearTerm[] {
  return shares
    .filter((share) => PURSUED.includes(share.component))
    .flatMap((share) => {
      const { nutrient, kcalPerG } = SHARE_SOURCES[share.component];
      const excess = (serving: Serving, percent: number): number =>
        kcalPerG * nutrientIn(serving, nutrient) - (percent / 100) * nutrientIn(serving, 'energy');
      const points = (kcal: number): number => (POINTS_PER_PERCENT * 100 * Math.max(0, kcal)) / energyKcal;
      return [
        {
          id: `share-low:${share.component}`,
          group: 'shares' as const,
          scope: 'week' as const,
          total: (serving: Serving) => excess(serving, share.minPercent),
          penalty: (kcal: number) => points(-kcal),
        },
        {
          id: `share-high:${share.component}`,
          group: 'shares' as const,
          scope: 'week' as const,
          total: (serving: Serving) => excess(serving, share.maxPercent),
          penalty: points,
        },
      ];
    });
}
