import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../..', import.meta.url).pathname;

function build(...args: string[]): { status: number | null; stderr: string } {
  const all = ['--import', 'tsx', 'data/builder/build-data.ts', ...args];
  return spawnSync(process.execPath, all, { cwd: ROOT, encoding: 'utf8' });
}

describe('the command', () => {
  it('exits 2 and shows its usage where a folder is not named', () => {
    const { status, stderr } = build('--sr28', 'somewhere');
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm run data:build -- --sr28 DIR --reference DIR');
  });

  it('exits 1 and says why where a folder is not there', () => {
    const { status, stderr } = build('--sr28', 'no-such-folder', '--reference', 'neither');
    expect(status).toBe(1);
    expect(stderr).toContain('FOOD_DES.txt: cannot be read in the folder "no-such-folder"');
    expect(stderr).toContain('Nothing was written');
  });
});
