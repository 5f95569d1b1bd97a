/** How soon it answers after the one command, and how much a first visit loads. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/global-build.ts';
import { startKindplate } from './harness.ts';

describe('the start', () => {
  /** From the command to the first answers, in milliseconds. */
  async function start(): Promise<number> {
    const from = performance.now();
    const fresh = await startKindplate();
    try {
      const health = await fetch(`${fresh.address}/api/health`);
      expect(await health.json()).toMatchObject({ status: 'ok' });
      const page = await fetch(fresh.address);
      expect(await page.text()).toContain('id="app"');
      return performance.now() - from;
    } finally {
      await fresh.stop();
    }
  }

  it('U01 one command, and it answers in under 5 s once it is built', async () => {
    // The best of three: other tests may keep the machine busy meanwhile, and the first may have to build.
    const times: number[] = [];
    while (times.length < 3 && !times.some((time) => time < 5000)) times.push(await start());
    expect(Math.min(...times)).toBeLessThan(5000);
  });
});

/** Bytes as they travel, in kB of 1000. */
const gzipKb = (text: Buffer): number => gzipSync(text, { level: 9 }).length / 1000;

describe('the size of the pages', () => {
  const client = path.join(ROOT, '.build/client');
  const read = (file: string): Buffer => readFileSync(path.join(client, file));
  const assets = (end: string): readonly string[] =>
    readdirSync(path.join(client, 'assets'))
      .filter((name) => name.endsWith(end))
      .map((name) => `assets/${name}`);

  /** The scripts that index.html names, with all that they import without being asked. */
  function firstScripts(): ReadonlySet<string> {
    const html = read('index.html').toString();
    const found = new Set(
      [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].flatMap(([, file]) => file ?? []),
    );
    for (const file of found)
      for (const [, name] of read(file)
        .toString()
        .matchAll(/(?:^|[;}])(?:import|export)[^;()]*?"\.\/([^"]+\.js)"/g))
        if (name !== undefined) found.add(`assets/${name}`);
    return found;
  }

  it('U64 what loads at first is at most 70 kB, each other part 40 kB, all styles 20 kB', () => {
    const first = firstScripts();
    const entries = [...first].filter((file) => file.startsWith('assets/'));
    expect(entries.length).toBeGreaterThan(0);
    expect([...first].reduce((sum, file) => sum + gzipKb(read(file)), 0)).toBeLessThanOrEqual(70);
    const lazy = assets('.js').filter((file) => !first.has(file));
    expect(lazy.length).toBeGreaterThan(5);
    expect(lazy.map((file) => [file, gzipKb(read(file))] as const).filter(([, kb]) => kb > 40)).toEqual([]);
    const styles = assets('.css');
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.reduce((sum, file) => sum + gzipKb(read(file)), 0)).toBeLessThanOrEqual(20);
  });
});
