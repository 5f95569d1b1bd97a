/** What a card says to a waiter, in one language: names only, and of each tier in its own place. */
import type { CardWords } from '../../../../server/contract/sentences/card/card-words.ts';
import type { Tier } from '../../api/person-body.ts';
import type { CardRule } from './card-rules.ts';
import { targetTitle, type CardFacts } from './care-card.ts';

export interface KitchenName {
  readonly target: string;
  readonly text: string;
  /** True where the words have no translation of it: it then stands in English, with a star. */
  readonly isStarred: boolean;
}

export interface RestaurantSide {
  readonly words: CardWords;
  readonly dangerous: readonly KitchenName[];
  readonly leaveOut: readonly KitchenName[];
  readonly little: readonly KitchenName[];
  /** A severe allergy is among them, so whom to call belongs on the card. */
  readonly isEmergency: boolean;
  readonly hasStars: boolean;
}

/** The side in the language of `words`. What is only disliked concerns no restaurant and is not on it. */
export function restaurantSide(
  rules: readonly CardRule[],
  facts: CardFacts,
  words: CardWords,
): RestaurantSide {
  const of = (tier: Tier): readonly KitchenName[] =>
    rules.filter((rule) => rule.tier === tier).map(({ target }) => kitchenName(target, facts, words));
  const [dangerous, leaveOut, little] = [of('severe'), of('avoid'), of('limit')];
  return {
    ...{ words, dangerous, leaveOut, little },
    isEmergency: rules.some(({ tier, reason }) => tier === 'severe' && reason === 'allergy'),
    hasStars: [...dangerous, ...leaveOut, ...little].some(({ isStarred }) => isStarred),
  };
}

function kitchenName(target: string, facts: CardFacts, words: CardWords): KitchenName {
  const text = words.tags[target];
  if (text !== undefined) return { target, text, isStarred: false };
  return { target, text: targetTitle(target, facts), isStarred: words.starred !== null };
}
