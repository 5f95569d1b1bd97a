/** The shopping list of a plan: what was worked out when it was made, the household's marks on it, and its own items. */
import { marksOf, ownItems, type ListMark, type OwnItem } from '../db/repos/list.ts';
import { getPlan, type StoredPlan } from '../db/repos/plans.ts';
import { getSettings } from '../db/repos/settings.ts';
import { rulingFor } from '../domain/people/ruling.ts';
import type { ActionDeps } from './deps.ts';
import { peopleLeft } from './eaters.ts';
import { ruledBy } from './recipe-view.ts';
import { readReport, type ReportItem } from './week-report.ts';
import type { ItemView, ListView } from './week-view.ts';

export const OWN_AISLE = 'other';

/** Aisles in the order the household set, the rest in the usual one. */
export function readList(deps: ActionDeps, planId: string): ListView | null {
  const plan = getPlan(deps.db, planId);
  if (plan === null) return null;
  const marks = new Map(marksOf(deps.db, planId).map((mark) => [mark.item, mark]));
  const outFor = excludedNow(deps, plan);
  const items = readReport(plan).items.map((item) => ({
    ...itemView(item, marks.get(item.food)),
    outFor: outFor(item.food),
  }));
  const own = ownItems(deps.db, planId).map(ownView);
  const order = getSettings(deps.db).aisleOrder;
  return {
    ...{ plan: planId, version: plan.version, firstDay: plan.firstDay },
    items: [...inOrder(items, order), ...own],
  };
}

/** What of a food the rules of today exclude, of whoever eats the plan. */
function excludedNow({ db, library }: ActionDeps, plan: StoredPlan): (food: string) => readonly string[] {
  const people = peopleLeft({ db }, plan.people);
  const rules = people.flatMap((one) => ruledBy(one, plan.firstDay, library).sensitivities);
  return (food) => {
    const out = rules.filter(
      ({ target, tier }) => rulingFor(tier, library.facts.find(food, target).verdict) === 'out',
    );
    return [...new Set(out.map(({ target }) => target))].sort();
  };
}

function inOrder(items: readonly ItemView[], order: readonly string[]): readonly ItemView[] {
  const rank = ({ aisle }: ItemView): number => {
    const at = order.indexOf(aisle);
    return at < 0 ? order.length : at;
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
}

function itemView(item: ReportItem, mark: ListMark | undefined): Omit<ItemView, 'outFor'> {
  const { food, name, unit, grams, aisle, isStaple, labelCheck } = item;
  return {
    ...{ id: food, food, name, unit, grams, aisle, isStaple, labelCheck, for: item.for },
    amount: mark?.amount ?? item.amount,
    ticked: mark?.ticked ?? false,
    have: mark?.have ?? false,
    isOwn: false,
  };
}

function ownView({ id, text, ticked }: OwnItem): ItemView {
  return {
    ...{ id, food: null, name: text, amount: null, unit: null, grams: null, aisle: OWN_AISLE },
    ...{ isStaple: false, ticked, have: false, isOwn: true, for: [], labelCheck: null, outFor: [] },
  };
}
