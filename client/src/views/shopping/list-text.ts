/** The list as plain text, for a message or a note: aisles in capitals, a box before each line. */
import type { ListBody } from '../../../../server/contract/plans.ts';
import { lineText } from './amount-text.ts';
import type { UnitSystem } from './amount-text.ts';
import { longDate } from '../week/days.ts';
import { eatersText, groupList } from './list-groups.ts';
import type { GroupedList } from './list-groups.ts';

/** What you have at home is left out; ticked lines stay, marked. */
export function listText(list: ListBody, order: readonly string[], units: UnitSystem): string {
  const grouped = groupList(list.items, order);
  return [`Shopping list, week of ${longDate(list.firstDay)}`, ...sections(grouped, units), ''].join('\n');
}

function sections({ aisles, ticked, staples }: GroupedList, units: UnitSystem): readonly string[] {
  const open = aisles.flatMap(({ title, items }) => [
    '',
    title.toUpperCase(),
    ...items.flatMap((item) => [
      [`[ ] ${lineText(item, units)}`, eatersText(item)].filter((part) => part !== '').join(', '),
      ...(item.labelCheck === null ? [] : [`    ${item.labelCheck}`]),
    ]),
  ]);
  const done =
    ticked.length === 0 ? [] : ['', 'IN THE BASKET', ...ticked.map((item) => `[x] ${lineText(item, units)}`)];
  const still =
    staples.length === 0 ? [] : ['', 'DO YOU STILL HAVE?', ...staples.map((item) => `[ ] ${item.name}`)];
  return [...open, ...done, ...still];
}
