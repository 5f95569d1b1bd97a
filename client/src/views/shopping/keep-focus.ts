/** A row that leaves its place takes the focus with it; whoever steers by keyboard goes on at the next row. */
import { tick } from 'svelte';

/** Does `change`, and where that loses the focus gives it to the row after (else before) the one of `id`. */
export async function keepFocus(id: string, change: () => unknown): Promise<void> {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('li.row input')];
  const place = boxes.findIndex((box) => box.id === `item-${id}`);
  const near = boxes[place + 1] ?? boxes[place - 1];
  change();
  await tick();
  if (near === undefined || document.activeElement !== document.body) return;
  near.focus({ preventScroll: true });
  // A finger's list stays where it is; a keyboard's follows.
  if (near.matches(':focus-visible')) near.scrollIntoView({ block: 'nearest' });
}
