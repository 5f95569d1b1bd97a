/** Each rule of a changed list that is new: what it costs by itself, and what to ask about beside it. */
import { relatedTo, type CrossEdge } from '../domain/people/cross-reactivity.ts';
import type { Result } from '../domain/outcome.ts';
import type { Sensitivity } from '../domain/people/person.ts';
import type { Prepared } from '../domain/planner/problem-for.ts';
import type { Recipe } from '../domain/recipes/recipe.ts';
import type { ActionDeps, Reason } from './deps.ts';
import { priceRule, type Price } from './price-rule.ts';

export interface AddedRule {
  readonly target: string;
  /** Suggestions, never applied; none where the target was on the list before. */
  readonly related: readonly CrossEdge[];
  /** Beside the list as it is saved; null where nothing can be planned for the person. */
  readonly price: Price | null;
}

export interface ChangedList {
  readonly saved: readonly Sensitivity[];
  readonly items: readonly Sensitivity[];
  readonly recipes: readonly Recipe[];
  /** What is planned from under a list. */
  readonly prepare: (list: readonly Sensitivity[]) => Result<Prepared, Reason>;
}

/** A whole starting set is well below; a list of hundreds that are all new is not priced one by one. */
const MOST_PRICED = 40;

/** New rules first to last as they stand in the list, at most forty. */
export function addedRules(list: ChangedList, { library }: ActionDeps): readonly AddedRule[] {
  const { saved, items, recipes, prepare } = list;
  const before = new Map(saved.map((rule) => [rule.target, rule]));
  const listed = items.map(({ target }) => target);
  const fresh = items.filter((rule) => !isSameRule(before.get(rule.target), rule)).slice(0, MOST_PRICED);
  if (fresh.length === 0) return [];
  const now = prepare(saved);
  return fresh.map((rule) => {
    const { target } = rule;
    const isNew = !before.has(target);
    const base = isNew ? now : prepare(saved.filter((other) => other.target !== target));
    return {
      target,
      related: isNew ? relatedTo(rule, listed, library.crossReactivity, library) : [],
      price: base.ok ? priceRule(rule, { problem: base.value.problem, recipes }, library) : null,
    };
  });
}

/** Alike in what it does to dishes; dates and notes are not part of that. */
function isSameRule(old: Sensitivity | undefined, { tier, limit, never }: Sensitivity): boolean {
  return (
    old?.tier === tier &&
    old.limit?.gramsPerMeal === limit?.gramsPerMeal &&
    old.limit?.gramsPerDay === limit?.gramsPerDay &&
    old.limit?.perWeek === limit?.perWeek &&
    (old.never ?? false) === (never ?? false)
  );
}
