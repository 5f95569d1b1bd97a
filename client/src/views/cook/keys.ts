/** Turning pages from the keyboard, without taking a key away from what has the focus. */

interface Key {
  readonly key: string;
  readonly defaultPrevented: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** What answers to Space and Enter by itself. */
const PRESSED = 'a[href], button, input, select, textarea, summary, dialog';
/** What answers to arrows by itself. */
const STEERED = 'select, textarea, dialog, input:not([type="checkbox"])';

export function turnFor(event: Key, target: Pick<Element, 'closest'> | null): 'next' | 'back' | null {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  if (event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return null;
  const isAt = (selector: string): boolean => (target?.closest(selector) ?? null) !== null;
  if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
    return isAt(STEERED) ? null : event.key === 'ArrowRight' ? 'next' : 'back';
  return (event.key === ' ' || event.key === 'Enter') && !isAt(PRESSED) ? 'next' : null;
}
