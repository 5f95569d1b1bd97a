import { describe, expect, it } from 'vitest';
import { printMadeSchema, printSchema } from '../../server/contract/prints.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

describe('prints', () => {
  it("of a card are current until the person's list changes, and then say so", async () => {
    const { app } = await freshApp();
    const person = String(bodyOf(await send(app, 'POST', '/api/people', { body: { name: 'Ada' } }))['id']);
    const made = await send(app, 'POST', '/api/prints', { body: { kind: 'card', person } });
    expect(made.statusCode).toBe(201);
    const { code, printedOn } = printMadeSchema.parse(made.json());
    expect([/^[A-Z0-9]{6}$/.test(code), printedOn]).toEqual([true, '2026-11-23']);
    const asked = await app.inject(`/api/prints/${code.toLowerCase()}`);
    expect(asked.headers['cache-control']).toBe('no-store');
    expect(printSchema.parse(asked.json())).toEqual({
      kind: 'card',
      printedOn,
      status: 'current',
      reasons: [],
    });
    const rule = { target: 'fish', tier: 'severe', reason: 'allergy', status: 'clinician' };
    await send(app, 'PUT', `/api/people/${person}/sensitivities`, { body: { items: [rule] }, version: 1 });
    const stale = printSchema.parse((await app.inject(`/api/prints/${code}`)).json());
    expect([stale.status, stale.reasons.map(({ sentence }) => sentence)]).toEqual([
      'stale',
      ['The list of Ada changed after this was printed.'],
    ]);
    await send(app, 'DELETE', `/api/people/${person}`, { version: 2 });
    const gone = printSchema.parse((await app.inject(`/api/prints/${code}`)).json());
    expect([gone.status, gone.reasons[0]?.sentence]).toEqual(['gone', 'This person is no longer kept here.']);
  });

  it('are made once for a key', async () => {
    const { app } = await freshApp();
    const person = String(bodyOf(await send(app, 'POST', '/api/people', { body: { name: 'Ada' } }))['id']);
    const call = { body: { kind: 'card', person }, headers: { 'idempotency-key': 'card' } };
    const answers = [
      await send(app, 'POST', '/api/prints', call),
      await send(app, 'POST', '/api/prints', call),
    ];
    expect(answers[1]?.json()).toEqual(answers[0]?.json());
  });

  it.each([
    [{ kind: 'week' }, 400],
    [{ kind: 'card', plan: 'x' }, 400],
    [{ kind: 'poster', plan: 'x' }, 400],
    [{ kind: 'list', plan: 'none' }, 404],
    [{ kind: 'card', person: 'none' }, 404],
  ])('of %j are refused with %i', async (body, status) => {
    const { app } = await freshApp();
    expect((await send(app, 'POST', '/api/prints', { body })).statusCode).toBe(status);
  });

  it.each(['ACDEFH', 'x', '%27%3B--', '123456789012345678901234567890'])(
    'know nothing of the code %s',
    async (code) => {
      const { app } = await freshApp();
      const answer = await app.inject(`/api/prints/${code}`);
      expect([answer.statusCode, bodyOf(answer)['code']]).toEqual([404, 'not-found']);
    },
  );
});
