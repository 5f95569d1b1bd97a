/** A row that is moved on the page loses the focus of what was pressed in it; whoever steers by keyboard keeps it. */
import { tick } from 'svelte';

/** Does `change` and gives the focus back to what had it, as long as that is still there. */
export async function stayFocused(change: () => unknown): Promise<void> {
  const before = document.activeElement;
  change();
  await tick();
  if (before instanceof HTMLElement && before.isConnected) before.focus();
}

/** Does `change` and gives the focus to the element of `id`. */
export async function focusAfter(change: () => unknown, id: string): Promise<void> {
  change();
  await tick();
  document.getElementById(id)?.focus();
}
