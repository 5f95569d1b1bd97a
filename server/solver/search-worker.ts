/** What runs in each thread of the pool: the facts of foods are worked out once, then one job after another. */
import { workerData } from 'node:worker_threads';
import { buildFacts } from '../domain/foods/facts.ts';
import type { Result } from '../domain/outcome.ts';
import type { Plan } from '../domain/planner/plan.ts';
import type { PlannerReason } from '../domain/planner/reasons.ts';
import { searchFor } from '../domain/planner/search-for.ts';
import { unpack, type PackedJob, type SearchData } from './pack.ts';

const { foods, tags, indexParameters, recipes } = workerData as SearchData;
const known = { foods, indexParameters, facts: buildFacts(foods, tags) };

export default function search(packed: PackedJob): Result<Plan, PlannerReason> {
  return searchFor(unpack(packed, recipes), known);
}
