/** A label that the household read: whether it can be believed, and the product written down. */
import { addProduct, changeProduct, type Product, type StoredProduct } from '../db/repos/products.ts';
import type { LabelReason } from '../domain/foods/label-reasons.ts';
import type { Library } from '../domain/library.ts';
import { withImplied } from './at-home.ts';
import type { ActionDeps, NotChanged } from './deps.ts';
import { today } from './today.ts';

export type SavedProduct =
  | { readonly ok: true; readonly value: StoredProduct }
  | { readonly ok: false; readonly reasons: readonly LabelReason[] };

/** The food and the tags must be known. */
export function saveProduct(deps: ActionDeps, given: Product): SavedProduct {
  const reasons = troubleWith(deps, given);
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, value: addProduct(deps.db, plain(given)) };
}

/** `version` is the one that the caller last saw. */
export function replaceProduct(
  deps: ActionDeps,
  { id, version }: { readonly id: string; readonly version: number },
  given: Product,
): SavedProduct | NotChanged {
  const reasons = troubleWith(deps, given);
  if (reasons.length > 0) return { ok: false, reasons };
  const changed = changeProduct(deps.db, id, version, plain(given));
  return typeof changed === 'string' ? changed : { ok: true, value: changed };
}

/** What is in the food for certain, of what a label is said to be without. */
export function certainIn(
  { food, clears }: Pick<Product, 'food' | 'clears'>,
  library: Library,
): readonly string[] {
  if (!library.foods.has(food)) return [];
  return clears.filter((target) => library.facts.find(food, target).verdict === 'contains');
}

function troubleWith({ db, library }: ActionDeps, given: Product): readonly LabelReason[] {
  const reasons: LabelReason[] = [];
  const certain = certainIn(given, library);
  if (certain.length > 0)
    reasons.push({ code: 'label-clears-certain', params: { food: given.food, targets: certain } });
  const named = new Set(given.contains.flatMap((tag) => withImplied(tag, library)));
  const both = given.clears.filter((target) => named.has(target));
  if (both.length > 0) reasons.push({ code: 'label-says-both', params: { targets: both } });
  const onDate = today(db);
  if (given.seenOn > onDate)
    reasons.push({ code: 'label-seen-ahead', params: { date: given.seenOn, today: onDate } });
  return reasons;
}

function plain({ clears, contains, ...given }: Product): Product {
  return { ...given, clears: [...new Set(clears)], contains: [...new Set(contains)] };
}
