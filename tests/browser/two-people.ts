/** Two people and their week, put into a running server by its API as a client of it would. */
import { randomUUID } from 'node:crypto';
import type { PersonView } from '../../server/contract/people.ts';
import type { ListBody, PlanBody } from '../../server/contract/plans.ts';
import type { SettingsBody } from '../../server/contract/household.ts';

interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  /** The version that a change is based on. */
  readonly ifMatch?: number;
}

/** The answer's JSON, or an error that names the call and what was answered. */
export async function ask<T>(address: string, path: string, call: Call = {}): Promise<T> {
  const { method = 'GET', body, ifMatch } = call;
  const answer = await fetch(`${address}/api${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
      ...(ifMatch === undefined ? {} : { 'if-match': `"${String(ifMatch)}"` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} was answered ${String(answer.status)}: ${text}`);
  return JSON.parse(text === '' ? 'null' : text) as T;
}

const ADA = {
  name: 'Ada',
  sex: 'female',
  birthDate: '1991-04-02',
  sensitivities: [{ target: 'sesame', tier: 'severe', reason: 'allergy', status: 'clinician' }],
};
const BEN = { name: 'Ben', sex: 'male', birthDate: '1985-09-30' };

export interface Household {
  readonly people: readonly PersonView[];
  readonly plan: PlanBody;
}

/** Ada, who reacts to sesame, and Ben, with a week from today. */
export async function seedTwoPeople(address: string): Promise<Household> {
  const people = [
    await ask<PersonView>(address, '/people', { method: 'POST', body: ADA }),
    await ask<PersonView>(address, '/people', { method: 'POST', body: BEN }),
  ];
  const { today } = await ask<SettingsBody>(address, '/settings');
  const plan = await ask<PlanBody>(address, '/plans', { method: 'POST', body: { firstDay: today, seed: 3 } });
  return { people, plan };
}

export function readList(address: string, plan: string): Promise<ListBody> {
  return ask(address, `/plans/${plan}/shopping-list`);
}

/** Fails where there is nothing, and has the type of something from there on. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`there is no ${what}`);
  return value;
}
