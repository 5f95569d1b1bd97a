/** The search of `TargetNames` over foods alone: a line means foods, never a group of them. */
import { findFoods } from '../api/foods.ts';
import { TargetNames, type Target } from './target-names.svelte.ts';

export class FoodNames extends TargetNames {
  override async search(text: string, signal: AbortSignal): Promise<readonly Target[]> {
    const { items } = await findFoods(text, signal);
    return items.map(({ id, name, tags }) => ({ id, title: name, words: '', tags }));
  }
}
