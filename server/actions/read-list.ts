/** The shopping list of a plan: what was worked out when it was made, the household's marks on it, and its own items. */
import { marksOf, ownItems, type ListMark, type OwnItem } from '../db/repos/list.ts';
import { getPlan } from '../db/repos/plans.ts';
import { getSettings } from '../db/repos/settings.ts';
import type { ActionDeps } from './deps.ts';
import { readReport, type ReportItem } from './week-report.ts';
import type { ItemView, ListView } from './week-view.ts';

export const OWN_AISLE = 'other';

/** Aisles in the order the household set, the rest in the usual one. */
export function readList(deps: ActionDeps, planId: string): ListView | null {
  const plan = getPlan(deps.db, planId);
  if (plan === null) return null;
  const marks = new Map(marksOf(deps.db, planId).map((mark) => [mark.item, mark]));
  const items = readReport(plan).items.map((item) => itemView(item, marks.get(item.food)));
  const own = ownItems(deps.db, planId).map(ownView);
  const order = getSettings(deps.db).aisleOrder;
  return {
    ...{ plan: planId, version: plan.version, firstDay: plan.firstDay },
    items: [...inOrder(items, order), ...own],
  };
}

function inOrder(items: readonly ItemView[], order: readonly string[]): readonly ItemView[] {
  const rank = ({ aisle }: ItemView): number => {
    const at = order.indexOf(aisle);
    return at < 0 ? order.length : at;
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
}

function itemView(item: ReportItem, mark: ListMark | undefined): ItemView {
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
    ...{ isStaple: false, ticked, have: false, isOwn: true, for: [], labelCheck: null },
  };
}
