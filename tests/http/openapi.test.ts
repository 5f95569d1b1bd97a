/** The committed description of the API; `UPDATE_OPENAPI=1` writes it anew from the routes. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/global-build.ts';
import { freshApp } from './fresh-app.ts';

const FILE = path.join(ROOT, 'server/contract/openapi.json');

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { responses: Record<string, unknown> }>>>>;
}

describe('the description of the API', () => {
  it('is the committed one', async () => {
    const { app } = await freshApp();
    const now = (await app.inject('/api/openapi.json')).json<Description>();
    if (process.env['UPDATE_OPENAPI'] === '1') writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
    expect(now.paths).toBeDefined();
    expect(now).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
  });
  it('names every route, each with its answer and its errors', async () => {
    const { app } = await freshApp();
    const { paths } = (await app.inject('/api/openapi.json')).json<Description>();
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/api/plans/{id}/meals/{meal}/move',
        '/api/people/{id}/sensitivities/{target}',
      ]),
    );
    for (const [url, methods] of Object.entries(paths))
      for (const [method, { responses }] of Object.entries(methods))
        expect([url, method, Object.keys(responses)]).toEqual([
          url,
          method,
          expect.arrayContaining(['4XX', '5XX']),
        ]);
  });
});
