import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppState } from '../../../client/src/state/app.svelte.ts';
import { WelcomeState } from '../../../client/src/state/welcome.svelte.ts';
import { aPerson, answerWith, SETTINGS, type Answers } from './answers.ts';

const preview = { slots: [], rules: [], plantsLost: 0, floorsAtRisk: [], suspended: [], noWeek: [] };
const server: Answers = {
  'POST /api/people': [201, aPerson('p1', 'Ana')],
  'PATCH /api/people/p1': [200, aPerson('p1', 'Ana')],
  'POST /api/people/p1/sensitivities/preview': [200, preview],
  'POST /api/plans': [201, { id: 'w1', firstDay: SETTINGS.today }],
};

afterEach(() => {
  vi.unstubAllGlobals();
});

function opened(): { app: AppState; welcome: WelcomeState } {
  const app = new AppState('/welcome');
  app.settings = SETTINGS;
  return { app, welcome: new WelcomeState(app, SETTINGS.today) };
}

describe('the welcome', () => {
  it('reaches a week when every question is skipped', async () => {
    const asked = answerWith(server);
    const { app, welcome } = opened();
    let taps = 0;
    for (; welcome.step !== 'leaves' && taps < 12; taps += 1) await welcome.next();
    await welcome.makeWeek();
    expect(taps + 1).toBe(5);
    expect(app.path).toBe('/week');
    expect(app.plan?.id).toBe('w1');
    expect(asked.at(-1)?.body).toEqual({ firstDay: '2026-11-23' });
  });

  it('asks how bad it is only where there is something to ask about', async () => {
    const { welcome } = opened();
    welcome.step = 'reactions';
    await welcome.next();
    expect(welcome.step).toBe('conditions');
    welcome.back();
    welcome.draft.add('milk');
    await welcome.next();
    expect(welcome.step).toBe('severity');
  });

  it('changes the person after "back" and adds no second one', async () => {
    const asked = answerWith(server);
    const { app, welcome } = opened();
    welcome.step = 'conditions';
    await welcome.next();
    welcome.back();
    await welcome.next();
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/people',
      'POST /api/people/p1/sensitivities/preview',
      'PATCH /api/people/p1',
      'POST /api/people/p1/sensitivities/preview',
    ]);
    expect(asked[2]?.headers.get('if-match')).toBe('"3"');
    expect(app.people).toHaveLength(1);
  });

  it('goes back to the answer that was not understood', async () => {
    const fields = { weightKg: 'must be a number from 8 to 350 kilograms' };
    answerWith({
      'POST /api/people': [400, { code: 'shape', message: 'Please look again.', fields, requestId: 'r' }],
    });
    const { welcome } = opened();
    welcome.step = 'conditions';
    await welcome.next();
    expect(welcome.step).toBe('about');
    expect(welcome.fields).toEqual(fields);
    expect(welcome.busy).toBe(false);
  });

  it('says why no week can be made', async () => {
    const reasons = [{ code: 'slot-empty', params: {}, sentence: 'No breakfast is left.' }];
    answerWith({
      ...server,
      'POST /api/plans': [422, { code: 'no-week', message: 'No week.', reasons, requestId: 'r' }],
    });
    const { app, welcome } = opened();
    await welcome.makeWeek();
    expect(welcome.reasons).toEqual(reasons);
    expect(app.plan).toBeNull();
  });
});
