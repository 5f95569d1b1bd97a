/**
 * The library as the household has it: what is known of foods, under the labels that it read on its own
 * products.
 */
import { listProducts, type StoredProduct } from '../db/repos/products.ts';
import { monthsLater } from '../domain/calendar.ts';
import { knownUnder, type Confirmed } from '../domain/foods/confirmed.ts';
import type { TagId } from '../domain/foods/food.ts';
import type { Library } from '../domain/library.ts';
import type { SearchJob } from '../domain/planner/search-for.ts';
import type { ActionDeps } from './deps.ts';
import { today } from './today.ts';

/** Makers change what they put in: a label is believed for half a year. */
const MONTHS = 6;

/** The first day on which a label read on `seenOn` counts no more. */
export function askAgainOn({ seenOn }: Pick<StoredProduct, 'seenOn'>): string {
  const date = monthsLater(seenOn, MONTHS);
  if (date === null) throw new Error(`"${seenOn}" is no date`);
  return date;
}

/** True while what the label says counts: until half a year has gone, and as long as the food is known. */
export function doesCount(product: StoredProduct, onDate: string, { foods }: Library): boolean {
  return onDate < askAgainOn(product) && foods.has(product.food);
}

/** The products that count today, in the order in which they were added. */
export function confirmedNow({ db, library }: ActionDeps): readonly Confirmed[] {
  const products = listProducts(db);
  if (products.length === 0) return [];
  const onDate = today(db);
  return products
    .filter((product) => doesCount(product, onDate, library))
    .map(({ food, name, clears, contains, seenOn }) => ({
      ...{ food, name, seenOn, clears },
      contains: contains.flatMap((tag) => withImplied(tag, library)),
    }));
}

/** The tag and all that it implies; none where the library no longer has it. */
export function withImplied(tag: TagId, library: Pick<Library, 'tags'>): readonly TagId[] {
  const own = library.tags.get(tag);
  if (own === undefined) return [];
  return [tag, ...own.implies.flatMap((implied) => withImplied(implied, library))];
}

/**
 * The same, with the library under the products that count today. Every verb of a household begins with it,
 * once: a search, its check and its report must know the same of foods.
 */
export function atHome<D extends ActionDeps>(deps: D): D {
  const { library } = deps;
  if (library.confirmed !== undefined) return deps;
  const products = confirmedNow(deps);
  return products.length === 0 ? deps : { ...deps, library: knownUnder(library, products) };
}

/** The field of a search's job, left out where no label counts. */
export function labelsOf({ confirmed }: Library): Pick<SearchJob, 'confirmed'> {
  return confirmed === undefined ? {} : { confirmed };
}
