/** A server of a few lines: answers by method and path, and what it was asked. */
import { vi } from 'vitest';
import type { SettingsBody } from '../../../server/contract/household.ts';
import type { PersonView } from '../../../server/contract/people.ts';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A status and a body; an unknown path is answered with 404. */
export type Answers = Readonly<Record<string, readonly [status: number, body: unknown]>>;

/** Stands in for the network; gives back the list that every call is written to. */
export function answerWith(answers: Answers): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const method = init.method ?? 'GET';
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    asked.push({ method, path, headers: new Headers(init.headers), body });
    const plain = path.split('?')[0] ?? path;
    const missing = { code: 'missing', message: 'There is nothing here.', requestId: 'r' };
    const [status, answer] = answers[`${method} ${plain}`] ?? [404, missing];
    return new Response(status === 204 ? null : JSON.stringify(answer), { status });
  });
  return asked;
}

export const SETTINGS: SettingsBody = {
  ...{ version: 1, weekStartsOn: 'monday', timeZone: 'UTC', hemisphere: 'north', units: 'metric' },
  ...{ market: 'EU', slots: ['breakfast', 'lunch', 'dinner', 'snack'], aisleOrder: [], today: '2026-11-23' },
};

export function aPerson(id: string, name: string): PersonView {
  return {
    ...{ id, version: 3, person: { name }, assumed: [], energyKcal: 2000, fibreCapG: null },
    ...{ targets: [], notes: [], problems: [] },
  };
}
