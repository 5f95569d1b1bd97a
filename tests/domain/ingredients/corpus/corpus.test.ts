import { beforeAll, describe, expect, it } from 'vitest';
import { buildMatcher } from '../../../../server/domain/ingredients/matcher.ts';
import type { Library } from '../../../../server/domain/library.ts';
import { realLibrary } from '../../../support/library.ts';
import { PLAIN, readCorpus, scoreOf, TRAPS, type Score } from './measure.ts';

const corpus = readCorpus([...PLAIN, ...TRAPS]);
let library: Library;
let score: Score;

beforeAll(async () => {
  library = await realLibrary();
  score = scoreOf(corpus, library, buildMatcher([...library.foods.values()]));
});

/**
 * Labels with which our data differ, kept as they were written: our lemon juice is squeezed from a lemon, only royal
 * icing sugar holds egg, and bagoong alamang is of shrimp.
 */
const DIFFERING = [
  '1 heaped tbsp bagoong alamang, sautéed: fish',
  '3 tbsp + 1 tsp lemon juice: sulphite',
  'icing sugar, for dusting: egg',
];

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

  it('hold nothing that is called free of what is in it', () => {
    expect([...score.missed].sort()).toEqual(DIFFERING);
  });

  it('raise no more false alarms and leave no more unread than they did', () => {
    expect(score.falseAlarms.length).toBeLessThanOrEqual(100);
    expect(score.unknown.length).toBeLessThanOrEqual(115);
  });
});
