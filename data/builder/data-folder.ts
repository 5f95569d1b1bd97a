/** Reads files of a `data/` folder, notes what is wrong with them, and remembers their bytes for the data version. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { parseCsv } from './csv.ts';
import type { CsvRow } from './csv.ts';
import type { Place, Problems } from './problems.ts';

export class DataFolder {
  readonly #dir: string;
  readonly #problems: Problems;
  readonly #read = new Map<string, string>();

  constructor(dir: string, problems: Problems) {
    this.#dir = dir;
    this.#problems = problems;
  }

  /** Paths of the files in `folder` that end in `.ending`, sorted; empty where there is no such folder. */
  list(folder: string, ending: string): string[] {
    try {
      const names = readdirSync(join(this.#dir, folder)).filter((name) => name.endsWith(`.${ending}`));
      return names.sort().map((name) => `${folder}/${name}`);
    } catch {
      return [];
    }
  }

  /** The text of a file; null, with a problem noted, where it cannot be read. */
  text(file: string): string | null {
    try {
      const text = readFileSync(join(this.#dir, file), 'utf8').replace(/^\ufeff/, '');
      this.#read.set(file, text);
      return text;
    } catch {
      this.#problems.add({ file }, `cannot be read in the folder "${this.#dir}"; restore the file`);
      return null;
    }
  }

  /** The JSON of a file against a schema; null, with a problem for each thing wrong. */
  json<T>(file: string, schema: z.ZodType<T>): T | null {
    const text = this.text(file);
    if (text === null) return null;
    try {
      return this.check({ file }, JSON.parse(text), schema);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#problems.add({ file }, `is not valid JSON (${why}); correct it`);
      return null;
    }
  }

  /** A value against a schema; null, with a problem for each thing wrong. */
  check<T>(place: Place, value: unknown, schema: z.ZodType<T>): T | null {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const { path, message } of result.error.issues) {
      const field = [...(place.field === undefined ? [] : [place.field]), ...path.map(String)].join('.');
      const where = field === '' ? place : { ...place, field };
      this.#problems.add(where, `${message}; correct it`);
    }
    return null;
  }

  /** The rows of a table whose header must be exactly `columns`; none, with a problem, where it is another. */
  csv(file: string, columns: readonly string[]): CsvRow[] {
    const text = this.text(file);
    if (text === null) return [];
    const [header = [], ...lines] = parseCsv(text);
    if (header.join() !== columns.join()) {
      this.#problems.add({ file }, 'has other columns than it should; run "npm run data:build" again');
      return [];
    }
    const ragged = lines.findIndex((line) => line.length !== columns.length);
    if (ragged >= 0) {
      const why = `row ${ragged + 1} does not have ${columns.length} fields; run "npm run data:build" again`;
      this.#problems.add({ file }, why);
      return [];
    }
    return lines.map((line) => Object.fromEntries(columns.map((column, i) => [column, line[i] ?? ''])));
  }

  /** Whether the file was read. */
  has(file: string): boolean {
    return this.#read.has(file);
  }

  /** Twelve hex digits over every file read so far, in any order: the same files give the same version. */
  version(): string {
    const hash = createHash('sha256');
    for (const [file, text] of [...this.#read].sort(([a], [b]) => (a < b ? -1 : 1))) {
      hash.update(`${file}\n${text.length}\n${text}\n`);
    }
    return hash.digest('hex').slice(0, 12);
  }
}
