/** The shopping list to take elsewhere: plain text, Markdown, CSV. What the household says it has is left out of all. */
import type { ItemBody, ListBody } from '../../contract/plans.ts';
import { pluralOf } from '../../contract/sentences/plural-en.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const STAPLES = 'Do you still have?';

/** Aisle headings, a box and its days a line, staples by name alone at the end. */
export function listAsText(list: ListBody): string {
  const sections = sectionsOf(list).map(({ title, items }) => [
    title,
    ...items.flatMap((item) => [
      `[${mark(item)}] ${onOneLine(phraseOf(item))}${daysAfter(item, '  ')}`,
      ...(item.labelCheck === null ? [] : [`    ${onOneLine(item.labelCheck)}`]),
    ]),
  ]);
  return paragraphs([[titleOf(list)], ...sections]);
}

/** A task list an aisle; what people wrote is escaped, so that it stays text. */
export function listAsMarkdown(list: ListBody): string {
  const sections = sectionsOf(list).map(({ title, items }) => [
    `## ${asMarkdown(title)}`,
    '',
    ...items.flatMap((item) => [
      `- [${mark(item)}] ${asMarkdown(phraseOf(item))}${asMarkdown(daysAfter(item, ' · '))}`,
      ...(item.labelCheck === null ? [] : [`  - ${asMarkdown(item.labelCheck)}`]),
    ]),
  ]);
  return paragraphs([[`# ${titleOf(list)}`], ...sections]);
}

type Cell = string | number | boolean | null;
const COLUMNS = ['aisle', 'name', 'amount', 'unit', 'grams', 'staple', 'ticked', 'for', 'label'];

/** RFC 4180 with a header; a text cell never begins as a formula does. Amounts and grams as in JSON, empty where unknown. */
export function listAsCsv(list: ListBody): string {
  const rows: readonly (readonly Cell[])[] = [COLUMNS, ...wanted(list).map(cellsOf)];
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellsOf(item: ItemBody): readonly Cell[] {
  const { aisleTitle, name, amount, unit, grams, staple, ticked, labelCheck } = item;
  const meals = item.for
    .map(
      ({ date, slot, title, person }) =>
        `${date} ${slot}: ${title}${person === undefined ? '' : ` for ${person.name}`}`,
    )
    .join('; ');
  return [aisleTitle, name, amount, unit, grams, staple, ticked, meals, labelCheck];
}

function cellText(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const isFormula = /^[=+\-@\t\r]/.test(cell);
  const text = isFormula ? `'${cell}` : cell;
  return isFormula || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

interface Section {
  readonly title: string;
  readonly items: readonly ItemBody[];
}

function wanted({ items }: ListBody): readonly ItemBody[] {
  return items.filter((item) => !item.have);
}

/** Aisles in the order of the list, then the staples. */
function sectionsOf(list: ListBody): readonly Section[] {
  const aisles = new Map<string, { title: string; items: ItemBody[] }>();
  for (const item of wanted(list).filter(({ staple }) => !staple)) {
    const aisle = aisles.get(item.aisle);
    if (aisle === undefined) aisles.set(item.aisle, { title: item.aisleTitle, items: [item] });
    else aisle.items.push(item);
  }
  const staples = wanted(list).filter(({ staple }) => staple);
  return [...aisles.values(), ...(staples.length === 0 ? [] : [{ title: STAPLES, items: staples }])];
}

const mark = ({ ticked }: ItemBody): string => (ticked ? 'x' : ' ');

/** "2 bunches kale (464 g)"; where the unit is the food ("3 lemons") it is said once. */
function phraseOf({ name, amount, unit, grams, staple }: ItemBody): string {
  if (staple || amount === null) return name;
  const count = String(Math.round(amount * 100) / 100);
  if (unit === null) return `${count} ${name}`;
  if (unit === 'g' || unit === 'ml') return `${count} ${unit} ${name}`;
  const word = amount === 1 ? unit : pluralOf(unit);
  const weight = grams === null ? '' : ` (${String(Math.round(grams))} g)`;
  if (name === unit || name === pluralOf(unit)) return `${count} ${word}${weight}`;
  if (name.endsWith(` ${unit}`)) return `${count} ${amount === 1 ? name : pluralOf(name)}${weight}`;
  return `${count} ${word} ${name}${weight}`;
}

function daysAfter(item: ItemBody, gap: string): string {
  const dates = item.staple ? [] : [...new Set(item.for.map(({ date }) => date))].sort();
  if (dates.length === 0) return '';
  return gap + dates.map((date) => DAYS[new Date(date).getUTCDay()]).join(', ') + ownPlates(item);
}

/** "; A slice of rye bread for Ada": what somebody adds for themselves, each once. */
function ownPlates(item: ItemBody): string {
  const plates = item.for.flatMap(({ title, person }) =>
    person === undefined ? [] : [`${title} for ${person.name}`],
  );
  return [...new Set(plates)].map((plate) => `; ${onOneLine(plate)}`).join('');
}

const titleOf = ({ firstDay }: ListBody): string => `Shopping list, week of ${firstDay}`;

/** A line break in a name would otherwise make a line of its own. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ');
}

function asMarkdown(text: string): string {
  return onOneLine(text).replaceAll(/[\\`*_[\]<>~]|&(?=#?\w+;)/g, '\\$&');
}

function paragraphs(parts: readonly (readonly string[])[]): string {
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
