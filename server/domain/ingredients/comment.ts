/** What stands after the name: "peeled and chopped", "or margarine", "such as cod". Is all of it understood? */
import type { Food, FoodId } from '../foods/food.ts';
import { unitNamed } from '../units/unit.ts';
import { isCut } from './cuts.ts';
import type { Look } from './look.ts';
import { isHyphenated } from './paired.ts';
import { areParted, isLadenWith, isWrapped } from './together.ts';
import { isVarietyName } from './variety-names.ts';
import { isFoodLink, isLaden, isUnderstoodInComment } from './words.ts';

export interface Comment {
  /** `or`: it names an alternative; `example`: it says which one is meant; `other`: a further food. */
  readonly role: 'plain' | 'or' | 'example' | 'other';
  readonly foods: readonly FoodId[];
  readonly understood: boolean;
}

/** Signs without meaning for what is eaten; anything else (an emoji) may be a food. */
const HARMLESS_SIGNS = /^[\x20-\x7e£€¥§°·•…«»“”„¢]$/;
const EXAMPLES = new Set(['such', 'like', 'eg', 'preferably', 'ideally', 'e', 'eg.']);

/**
 * Reads one comment of a line whose food is one of `meant`. Foods that it names are in the line too: "spread with
 * butter". Of a food that is one plant or animal, what follows "such as" is a variety and no food of its own.
 */
export function readComment(look: Look, meant: readonly FoodId[], food: Food | undefined): Comment {
  const foods = [...new Set(look.matches.flatMap((match) => match.named.foods))];
  const lead = look.tokens.slice(0, look.matches[0]?.from ?? look.tokens.length).map((token) => token.key);
  const example = lead.findIndex((key) => EXAMPLES.has(key));
  const isVariety = food?.kind === 'whole' && example >= 0 && look.matches.length === 0;
  const understood = isUnderstood(look, isVariety ? example : look.tokens.length, food);
  if (foods.every((food) => meant.includes(food))) return { role: 'plain', foods, understood };
  const isRead = understood && areParted(look);
  if (lead.includes('or')) return { role: 'or', foods, understood: isRead };
  return { role: example >= 0 ? 'example' : 'other', foods, understood: isRead };
}

/** Every word must be known, wherever it stands: an unread one might be a food. From `variety` on, varieties are too. */
function isUnderstood(look: Look, variety: number, food: Food | undefined): boolean {
  for (const [i, token] of look.tokens.entries()) {
    if (token.kind === 'sign' && !HARMLESS_SIGNS.test(token.text)) return false;
    if (token.kind !== 'word') continue;
    if (isLaden(token.key) && look.covered[i] !== true) {
      if (!isLadenWith(look, i) && !isWrapped(look, i)) return false;
      continue;
    }
    const isKnown = look.covered[i] === true || isUnderstoodInComment(token.key) || isFoodLink(token.key);
    const isNamed = i >= variety && isVarietyName(token.key);
    if (isKnown || isNamed || isCut(token.key, food) || isHyphenated(look, i)) continue;
    if (unitNamed(token.plain) === null) return false;
  }
  return true;
}

/** True for a sign that cannot name anything. */
export function isHarmless(sign: string): boolean {
  return HARMLESS_SIGNS.test(sign);
}
