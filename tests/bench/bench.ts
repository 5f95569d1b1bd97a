/**
 * `npm run bench`: one JSON object with what was measured on this machine, and which goals it meets.
 * `-- --screens` adds what a person waits for in a browser, `-- --load` eight clients at once.
 */
import { spawnSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makePlan, type MadePlan } from '../../server/actions/make-plan.ts';
import type { Library } from '../../server/domain/library.ts';
import { referenceAdult } from '../../server/domain/people/reference-adults.ts';
import type { Sensitivity } from '../../server/domain/people/person.ts';
import { compile } from '../../server/domain/planner/model.ts';
import { ALL_SLOTS } from '../../server/domain/planner/problem.ts';
import { randomFrom } from '../../server/domain/planner/random.ts';
import { startWeek } from '../../server/domain/planner/start.ts';
import { WeekState } from '../../server/domain/planner/state.ts';
import { readLibrary } from '../../server/reference/read-library.ts';
import { atMost, median, type Goal, type Measured } from './goals.ts';
import { measureLoad } from './load.ts';
import { measureReading } from './reading.ts';
import { measureScreens } from './screens.ts';
import { measureSearching } from './searching.ts';
import { measureStarting } from './starting.ts';

const { values: asked } = parseArgs({
  options: { screens: { type: 'boolean', default: false }, load: { type: 'boolean', default: false } },
});
const root = path.resolve(import.meta.dirname, '../..');
const libraryFile = path.join(root, '.build/library.json');

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

/** Whole processes, from start to exit, as a person waits for them. */
function processMs(args: readonly string[], runs: number): number {
  return median(
    Array.from({ length: runs }, () => {
      const { ms, value } = timed(() =>
        spawnSync(process.execPath, ['server/launch.js', ...args], { cwd: root }),
      );
      if (value.status !== 0)
        throw new Error(`${args.join(' ')} ended with ${String(value.status)}: ${String(value.stderr)}`);
      return ms;
    }),
  );
}

const avoid = (target: string): Sensitivity => ({
  target,
  tier: 'avoid',
  reason: 'reaction',
  status: 'observed',
});

function planFor(targets: readonly string[], seed: number, library: Library): MadePlan {
  const person = { ...referenceAdult(null, null), sensitivities: targets.map(avoid) };
  const made = makePlan({ person, eaters: 1, seed, slots: ALL_SLOTS }, library);
  if (!made.ok) throw new Error(`no week without ${targets.join(', ')}`);
  return made.value;
}

/** Points of the best of as many random weeks as fit into `ms`: what a rule-filtered draw would give in the same time. */
function bestRandomPoints(made: MadePlan, ms: number): { readonly points: number; readonly draws: number } {
  const model = compile(made.problem);
  const random = randomFrom(7);
  const end = performance.now() + ms;
  let state: WeekState | null = null;
  let best = Infinity;
  let draws = 0;
  while (performance.now() < end) {
    const week = startWeek(model, random);
    if (week === null) break;
    state ??= new WeekState(model, week);
    for (let i = 0; i < model.meals; i += 1) {
      state.set(i, week.at[i] ?? 0, week.portion[i] ?? 0, week.source[i] ?? -1);
    }
    best = Math.min(best, state.points());
    draws += 1;
  }
  return { points: best, draws };
}

const read = timed(() => readLibrary(libraryFile));
const library = read.value;
planFor([], 99, library);
const plain = [1, 2, 3, 4, 5].map((seed) => timed(() => planFor([], seed, library)));
const strict = [1, 2, 3].map((seed) => timed(() => planFor(['nightshade', 'milk', 'gluten'], seed, library)));
const planMs = median(plain.map(({ ms }) => ms));
const randomBest = plain.map(({ ms, value }) => ({
  ...bestRandomPoints(value, ms),
  own: value.evaluation.points,
}));
const reading = measureReading(library);
const searching = measureSearching(library);
const starting = await measureStarting();
const processPlan = processMs(['plan', '--avoid', 'nightshade,milk,gluten', '--seed', '1', '--json'], 5);

const goals: readonly Goal[] = [
  atMost('process-plan', 'a week from process start, once built', processPlan, 3000, 'ms'),
  atMost('cold-plan', 'a week in a running process, cold', planMs, 1000, 'ms'),
  atMost(
    'G9',
    'our points against the best random draw in equal time',
    median(randomBest.map((r) => r.own / r.points)),
    1 / 3,
    'ratio',
  ),
  ...reading.goals,
  ...searching.goals,
  ...starting.goals,
];

const terms = plain[0]?.value.evaluation.terms ?? [];
const figures = {
  /** Of the last minute before the report: above the number of cores, every time here is too long. */
  loadAverage: loadavg()[0],
  foods: library.foods.size,
  recipes: library.recipes.length,
  terms: terms.length,
  libraryReadMs: Math.round(read.ms),
  planMs: plain.map(({ ms }) => Math.round(ms)),
  strictPlanMs: strict.map(({ ms }) => Math.round(ms)),
  movesPerSecond: Math.round(median(plain.map(({ ms, value }) => (1000 * value.moves) / ms))),
  points: plain.map(({ value }) => Math.round(value.evaluation.points * 10) / 10),
  ...searching.figures,
  ...starting.figures,
  randomDraws: randomBest.map((r) => r.draws),
  randomPoints: randomBest.map((r) => Math.round(r.points * 10) / 10),
};
const machine = {
  node: process.version,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
};
const more: readonly Measured[] = [
  ...(asked.screens ? [await measureScreens()] : []),
  ...(asked.load ? [await measureLoad()] : []),
];
const report = {
  machine,
  date: new Date().toISOString().slice(0, 10),
  goals: [...goals, ...more.flatMap((one) => one.goals)],
  figures: Object.assign({}, figures, ...more.map((one) => one.figures)) as Record<string, unknown>,
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
