import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { closeDatabase } from '../../server/db/open.ts';
import { freshApp } from './fresh-app.ts';

describe('a server that is told to stop', () => {
  it('does not wait for a connection that was opened ahead and never used', async () => {
    const { app, db } = await freshApp();
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    const accepted = once(app.server, 'connection');
    const ahead = connect(port, '127.0.0.1');
    await Promise.all([once(ahead, 'connect'), accepted]);
    const ended = once(ahead, 'close');
    // Node itself would wait a minute for it, which is longer than this test may take.
    await Promise.all([app.close(), ended]);
    expect(app.server.listening).toBe(false);
    closeDatabase(db);
  });
});
