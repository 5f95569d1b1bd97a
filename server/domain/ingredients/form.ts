/** A food's form said apart from its name: "1 can tomatoes", "almonds, ground", "pepper, black", "juice of 1 lemon". */
import type { Look } from './look.ts';
import type { Matcher, Named } from './matcher.ts';
import { namedBy } from './matcher.ts';
import { FORM_WORDS, FORMS_AFTER, isPreparation } from './words.ts';

export interface FormHint {
  /** Key of the match's words. */
  readonly name: readonly string[];
  /** Understood words of the name part that are not in the match. */
  readonly beside: readonly string[];
  readonly comments: readonly Look[];
  /** True where the unit is a can: canned food is meant. */
  readonly isCan: boolean;
  /** "juice" or "zest" for "juice of 1 lemon". */
  readonly part: string | null;
}

export interface Refined {
  readonly named: Named;
  /** The comment that turned out to belong to the name. */
  readonly used: Look | null;
}

const LONGEST_INVERSION = 3;

/** The closer food that name and form call together; null when none is called so. */
export function refine(hint: FormHint, matcher: Matcher): Refined | null {
  const { name, part } = hint;
  // What is taken from the fruit itself is fresh; "lemon juice" may come from a bottle.
  const asPart =
    part === null ? null : (namedBy(['fresh', ...name, part], matcher) ?? namedBy([...name, part], matcher));
  if (asPart !== null) return { named: asPart, used: null };
  for (const look of hint.comments) {
    const words = look.tokens.map((token) => token.key);
    if (look.bracket || words.length > LONGEST_INVERSION || words.some((w) => isPreparation(w))) continue;
    const inverted = namedBy([...words, ...name], matcher);
    if (inverted !== null) return { named: inverted, used: look };
  }
  const after = hint.comments
    .filter((look) => look.tokens.length === 1)
    .flatMap((l) => l.tokens.map((t) => t.key));
  const forms = [
    ...hint.beside.filter((word) => FORM_WORDS.has(word)),
    ...after.filter((word) => FORMS_AFTER.has(word)),
    ...(hint.isCan ? ['canned', 'tinned'] : []),
  ];
  for (const form of forms) {
    const named = namedBy([form, ...name], matcher);
    if (named !== null && named.food !== null) return { named, used: null };
  }
  return null;
}
