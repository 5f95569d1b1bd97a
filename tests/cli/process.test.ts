/** The commands as processes: what they print where, and the exit code that scripts rely on. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/global-build.ts';

function kindplate(args: readonly string[], input: string | Uint8Array = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['server/launch.js', ...args], { cwd: ROOT, input, encoding: 'utf8' });
}

/** Exit 2 or 1, nothing on standard output, one line on standard error that names what is wrong. */
function expectSentence(result: SpawnSyncReturns<string>, code: number, ...words: readonly string[]): void {
  expect(result.stderr.trim().split('\n')).toHaveLength(1);
  for (const word of words) expect(result.stderr).toContain(word);
  expect(result.stderr).not.toMatch(/\bat .*:\d+:\d+|node:internal/);
  expect(result.stdout).toBe('');
  expect(result.status).toBe(code);
}

describe('wrong usage', () => {
  it('names an unknown command', () => {
    expectSentence(kindplate(['cook']), 2, '"cook"', 'plan');
  });
  it('says what to do when nothing is asked', () => {
    expectSentence(kindplate([]), 2, 'plan', 'help');
  });
  it('names an unknown option', () => {
    expectSentence(kindplate(['plan', '--avoyd', 'milk']), 2, '--avoyd');
  });
  it('refuses a date that does not exist', () => {
    expectSentence(kindplate(['plan', '--week', '2026-02-30']), 2, '2026-02-30', 'date');
    expectSentence(kindplate(['plan', '--week', 'tomorrow']), 2, 'tomorrow');
  });
  it('refuses a person of 300 years and one of minus one', () => {
    expectSentence(kindplate(['plan', '--age', '300']), 2, '--age 300', '120');
    expectSentence(kindplate(['plan', '--age=-1']), 2, '--age -1');
  });
  it('names the nearest words for an unknown one', () => {
    expectSentence(kindplate(['plan', '--avoid', 'glutenn']), 2, 'glutenn', 'gluten');
  });
  it('refuses a limit without grams', () => {
    expectSentence(kindplate(['plan', '--limit', 'onion']), 2, 'onion', '=30');
  });
  it('takes no options where lines are read', () => {
    expectSentence(kindplate(['parse', '--fast']), 2, 'parse');
  });
});

describe('a person from a file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kindplate-person-'));
  const file = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };

  it('says when there is no such file, when it is no JSON, when a field is wrong', () => {
    expectSentence(kindplate(['plan', '--person', path.join(folder, 'none.json')]), 2, 'none.json');
    expectSentence(kindplate(['plan', '--person', file('a.json', '{"name": ')]), 2, 'a.json', 'JSON');
    expectSentence(
      kindplate(['plan', '--person', file('b.json', '{"name":"A","weightKg":"70"}')]),
      2,
      'weightKg',
    );
    expectSentence(
      kindplate(['plan', '--person', file('c.json', '{"name":"A","colour":"red"}')]),
      2,
      'colour',
    );
  });
  it('never passes over a sensitivity it does not know', () => {
    const person = {
      name: 'A',
      sensitivities: [{ target: 'peanutt', tier: 'severe', reason: 'allergy', status: 'clinician' }],
    };
    expectSentence(
      kindplate(['plan', '--person', file('d.json', JSON.stringify(person))]),
      2,
      'peanutt',
      'peanut',
    );
  });
  it('gives a clear sentence for a child under 3 and plans for one of 4', () => {
    const result = kindplate([
      'plan',
      '--week',
      '2026-11-30',
      '--person',
      file('e.json', '{"name":"Mia","birthDate":"2024-12-24"}'),
    ]);
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('Mia');
    expect(result.stdout).toBe('');
    const child = kindplate([
      'plan',
      '--week',
      '2026-11-30',
      '--person',
      file('f.json', '{"name":"Tom","birthDate":"2022-11-01"}'),
    ]);
    expect(child.status).toBe(0);
    expect(child.stdout).toContain('Tom');
  });
});

describe('standard input', () => {
  it('is refused when it is no text, with one sentence', () => {
    expectSentence(kindplate(['parse'], new Uint8Array([0xff, 0xfe, 0x00, 0x80, 0x41])), 1, 'UTF-8');
    expectSentence(kindplate(['merge'], new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00])), 1, 'UTF-8');
  });
  it('prints one JSON object a physical line, with the keys other programs rely on', () => {
    const result = kindplate(['parse'], '2 cups chopped kale\n\n3 glorps of zanthar\n');
    expect(result.status).toBe(0);
    const lines = result.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.map((line) => line['status'])).toEqual(['matched', 'empty', 'unknown']);
    expect(Object.keys(lines[0] ?? {})).toEqual(
      'line status min max minExact maxExact unit name preparation food foods grams gramsFrom contains mayContain'.split(
        ' ',
      ),
    );
  });
  it('adds lines up and keeps the numbers of those in an item', () => {
    const result = kindplate(['merge'], '1 cup rolled oats\n100 g kale\n1/2 cup rolled oats\n');
    const items = result.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(items.find((item) => String(item['food']).startsWith('oat'))?.['lines']).toEqual([0, 2]);
    expect(items.find((item) => item['food'] === 'kale-raw')).toMatchObject({ grams: 100, lines: [1] });
  });
});

describe('a plan', () => {
  it('prints a week for people: days, what it holds, the list, where care is to be sought', () => {
    const result = kindplate([
      'plan',
      '--avoid',
      'nightshade,milk,gluten',
      '--seed',
      '1',
      '--week',
      '2026-11-30',
    ]);
    expect(result.status).toBe(0);
    expect(result.stderr).toBe('');
    for (const word of ['Monday 30 Nov', 'Sunday 6 Dec', 'breakfast', 'Shopping list', '[ ]', 'seek care']) {
      expect(result.stdout).toContain(word);
    }
    expect(result.stdout).not.toMatch(/\b(safe|optimal|heals|cures)\b/i);
  });
});
