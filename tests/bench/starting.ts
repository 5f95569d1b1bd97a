/** From the start of the process to the first answer, on a database that holds the built collection. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../support/global-build.ts';
import { atMost, median, rounded, type Measured } from './goals.ts';

const RUNS = 5;

/** Milliseconds until `/api/health` answers. */
async function startMs(folder: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, ['.build/server/main.js', 'serve'], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [said] = (await Promise.race([once(child.stdout, 'data'), ended])) as [unknown];
  const address = /http:\S+/.exec(String(said))?.[0];
  if (address === undefined) throw new Error('the server did not start');
  const answer = await fetch(new URL('/api/health', address));
  const ms = performance.now() - began;
  if (!answer.ok) throw new Error(`the server answered ${String(answer.status)}`);
  child.kill('SIGTERM');
  await ended;
  return ms;
}

/** The first start creates the database and fills it; the others are those of every day. */
export async function measureStarting(): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kindplate-start-'));
  try {
    const first = await startMs(folder);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await startMs(folder));
    return {
      goals: [
        atMost('start', 'process start to the first answer, built collection', median(times), 2000, 'ms'),
      ],
      figures: { firstStartMs: rounded(first), startMs: times.map(Math.round) },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
