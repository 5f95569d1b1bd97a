/** A server over a new database in memory, with the real library; each test has its own. */
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { buildApp } from '../../server/app.ts';
import { openDatabase, type Database } from '../../server/db/open.ts';
import { seedLibrary } from '../../server/db/seed.ts';
import type { HttpConfig } from '../../server/http/deps.ts';
import type { Search } from '../../server/solver/search.ts';
import { realLibrary } from '../support/library.ts';
import { searchHere } from '../support/search.ts';

export interface FreshApp {
  readonly app: FastifyInstance;
  readonly db: Database;
}

interface Given extends Partial<HttpConfig> {
  /** In this thread where it is left out. */
  readonly search?: Search;
  readonly pairingCode?: string | null;
  readonly now?: () => string;
}

export const CONFIG: HttpConfig = {
  ...{ version: '0.1.0', host: '127.0.0.1', publicUrl: null, trustProxy: [] },
  ...{ clientDir: '/nowhere/client', picturesDir: '/nowhere/pictures' },
};

/** Noon in UTC: the same day in Berlin and New York, the next one in Auckland. */
export const NOW = '2026-11-23T12:15:00.000Z';

export async function freshApp({
  pairingCode = null,
  now = () => NOW,
  search,
  ...config
}: Given = {}): Promise<FreshApp> {
  const library = await realLibrary();
  const db = openDatabase({ file: ':memory:', init: true, now });
  seedLibrary(db, library);
  const app = buildApp({
    ...{ db, library, search: search ?? searchHere(library) },
    ...{ config: { ...CONFIG, ...config }, pairingCode },
  });
  await app.ready();
  return { app, db };
}

/** The parsed body, as a bag of fields to look into. */
export function bodyOf(response: LightMyRequestResponse): Record<string, unknown> {
  return response.json<Record<string, unknown>>();
}

/** Sends JSON, by default with the version it changes. */
export function send(
  app: FastifyInstance,
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  { body, version, headers = {} }: Sent = {},
): Promise<LightMyRequestResponse> {
  const options: InjectOptions = {
    ...{ method, url },
    headers: { ...headers, ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }) },
    ...(body === undefined ? {} : { payload: body as object }),
  };
  return app.inject(options);
}

interface Sent {
  readonly body?: unknown;
  readonly version?: number | string;
  readonly headers?: Readonly<Record<string, string>>;
}
