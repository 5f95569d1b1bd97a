/** Steps that a tired reader can follow: short sentences, and no word that promises or blames. */
import { sentencesOf } from './dish.ts';
import type { Dish } from './dish.ts';

const LONGEST = 30;
const MEAN = 18;
const BANNED =
  /\b(safe(ly|ty)?|heal(s|ing|ed)?|detox\w*|cleans(e|es|ing)|superfoods?|guilt\w*|clean eating|boost\w*|miracle\w*|cur(e|es|ing))\b/i;

export function plainWords({ recipe }: Dish): readonly string[] {
  const sentences = recipe.steps.flatMap(sentencesOf);
  const counts = sentences.map(wordsIn);
  const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  const long = sentences.filter((_, i) => (counts[i] ?? 0) > LONGEST);
  const banned = BANNED.exec([recipe.title, ...recipe.steps, recipe.leftOvers ?? ''].join('\n'))?.[0];
  return [
    ...long.map(
      (s) => `the sentence "${s.slice(0, 40)} ..." has ${wordsIn(s)} words; ${LONGEST} are the most, part it`,
    ),
    ...(mean > MEAN
      ? [`its sentences have ${mean.toFixed(1)} words on average; ${MEAN} are the most, part some`]
      : []),
    ...(banned === undefined ? [] : [`says "${banned}"; leave the word out`]),
  ];
}

/** An amount with its unit ("120 g") is read as one word. */
export function wordsIn(sentence: string): number {
  return sentence
    .replace(/[\d½¼¾⅓⅔.]+ (g|kg|ml|tsp|tbsp|cm|c|minutes?|cloves?|slices?)\b/gi, '1')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
