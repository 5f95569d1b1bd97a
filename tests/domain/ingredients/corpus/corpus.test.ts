import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../../server/domain/library.ts';
import { realLibrary } from '../../../support/library.ts';
import { PLAIN, readCorpus, TRAPS } from './measure.ts';

const corpus = readCorpus([...PLAIN, ...TRAPS]);
let library: Library;

beforeAll(async () => {
  library = await realLibrary();
});

describe('the labelled lines', () => {
  it('are 800 or more, 400 or more of them traps, none twice', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(800);
    expect(readCorpus(TRAPS).length).toBeGreaterThanOrEqual(400);
    expect(new Set(corpus.map(({ line }) => line)).size).toBe(corpus.length);
  });

  it('are labelled with tags that exist, none of them in two lists', () => {
    for (const { line, contains, mayContain, free } of corpus) {
      const groups = [...contains, ...mayContain, ...free];
      expect(
        groups.filter((group) => !library.tags.has(group)),
        line,
      ).toEqual([]);
      expect(new Set(groups).size, line).toBe(groups.length);
    }
  });
});
