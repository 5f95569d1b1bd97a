/**
 * What the household's own products change in what is known of a food: of the very food that a line names,
 * and of nothing that is made with it. A granola made with oats is not cleared by the oats in the cupboard.
 */
import type { FactsIndex, Finding, ProofStep } from './facts.ts';
import type { Fact, FoodId, TagId } from './food.ts';

/** A label that was read: bought as `food`, without what it clears, with what it contains. */
export interface Confirmed {
  readonly food: FoodId;
  /** As it stands on the packet. */
  readonly name: string;
  /** Tags or foods; taken by their ids alone, nothing follows from one for another. */
  readonly clears: readonly string[];
  /** Tags, with all that they imply. */
  readonly contains: readonly TagId[];
  /** `YYYY-MM-DD`. */
  readonly seenOn: string;
}

/**
 * The facts under these products. Of several for one food, what one of them contains counts, and only what
 * all of them are without is cleared; what is in the food for certain is cleared by no label.
 */
export function confirmedFacts(facts: FactsIndex, products: readonly Confirmed[]): FactsIndex {
  const byFood = new Map<FoodId, readonly Confirmed[]>();
  for (const product of products) byFood.set(product.food, [...(byFood.get(product.food) ?? []), product]);
  const find = (food: FoodId, target: string): Finding => {
    const known = facts.find(food, target);
    const own = byFood.get(food);
    return own === undefined ? known : underLabels(known, own, { food, target });
  };
  const verdictOn = (food: FoodId, target: string): Finding['verdict'] => find(food, target).verdict;
  return {
    ...{ ...facts, find, factOf: (food, tag) => FACTS[verdictOn(food, tag)] },
    containsOf: (food) => {
      const named = (byFood.get(food) ?? []).flatMap(({ contains }) => contains);
      const known = facts.containsOf(food);
      return named.length === 0 ? known : [...new Set([...known, ...named])].sort();
    },
    mayContainOf: (food) => {
      const known = facts.mayContainOf(food);
      return byFood.has(food) ? known.filter((tag) => verdictOn(food, tag) === 'may-contain') : known;
    },
    shareOf: (food, target) => {
      const known = facts.shareOf(food, target);
      if (!byFood.has(food) || facts.find(food, target).verdict === 'contains') return known;
      const verdict = verdictOn(food, target);
      return verdict === 'contains' ? 1 : verdict === 'no-match' ? 0 : known;
    },
  };
}

const FACTS: Readonly<Record<Finding['verdict'], Fact>> = {
  ...{ contains: 'yes', 'no-match': 'no', 'may-contain': 'unknown', 'not-assessed': 'unknown' },
};

function underLabels(
  known: Finding,
  products: readonly Confirmed[],
  { food, target }: { readonly food: FoodId; readonly target: string },
): Finding {
  if (known.verdict === 'contains') return known;
  const step = ({ name, seenOn }: Confirmed): ProofStep => ({
    ...{ food, by: 'confirmed-product', to: target, source: null },
    product: { name, seenOn },
  });
  const named = products.filter(({ contains }) => contains.includes(target));
  if (named.length > 0) return { verdict: 'contains', proof: named.slice(0, 1).map(step) };
  if (known.verdict === 'no-match' || !products.every(({ clears }) => clears.includes(target))) return known;
  return { verdict: 'no-match', proof: products.map(step) };
}

interface Known {
  readonly facts: FactsIndex;
  /** The products that the facts are under. */
  readonly confirmed?: readonly Confirmed[];
}

interface Kept<K> {
  readonly key: string;
  readonly known: K;
}

/** The last products that a value was asked for with: one household's, which seldom change. */
const LAST = new WeakMap<object, Kept<unknown>>();

/**
 * What is known of foods, with the facts under these products; the very same object as long as the products
 * are the same, so that what is worked out of it is kept.
 */
export function knownUnder<K extends Known>(known: K, products: readonly Confirmed[]): K {
  if (products.length === 0) return known;
  const key = JSON.stringify(products);
  const last = LAST.get(known) as Kept<K> | undefined;
  if (last?.key === key) return last.known;
  const next = { ...known, facts: confirmedFacts(known.facts, products), confirmed: products };
  LAST.set(known, { key, known: next });
  return next;
}
