import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppState, TOAST_MS } from '../../../client/src/state/app.svelte.ts';
import { removeWithUndo } from '../../../client/src/state/people.ts';
import { aPerson, answerWith, SETTINGS } from './answers.ts';
import { countPeople } from './canary.svelte.ts';

const ana = aPerson('p1', 'Ana');
const household = {
  'GET /api/people': [200, { items: [ana, aPerson('p2', 'Ben')] }],
  'GET /api/settings': [200, SETTINGS],
  'GET /api/plans': [200, { items: [{ id: 'w1', firstDay: '2026-11-20', version: 1 }] }],
  'GET /api/plans/w1': [200, { id: 'w1', firstDay: '2026-11-20' }],
  'DELETE /api/people/p1': [204, null],
} as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function started(): Promise<AppState> {
  const app = new AppState('/');
  await app.refresh();
  return app;
}

describe('AppState', () => {
  it('loads people, settings and the week of today', async () => {
    answerWith(household);
    const app = await started();
    expect(app.status).toBe('content');
    expect(app.people.map(({ id }) => id)).toEqual(['p1', 'p2']);
    expect(app.plan?.id).toBe('w1');
  });

  it('runs effects: the canary of this test project', async () => {
    answerWith(household);
    const app = await started();
    const { counts, stop } = countPeople(app);
    flushSync();
    app.hidePerson('p2');
    flushSync();
    stop();
    expect(counts).toEqual([2, 1]);
  });

  it('asks to pair on 401 and says what is wrong otherwise', async () => {
    answerWith({
      ...household,
      'GET /api/people': [401, { code: 'unpaired', message: 'Pair first.', requestId: 'r' }],
    });
    expect((await started()).status).toBe('unpaired');
    answerWith({
      ...household,
      'GET /api/settings': [503, { code: 'busy', message: 'Busy.', requestId: 'r' }],
    });
    const app = await started();
    expect([app.status, app.message]).toEqual(['error', 'Busy.']);
  });

  it('keeps the page where a later refresh fails, and says so', async () => {
    answerWith(household);
    const app = await started();
    answerWith({});
    await app.refresh();
    expect(app.status).toBe('content');
    expect(app.toasts.map(({ message }) => message)).toEqual(['There is nothing here.']);
  });

  it('offers undo for eight seconds and more, then no longer', () => {
    const app = new AppState('/');
    const undo = vi.fn();
    app.toast('Moved.', undo);
    vi.advanceTimersByTime(8000);
    expect(app.toasts).toHaveLength(1);
    vi.advanceTimersByTime(TOAST_MS - 8000);
    expect(app.toasts).toEqual([]);
    app.toast('Moved.', undo);
    app.undoToast(app.toasts[0]?.id ?? -1);
    expect(undo).toHaveBeenCalledOnce();
    expect(app.toasts).toEqual([]);
  });
});

describe('removeWithUndo', () => {
  it('sends nothing when undone', async () => {
    const asked = answerWith(household);
    const app = await started();
    removeWithUndo(app, ana);
    expect(app.people.map(({ id }) => id)).toEqual(['p2']);
    app.undoToast(app.toasts[0]?.id ?? -1);
    vi.advanceTimersByTime(60_000);
    expect(app.people).toHaveLength(2);
    expect(asked.filter(({ method }) => method === 'DELETE')).toEqual([]);
  });

  it('removes with the version it saw once undo is gone', async () => {
    const asked = answerWith(household);
    const app = await started();
    removeWithUndo(app, ana);
    vi.advanceTimersByTime(TOAST_MS + 1000);
    const sent = asked.filter(({ method }) => method === 'DELETE');
    expect(sent.map(({ path, headers }) => [path, headers.get('if-match')])).toEqual([
      ['/api/people/p1', '"3"'],
    ]);
  });

  it('removes at once when the page is left', async () => {
    const asked = answerWith(household);
    const app = await started();
    removeWithUndo(app, ana);
    dispatchEvent(new Event('pagehide'));
    vi.advanceTimersByTime(60_000);
    expect(asked.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
  });
});
