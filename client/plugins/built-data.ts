/**
 * Files of data/ that the client shows, brought in when it is built: help pages as typed blocks, sources, and the
 * titles of aisles. The browser never reads data/ itself.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import type { HelpPage } from '../src/views/help/blocks.ts';
import { readPage } from './markdown.ts';

/** The order under Help; pages not named here follow by name. */
const ORDER = [
  'how-it-works',
  'what-it-is-not',
  'seek-care',
  'tiers',
  'on-your-phone',
  'figures',
  'attribution',
];

/** Every page of `dir/docs`, in the order of Help. */
export function readHelpPages(dir: string): readonly HelpPage[] {
  const rank = (id: string): number => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  return readdirSync(path.join(dir, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map((id) => readPage(id, readFileSync(path.join(dir, 'docs', `${id}.md`), 'utf8')));
}

function readJson(dir: string, name: string): unknown {
  return JSON.parse(readFileSync(path.join(dir, name), 'utf8'));
}

function listIn(json: unknown, key: string): readonly unknown[] {
  const list: unknown =
    typeof json === 'object' && json !== null
      ? Object.entries(json).find(([name]) => name === key)?.[1]
      : null;
  if (!Array.isArray(list)) throw new Error(`a file of data/ has no list "${key}"`);
  return list;
}

/** What each virtual module holds, by its name. */
export function builtModules(dir: string): ReadonlyMap<string, () => string> {
  const write = (name: string, value: unknown): string =>
    `export const ${name} = ${JSON.stringify(value)};\n`;
  return new Map([
    ['virtual:kindplate-help', () => write('pages', readHelpPages(dir)) + write('sources', sourcesIn(dir))],
    ['virtual:kindplate-aisles', () => write('aisles', listIn(readJson(dir, 'aisles.json'), 'aisles'))],
  ]);
}

/** Sources without the notes meant for those who maintain the data. */
function sourcesIn(dir: string): readonly unknown[] {
  const shown = ['id', 'title', 'publisher', 'date', 'licence', 'url'];
  return listIn(readJson(dir, 'sources.json'), 'sources').map((source) =>
    Object.fromEntries(Object.entries(Object(source)).filter(([key]) => shown.includes(key))),
  );
}

/** The Vite plugin; `dir` is the absolute path of data/. */
export function builtData(dir: string): Plugin {
  const modules = builtModules(dir);
  return {
    name: 'kindplate-built-data',
    resolveId: (id) => (modules.has(id) ? `\0${id}` : null),
    load: (id) => (id.startsWith('\0') ? (modules.get(id.slice(1))?.() ?? null) : null),
  };
}
