/** `npm run bench -- --load`: eight clients that read for twenty seconds, and what the server's memory does meanwhile. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ask, msOf, readsOf } from './api-times.ts';
import { atMost, median, p95, rounded, type Measured } from './goals.ts';
import { serve } from './serve.ts';

const CLIENTS = 8;
/** Twice: what is held is the least of many looks in each half, since garbage is collected when the engine likes. */
const SECONDS = 20;
const LOOK_EVERY_MS = 500;
/** Long enough for every path to be compiled and every cache to be filled. */
const WARM_UP_SECONDS = 3;

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
  const folder = mkdtempSync(path.join(tmpdir(), 'kindplate-load-'));
  const { address, pid, stop } = await serve(folder);
  try {
    await ask(address, '/people', { method: 'POST', body: { name: 'Ada' } });
    const { today } = await ask<{ today: string }>(address, '/settings');
    await ask(address, '/plans', { method: 'POST', body: { firstDay: today, seed: 1 } });
    const paths = await readsOf(address);
    await read(address, paths, WARM_UP_SECONDS);
    const looks: number[] = [];
    const looking = setInterval(() => looks.push(rssMb(pid)), LOOK_EVERY_MS);
    const times = await read(address, paths, SECONDS);
    clearInterval(looking);
    const half = Math.floor(looks.length / 2);
    const [before, after] = [Math.min(...looks.slice(0, half)), Math.min(...looks.slice(half))];
    const growth = after - before;
    return {
      goals: [
        atMost('load-reads', '95th percentile of a read, eight clients at once', p95(times), 100, 'ms'),
        atMost(
          'D31',
          'growth of the memory held, from one ten seconds of reads to the next',
          Math.max(0, growth),
          50,
          'MB',
        ),
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
    rmSync(folder, { recursive: true, force: true });
  }
}
