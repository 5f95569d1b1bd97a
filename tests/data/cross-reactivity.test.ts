import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { realLibrary } from '../support/library.ts';
import { compileLibrary } from '../../data/builder/compile-library.ts';
import { dataFiles, withDataFolder } from './compile-fixture.ts';
import { bannedIn } from './health-claims.ts';

const EDGE = { from: 'fish', to: 'onion', rateText: '5 %', rateLow: 5, rateHigh: 5, source: 's', note: null };

async function problemsOf(edges: readonly object[]): Promise<readonly string[]> {
  const files = { ...dataFiles(), 'cross-reactivity.json': JSON.stringify({ edges }) };
  return (await withDataFolder(files, compileLibrary)).problems;
}

describe('the edges of cross-reactivity', () => {
  it('hold what the table says, one way at a time', async () => {
    const { crossReactivity } = await realLibrary();
    const rate = (from: string, to: string): string | undefined =>
      crossReactivity.find((edge) => edge.from === from && edge.to === to)?.rateText;
    expect([rate('pistachio', 'cashew'), rate('cashew', 'pistachio')]).toEqual([
      'more than 97 %',
      '34 to 83 %',
    ]);
    expect([rate('milk', 'beef'), rate('beef', 'milk')]).toEqual(['about 10 %', '90 %']);
    expect([rate('peanut', 'lupin'), rate('lupin', 'peanut')]).toEqual(['4 to 29 %', undefined]);
    expect(['rye', 'rice'].map((to) => rate('wheat', to))).toEqual(['20 %', 'less than 5 %']);
    expect(crossReactivity).toHaveLength(30);
  });

  it('name the figures that their text names, a source that exists and no promise', async () => {
    const { crossReactivity } = await realLibrary();
    const text = readFileSync(join(import.meta.dirname, '../../data/sources.json'), 'utf8');
    const { sources } = JSON.parse(text) as { sources: { id: string }[] };
    for (const { rateText, rateLow, rateHigh, source, note } of crossReactivity) {
      const figures = [...rateText.matchAll(/\d+/g)].map(Number);
      expect([rateLow, rateHigh]).toEqual(expect.arrayContaining(figures));
      expect(sources.map(({ id }) => id)).toContain(source);
      expect(bannedIn(note ?? '')).toEqual([]);
    }
  });

  it.each([
    ['an unknown id', [{ ...EDGE, to: 'latex' }], 'edges.0: names the unknown tag or food "latex"'],
    ['the same way twice', [EDGE, EDGE], 'edges.1: leads from "fish" to "onion" a second time'],
    ['rates the wrong way round', [{ ...EDGE, rateLow: 9 }], 'edges.0.rateLow: must not be above rateHigh'],
    ['no source', [{ ...EDGE, source: '' }], 'edges.0.source: must not be empty'],
  ])('are refused with %s', async (_what, edges, expected) => {
    const problems = await problemsOf(edges);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`cross-reactivity.json, field ${expected}`);
  });

  it('may go there and back', async () => {
    expect(await problemsOf([EDGE, { ...EDGE, from: 'onion', to: 'fish' }])).toEqual([]);
  });
});
