/** The shopping list of a plan: what was worked out when it was made, the household's marks on it, and its own items. */
import { listProducts } from '../db/repos/products.ts';
import { marksOf, ownItems, type ListMark, type OwnItem } from '../db/repos/list.ts';
import { getPlan, type StoredPlan } from '../db/repos/plans.ts';
import { getSettings } from '../db/repos/settings.ts';
import type { Sensitivity } from '../domain/people/person.ts';
import { rulingFor } from '../domain/people/ruling.ts';
import { boughtFood } from '../domain/shopping/bought.ts';
import { atHome, doesCount } from './at-home.ts';
import type { ActionDeps } from './deps.ts';
import { peopleLeft } from './eaters.ts';
import { ruledBy } from './recipe-view.ts';
import { today } from './today.ts';
import { readReport, type ReportItem } from './week-report.ts';
import type { ItemProduct, ItemView, ListView } from './week-view.ts';

export const OWN_AISLE = 'other';

/** Aisles in the order the household set, the rest in the usual one. */
export function readList(given: ActionDeps, planId: string): ListView | null {
  const deps = atHome(given);
  const plan = getPlan(deps.db, planId);
  if (plan === null) return null;
  const marks = new Map(marksOf(deps.db, planId).map((mark) => [mark.item, mark]));
  const outFor = excludedNow(deps, plan);
  const products = productsByItem(deps);
  const items = readReport(plan).items.map((item) => ({
    ...itemView(item, marks.get(item.food), deps),
    outFor: outFor(item),
    products: products.get(item.food) ?? [],
  }));
  const own = ownItems(deps.db, planId).map(ownView);
  const order = getSettings(deps.db).aisleOrder;
  return {
    ...{ plan: planId, version: plan.version, firstDay: plan.firstDay },
    items: [...inOrder(items, order), ...own],
  };
}

/** By the food that is carried home: lemons where lemon juice was confirmed. */
function productsByItem({ db, library }: ActionDeps): ReadonlyMap<string, readonly ItemProduct[]> {
  const onDate = today(db);
  const byItem = new Map<string, readonly ItemProduct[]>();
  for (const product of listProducts(db)) {
    const { food, name, seenOn, clears } = product;
    if (!library.foods.has(food) || clears.length === 0) continue;
    const item = boughtFood(food, library.foods).food.id;
    const counts = doesCount(product, onDate, library);
    byItem.set(item, [...(byItem.get(item) ?? []), { name, seenOn, counts }]);
  }
  return byItem;
}

/** What of a food the rules of today exclude, of those who eat it; what is kept out of the kitchen is nobody's. */
function excludedNow({ db, library }: ActionDeps, plan: StoredPlan): (item: ReportItem) => readonly string[] {
  const people = peopleLeft({ db }, plan.people).map((one) => ruledBy(one, plan.firstDay, library));
  const isKept = ({ keepOutOfKitchen }: Sensitivity): boolean => keepOutOfKitchen === true;
  return ({ food, for: places }) => {
    const isKnown = library.foods.has(food);
    const isFor = (person: string): boolean =>
      places.length === 0 || places.some((place) => (place.person?.id ?? person) === person);
    const rules = people.flatMap(({ id, sensitivities }) =>
      isFor(id) ? sensitivities : sensitivities.filter(isKept),
    );
    const out = rules.filter(({ target, tier }) => {
      const verdict = isKnown ? library.facts.find(food, target).verdict : 'not-assessed';
      return rulingFor(tier, verdict, library.facts.isGraded(target)) === 'out';
    });
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

type Known = Omit<ItemView, 'outFor' | 'products'>;

function itemView(item: ReportItem, mark: ListMark | undefined, deps: ActionDeps): Known {
  const { food, name, unit, grams, aisle, isStaple } = item;
  return {
    ...{ id: food, food, name, unit, grams, aisle, isStaple, for: item.for },
    labelCheck: stillToRead(item, deps),
    amount: mark?.amount ?? item.amount,
    ticked: mark?.ticked ?? false,
    have: mark?.have ?? false,
    isOwn: false,
  };
}

/** What a label confirmed since the plan was made leaves to look for. */
function stillToRead({ food, labelCheck }: ReportItem, { library }: ActionDeps): ReportItem['labelCheck'] {
  if (labelCheck === null || library.confirmed === undefined || !library.foods.has(food)) return labelCheck;
  const tags = labelCheck.tags.filter((tag) => library.facts.find(food, tag).verdict !== 'no-match');
  return tags.length === 0 && labelCheck.toLookFor === null ? null : { ...labelCheck, tags };
}

function ownView({ id, text, ticked }: OwnItem): ItemView {
  return {
    ...{ id, food: null, name: text, amount: null, unit: null, grams: null, aisle: OWN_AISLE },
    ...{ isStaple: false, ticked, have: false, isOwn: true, for: [], labelCheck: null, outFor: [] },
    products: [],
  };
}
