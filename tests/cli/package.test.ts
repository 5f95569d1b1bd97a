/** What a release would carry: the program and its data, never a database, a test or a person's folder. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/global-build.ts';

const LOCAL = path.join(ROOT, 'data/local');
const DATABASE = path.join(LOCAL, 'package-test.db');
const hadLocal = existsSync(LOCAL);

describe('npm pack', () => {
  let files: readonly string[] = [];

  beforeAll(() => {
    mkdirSync(LOCAL, { recursive: true });
    writeFileSync(DATABASE, 'not for anybody else');
    const packed = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const [listing] = JSON.parse(packed.stdout) as { files: { path: string }[] }[];
    files = (listing?.files ?? []).map((file) => file.path);
  });
  afterAll(() => {
    rmSync(DATABASE, { force: true });
    if (!hadLocal) rmSync(LOCAL, { recursive: true, force: true });
  });

  it('carries the launcher, the build, the library, licence and readme', () => {
    const needed = [
      'server/launch.js',
      '.build/server/main.js',
      '.build/library.json',
      'LICENSE',
      'README.md',
      'package.json',
    ];
    for (const name of needed) expect(files).toContain(name);
  });

  it('carries no database, no test, no source that would start a build', () => {
    const wrong = files.filter((name) =>
      /^(tests|data\/local|client|node_modules)\/|\.(db|sqlite|test\.ts)$|^server\/main\.ts$/.test(name),
    );
    expect(wrong).toEqual([]);
  });
});
