/** A full week for everyone: each coverage profile, planned on the whole collection, and the page that says so. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { COVERAGE_PROFILES } from '../../data/builder/coverage-profiles.ts';
import type { Library } from '../../server/domain/library.ts';
import { checkPlan } from '../../server/domain/planner/check.ts';
import { ALL_SLOTS } from '../../server/domain/planner/problem.ts';
import { repeatTerm } from '../../server/domain/planner/terms/repeat.ts';
import { DATA_DIR, realLibrary } from '../support/library.ts';
import { coveragePage, weekFor, type CoveredWeek } from './coverage.ts';

/** Plants of a week without rules, and of any other. */
const PLANTS = { none: 20, other: 15 };
/** Causes that a table or the reach of the recipes gives: no floor is missed without one of them. */
const NAMED = new Set([
  ...['fortified-food-needed', 'not-from-food', 'no-value-in-data', 'sources-kept-out', 'out-of-reach'],
]);

describe('the coverage matrix', () => {
  const weeks = new Map<string, CoveredWeek>();
  let library: Library;
  beforeAll(async () => {
    library = await realLibrary();
    for (const profile of COVERAGE_PROFILES) weeks.set(profile.id, weekFor(profile, library));
  }, 300_000);

  const of = (id: string): CoveredWeek => {
    const found = weeks.get(id);
    if (found === undefined) throw new Error(`no week for ${id}`);
    return found;
  };

  it('has the profiles of the guide, each once', () => {
    expect(COVERAGE_PROFILES.length).toBeGreaterThanOrEqual(28);
    expect(new Set(COVERAGE_PROFILES.map(({ id }) => id)).size).toBe(COVERAGE_PROFILES.length);
  });

  it.each(COVERAGE_PROFILES)(
    '$id: the week is whole and passes the check that shares nothing with the search',
    (profile) => {
      const { made } = of(profile.id);
      expect(made.plan.days.flat()).toHaveLength(28);
      const input = {
        ...{ plan: made.plan, slots: ALL_SLOTS, foods: library.foods, tags: library.tags },
        recipes: new Map(library.recipes.map((recipe) => [recipe.id, recipe])),
        sensitivities: profile.rules,
        leftoverDaysMax: made.targets.leftoverDaysMax,
      };
      expect(checkPlan(input)).toEqual([]);
    },
  );

  it.each(COVERAGE_PROFILES)('$id: no dish is made more often than one wishes', ({ id }) => {
    expect(repeatTerm().points(of(id).week)).toBe(0);
  });

  it.each(COVERAGE_PROFILES)('$id: every pursued floor is met, or named with its cause', ({ id }) => {
    const floors = of(id).made.nutrition.filter(({ floor }) => floor?.kind === 'pursued');
    expect(floors.length).toBeGreaterThan(10);
    for (const { id: nutrient, status, cause } of floors)
      if (status === 'short') expect(NAMED.has(cause ?? ''), `${nutrient}: ${String(cause)}`).toBe(true);
  });

  it.each(COVERAGE_PROFILES)('$id: plants enough', ({ id }) => {
    expect(of(id).plants).toBeGreaterThanOrEqual(id === 'none' ? PLANTS.none : PLANTS.other);
  });

  it('is what the help page says; `UPDATE_COVERAGE=1` writes it anew', () => {
    const file = path.join(DATA_DIR, 'docs', 'coverage.md');
    const page = coveragePage(library, weeks);
    if (process.env['UPDATE_COVERAGE'] === '1') writeFileSync(file, page);
    expect(readFileSync(file, 'utf8')).toBe(page);
  });
});
