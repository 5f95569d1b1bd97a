/** The pool with real threads, over the real library. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../server/domain/library.ts';
import type { DayRules } from '../../server/domain/planner/problem.ts';
import { ALL_SLOTS } from '../../server/domain/planner/problem.ts';
import { searchFor, type SearchJob } from '../../server/domain/planner/search-for.ts';
import { referenceAdult } from '../../server/domain/people/reference-adults.ts';
import { targetsFor } from '../../server/domain/people/targets-for.ts';
import { packerFor, unpack } from '../../server/solver/pack.ts';
import { openSearchPool, type SearchPool } from '../../server/solver/search.ts';
import { realLibrary } from '../support/library.ts';
import { ruleOf } from '../support/recipes.ts';

const DATES = Array.from({ length: 7 }, (_, day) => `2026-12-0${String(day + 1)}`);
const BUDGET = { moves: 1500, starts: 1 };
/** Hours of work. */
const ENDLESS = { moves: 1e9, starts: 9 };
const NO_DEADLINE = new AbortController().signal;

let library: Library;
let pool: SearchPool;
const troubles: unknown[] = [];
beforeAll(async () => {
  library = await realLibrary();
  pool = openSearchPool(library, { threads: 1, onTrouble: (error) => troubles.push(error) });
});
afterAll(() => pool.close());

function job(seed: number, given: Partial<SearchJob> = {}, avoided = 'milk'): SearchJob {
  const person = { ...referenceAdult(null, null), sensitivities: [ruleOf(avoided, 'avoid')] };
  const targets = targetsFor(person, library.tables);
  if (!targets.ok) throw new Error('the reference adult has no targets');
  const request = { targets: targets.value, slots: ALL_SLOTS, eaters: 1, recipes: library.recipes };
  return { request, seed, dates: DATES, budget: BUDGET, ...given };
}

/** The job around a dinner of a recipe that the library does not hold. */
function withOwnDish(): SearchJob {
  const dinner = library.recipes.find(({ slots }) => slots.includes('dinner'));
  if (dinner === undefined) throw new Error('the library has no dinner');
  const own = { ...dinner, id: 'own-dish', title: 'Own' };
  const fixed = [{ day: 2, slot: 'dinner', recipe: own.id, portion: 1, leftoverOfDay: null }] as const;
  const days: DayRules = { fixed, firstDay: 0, noCookFrom: 5, easyDay: null };
  const { request, ...rest } = job(3);
  return { ...rest, request: { ...request, recipes: [...request.recipes, own], kept: [own], days } };
}

describe('a job on its way to a thread', () => {
  it('names recipes of the library by number, and comes out as it went in', () => {
    const before = withOwnDish();
    const packed = packerFor(library.recipes)(before);
    expect(packed.recipes.slice(0, 3)).toEqual([0, 1, 2]);
    expect([packed.recipes.at(-1), packed.kept]).toEqual([before.request.kept?.[0], before.request.kept]);
    expect(unpack(structuredClone(packed), library.recipes)).toEqual(before);
    expect(() => unpack(packed, [])).toThrow('no recipe of number 0');
  });
});

describe('a search in a thread', () => {
  it.each([1, 2])('finds the week of seed %i that this thread finds', async (seed) => {
    const here = searchFor(job(seed), library);
    expect(here.ok).toBe(true);
    expect(JSON.stringify(await pool.search(job(seed), NO_DEADLINE))).toBe(JSON.stringify(here));
  });

  it('finds the same around fixed meals of own recipes, and the same reasons where there is no week', async () => {
    const around = withOwnDish();
    const here = searchFor(around, library);
    expect(here.ok && here.value.days[2]?.map(({ recipe }) => recipe)).toContain('own-dish');
    expect(await pool.search(around, NO_DEADLINE)).toEqual(here);
    const { request, ...rest } = job(1);
    const nothing = { ...rest, request: { ...request, recipes: [] } };
    const none = searchFor(nothing, library);
    expect(none.ok).toBe(false);
    expect(await pool.search(nothing, NO_DEADLINE)).toEqual(none);
  });

  it('is given up at its deadline, and the next one is searched as ever', async () => {
    const soon = AbortSignal.timeout(20);
    expect(await pool.search(job(1, { budget: ENDLESS }), soon)).toBe('too-long');
    expect(await pool.search(job(1), AbortSignal.abort())).toBe('too-long');
    expect(troubles).toEqual([]);
    expect(await pool.search(job(1), NO_DEADLINE)).toMatchObject({ ok: true });
  });

  it('waits for a free thread no longer than its deadline', async () => {
    const first = new AbortController();
    const endless = pool.search(job(1, { budget: ENDLESS }), first.signal);
    expect(await pool.search(job(2), AbortSignal.timeout(20))).toBe('too-long');
    first.abort();
    expect(await endless).toBe('too-long');
  });
});

describe('a thread that is lost', () => {
  it('fails the search that it was at, and another takes its place (D30)', async () => {
    await pool.search(job(1), NO_DEADLINE);
    const [thread] = pool.threads();
    if (thread === undefined) throw new Error('there is no thread');
    const search = pool.search(job(1, { budget: ENDLESS }), NO_DEADLINE);
    await thread.terminate();
    expect(await search).toBe('broken-off');
    expect(troubles.splice(0)).toHaveLength(1);
    expect(pool.threads()).not.toContain(thread);
    expect(await pool.search(job(1), NO_DEADLINE)).toMatchObject({ ok: true });
  });

  it('is not needed for a search that throws: that one alone fails, and what it failed of is told', async () => {
    const { request, ...rest } = job(1);
    const fixed = [{ day: 0, slot: 'dinner', recipe: 'nothing', portion: 1, leftoverOfDay: null }] as const;
    const days: DayRules = { fixed, firstDay: 0, noCookFrom: null, easyDay: null };
    expect(await pool.search({ ...rest, request: { ...request, days } }, NO_DEADLINE)).toBe('broken-off');
    expect(String(troubles.splice(0))).toContain('"nothing" is not among the recipes');
    expect(await pool.search(job(2), NO_DEADLINE)).toMatchObject({ ok: true });
  });

  it('breaks off what is under way when the pool is closed', async () => {
    const own = openSearchPool(library, { threads: 1, onTrouble: () => undefined });
    const search = own.search(job(1, { budget: ENDLESS }), NO_DEADLINE);
    await own.close();
    expect(await search).toBe('broken-off');
    expect(own.threads()).toEqual([]);
  });
});
