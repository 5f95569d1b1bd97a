/**
 * The small part of Markdown that our help pages use, as typed blocks: headings, paragraphs, lists, tables,
 * strong, code and links. Anything else throws, so that a page never shows its own marks.
 */
import type { Block, HelpPage, Inline } from '../src/views/help/blocks.ts';

const INLINE = /\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g;
const BULLET = /^[-*] +/;
const NUMBER = /^\d+\. +/;

/** Text with `**strong**`, `` `code` `` and `[links](to)`. */
export function readInline(text: string): readonly Inline[] {
  const found: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > from) found.push({ kind: 'text', text: text.slice(from, match.index), to: null });
    found.push(inlineOf(match));
    from = match.index + match[0].length;
  }
  if (from < text.length) found.push({ kind: 'text', text: text.slice(from), to: null });
  return found;
}

function inlineOf([, strong, code, label, to]: RegExpMatchArray): Inline {
  if (strong !== undefined) return { kind: 'strong', text: strong, to: null };
  if (code !== undefined) return { kind: 'code', text: code, to: null };
  // Pages link to each other as files; under Help each has an address.
  const place = (to ?? '').replace(/^(?:\.\/)?([a-z-]+)\.md$/, '/help/$1');
  if (!/^(?:https:\/\/|\/)/.test(place))
    throw new Error(`a link leads to "${place}"; give https:// or a page`);
  return { kind: 'link', text: label ?? '', to: place };
}

/** A whole page: its first line is `# Title`, its first paragraph the summary. */
export function readPage(id: string, markdown: string): HelpPage {
  const chunks = markdown
    .replaceAll('\r\n', '\n')
    .trim()
    .split(/\n{2,}/);
  const title = /^# +(.+)$/.exec(chunks[0] ?? '')?.[1];
  if (title === undefined) throw new Error(`help page "${id}" does not begin with "# Title"`);
  const blocks = chunks.slice(1).flatMap((chunk) => readChunk(chunk.split('\n')));
  const first = blocks.find((block) => block.kind === 'paragraph');
  const summary = first === undefined ? '' : first.content.map(({ text }) => text).join('');
  return { id, title, summary, blocks };
}

function readChunk(lines: readonly string[]): readonly Block[] {
  const [first = '', ...rest] = lines;
  const heading = /^(#{2,3}) +(.+)$/.exec(first);
  if (heading !== null) {
    const level = heading[1] === '##' ? 2 : 3;
    return [{ kind: 'heading', level, text: heading[2] ?? '' }, ...(rest.length > 0 ? readChunk(rest) : [])];
  }
  if (BULLET.test(first)) return [{ kind: 'list', ordered: false, items: readItems(lines, BULLET) }];
  if (NUMBER.test(first)) return [{ kind: 'list', ordered: true, items: readItems(lines, NUMBER) }];
  if (first.startsWith('|')) return [readTable(lines)];
  if (/^(?:#|>|```|<|!\[)/.test(first)) throw new Error(`help pages cannot show "${first}"`);
  return [{ kind: 'paragraph', content: readInline(lines.join(' ')) }];
}

/** Items of a list; a line without its mark goes on with the item before it. */
function readItems(lines: readonly string[], mark: RegExp): readonly (readonly Inline[])[] {
  const items: string[] = [];
  for (const line of lines) {
    if (mark.test(line)) items.push(line.replace(mark, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items.map(readInline);
}

function readTable(lines: readonly string[]): Block {
  const cells = (line: string): readonly (readonly Inline[])[] =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => readInline(cell.trim()));
  const [head = '', , ...rows] = lines.map((line) => line.trim());
  return { kind: 'table', head: cells(head), rows: rows.map(cells) };
}
