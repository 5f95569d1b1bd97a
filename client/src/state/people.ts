/** Removing a person so that it can be taken back. */
import type { PersonView } from '../../../server/contract/people.ts';
import { removePerson } from '../api/people.ts';
import { TOAST_MS, type AppState } from './app.svelte.ts';

/** The call is sent once the offer to undo is gone. */
const SLACK_MS = 250;

/**
 * Hides the person at once and sends the removal when undo is no longer offered, or when the page is left: nothing
 * that hangs on their id (weeks, rules) is lost by a slip of the thumb.
 */
export function removeWithUndo(app: AppState, { id, version, person }: PersonView): void {
  const leave = (): void => {
    finish(true);
  };
  const stop = (): void => {
    clearTimeout(timer);
    removeEventListener('pagehide', leave);
  };
  const finish = (keepalive: boolean): void => {
    stop();
    removePerson(id, version, keepalive).catch((error: unknown) => {
      app.showPerson(id);
      app.toast(error instanceof Error ? error.message : `${person.name} could not be removed.`);
    });
  };
  const timer = setTimeout(() => {
    finish(false);
  }, TOAST_MS + SLACK_MS);
  addEventListener('pagehide', leave);
  app.hidePerson(id);
  app.toast(`${person.name} is removed.`, () => {
    stop();
    app.showPerson(id);
  });
}
