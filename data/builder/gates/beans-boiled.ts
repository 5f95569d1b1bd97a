/** Dried kidney beans and their kin are soaked and boiled hard: only that destroys their lectin. Source: FDA. */
import { namesOf } from './dish.ts';
import type { Dish } from './dish.ts';

export function beansBoiled({ used, text }: Dish): readonly string[] {
  const beans = used.filter(({ food }) => /^(kidney|cannellini|borlotti|runner)-bean.*-dry$/.test(food.id));
  if (beans.length === 0) return [];
  const minutes = /boil(?:ing)? hard for (?:at least )?(\d+) minutes/.exec(text)?.[1];
  if (/\bsoak/.test(text) && Number(minutes ?? 0) >= 10) return [];
  return [`with ${namesOf(beans)} a step must say "soak" and "boil hard for 10 minutes" or longer`];
}
