/** Databases for these tests, gone when the file of tests is done. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chownSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { loadDriver, type Connection } from '../../server/db/driver.ts';
import { openDatabase, type Database } from '../../server/db/open.ts';

export const MIGRATIONS = path.resolve(import.meta.dirname, '../../server/db/migrations');

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kindplate-db-'));
  folders.push(folder);
  return folder;
}

/** A file that stands in a folder of its own; nothing is made yet. */
export function aFile(): string {
  return path.join(aFolder(), 'kindplate.db');
}

/** Gives a folder and what is in it to the user that `runUnprivileged` runs as. */
export function giveAway(folder: string): void {
  if (process.getuid?.() !== 0) return;
  for (const name of ['.', ...readdirSync(folder)]) chownSync(path.join(folder, name), NOBODY, NOBODY);
}

export function inMemory(onStatement?: (sql: string) => void): Database {
  return openDatabase({ file: ':memory:', init: false, ...(onStatement && { onStatement }) });
}

/** A raw connection for what no repo would do. */
export function rawly<T>(file: string, use: (connection: Connection) => T): T {
  const connection = new (loadDriver())(file);
  try {
    return use(connection);
  } finally {
    connection.close();
  }
}

/** The migrations of this program, or of `base`, and one more with the statements given. Returns the folder. */
export function withOneMore(statements: readonly string[], base = MIGRATIONS): string {
  const folder = path.join(aFolder(), 'migrations');
  cpSync(base, folder, { recursive: true });
  const journalFile = path.join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: object[] };
  const idx = journal.entries.length;
  const tag = `${String(idx).padStart(4, '0')}_one-more`;
  journal.entries.push({ idx, version: '6', when: 4_000_000_000_000, tag, breakpoints: true });
  writeFileSync(journalFile, JSON.stringify(journal));
  writeFileSync(path.join(folder, `${tag}.sql`), statements.join('\n--> statement-breakpoint\n'));
  return folder;
}

/** The migrations of this program up to the one of this name, which is left out. Returns the folder. */
export function migrationsBefore(name: string): string {
  const folder = path.join(aFolder(), 'migrations');
  cpSync(MIGRATIONS, folder, { recursive: true });
  const journalFile = path.join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as { entries: { tag: string }[] };
  const at = journal.entries.findIndex(({ tag }) => tag.endsWith(`_${name}`));
  if (at < 0) throw new Error(`there is no migration "${name}"`);
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, at) }));
  return folder;
}

/** Rows of every table as text, by name of the table. */
export function dumpOf(file: string): Readonly<Record<string, string>> {
  return rawly(file, (connection) =>
    Object.fromEntries(
      tablesOf(connection).map((name) => [
        name,
        JSON.stringify(connection.prepare(`select * from "${name}" order by 1, 2`).all()),
      ]),
    ),
  );
}

/** Rows of every table, by name. */
export function countRows(file: string): Readonly<Record<string, number>> {
  return rawly(file, (connection) =>
    Object.fromEntries(
      tablesOf(connection).map((name) => [
        name,
        connection.prepare(`select count(*) from "${name}"`).pluck().get() as number,
      ]),
    ),
  );
}

function tablesOf(connection: Connection): readonly string[] {
  const sql =
    "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' order by name";
  return connection.prepare(sql).pluck().all() as string[];
}

const NOBODY = 65_534;
const TSX = import.meta.resolve('tsx');

/** A program of this folder in a process of its own. */
export function startChild(script: string, args: readonly string[]): ChildProcess {
  const file = path.join(import.meta.dirname, script);
  return spawn(process.execPath, ['--import', TSX, file, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** The same, to its end, as a user without special rights; what it printed as an error. */
export function runUnprivileged(script: string, args: readonly string[]): string {
  const file = path.join(import.meta.dirname, script);
  const nobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const env = { ...process.env, TSX_DISABLE_CACHE: '1' };
  return spawnSync(process.execPath, ['--import', TSX, file, ...args], { encoding: 'utf8', env, ...nobody })
    .stderr;
}

/** Runs the works at most so many at a time, in order. */
export async function inLanes(lanes: number, works: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...works];
  const lane = async (): Promise<void> => {
    for (let work = waiting.shift(); work !== undefined; work = waiting.shift()) await work();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
