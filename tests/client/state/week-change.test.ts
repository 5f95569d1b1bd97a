/** Changes to the week: what is asked, what is shown, the way back. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppState } from '../../../client/src/state/app.svelte.ts';
import { Loaded } from '../../../client/src/views/recipes/loaded.svelte.ts';
import { request } from '../../../client/src/api/request.ts';
import { WeekChange } from '../../../client/src/views/week/week-change.svelte.ts';
import type { PlanBody } from '../../../server/contract/plans.ts';
import { aPerson, answerWith, SETTINGS } from './answers.ts';

const DAYS = ['2026-11-22', '2026-11-23', '2026-11-24'].map((date) => ({ date, meals: [] }));
const aPlan = (version: number): PlanBody => ({
  ...{ id: 'w', version, firstDay: '2026-11-22', seed: 1, dataVersion: 'd', people: [], days: DAYS },
  ...{ nutrition: [], terms: [], bound: null, gap: null, reasons: [], diagnostics: [], suspended: [] },
  undoable: version - 1,
});

function aWeek(plan: PlanBody | null): { app: AppState; change: WeekChange } {
  const app = new AppState('/week');
  app.plan = plan;
  app.settings = { ...SETTINGS, slots: [...SETTINGS.slots], aisleOrder: [] };
  return { app, change: new WeekChange(app) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('another week', () => {
  it('keeps locked meals and the days gone by, names its version, and can be undone', async () => {
    const asked = answerWith({
      'POST /api/plans/w/regenerate': [200, aPlan(2)],
      'POST /api/plans/w/undo': [200, aPlan(3)],
    });
    const { app, change } = aWeek(aPlan(1));
    await change.another(aPlan(1), '2026-11-23');
    expect(app.plan?.version).toBe(2);
    expect(asked[0]?.body).toMatchObject({ keepLocked: true, from: '2026-11-23' });
    expect(asked[0]?.headers.get('if-match')).toBe('"1"');
    expect(app.toasts[0]?.undo).toBeDefined();
    app.toasts[0]?.undo?.();
    await vi.waitFor(() => {
      expect(app.plan?.version).toBe(3);
    });
    expect(asked[1]?.headers.get('if-match')).toBe('"2"');
  });

  it('of a week that has not begun is made whole', async () => {
    const asked = answerWith({ 'POST /api/plans/w/regenerate': [200, aPlan(2)] });
    const { change } = aWeek(aPlan(1));
    await change.another(aPlan(1), '2026-11-20');
    expect(asked[0]?.body).not.toHaveProperty('from');
  });
});

describe('what the week could do with', () => {
  it('is added in one change that can be undone', async () => {
    const asked = answerWith({ 'POST /api/plans/w/additions': [200, aPlan(2)] });
    const { app, change } = aWeek(aPlan(1));
    const additions = [{ meal: 'm', recipe: 'rye', portion: 1, person: 'a' }];
    await change.add(aPlan(1), additions, 'Added to Ada’s week.');
    expect(asked[0]?.body).toEqual({ additions });
    expect(asked[0]?.headers.get('if-match')).toBe('"1"');
    expect(app.plan?.version).toBe(2);
    expect(app.toasts[0]).toMatchObject({ message: 'Added to Ada’s week.' });
    expect(app.toasts[0]?.undo).toBeDefined();
  });
});

describe('a change that cannot be', () => {
  it('shows why no week can be made, and leaves the week alone', async () => {
    const reason = { code: 'slot-empty', params: {}, sentence: 'No breakfast is left.' };
    const body = { code: 'no-week', message: 'No week can be made.', reasons: [reason], requestId: 'r' };
    answerWith({ 'POST /api/plans': [422, body] });
    const { app, change } = aWeek(null);
    expect(await change.make('2026-11-23')).toBeNull();
    expect(change.refusals).toEqual([reason]);
    expect(app.plan).toBeNull();
    expect(change.isBusy).toBe(false);
  });

  it('from an old version fetches the newest and says so', async () => {
    const stale = { code: 'stale', message: 'Changed elsewhere.', requestId: 'r' };
    answerWith({
      'PATCH /api/plans/w/meals/m': [409, stale],
      'GET /api/people': [200, { items: [aPerson('a', 'You')] }],
      'GET /api/settings': [200, SETTINGS],
      'GET /api/plans': [200, { items: [{ id: 'w', firstDay: '2026-11-22', version: 5 }] }],
      'GET /api/plans/w': [200, aPlan(5)],
    });
    const { app, change } = aWeek(aPlan(1));
    await change.meal(aPlan(1), 'm', { locked: true }, 'Locked.');
    expect(app.plan?.version).toBe(5);
    expect(app.toasts.at(-1)?.message).toContain('changed on another screen');
  });

  it('is not sent twice while the first is under way', async () => {
    const asked = answerWith({ 'POST /api/plans': [201, aPlan(1)] });
    const { change } = aWeek(null);
    await Promise.all([change.make('2026-11-23'), change.make('2026-11-23')]);
    expect(asked).toHaveLength(1);
  });
});

describe('something fetched', () => {
  it('is content, missing, or an error with its sentence; the later call wins', async () => {
    answerWith({ 'GET /api/a': [200, 'a'], 'GET /api/b': [500, { message: 'Our fault.' }] });
    const loaded = new Loaded<string>();
    await loaded.load(() => request('GET', '/gone'));
    expect([loaded.face, loaded.isMissing]).toEqual(['error', true]);
    await Promise.all([loaded.load(() => request('GET', '/b')), loaded.load(() => request('GET', '/a'))]);
    expect([loaded.face, loaded.value, loaded.isMissing]).toEqual(['content', 'a', false]);
    await loaded.load(() => request('GET', '/b'));
    expect([loaded.face, loaded.message]).toEqual(['error', 'Our fault.']);
  });
});
