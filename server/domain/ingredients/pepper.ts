/** "Salt and pepper": beside salt, pepper is the spice and never the vegetable. */
import type { Look } from './look.ts';
import type { Match, Matcher } from './matcher.ts';
import { namedBy } from './matcher.ts';

/** The looks with a bare "pepper" read as black pepper, where salt is in the line too. */
export function withPepper(looks: readonly Look[], matcher: Matcher): readonly Look[] {
  const spice = namedBy(['black', 'pepper'], matcher);
  if (spice === null || !looks.some((look) => look.matches.some((match) => isCalled(look, match, 'salt'))))
    return looks;
  const isBare = (look: Look, match: Match): boolean =>
    match.named.food === null && match.to - match.from === 1 && isCalled(look, match, 'pepper');
  return looks.map((look) => {
    const matches = look.matches.map((match) => (isBare(look, match) ? { ...match, named: spice } : match));
    return { ...look, matches };
  });
}

function isCalled({ tokens }: Look, { from, to }: Match, key: string): boolean {
  return tokens.slice(from, to).some((token) => token.key === key);
}
