/** Products and questions in words. */
import type { ProductBody } from '../../../../server/contract/products.ts';
import { dayWords } from '../../state/day-words.ts';
import type { Question } from '../../state/products.svelte.ts';

/** "Opens 12 dishes; 3 more wait for another label too." */
export function opensText({ dishes, together }: Pick<Question, 'dishes' | 'together'>): string {
  const more = together === 1 ? '1 more waits' : `${String(together)} more wait`;
  if (dishes === 0)
    return together === 1
      ? '1 dish waits for it and for another label.'
      : `${String(together)} dishes wait for it and for another label.`;
  const opens = dishes === 1 ? 'Opens 1 dish' : `Opens ${String(dishes)} dishes`;
  return together === 0 ? `${opens}.` : `${opens}; ${more} for another label too.`;
}

/** What a product's label was found to be free of, and to name. */
export function labelText({ clears, contains }: Pick<ProductBody, 'clears' | 'contains'>): string {
  const list = (titles: ProductBody['clears']): string =>
    titles.map(({ title }) => title.toLowerCase()).join(', ');
  const free = clears.length === 0 ? [] : [`no ${list(clears)}`];
  const has = contains.length === 0 ? [] : [`names ${list(contains)}`];
  return `Label: ${[...free, ...has].join('; ')}.`;
}

/** When it is asked about again, or that it is asked now. */
export function askedText({
  seenOn,
  askAgainOn,
  counts,
}: Pick<ProductBody, 'seenOn' | 'askAgainOn' | 'counts'>): string {
  const seen = `Seen on ${dayWords(seenOn)}`;
  return counts
    ? `${seen}. Asked again on ${dayWords(askAgainOn)}.`
    : `${seen}: that was a while ago, and it does not count now. Look again and say what you find.`;
}
