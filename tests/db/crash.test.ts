import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase, type Database } from '../../server/db/open.ts';
import { getPerson } from '../../server/db/repos/people.ts';
import { getPlan, listPlans, type StoredPlan } from '../../server/db/repos/plans.ts';
import { aFile, inLanes, rawly, startChild } from './support.ts';

const ROUNDS = 40;
const LANES = 4;

/** Kills the writer at the given line of its answers; returns all lines that came out whole. */
async function killAfter(file: string, lines: number): Promise<readonly string[]> {
  const child = startChild('writing-child.ts', [file]);
  let text = '';
  child.stdout?.setEncoding('utf8').on('data', (more: string) => {
    text += more;
    if (text.split('\n').length > lines) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  return text.split('\n').slice(0, -1);
}

/** A plan has all its meals, and all of one version. */
function isWhole(plan: StoredPlan): boolean {
  const name = `r-${String(plan.seed)}`;
  return (
    plan.seed === plan.version && plan.meals.length === 28 && plan.meals.every((meal) => meal.recipe === name)
  );
}

function lostFrom(db: Database, acknowledged: readonly string[]): readonly string[] {
  return acknowledged.filter((line) => {
    const [what = '', id = '', version = '0'] = line.split(' ');
    if (what === 'person') return getPerson(db, id) === null;
    return (getPlan(db, id)?.version ?? 0) < Number(version);
  });
}

describe('D01, D02: kill -9 while writing', () => {
  it('loses no write that was acknowledged and leaves no half a plan', async () => {
    let [rounds, acknowledged] = [0, 0];
    const files = Array.from({ length: LANES }, aFile);
    const free = [...files];
    const round = (lines: number) => async (): Promise<void> => {
      const file = free.pop() ?? aFile();
      const said = await killAfter(file, lines);
      const db = openDatabase({ file, init: false });
      expect(lostFrom(db, said)).toEqual([]);
      const plans = listPlans(db, '0000-01-01', '9999-12-31');
      expect(plans.filter((plan) => !isWhole(plan))).toEqual([]);
      closeDatabase(db);
      expect(rawly(file, (raw) => raw.pragma('integrity_check', { simple: true }))).toBe('ok');
      free.push(file);
      rounds += 1;
      acknowledged += said.length;
    };
    // 3, 10, 17 ... lines: the kill falls on every kind of write.
    await inLanes(
      LANES,
      Array.from({ length: ROUNDS }, (_, n) => round(3 + ((n * 7) % 37))),
    );
    expect(rounds).toBe(ROUNDS);
    expect(acknowledged).toBeGreaterThanOrEqual(rounds * 3);
  }, 180_000);
});
