import type { AppState } from '../../../client/src/state/app.svelte.ts';

/** Writes down the number of people whenever it changes: an effect, as components have them. */
export function countPeople(app: AppState): { readonly counts: number[]; readonly stop: () => void } {
  const counts: number[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      counts.push(app.people.length);
    });
  });
  return { counts, stop };
}
