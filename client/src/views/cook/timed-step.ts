/** A step with the foods it is about and the times it gives. */
import type { IngredientBody } from '../../../../server/contract/recipes.ts';
import { readDurations, type Duration } from './durations.ts';
import { foodAt, mentionsIn, type Mention } from './step-ingredients.ts';

export interface StepTime extends Duration {
  /** The food that the time is about; null where the step names none. */
  readonly food: string | null;
}

export interface TimedStep {
  /** As the recipe has it. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly times: readonly StepTime[];
}

export function timedStep(text: string, items: readonly IngredientBody[]): TimedStep {
  const mentions = mentionsIn(text, items);
  const times = readDurations(text).map((one) => ({ ...one, food: foodAt(text, one.start, mentions) }));
  return { text, mentions, times };
}
