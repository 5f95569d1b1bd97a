/** The shopping list as the body of a plan's list. */
import type { ItemBody, ListBody } from '../../contract/plans.ts';
import { titleIn } from '../../contract/sentences/en.ts';
import type { ItemProduct, ItemView, ListView } from '../../actions/week-view.ts';
import type { Library } from '../../domain/library.ts';

export function presentList({ plan, version, firstDay, items }: ListView, library: Library): ListBody {
  return { plan, version, firstDay, items: items.map((item) => presentItem(item, library)) };
}

function presentItem(item: ItemView, library: Library): ItemBody {
  const { id, food, name, amount, unit, grams, aisle, isStaple, ticked, have, isOwn } = item;
  const aisleTitle = library.aisles.find((one) => one.id === aisle)?.title ?? 'Other';
  return {
    ...{ id, food, name, amount, unit, grams, aisle, aisleTitle, staple: isStaple, ticked, have, isOwn },
    for: item.for.map(({ date, slot, recipe, title, person }) => ({
      ...{ date, slot, recipe, title },
      ...(person === undefined ? {} : { person: { id: person.id, name: person.name } }),
    })),
    labelCheck: sentenceUnder(item, library),
  };
}

/** What to look at before buying; above all that somebody must not have it by now. */
function sentenceUnder(item: ItemView, library: Library): string | null {
  const titles = item.outFor.map((target) => titleIn(library, target).toLowerCase());
  const out = titles.length === 0 ? null : `Does not clear ${titles.join(', ')} for everyone any more.`;
  const sentences = [
    out,
    labelSentence(item, library),
    ...item.products.map((one) => productSentence(item, one)),
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.join(' ');
}

/** The household's own product by its name, so that whoever shops takes that one. */
function productSentence({ name: food }: ItemView, { name, seenOn, counts }: ItemProduct): string {
  return counts
    ? `Our ${food}: ${name}, seen ${seenOn}; check that the label still says so.`
    : `${name} was last looked at on ${seenOn}: read its label again.`;
}

/** "Read the label: no milk, no sulphite among the ingredients." */
function labelSentence({ labelCheck }: ItemView, library: Library): string | null {
  if (labelCheck === null) return null;
  const titles = labelCheck.tags.map((tag) => `no ${titleIn(library, tag).toLowerCase()}`);
  const tags = titles.length === 0 ? null : `${titles.join(', ')} among the ingredients`;
  const parts = [labelCheck.toLookFor, tags].filter((part) => part !== null);
  return `Read the label: ${parts.join('; ')}.`;
}
