/** `npm run bench -- --load`: eight clients that read for ten seconds, and what the server's memory does meanwhile. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../support/global-build.ts';
import { ask, msOf, readsOf } from './api-times.ts';
import { atMost, median, p95, rounded, type Measured } from './goals.ts';

const CLIENTS = 8;
const SECONDS = 10;
/** Long enough for every path to be compiled and every cache to be filled. */
const WARM_UP_SECONDS = 3;

interface Server {
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** The built server itself, so that the process measured is the one that answers. */
async function serve(): Promise<Server> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kindplate-load-'));
  const child = spawn(process.execPath, ['.build/server/main.js', 'serve'], {
    cwd: ROOT,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error', DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [said] = (await Promise.race([once(child.stdout, 'data'), ended])) as [unknown];
  const address = /http:\S+/.exec(String(said))?.[0];
  if (address === undefined || child.pid === undefined) throw new Error('the server did not start');
  return {
    address,
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function rssMb(pid: number): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  const kb = Number(stdout.trim());
  if (!(kb > 0)) throw new Error('ps does not say how much memory the server holds');
  return (kb * 1024) / 1e6;
}

/** Milliseconds of every read; each client starts elsewhere in the round, so that all paths are mixed. */
async function read(address: string, paths: readonly string[], seconds: number): Promise<readonly number[]> {
  const end = performance.now() + seconds * 1000;
  const client = async (first: number): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let next = first; performance.now() < end; next += 1)
      times.push(await msOf(() => ask(address, paths[next % paths.length] ?? '/health')));
    return times;
  };
  return (await Promise.all(Array.from({ length: CLIENTS }, (_, first) => client(first)))).flat();
}

export async function measureLoad(): Promise<Measured> {
  const { address, pid, stop } = await serve();
  try {
    await ask(address, '/people', { method: 'POST', body: { name: 'Ada' } });
    const { today } = await ask<{ today: string }>(address, '/settings');
    await ask(address, '/plans', { method: 'POST', body: { firstDay: today, seed: 1 } });
    const paths = await readsOf(address);
    await read(address, paths, WARM_UP_SECONDS);
    const before = rssMb(pid);
    const times = await read(address, paths, SECONDS);
    const growth = rssMb(pid) - before;
    return {
      goals: [
        atMost('load-reads', '95th percentile of a read, eight clients at once', p95(times), 100, 'ms'),
        atMost('D31', 'growth of the memory held, ten seconds of reads', Math.max(0, growth), 50, 'MB'),
      ],
      figures: {
        load: {
          ...{ clients: CLIENTS, seconds: SECONDS, reads: times.length },
          ...{ medianMs: rounded(median(times)), rssMb: rounded(before), growthMb: rounded(growth) },
        },
      },
    };
  } finally {
    await stop();
  }
}
