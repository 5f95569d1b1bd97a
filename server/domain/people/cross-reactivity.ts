/** Which other foods people with one food allergy often react to: published rates, one way at a time, to suggest from. */
import type { FactsIndex } from '../foods/facts.ts';
import type { Food, FoodId, SourceId, Tag, TagId } from '../foods/food.ts';
import type { Sensitivity, SensitivityReason } from './person.ts';

/** Of the people allergic to `from`, how many react to `to`; it says nothing of the other way round. */
export interface CrossEdge {
  /** A tag or food id; equal to `to` where the rate is for the other members of a group. */
  readonly from: string;
  readonly to: string;
  /** The rate as it is published: "34 to 83 %". */
  readonly rateText: string;
  /** Percent. */
  readonly rateLow: number;
  readonly rateHigh: number;
  readonly source: SourceId;
  readonly note: string | null;
}

interface Known {
  readonly tags: ReadonlyMap<TagId, Tag>;
  readonly foods: ReadonlyMap<FoodId, Food>;
  readonly facts: FactsIndex;
}

const OF_AN_ALLERGY: readonly SensitivityReason[] = ['allergy', 'reaction', 'elimination'];

/**
 * What to ask about beside one rule: edges that begin at its target or at a group that holds it, the likeliest first,
 * without what the list covers already. The rates are of allergies, so a choice, a medicine, coeliac disease and a
 * matter of taste have none; nor has a dish of several foods, of which nobody knows which one it was.
 */
export function relatedTo(
  rule: Pick<Sensitivity, 'target' | 'tier' | 'reason'>,
  listed: readonly string[],
  edges: readonly CrossEdge[],
  known: Known,
): readonly CrossEdge[] {
  const { target, tier, reason } = rule;
  const isMixed = known.foods.get(target)?.kind === 'compound';
  if (tier === 'dislike' || !OF_AN_ALLERGY.includes(reason) || isMixed) return [];
  const covering = [...listed, target];
  const found = edges.filter(
    ({ from, to }) => isWithin(target, from, known) && !covering.some((one) => isWithin(to, one, known)),
  );
  return [...found]
    .sort((a, b) => b.rateHigh - a.rateHigh || b.rateLow - a.rateLow || (a.to < b.to ? -1 : 1))
    .filter(({ to }, i, sorted) => sorted.findIndex((other) => other.to === to) === i);
}

/** Whether all of `inner` belongs to `outer`: each a tag or a food. */
function isWithin(inner: string, outer: string, known: Known): boolean {
  if (inner === outer) return true;
  const tag = known.tags.get(inner);
  if (tag !== undefined) return tag.implies.some((implied) => isWithin(implied, outer, known));
  return known.foods.has(inner) && known.facts.find(inner, outer).verdict === 'contains';
}
