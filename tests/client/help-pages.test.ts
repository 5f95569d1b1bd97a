/** Help pages: what the reader of Markdown makes of them, and that each page of data/docs is whole. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtModules, readHelpPages } from '../../client/plugins/built-data.ts';
import { readInline, readPage } from '../../client/plugins/markdown.ts';
import type { Block, Inline } from '../../client/src/views/help/blocks.ts';
import { codeIn } from '../../client/src/views/pair/code.ts';

const data = path.resolve(import.meta.dirname, '../../data');

describe('reading Markdown', () => {
  it('reads strong words, code and links; pages link to each other under /help', () => {
    expect(readInline('See **this**, `HOST`, [tiers](tiers.md).')).toEqual([
      { kind: 'text', text: 'See ', to: null },
      { kind: 'strong', text: 'this', to: null },
      { kind: 'text', text: ', ', to: null },
      { kind: 'code', text: 'HOST', to: null },
      { kind: 'text', text: ', ', to: null },
      { kind: 'link', text: 'tiers', to: '/help/tiers' },
      { kind: 'text', text: '.', to: null },
    ]);
  });

  it('refuses a link that could run a script or leave over plain HTTP', () => {
    expect(() => readInline('[x](javascript:alert)')).toThrow('javascript:alert');
    expect(() => readInline('[x](http://example.org)')).toThrow('https://');
  });

  it('reads headings, lists with lines that go on, and tables', () => {
    const { title, summary, blocks } = readPage(
      'x',
      '# Title\n\nFirst **words**.\n\n## Part\n\n- one\n  goes on\n- two\n\n1. first\n\n| A | B |\n| --- | --- |\n| a | b |\n',
    );
    const text = (value: string): readonly Inline[] => [{ kind: 'text', text: value, to: null }];
    expect([title, summary]).toEqual(['Title', 'First words.']);
    expect(blocks.slice(1)).toEqual([
      { kind: 'heading', level: 2, text: 'Part' },
      { kind: 'list', ordered: false, items: [text('one goes on'), text('two')] },
      { kind: 'list', ordered: true, items: [text('first')] },
      { kind: 'table', head: [text('A'), text('B')], rows: [[text('a'), text('b')]] },
    ] satisfies Block[]);
  });

  it('refuses what it cannot draw, and a page without a title', () => {
    expect(() => readPage('x', '# T\n\n> quoted')).toThrow('quoted');
    expect(() => readPage('x', 'No title')).toThrow('"x"');
  });
});

describe('the pages of data/docs', () => {
  const pages = readHelpPages(data);
  const wordsOf = (content: readonly Inline[]): string => content.map(({ text }) => text).join('');
  const linksOf = (block: Block): readonly Inline[] => {
    if (block.kind === 'paragraph') return block.content;
    if (block.kind === 'list') return block.items.flat();
    return block.kind === 'table' ? [...block.head, ...block.rows.flat()].flat() : [];
  };

  it('are there, the way to care among the first', () => {
    const ids = pages.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['how-it-works', 'what-it-is-not', 'seek-care', 'tiers']);
    expect(ids).toEqual(expect.arrayContaining(['figures', 'on-your-phone']));
  });

  it('link only to pages that exist', () => {
    const known = new Set(pages.map(({ id }) => `/help/${id}`));
    const inside = pages
      .flatMap(({ blocks }) => blocks.flatMap(linksOf))
      .filter(({ to }) => to?.startsWith('/'));
    expect(inside.filter(({ to }) => to !== null && !known.has(to))).toEqual([]);
  });

  it('never promise: no "safe", "optimal", "heals" or "cures"', () => {
    const promises = pages.flatMap(({ id, title, blocks }) =>
      [title, ...blocks.map((block) => (block.kind === 'heading' ? block.text : wordsOf(linksOf(block))))]
        .filter((text) => /\b(?:safe|safely|optimal|heals?|cures?)\b/i.test(text))
        .map((text) => `${id}: ${text}`),
    );
    expect(promises).toEqual([]);
  });

  it('come with the sources, without the notes of those who keep the data', () => {
    const help = builtModules(data).get('virtual:kindplate-help')?.() ?? '';
    expect(help).toContain('"id":"sr28"');
    expect(help).not.toContain('"inHand"');
    expect(builtModules(data).get('virtual:kindplate-aisles')?.()).toContain('"title":"Fruit and berries"');
  });
});

describe('the code in the address that the square leads to', () => {
  it('is taken with or without its name, and nothing else is', () => {
    expect(codeIn('#code=ABCD-EFGH')).toBe('ABCD-EFGH');
    expect(codeIn('#ABCD-EFGH')).toBe('ABCD-EFGH');
    expect(codeIn('#<script>')).toBe('');
    expect(codeIn('')).toBe('');
  });
});
