/** A shopping list as it is walked: by aisle, with what is ticked moved down and what is at home apart. */
import type { ItemBody } from '../../../../server/contract/plans.ts';
import { weekday } from '../week/days.ts';

export interface AisleGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ItemBody[];
}

export interface GroupedList {
  /** Aisles with something left to buy. */
  readonly aisles: readonly AisleGroup[];
  /** Ticked ones, in the order of the list. */
  readonly ticked: readonly ItemBody[];
  /** "Do you still have?": a week's cooking takes little of them. */
  readonly staples: readonly ItemBody[];
  /** What you said you have. */
  readonly atHome: readonly ItemBody[];
  /** How many are ticked of how many to buy; staples and what is at home do not count. */
  readonly done: number;
  readonly all: number;
}

/** Groups `items`; `order` holds aisle ids, those it lacks follow as the server sent them. */
export function groupList(items: readonly ItemBody[], order: readonly string[]): GroupedList {
  const wanted = items.filter((item) => !item.have);
  const bought = wanted.filter((item) => !item.staple);
  const ticked = bought.filter((item) => item.ticked);
  return {
    aisles: groupByAisle(
      bought.filter((item) => !item.ticked),
      order,
    ),
    ticked,
    staples: wanted.filter((item) => item.staple),
    atHome: items.filter((item) => item.have),
    done: ticked.length,
    all: bought.length,
  };
}

/** Items by aisle in the household's order; the order of items within an aisle stays. */
export function groupByAisle(items: readonly ItemBody[], order: readonly string[]): readonly AisleGroup[] {
  const groups = new Map<string, { id: string; title: string; items: ItemBody[] }>();
  for (const item of items) {
    const group = groups.get(item.aisle);
    if (group === undefined)
      groups.set(item.aisle, { id: item.aisle, title: item.aisleTitle, items: [item] });
    else group.items.push(item);
  }
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...groups.values()].sort((a, b) => rank(a.id) - rank(b.id));
}

/** "12 of 30". */
export function progressText({ done, all }: Pick<GroupedList, 'done' | 'all'>): string {
  return `${String(done)} of ${String(all)}`;
}

const forWhom = (person: ItemBody['for'][number]['person']): string =>
  person === undefined ? '' : ` for ${person.name}`;

/** "for Ada and Ben" where only their own plates need it; nothing where the table shares it. */
export function eatersText(item: Pick<ItemBody, 'for'>): string {
  const names = item.for.map(({ person }) => person?.name ?? null);
  const own = [...new Set(names.filter((name) => name !== null))];
  return own.length === 0 || names.includes(null) ? '' : `for ${own.join(' and ')}`;
}

const WEEK_DAYS = 7;

/** The small print under a line: which days, and for which dishes. */
export function forText(item: Pick<ItemBody, 'for'>): string {
  const dates = [...new Set(item.for.map(({ date }) => date))].sort();
  const dishes = [...new Set(item.for.map(({ title, person }) => `${title}${forWhom(person)}`))];
  if (dates.length === 0) return '';
  const isEveryDay = dates.length === WEEK_DAYS;
  const days = isEveryDay ? 'every day' : dates.map((date) => weekday(date).slice(0, 3)).join(', ');
  const rest = dishes.length - 1;
  const more = rest > 0 ? ` and ${String(rest)} more` : '';
  return `${days} · ${dishes[0] ?? ''}${more}`;
}
