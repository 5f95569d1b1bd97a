import { beforeAll, describe, expect, it } from 'vitest';
import { buildMatcher, type Matcher } from '../../../../server/domain/ingredients/matcher.ts';
import type { Library } from '../../../../server/domain/library.ts';
import { realLibrary } from '../../../support/library.ts';
import {
  BLIND,
  COOKBOOK,
  isAmountRight,
  PLAIN,
  readCorpus,
  scoreOf,
  TAXONOMY,
  TRAPS,
  type Score,
  WORLD,
} from './measure.ts';

const corpus = readCorpus([...PLAIN, ...TRAPS]);
let library: Library;
let matcher: Matcher;
let score: Score;

beforeAll(async () => {
  library = await realLibrary();
  matcher = buildMatcher([...library.foods.values()]);
  score = scoreOf(corpus, library, matcher);
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

  it('hold nothing that is called free of what is in it', () => {
    expect(score.missed).toEqual([]);
  });

  it('raise a false alarm in 3 of 100 lines at most, and leave 10 of 100 unread at most', () => {
    expect(score.falseAlarms.length).toBeLessThanOrEqual(0.03 * corpus.length);
    expect(score.unknown.length).toBeLessThanOrEqual(0.1 * corpus.length);
  });
});

/**
 * Written by somebody who had seen neither the foods nor the matcher, after both were done. Its labels are of another hand: what
 * one careful cook calls possible (milk in pancetta, egg in cream liqueur) another calls out of the question, so more of its
 * lines count as false alarms. Nothing in it may be called free of what is in it.
 */
describe('a second set of lines, written blind', () => {
  const blind = readCorpus(BLIND);
  let second: Score;
  beforeAll(() => {
    second = scoreOf(blind, library, matcher);
  });

  it('is 380 lines or more, none of them in the first set', () => {
    expect(blind.length).toBeGreaterThanOrEqual(380);
    const first = new Set(corpus.map(({ line }) => line));
    expect(blind.filter(({ line }) => first.has(line))).toEqual([]);
  });

  it('holds nothing that is called free of what is in it', () => {
    expect(second.missed).toEqual([]);
  });

  it('leaves 10 of 100 lines unread at most', () => {
    expect(second.unknown.length).toBeLessThanOrEqual(0.1 * blind.length);
  });

  it('has its amounts and units right in 97 of 100 lines', () => {
    const stated = blind.filter(({ amount }) => amount !== undefined);
    const right = stated.filter((labelled) => isAmountRight(labelled, library, matcher));
    expect(stated.length).toBeGreaterThan(300);
    expect(right.length).toBeGreaterThanOrEqual(0.97 * stated.length);
  });
});

/** Two more sets of the same kind, written later; what is said above of alarms holds for them too. */
describe.each([
  ['lines of cookbooks', COOKBOOK, 260],
  ['names of a list of foods', TAXONOMY, 400],
] as const)('%s, written blind', (_, files, count) => {
  const lines = readCorpus([...files]);
  let own: Score;
  beforeAll(() => {
    own = scoreOf(lines, library, matcher);
  });

  it('are as many as they were, none twice', () => {
    expect(new Set(lines.map(({ line }) => line)).size).toBe(count);
  });

  it('hold nothing that is called free of what is in it, and few are left unread', () => {
    expect(own.missed).toEqual([]);
    expect(own.unknown.length).toBeLessThanOrEqual(0.1 * count);
    expect(own.falseAlarms.length).toBeLessThanOrEqual(0.08 * count);
  });

  it('have their amounts and units right in 97 of 100 lines', () => {
    const stated = lines.filter(({ amount }) => amount !== undefined);
    const wrong = stated.filter((labelled) => !isAmountRight(labelled, library, matcher));
    expect(wrong.length, wrong.map(({ line }) => line).join('\n')).toBeLessThanOrEqual(0.03 * stated.length);
  });
});

it("no name from the world's kitchens is called free of what is certainly in it", () => {
  const names = readCorpus(WORLD);
  expect(names.length).toBeGreaterThan(2_200);
  expect(names.reduce((sum, { contains }) => sum + contains.length, 0)).toBeGreaterThan(2_500);
  const { missed, unknown } = scoreOf(names, library, matcher);
  expect(missed).toEqual([]);
  expect(unknown.length).toBeLessThanOrEqual(0.05 * names.length);
});
