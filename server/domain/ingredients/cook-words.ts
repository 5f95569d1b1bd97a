/** Words of cooks that name no food, listed by kind, and those made of them with a first syllable. */
import { COOK_LOOKS } from './cook-looks.ts';
import { COOK_THINGS } from './cook-things.ts';
import { COOK_VERBS } from './cook-verbs.ts';

/** "Rewarm", "prechill", "overcrowding", "unclog": as harmless as what follows. */
const BEFORE = ['over', 'under', 'inter', 're', 'pre', 'un', 'de', 'mis', 'out', 'up'];
const SHORTEST_REST = 4;

export function isCookWord(key: string): boolean {
  return COOK_VERBS.has(key) || COOK_LOOKS.has(key) || COOK_THINGS.has(key) || isPrefixed(key);
}

/** A look or a quality leaves a food the same wherever it stands: "stubby carrots". */
export function isCookLook(key: string): boolean {
  return COOK_LOOKS.has(key);
}

function isPrefixed(key: string): boolean {
  return BEFORE.some((first) => {
    const rest = key.slice(first.length);
    return key.startsWith(first) && rest.length >= SHORTEST_REST && COOK_VERBS.has(rest);
  });
}
