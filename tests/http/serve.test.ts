/** The server as a process: one line with the address, an orderly end. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readServeOptions } from '../../server/cli/serve.ts';
import { ROOT } from '../support/global-build.ts';

const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

interface Started {
  readonly child: ChildProcess;
  readonly text: { out: string; err: string };
}

function start(env: Readonly<Record<string, string>>, args: readonly string[] = []): Started {
  const DATA_DIR = env['DATA_DIR'] ?? path.join(mkdtempSync(path.join(tmpdir(), 'kindplate-serve-')), 'data');
  const child = spawn(process.execPath, ['.build/server/main.js', 'serve', ...args], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn', ...env, DATA_DIR },
  });
  running.push(child);
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text.err += chunk.toString()));
  return { child, text };
}

async function address({ child, text }: Started): Promise<string> {
  while (!text.out.includes('\n')) {
    if (child.exitCode !== null) throw new Error(text.err);
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
  }
  return /http:\S+/.exec(text.out)?.[0] ?? '';
}

describe('kindplate serve', () => {
  it('prints one line with the address, answers, and ends with 0 on SIGTERM (D06)', async () => {
    const started = start({});
    const url = await address(started);
    expect(started.text.out).toBe(`Kindplate is at ${url}\n`);
    const health = await fetch(`${url}/api/health`);
    expect(await health.json()).toMatchObject({ status: 'ok' });
    started.child.kill('SIGTERM');
    expect(await once(started.child, 'exit')).toEqual([0, null]);
    expect(started.text.err).toBe('');
  });
  it('prints the pairing code where other devices can reach it (S18)', async () => {
    const started = start({ HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost' });
    await address(started);
    while (!started.text.err.includes('camera')) await once(started.child.stderr ?? started.child, 'data');
    expect(started.text.err).toMatch(/enter [A-Z2-9]{4}-[A-Z2-9]{4}/);
    started.child.kill('SIGINT');
    expect(await once(started.child, 'exit')).toEqual([0, null]);
  });
  it('says in one sentence why it cannot start', async () => {
    const first = start({});
    const { port } = new URL(await address(first));
    const second = start({ PORT: port });
    expect(await once(second.child, 'close')).toEqual([1, null]);
    expect(second.text.err).toMatch(new RegExp(`^Port ${port} is in use already[^\\n]*\\n$`));
    const third = start({ PORT: 'many' });
    expect(await once(third.child, 'close')).toEqual([1, null]);
    expect(third.text.err).toMatch(/^PORT is "many"[^\n]*\n$/);
    expect(second.text.out + third.text.out).toBe('');
  });
  it('takes --init and nothing else', () => {
    expect(readServeOptions([])).toEqual({ init: false });
    expect(readServeOptions(['--init'])).toEqual({ init: true });
    expect(readServeOptions(['--port', '1'])).toContain('--init');
  });
});
