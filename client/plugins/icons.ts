/**
 * Two modules made at build time: `virtual:icons`, the Lucide shapes named in src/ui/icon-names.ts, and
 * `virtual:drawings`, the Fluent Emoji Flat food beside each common reaction.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { ICON_NAMES } from '../src/ui/icon-names.ts';

interface Shape {
  readonly tag: string;
  readonly attributes: Record<string, string>;
}

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string } | undefined>>;
  readonly aliases: Readonly<Record<string, { readonly parent: string } | undefined>>;
}

/** Common reaction -> its drawing in the set. */
const DRAWN: Readonly<Record<string, string>> = {
  ...{ gluten: 'bread', milk: 'glass-of-milk', nuts: 'peanuts', egg: 'egg', nightshade: 'tomato' },
  ...{ shellfish: 'shrimp', fish: 'fish', soy: 'pea-pod', allium: 'onion', legume: 'beans' },
  ...{
    corn: 'ear-of-corn',
    citrus: 'lemon',
    lactose: 'ice-cream',
    mammal: 'cut-of-meat',
    mushroom: 'mushroom',
  },
};
/** The set has no sesame: three seeds of our own in its manner. */
const SESAME = [
  { cx: '11', cy: '12', turn: '-35' },
  { cx: '21', cy: '13', turn: '30' },
  { cx: '16', cy: '22', turn: '-5' },
].map(({ cx, cy, turn }): Shape => {
  const transform = `rotate(${turn} ${cx} ${cy})`;
  return { tag: 'ellipse', attributes: { cx, cy, rx: '3.4', ry: '5.4', fill: '#d9ad7c', transform } };
});

const MODULES: ReadonlyMap<string, () => string> = new Map([
  ['virtual:icons', () => `export const icons = ${JSON.stringify(iconShapes())};`],
  ['virtual:drawings', () => `export const drawings = ${JSON.stringify(drawingShapes())};`],
]);
/** Painting is the same for all icons and stands in Icon.svelte. */
const PAINT = new Set(['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin']);

export function icons(): Plugin {
  return {
    name: 'kindplate-icons',
    resolveId: (id) => (MODULES.has(id) ? `\0${id}` : undefined),
    load: (id) => (id.startsWith('\0') ? MODULES.get(id.slice(1))?.() : undefined),
  };
}

function readSet(name: string): IconSet {
  const file = createRequire(import.meta.url).resolve(`@iconify-json/${name}/icons.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as IconSet;
}

function bodyIn({ icons: all, aliases }: IconSet, name: string): string {
  const body = (all[name] ?? all[aliases[name]?.parent ?? ''])?.body;
  if (body === undefined) throw new Error(`the set has no drawing named ${name}`);
  return body;
}

function iconShapes(): Record<string, readonly Shape[]> {
  const set = readSet('lucide');
  return Object.fromEntries(ICON_NAMES.map((name) => [name, shapesOf(bodyIn(set, name), PAINT)]));
}

function drawingShapes(): Record<string, readonly Shape[]> {
  const set = readSet('fluent-emoji-flat');
  const borrowed = Object.entries(DRAWN).map(([id, name]) => [id, shapesOf(bodyIn(set, name), new Set())]);
  return { ...Object.fromEntries(borrowed), sesame: SESAME };
}

/** Groups in these sets carry paint only, so their shapes can stand alone. */
function shapesOf(body: string, without: ReadonlySet<string>): readonly Shape[] {
  return [...body.matchAll(/<(path|circle|rect|line|ellipse|polyline|polygon)\s([^>]*?)\/?>/g)].map(
    (match) => ({
      tag: match[1] ?? 'path',
      attributes: Object.fromEntries(
        [...(match[2] ?? '').matchAll(/([\w-]+)="([^"]*)"/g)]
          .map((pair): [string, string] => [pair[1] ?? '', pair[2] ?? ''])
          .filter(([name]) => !without.has(name)),
      ),
    }),
  );
}
