/** The server as a process with its threads: told to stop, it ends in order and finishes the week it is at. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { request, type ClientRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { ROOT } from '../support/global-build.ts';

const running: ChildProcess[] = [];
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

async function started(): Promise<{ child: ChildProcess; address: string; errors: () => string }> {
  const DATA_DIR = path.join(mkdtempSync(path.join(tmpdir(), 'kindplate-threads-')), 'data');
  const child = spawn(process.execPath, ['.build/server/main.js', 'serve'], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn', DATA_DIR },
  });
  running.push(child);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, address: /http:\S+/.exec(line.toString())?.[0] ?? '', errors: () => errors };
}

interface Sending {
  readonly request: ClientRequest;
  readonly body: string;
}

/** A POST whose head the server has taken: it is under way, and waits for its body. */
async function beginPost(url: string, sent: object): Promise<Sending> {
  const body = JSON.stringify(sent);
  const headers = { 'content-type': 'application/json', 'content-length': body.length };
  const sending = request(url, { method: 'POST', headers: { ...headers, expect: '100-continue' } });
  sending.flushHeaders();
  await once(sending, 'continue');
  return { request: sending, body };
}

async function statusOf({ request: sending, body }: Sending): Promise<number | undefined> {
  sending.end(body);
  const [response] = (await once(sending, 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response.statusCode;
}

it('finishes the week under way on SIGTERM, and ends with 0', async () => {
  const { child, address, errors } = await started();
  expect(await statusOf(await beginPost(`${address}/api/people`, { name: 'A' }))).toBe(201);
  const plan = await beginPost(`${address}/api/plans`, { firstDay: '2026-11-30' });
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  expect(await statusOf(plan)).toBe(201);
  expect(await ended).toEqual([0, null]);
  expect(errors()).toBe('');
});
