/** Runs `plan` on the real library, in this process, as the command line does. */
import { runPlan } from '../../server/cli/plan.ts';
import type { CommandResult } from '../../server/cli/outcome.ts';
import { buildMatcher } from '../../server/domain/ingredients/matcher.ts';
import { realLibrary } from './library.ts';

export interface PlannedMeal {
  readonly slot: string;
  readonly recipe: string;
  readonly title: string;
  readonly portion: number;
  readonly leftoverOf?: { readonly date: string; readonly slot: string };
}

export interface PlanBody {
  readonly seed: number;
  readonly firstDay: string;
  readonly week: readonly { readonly date: string; readonly meals: readonly PlannedMeal[] }[];
  readonly shopping: readonly {
    readonly food: string;
    readonly grams: number;
    readonly amount: number;
    readonly unit: string;
    readonly aisle: string;
    readonly staple: boolean;
    readonly perishable: boolean;
    readonly for: readonly { readonly date: string; readonly recipe: string }[];
  }[];
  readonly nutrition: readonly {
    readonly id: string;
    readonly atLeast: number;
    readonly coverage: number;
    readonly status: string;
    readonly cause: string | null;
    readonly floor: { readonly perDay: number; readonly kind: string } | null;
    readonly ceiling: { readonly weekMean: number } | null;
  }[];
  readonly terms: readonly { readonly id: string; readonly group: string; readonly points: number }[];
  readonly bound: null;
  readonly gap: null;
  readonly suspended: readonly {
    readonly group: string;
    readonly half: string | null;
    readonly instead: string | null;
  }[];
  readonly reasons: readonly {
    readonly code: string;
    readonly params: Record<string, unknown>;
    readonly sentence: string;
  }[];
  readonly diagnostics: readonly { readonly code: string; readonly params: Record<string, unknown> }[];
}

const NO_FILE = (): null => null;

export async function plan(
  args: readonly string[],
  readFile: (name: string) => string | null = NO_FILE,
): Promise<CommandResult> {
  const library = await realLibrary();
  const matcher = buildMatcher([...library.foods.values()]);
  return runPlan(args, { library, matcher, today: '2026-11-22', readFile });
}

export async function planBody(...args: readonly string[]): Promise<PlanBody> {
  const result = await plan([...args, '--json']);
  if (result.code !== 0) throw new Error(`exit ${String(result.code)}: ${result.err.join(' ')}`);
  return JSON.parse(result.out) as PlanBody;
}
