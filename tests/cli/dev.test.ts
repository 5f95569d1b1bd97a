/** `npm run dev` as a process: the page and the server behind it at one address, and nothing left when it ends. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ROOT } from '../support/global-build.ts';

const LIMIT_MS = 20_000;
const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGTERM')));

interface Started {
  readonly child: ChildProcess;
  readonly text: { out: string; err: string };
}

/** In a group of its own, as a terminal has it: Ctrl-C goes to all of that group. */
function startDev(env: Readonly<Record<string, string>>, args: readonly string[]): Started {
  const child = spawn(process.execPath, ['server/dev.js', ...args], {
    ...{ cwd: ROOT, env: { ...process.env, LOG_LEVEL: 'warn', ...env }, detached: true },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text.err += chunk.toString()));
  return { child, text };
}

async function isUp({ child, text }: Started, address: string): Promise<void> {
  while (!text.out.includes(`Kindplate is at ${address}\n`)) {
    if (child.exitCode !== null) throw new Error(text.err);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
  }
}

/** A port that nothing listens on. */
async function freePort(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return String(port);
}

describe('npm run dev', () => {
  it(
    'serves the page and, through it, the API; Ctrl-C ends both with 0 and leaves no process',
    async () => {
      const [page, api] = [await freePort(), await freePort()];
      const DATA_DIR = path.join(mkdtempSync(path.join(tmpdir(), 'kindplate-dev-')), 'data');
      const dev = startDev({ DATA_DIR, PORT: api }, ['--port', page]);
      const address = `http://127.0.0.1:${page}`;
      await isUp(dev, address);

      const index = await fetch(address);
      expect([index.status, (await index.text()).includes('/src/main.ts')]).toEqual([200, true]);
      const health = await fetch(`${address}/api/health`);
      expect(await health.json()).toMatchObject({ status: 'ok' });
      expect([await statusFrom(address, address), await statusFrom(address, 'http://other.example')]).toEqual(
        [201, 403],
      );

      // Every child writes to the same pipes, so they close when the last of them is gone.
      const closed = once(dev.child, 'close');
      process.kill(-(dev.child.pid ?? 0), 'SIGINT');
      expect(await closed).toEqual([0, null]);
      for (const port of [page, api]) await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
      expect(dev.text.err).not.toMatch(/\[tsx\]|error/i);
    },
    LIMIT_MS,
  );
  it(
    'says in one sentence what it cannot take',
    async () => {
      for (const [env, args, word] of [
        [{}, ['--prot', '1'], '--port'],
        [{}, ['--port', '0'], '--port is "0"'],
        [{ PORT: 'many' }, [], 'PORT is "many"'],
      ] as const) {
        const dev = startDev(env, args);
        expect(await once(dev.child, 'close')).toEqual([1, null]);
        expect(dev.text.err.trim().split('\n')).toEqual([expect.stringContaining(word)]);
      }
    },
    LIMIT_MS,
  );
});

/** Adding a person, as a page at `origin` would. */
async function statusFrom(address: string, origin: string): Promise<number> {
  const response = await fetch(`${address}/api/people`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ name: 'Ada' }),
  });
  return response.status;
}
