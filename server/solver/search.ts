/** Weeks are searched in threads of their own, so that nobody else's request waits for one. */
import type { Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Result } from '../domain/outcome.ts';
import type { Plan } from '../domain/planner/plan.ts';
import type { PlannerReason } from '../domain/planner/reasons.ts';
import type { SearchJob } from '../domain/planner/search-for.ts';
import { packerFor, type SearchData } from './pack.ts';

/** Why a search came to no end: its deadline passed, or the thread it ran in was lost. */
export type NotSearched = 'too-long' | 'broken-off';

/** The week of a job, or why there is none; waiting for a free thread counts against the deadline. Never rejects. */
export type Search = (
  job: SearchJob,
  deadline: AbortSignal,
) => Promise<Result<Plan, PlannerReason> | NotSearched>;

export interface SearchPool {
  readonly search: Search;
  /** Those alive now; one that is lost is replaced. */
  readonly threads: () => readonly Worker[];
  /** Ends the threads; a search still under way is broken off. */
  readonly close: () => Promise<void>;
}

export interface PoolOptions {
  /** How many weeks are searched at a time. */
  readonly threads: number;
  /** Told what a search, or a thread between two searches, failed of. */
  readonly onTrouble: (error: unknown) => void;
}

const isSource = import.meta.url.endsWith('.ts');
const ENTRY = fileURLToPath(new URL(isSource ? './search-worker.ts' : './search-worker.js', import.meta.url));

/** Starts the threads at once, so that the first search finds one that is warm. */
export function openSearchPool(
  { foods, tags, indexParameters, recipes }: SearchData,
  { threads, onTrouble }: PoolOptions,
): SearchPool {
  const workerData: SearchData = { foods, tags, indexParameters, recipes };
  const pool = new Piscina({
    ...{ filename: ENTRY, workerData, minThreads: threads, maxThreads: threads },
    execArgv: isSource ? ['--import', 'tsx'] : [],
  });
  pool.on('error', onTrouble);
  const pack = packerFor(recipes);
  const search: Search = async (job, deadline) => {
    try {
      return (await pool.run(pack(job), { signal: deadline })) as Result<Plan, PlannerReason>;
    } catch (error) {
      if (deadline.aborted) return 'too-long';
      onTrouble(error);
      return 'broken-off';
    }
  };
  return { search, threads: () => pool.threads, close: () => pool.destroy() };
}
