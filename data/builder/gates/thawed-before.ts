/** A quick dish of something frozen says that it thaws beforehand: berries take an hour, and fish a night. */
import type { Dish } from './dish.ts';
import { sentencesOf } from './dish.ts';

/** A dish that takes longer leaves time to thaw in. */
const QUICK_MINUTES = 30;
const THAWS = /\bthaw(s|ed|ing)?\b/i;
const BEFOREHAND = /\b(overnight|beforehand|half thawed|in the microwave|the day before)\b/i;

export function thawedBefore({ recipe }: Dish): readonly string[] {
  if (recipe.totalMinutes >= QUICK_MINUTES) return [];
  const texts = [...recipe.steps.flatMap(sentencesOf), ...recipe.lines.map(({ line }) => line)];
  const thawing = texts.filter((text) => THAWS.test(text));
  if (thawing.length === 0 || thawing.some((text) => BEFOREHAND.test(text))) return [];
  return [
    `thaws something within ${recipe.totalMinutes} minutes; say "thawed overnight in the fridge", or raise the total`,
  ];
}
