/** What stands after the name: "peeled and chopped", "or margarine", "such as cod". Is all of it understood? */
import type { FoodId } from '../foods/food.ts';
import type { Look } from './look.ts';
import { isFoodLink, isLaden, isUnderstoodInComment } from './words.ts';

export interface Comment {
  /** `or`: it names an alternative; `example`: it says which one is meant; `other`: a further food, unexplained. */
  readonly role: 'plain' | 'or' | 'example' | 'other';
  readonly foods: readonly FoodId[];
  readonly understood: boolean;
}

/** Signs without meaning for what is eaten; anything else (an emoji) may be a food. */
const HARMLESS_SIGNS = /^[\x20-\x7e£€¥§°·•…«»“”„¢]$/;
const EXAMPLES = new Set(['such', 'like', 'eg', 'preferably', 'ideally', 'e', 'eg.']);

/** Reads one comment of a line whose food is one of `meant`. */
export function readComment(look: Look, meant: readonly FoodId[]): Comment {
  const foods = [...new Set(look.matches.flatMap((match) => match.named.foods))];
  const understood = isUnderstood(look);
  if (foods.every((food) => meant.includes(food))) return { role: 'plain', foods, understood };
  const [first] = look.matches;
  const lead = look.tokens.slice(0, first?.from ?? 0).map((token) => token.key);
  if (lead.includes('or')) return { role: 'or', foods, understood: understood && isListed(look) };
  if (lead.some((key) => EXAMPLES.has(key)))
    return { role: 'example', foods, understood: understood && isListed(look) };
  return { role: 'other', foods, understood: false };
}

/** Several foods in a comment are a list only when a link or nothing but understood words stands between them. */
function isListed(look: Look): boolean {
  return look.matches.every((match, i) => {
    const before = look.matches[i - 1];
    if (before === undefined) return match.named.food !== null;
    const between = look.tokens.slice(before.to, match.from).map((token) => token.key);
    return match.named.food !== null && between.some((key) => key === 'or' || key === 'and' || key === '/');
  });
}

function isUnderstood(look: Look): boolean {
  let linked = false;
  let plain = false;
  for (const [i, token] of look.tokens.entries()) {
    if (token.kind === 'sign' && !HARMLESS_SIGNS.test(token.text)) return false;
    if (token.kind !== 'word') continue;
    if (isLaden(token.key) && look.covered[i] !== true) return false;
    if (isFoodLink(token.key)) linked = true;
    else if (look.covered[i] === true || isUnderstoodInComment(token.key)) plain = true;
    else if (linked || !plain) return false;
  }
  return true;
}

/** True for a sign that cannot name anything. */
export function isHarmless(sign: string): boolean {
  return HARMLESS_SIGNS.test(sign);
}
