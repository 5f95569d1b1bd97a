/** Two phones change one person: the second takes the first one's change in and saves both. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PersonBody, SensitivityBody } from '../../../client/src/api/person-body.ts';
import { AppState } from '../../../client/src/state/app.svelte.ts';
import { PersonForm } from '../../../client/src/state/person-form.svelte.ts';
import type { PersonPatch, PersonView } from '../../../server/contract/people.ts';
import { aPerson, SETTINGS } from './answers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const aRule = (target: string): SensitivityBody => ({
  ...{ target, tier: 'severe', reason: 'allergy', status: 'clinician' },
});
const STALE = { code: 'stale', message: 'This was changed somewhere else.', requestId: 'r' };

/** One person behind `If-Match`; `before` may change them before a call is looked at. */
function serving(first: PersonView, before: (now: PersonView, calls: number) => PersonView = (now) => now) {
  const server = { now: first, calls: [] as string[] };
  vi.stubGlobal('fetch', async (_path: string, init: RequestInit) => {
    const method = init.method ?? 'GET';
    server.calls.push(method);
    if (method === 'PATCH') server.now = before(server.now, server.calls.length);
    const version = `"${String(server.now.version)}"`;
    if (method === 'GET') return Response.json(server.now);
    if (new Headers(init.headers).get('if-match') !== version) return Response.json(STALE, { status: 409 });
    const patch = JSON.parse(String(init.body)) as PersonPatch;
    const person = Object.fromEntries(
      Object.entries({ ...server.now.person, ...patch }).filter(([, value]) => value !== null),
    ) as PersonBody;
    server.now = { ...server.now, version: server.now.version + 1, person };
    return Response.json(server.now);
  });
  return server;
}

const changed = (now: PersonView, person: Partial<PersonBody>): PersonView => ({
  ...{ ...now, version: now.version + 1, person: { ...now.person, ...person } },
});

function opened(person: PersonView): { app: AppState; form: PersonForm } {
  const app = new AppState(`/people/${person.id}`);
  app.settings = SETTINGS;
  app.putPerson(person);
  return { app, form: new PersonForm(app, person, (target) => target) };
}

const ANA = {
  ...aPerson('p1', 'Ana'),
  person: { name: 'Ana', weightKg: 61, sensitivities: [aRule('milk')] },
};
const said = ({ toasts }: AppState): readonly string[] => toasts.map(({ message }) => message);

describe('the form', () => {
  it('sends what was changed alone, and null for what was emptied', async () => {
    const server = serving(ANA);
    const { app, form } = opened(ANA);
    form.draft.weightKg = null;
    form.draft.activity = 'active';
    expect(await form.save()).toBe(true);
    expect(server.now.person).toEqual({
      ...{ name: 'Ana', activity: 'active' },
      sensitivities: [aRule('milk')],
    });
    expect(said(app)).toEqual(['Ana is saved. The next week you make takes it in.']);
  });

  it('keeps what another phone added meanwhile, and says so once', async () => {
    const server = serving(changed(ANA, { sensitivities: [aRule('milk'), aRule('fish')] }));
    const { app, form } = opened(ANA);
    form.draft.add('egg');
    form.draft.remove('milk');
    expect(await form.save()).toBe(true);
    expect(server.calls).toEqual(['PATCH', 'GET', 'PATCH']);
    expect(server.now.person.sensitivities?.map(({ target }) => target)).toEqual(['fish', 'egg']);
    expect(said(app)).toEqual([
      'Ana is saved. The next week you make takes it in.',
      'Someone else changed this list too; both changes are kept.',
    ]);
    expect(app.people[0]?.version).toBe(server.now.version);
    expect(form.message).toBe('');
  });

  it('tries again where a third phone comes between, and gives up in the end with nothing lost', async () => {
    const foods = ['fish', 'soy', 'sesame', 'celery', 'lupin', 'corn'];
    const busyFor = (times: number) => {
      let changes = 0;
      return (now: PersonView): PersonView => {
        const food = foods[changes];
        if (changes >= times || food === undefined) return now;
        changes += 1;
        return changed(now, { sensitivities: [...(now.person.sensitivities ?? []), aRule(food)] });
      };
    };
    const server = serving(ANA, busyFor(2));
    const first = opened(ANA);
    first.form.draft.add('egg');
    expect(await first.form.save()).toBe(true);
    expect(server.now.person.sensitivities?.map(({ target }) => target)).toEqual([
      ...['milk', 'fish', 'soy', 'egg'],
    ]);
    serving(ANA, busyFor(foods.length));
    const second = opened(ANA);
    second.form.draft.add('egg');
    expect(await second.form.save()).toBe(false);
    expect(second.form.message).toBe(STALE.message);
    expect(second.form.draft.has('egg')).toBe(true);
    expect(await second.form.save()).toBe(true);
    expect(second.form.person?.person.sensitivities?.map(({ target }) => target)).toEqual([
      ...['milk', ...foods, 'egg'],
    ]);
  });

  it('says what is wrong with the label of the field', async () => {
    const fields = { weightKg: 'must be a number', 'sensitivities.0.target': 'stands in the list twice' };
    vi.stubGlobal('fetch', async () =>
      Response.json({ code: 'malformed', message: 'No.', fields, requestId: 'r' }, { status: 400 }),
    );
    const { form } = opened(ANA);
    expect(await form.save()).toBe(false);
    expect(form.faults).toEqual(['Weight in kilograms: must be a number', 'milk: stands in the list twice']);
    expect(form.ruleErrors(0)).toEqual({ target: 'stands in the list twice' });
    expect(form.ruleErrors(1)).toEqual({});
    expect(form.message).toBe('Some of these answers cannot be read. Please look at them again.');
  });
});
