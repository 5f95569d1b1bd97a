/** From the start of the process to the first answer, on a database that holds the built collection. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { atMost, median, rounded, type Measured } from './goals.ts';
import { serve } from './serve.ts';

const RUNS = 5;

/** Milliseconds until `/api/health` answers. */
async function startMs(folder: string): Promise<number> {
  const began = performance.now();
  const { address, stop } = await serve(folder);
  const answer = await fetch(new URL('/api/health', address));
  const ms = performance.now() - began;
  await stop();
  if (!answer.ok) throw new Error(`the server answered ${String(answer.status)}`);
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
