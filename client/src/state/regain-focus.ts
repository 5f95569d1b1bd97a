/** A change may take away the control that was pressed; whoever steers by keyboard goes on at a heading near it. */
import { tick } from 'svelte';

/** Gives the focus to the element of `id` where the page has lost it. */
export async function regainFocus(id: string): Promise<void> {
  await tick();
  const place = document.getElementById(id);
  if (place === null || (document.activeElement !== document.body && document.activeElement !== null)) return;
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
