/** How long lines take to be read, and a collection to be checked again when somebody's list changes. */
import { buildMatcher } from '../../server/domain/ingredients/matcher.ts';
import { readLine } from '../../server/domain/ingredients/read-line.ts';
import type { Library } from '../../server/domain/library.ts';
import type { Sensitivity } from '../../server/domain/people/person.ts';
import { sortRecipes } from '../../server/domain/recipes/eligibility.ts';
import { PLAIN, readCorpus, TRAPS } from '../domain/ingredients/corpus/measure.ts';
import { atMost, type Measured } from './goals.ts';

const LINES = 1000;
const RECIPES = 5000;
const EATERS = 6;
const SMALLEST_PORTION = 0.33;
/** Lines made to keep a parser busy. */
const HOSTILE = ['1 '.repeat(10_000), '½'.repeat(4_000), '1-'.repeat(2_000), 'peanut butter '.repeat(1_500)];

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The best of three: what else the machine does is no fault of the line's. */
function fastest(work: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => timed(work)));
}

export function measureReading(library: Library): Measured {
  const matcher = buildMatcher([...library.foods.values()]);
  const read = (line: string): unknown => readLine(line, matcher, library.facts, library.foods);
  const lines = readCorpus([...PLAIN, ...TRAPS]).map(({ line }) => line);
  const all = timed(() => Array.from({ length: LINES }, (_, i) => read(lines[i % lines.length] ?? '')));
  const slowest = Math.max(...lines.map((line) => fastest(() => read(line))));
  const hostile = Math.max(...HOSTILE.map((line) => fastest(() => read(line))));
  return {
    goals: [
      atMost('parse', '1,000 ingredient lines read', all, 1000, 'ms'),
      atMost('parse-slowest', 'the slowest of them', slowest, 50, 'ms'),
      atMost('parse-hostile', 'a line made to keep the reading busy', hostile, 50, 'ms'),
      atMost('recheck', '5,000 recipes checked again for six eaters', recheckMs(library), 1000, 'ms'),
    ],
    figures: {},
  };
}

/** A large collection, each recipe an object of its own; six people who each leave out five things. */
function recheckMs(library: Library): number {
  const { recipes, facts } = library;
  const collection = Array.from({ length: RECIPES }, (_, i) => recipes[i % recipes.length]).flatMap(
    (recipe) =>
      recipe === undefined ? [] : [{ ...recipe, lines: recipe.lines.map((line) => ({ ...line })) }],
  );
  const targets = [...library.tags.keys()];
  const rulesOf = (eater: number): Sensitivity[] =>
    [0, 1, 2, 3, 4].map((n) => ({
      ...{
        target: targets[(eater * 5 + n) % targets.length] ?? 'milk',
        reason: 'reaction',
        status: 'observed',
      },
      tier: n === 0 ? 'severe' : 'avoid',
    }));
  const eaters = Array.from({ length: EATERS }, (_, eater) => rulesOf(eater));
  return timed(() => eaters.map((rules) => sortRecipes(collection, rules, facts, SMALLEST_PORTION)));
}
