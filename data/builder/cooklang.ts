/** The Cooklang parser, loaded by hand: its package imports a .wasm file, which Node 20 does not do. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Parser, ScaledRecipeWithReport } from '@cooklang/cooklang/pkg/cooklang_wasm.js';

export type CooklangRecipe = ScaledRecipeWithReport['recipe'];
export type CooklangQuantity = NonNullable<CooklangRecipe['ingredients'][number]['quantity']>;

/** What the package's types call `Number` and do not declare. */
export type CooklangNumber =
  | { readonly type: 'regular'; readonly value: number }
  | {
      readonly type: 'fraction';
      readonly value: { readonly whole: number; readonly num: number; readonly den: number };
    };

/** The little of WebAssembly's interface that is needed; neither the language's nor Node's types have it. */
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ readonly instance: { readonly exports: object } }>;
};

export interface ParsedCook {
  readonly recipe: CooklangRecipe;
  /** What the parser complains about, one sentence each, without a full stop. */
  readonly complaints: readonly string[];
}

export type ParseCook = (text: string) => ParsedCook;

interface Glue {
  readonly Parser: typeof Parser;
  __wbg_set_wasm(exports: object): void;
}

/** Bits of the parser's `extensions`: `&` references and `name|alias`; no amounts guessed from the text of steps. */
const COMPONENT_MODIFIERS = 1 << 1;
const COMPONENT_ALIAS = 1 << 3;

let loaded: Promise<ParseCook> | null = null;

/** The parser, one for the process: its glue keeps a view of one memory, and a second instance breaks the first. */
export function loadCooklang(): Promise<ParseCook> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<ParseCook> {
  const root = dirname(createRequire(import.meta.url).resolve('@cooklang/cooklang/package.json'));
  const glueFile = join(root, 'pkg', 'cooklang_wasm_bg.js');
  const glue = (await import(pathToFileURL(glueFile).href)) as Glue;
  const wasm = await readFile(join(root, 'pkg', 'cooklang_wasm_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './cooklang_wasm_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  const parser = new glue.Parser();
  parser.extensions = COMPONENT_MODIFIERS | COMPONENT_ALIAS;
  // With its unit table the parser rewrites "cup" to "c".
  parser.load_units = false;
  return (text) => {
    const { recipe, report } = parser.parse(text, 1);
    return { recipe, complaints: complaintsOf(report) };
  };
}

/** "Warning: …" and "Error: …" lines of the parser's coloured report, with the line of the file they point at. */
function complaintsOf(report: string): readonly string[] {
  const lines = report
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .split('\n');
  return lines.flatMap((line, i) => {
    const what = /^\s*(?:Warning|Error): (.*)$/.exec(line)?.[1];
    if (what === undefined) return [];
    const at = lines.slice(i + 1).find((later) => /^\s*\d+ │/.test(later));
    const number = at === undefined ? '' : ` (line ${String(Number.parseInt(at, 10))})`;
    return [`${what}${number}`];
  });
}
