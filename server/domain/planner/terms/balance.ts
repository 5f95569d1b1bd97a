/**
 * The inflammatory balance: eight parameters of the published index that food choice can carry, each clipped at mean +- 1.5 SD.
 * Two points are one index unit above the best that the clipped parameters allow. Energy, protein, iron and B12, which the index
 * counts against a diet, are left out on purpose, and so are kitchen amounts of herbs, spices and tea.
 */
import { nutrientIn, type Serving } from '../serving.ts';
import type { NutrientId } from '../../foods/nutrient.ts';
import { contributionOf, type IndexParameter } from '../balance.ts';
import type { LinearTerm } from './term.ts';

const POINTS_PER_UNIT = 2;
const CLIP_SD = 1.5;

interface Source {
  readonly parameter: string;
  readonly nutrient: NutrientId;
}

/** Food folate is scored with the row for folic acid, as the index's authors' food lists do. */
export const BALANCE_SOURCES: readonly Source[] = [
  { parameter: 'Fiber', nutrient: 'fibre' },
  { parameter: 'n-3 fatty acid', nutrient: 'omega-3' },
  { parameter: 'Magnesium', nutrient: 'magnesium' },
  { parameter: 'Beta-carotene', nutrient: 'beta-carotene' },
  { parameter: 'Vitamin C', nutrient: 'vitamin-c' },
  { parameter: 'Folic acid', nutrient: 'folate-food' },
  { parameter: 'Saturated fat', nutrient: 'saturated-fat' },
  { parameter: 'Trans fat', nutrient: 'trans-fat' },
];

export function balanceTerms(rows: readonly IndexParameter[], fibreCapG: number): readonly LinearTerm[] {
  return BALANCE_SOURCES.map(({ parameter, nutrient }) => {
    const row = rows.find((candidate) => candidate.parameter === parameter);
    if (row === undefined) throw new Error(`the index table has no row "${parameter}"`);
    const low = row.mean - CLIP_SD * row.sd;
    const high = row.mean + CLIP_SD * row.sd;
    const best = Math.min(contributionOf(row, low), contributionOf(row, high));
    const table = tabulate((intake) => POINTS_PER_UNIT * (contributionOf(row, intake) - best), low, high);
    const cap = nutrient === 'fibre' ? fibreCapG : Infinity;
    return {
      id: `balance:${nutrient}`,
      group: 'balance',
      scope: 'week',
      total: (serving: Serving) => nutrientIn(serving, nutrient),
      penalty: (total: number) => table(Math.min(total, cap)),
    };
  });
}

const CELLS = 512;

/** Straight lines between 513 points of `f`; flat outside. Error below 1e-5 points for these curves. */
function tabulate(f: (x: number) => number, low: number, high: number): (x: number) => number {
  const step = (high - low) / CELLS;
  const values = Float64Array.from({ length: CELLS + 1 }, (_, i) => Math.max(0, f(low + i * step)));
  return (x) => {
    const place = Math.min(CELLS, Math.max(0, (x - low) / step));
    const cell = Math.min(CELLS - 1, Math.floor(place));
    const left = values[cell] ?? 0;
    const right = values[cell + 1] ?? 0;
    return left + (right - left) * (place - cell);
  };
}
