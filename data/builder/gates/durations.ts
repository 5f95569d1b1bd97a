/** The times that the steps name. */
import { sentencesOf } from './dish.ts';

export interface Duration {
  readonly minutes: number;
  /** Runs while something else is done. */
  readonly isBeside: boolean;
  readonly sentence: string;
}

const MINUTES: Readonly<Record<string, number>> = { second: 1 / 60, minute: 1, hour: 60 };
const BESIDE = /\b(meanwhile|while|at the same time|in the meantime)\b/i;
/** "in the last 5 minutes", "wait 10 minutes of it", "within 2 hours": no time of their own. */
const NOT_ADDED = /\b(last|within|first|every|each|than|up to|all|these|those|of the|after)\s+(the\s+)?$/i;

/** In order of the steps. A step that begins with "meanwhile" runs beside as a whole, else the one sentence does. */
export function durationsOf(steps: readonly string[]): readonly Duration[] {
  return steps.flatMap((step) => {
    const isWholeBeside = BESIDE.test(step.split(/[\s,]/)[0] ?? '');
    return sentencesOf(step).flatMap((sentence) =>
      [
        ...sentence.matchAll(
          /(\d+(?:\.\d+)?)(?: (?:to|or) (\d+(?:\.\d+)?))?[ -](second|minute|hour)s?\b( (?:a|per|on each|on either) side)?/gi,
        ),
      ].flatMap(({ index, 1: from = '', 2: to, 3: unit = '', 4: aSide }) => {
        if (NOT_ADDED.test(sentence.slice(0, index))) return [];
        const sides = aSide === undefined ? 1 : 2;
        const minutes = sides * Number(to ?? from) * (MINUTES[unit.toLowerCase()] ?? 1);
        return [{ minutes, isBeside: isWholeBeside || BESIDE.test(sentence), sentence }];
      }),
    );
  });
}
