/**
 * What a raw food weighs once it is cooked, and how much of its vitamins and minerals is left: from SR28's pairs. Protein
 * is taken to stay: raw protein over cooked protein, both per 100 g, is the yield; cooked value times yield over
 * raw value is the share that is left.
 */
import { MEASURED } from '../../server/domain/foods/nutrient.ts';
import { COOKED_AWAY, type CookedAway } from '../../server/domain/foods/cooking.ts';
import type { AuthoredFood } from './authored-foods.ts';
import { cookingPairs, isRawEntry } from './cooking-pairs.ts';
import type { CookingPair } from './cooking-pairs.ts';
import type { Sr28 } from './sr28.ts';

export const COOKING_COLUMNS = ['food', 'from', 'pairs', 'yield', ...COOKED_AWAY];

/** The columns of one food or of one group of SR28. */
interface Factors {
  readonly pairs: number;
  readonly yield: number;
  /** Null where fewer pairs than asked for have both values. */
  readonly left: ReadonlyMap<CookedAway, number | null>;
}

const PROTEIN = '203';
/** Pulses and grains: how much water they take is their own; elsewhere a yield far from the group's is a measuring error. */
const SWELLING = new Set(['1600', '2000']);
const FAR = 0.25;
/** Fruit has too few pairs of its own and is taken for a vegetable. */
const LIKE: Readonly<Record<string, string>> = { '0900': '1100' };
const LEAST_PAIRS = 3;

/** One row a food with a raw entry of its own whose pair, or whose group's pairs, SR28 has. */
export function cookingRows(foods: readonly AuthoredFood[], sr28: Sr28): string[][] {
  const pairs = cookingPairs(sr28).filter((pair) => yieldOf(pair, sr28) !== null);
  const groupOf = (ndb: string): string => {
    const group = sr28.foods.get(ndb)?.group ?? '';
    return LIKE[group] ?? group;
  };
  const groups = new Map<string, Factors | null>();
  for (const group of new Set(pairs.map(({ raw }) => groupOf(raw))))
    groups.set(
      group,
      factorsOf(
        pairs.filter(({ raw }) => groupOf(raw) === group),
        sr28,
        LEAST_PAIRS,
      ),
    );
  return foods.flatMap((food) => {
    const { ndb } = food;
    if (ndb === null || ndb === undefined || !isRawEntry(sr28.foods.get(ndb)?.description ?? '')) return [];
    const group = groups.get(groupOf(ndb)) ?? null;
    const own = ownFactors(
      pairs.filter(({ raw }) => raw === ndb),
      { group, name: groupOf(ndb) },
      sr28,
    );
    const factors = own ?? group;
    return factors === null ? [] : [rowOf(food.id, own === null ? 'group' : 'own', factors)];
  });
}

function ownFactors(
  pairs: readonly CookingPair[],
  { group, name }: { readonly group: Factors | null; readonly name: string },
  sr28: Sr28,
): Factors | null {
  const own = factorsOf(pairs, sr28, 1);
  if (own === null || group === null) return own;
  if (!SWELLING.has(name) && Math.abs(own.yield / group.yield - 1) > FAR) return null;
  const left = COOKED_AWAY.map((nutrient) => {
    const [mine, theirs] = [own.left.get(nutrient) ?? null, group.left.get(nutrient) ?? null];
    // Under a third of what its group keeps: that tells of two samples, not of the pan.
    const isOdd = mine !== null && theirs !== null && mine < theirs / 3;
    return [nutrient, isOdd ? theirs : mine] as const;
  });
  return { ...own, left: new Map(left) };
}

function factorsOf(pairs: readonly CookingPair[], sr28: Sr28, least: number): Factors | null {
  if (pairs.length < least) return null;
  const middle = median(pairs.flatMap((pair) => yieldOf(pair, sr28) ?? []));
  if (middle === null) return null;
  const left = COOKED_AWAY.map((nutrient) => {
    const number = MEASURED.find(({ id }) => id === nutrient)?.sr28 ?? '';
    const shares = pairs.flatMap((pair) => leftOf(pair, number, sr28) ?? []);
    const share = shares.length < least ? null : median(shares);
    return [nutrient, share === null ? null : Math.min(1, share)] as const;
  });
  return { pairs: pairs.length, yield: middle, left: new Map(left) };
}

function valueOf(ndb: string, number: string, sr28: Sr28): number | null {
  return sr28.values.get(ndb)?.get(number)?.value ?? null;
}

/** Cooked grams from one raw gram; null where one of the two has no protein to tell. */
function yieldOf({ raw, cooked }: CookingPair, sr28: Sr28): number | null {
  const [before, after] = [valueOf(raw, PROTEIN, sr28), valueOf(cooked, PROTEIN, sr28)];
  return before === null || after === null || before === 0 || after === 0 ? null : before / after;
}

function leftOf(pair: CookingPair, number: string, sr28: Sr28): number | null {
  const gained = yieldOf(pair, sr28);
  const [before, after] = [valueOf(pair.raw, number, sr28), valueOf(pair.cooked, number, sr28)];
  return gained === null || before === null || after === null || before === 0
    ? null
    : (after * gained) / before;
}

function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.ceil((sorted.length - 1) / 2)],
  ];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

function rowOf(food: string, from: 'own' | 'group', { pairs, yield: gained, left }: Factors): string[] {
  const shares = COOKED_AWAY.map((nutrient) => {
    const share = left.get(nutrient) ?? null;
    return share === null ? '' : rounded(share);
  });
  return [food, from, String(pairs), rounded(gained), ...shares];
}

const rounded = (value: number): string => String(Number(value.toFixed(3)));
