import {
  chmodSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDriver } from '../../server/db/driver.ts';
import { closeDatabase, DatabaseRefused, openDatabase } from '../../server/db/open.ts';
import { addPerson, listPeople } from '../../server/db/repos/people.ts';
import { troubleOf } from '../../server/db/repos/trouble.ts';
import { addPlan } from '../../server/db/repos/plans.ts';
import { aPlan } from './rows.ts';
import { aFile, aFolder, giveAway, MIGRATIONS, rawly, runUnprivileged } from './support.ts';

/** A database with a person and a few plans, closed. */
function aDatabase(): string {
  const file = aFile();
  const db = openDatabase({ file, init: false });
  addPerson(db, { name: 'Bea' });
  for (let n = 0; n < 5; n += 1) addPlan(db, aPlan({ report: JSON.stringify('x'.repeat(5000)) }));
  closeDatabase(db);
  return file;
}

function refusal(file: string, init = false): DatabaseRefused {
  try {
    closeDatabase(openDatabase({ file, init }));
  } catch (error) {
    if (error instanceof DatabaseRefused) return error;
    throw error;
  }
  throw new Error('it was opened');
}

/** One sentence, perhaps with what to do after it: no line break, no SQL, no stack. */
const isSentence = (text: string): boolean =>
  /^[^\n]{20,400}\.$/.test(text) && !/SQLITE|at \w+ \(/.test(text);

/** Refused with this code, and not a byte of the file is another. */
function expectUntouched(file: string, code: string): void {
  const before = readFileSync(file);
  const error = refusal(file);
  expect([error.code, isSentence(error.message)]).toEqual([code, true]);
  expect(error.message).toContain(file);
  expect(readFileSync(file).equals(before)).toBe(true);
}

describe('a new database', () => {
  it('is made with its sentinel, for its owner alone', () => {
    const folder = path.join(aFolder(), 'new', 'data');
    const file = path.join(folder, 'kindplate.db');
    const db = openDatabase({ file, init: false });
    addPerson(db, { name: 'Bea' });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const modes = readdirSync(folder).map((name) => statSync(path.join(folder, name)).mode & 0o777);
    expect(modes.length).toBeGreaterThan(4);
    expect(new Set(modes)).toEqual(new Set([0o600]));
    closeDatabase(db);
    closeDatabase(db);
    expect(readdirSync(folder).sort()).toEqual(['INSTANCE', 'kindplate.db', 'lock.db']);
    const id = rawly(file, (raw) => raw.prepare('select id from instance').pluck().get());
    expect(readFileSync(path.join(folder, 'INSTANCE'), 'utf8')).toBe(`${String(id)}\n`);
  });

  it('syncs every write, with all settings in place', () => {
    const statements: string[] = [];
    const file = aFile();
    const db = openDatabase({ file, init: false, onStatement: (sql) => statements.push(sql) });
    const row = db.orm.get<[string, string]>(
      'select (select synchronous from pragma_synchronous), journal_mode from pragma_journal_mode',
    );
    expect(Object.values(row)).toEqual([2, 'wal']);
    const firstQuery = statements.findIndex((sql) => sql.includes('from sqlite_schema'));
    expect(statements.lastIndexOf('PRAGMA synchronous')).toBeGreaterThan(firstQuery);
    closeDatabase(db);
  });

  it('leaves the mode of a folder that holds other things', () => {
    const folder = aFolder();
    writeFileSync(path.join(folder, 'notes.txt'), 'mine');
    chmodSync(folder, 0o755);
    closeDatabase(openDatabase({ file: path.join(folder, 'kindplate.db'), init: false }));
    expect(statSync(folder).mode & 0o777).toBe(0o755);
  });

  it('D09: names the folder that it may not write to, and who may not', () => {
    const folder = aFolder();
    giveAway(folder);
    chmodSync(folder, 0o500);
    const said = runUnprivileged('migrating-child.ts', [path.join(folder, 'kindplate.db'), MIGRATIONS, '0']);
    expect(said).toMatch(
      /DatabaseRefused: The user \S+ may not write to the folder [^\n]+ set DATA_DIR to another one\./,
    );
    expect(said).toContain(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says which folder it cannot make', () => {
    const file = path.join(aFolder(), 'taken');
    writeFileSync(file, '');
    const error = refusal(path.join(file, 'kindplate.db'));
    expect([error.code, isSentence(error.message)]).toEqual(['folder', true]);
    expect(error.message).toContain(file);
  });
});

describe('D10-D13, D18: what stands there is left as it is', () => {
  it('an empty file', () => {
    const file = aDatabase();
    truncateSync(file, 0);
    expectUntouched(file, 'empty');
    const alone = aFile();
    writeFileSync(alone, '');
    expectUntouched(alone, 'empty');
  });

  it('garbage in the header, a zeroed page, a cut end', () => {
    const garbage = aDatabase();
    const bytes = readFileSync(garbage);
    writeFileSync(garbage, Buffer.concat([Buffer.alloc(16, 0xa5), bytes.subarray(16)]));
    expectUntouched(garbage, 'damaged');
    const zeroed = aDatabase();
    writeFileSync(zeroed, Buffer.from(readFileSync(zeroed).fill(0, 4096 * 3, 4096 * 4)));
    expectUntouched(zeroed, 'damaged');
    const cut = aDatabase();
    truncateSync(cut, statSync(cut).size - 12_288);
    expectUntouched(cut, 'damaged');
  });

  it('a database of a later version, both versions named', () => {
    const file = aDatabase();
    rawly(file, (raw) => raw.pragma('user_version = 999'));
    expectUntouched(file, 'newer');
    expect(refusal(file).message).toMatch(/version 999.* version \d+;/);
  });

  it("another program's database", () => {
    const file = aFile();
    rawly(file, (raw) => raw.exec('create table t (a)'));
    expectUntouched(file, 'foreign');
  });

  it("another household's database put in this folder", () => {
    const file = aDatabase();
    writeFileSync(file, readFileSync(aDatabase()));
    expectUntouched(file, 'mixed');
    rmSync(path.join(path.dirname(file), 'INSTANCE'));
    closeDatabase(openDatabase({ file, init: false }));
  });

  it('nothing, where there was a database: only --init makes a new one', () => {
    const file = aDatabase();
    rmSync(file);
    const error = refusal(file);
    expect([error.code, isSentence(error.message), existsSync(file)]).toEqual(['missing', true, false]);
    expect(error.message).toContain('--init');
    const db = openDatabase({ file, init: true });
    expect(listPeople(db)).toEqual([]);
    closeDatabase(db);
    closeDatabase(openDatabase({ file, init: false }));
  });

  it('a sound database, also with --init', () => {
    const file = aDatabase();
    const db = openDatabase({ file, init: true });
    expect(listPeople(db)).toHaveLength(1);
    closeDatabase(db);
  });

  it('a log without its database is not played into a new one', () => {
    const file = aDatabase();
    rmSync(file);
    writeFileSync(`${file}-wal`, 'old log');
    const db = openDatabase({ file, init: true });
    expect(listPeople(db)).toEqual([]);
    closeDatabase(db);
    expect(readFileSync(`${file}.before-init-wal`, 'utf8')).toBe('old log');
  });
});

describe('D16, D21: more than one', () => {
  it('refuses the second and names the first, until it has closed', () => {
    const file = aDatabase();
    const db = openDatabase({ file, init: false });
    const error = refusal(file);
    expect([error.code, isSentence(error.message)]).toEqual(['running', true]);
    expect(error.message).toContain(`process ${String(process.pid)}`);
    expect(listPeople(db)).toHaveLength(1);
    closeDatabase(db);
    closeDatabase(openDatabase({ file, init: false }));
  });

  it('frees the lock when opening fails', () => {
    const file = aDatabase();
    const whole = readFileSync(file);
    truncateSync(file, 0);
    expect(refusal(file).code).toBe('empty');
    expect(refusal(file).code).toBe('empty');
    writeFileSync(file, whole);
    closeDatabase(openDatabase({ file, init: false }));
  });

  it('tells a busy database from other failures', () => {
    const file = aDatabase();
    const db = openDatabase({ file, init: false });
    const other = new (loadDriver())(file);
    other.exec('begin immediate');
    let caught: unknown = null;
    try {
      addPerson(db, { name: 'Ada' });
    } catch (error) {
      caught = error;
    }
    expect(troubleOf(caught)).toBe('busy');
    expect(troubleOf(new Error('wrapped', { cause: caught }))).toBe('busy');
    expect(troubleOf(new Error('no'))).toBeNull();
    other.exec('rollback');
    other.close();
    addPerson(db, { name: 'Ada' });
    closeDatabase(db);
  });

  it('says that the disk is full and keeps what was there', () => {
    const db = openDatabase({ file: aDatabase(), init: false });
    db.orm.run('pragma max_page_count = 1');
    const write = (): unknown => addPlan(db, aPlan({ report: JSON.stringify('x'.repeat(200_000)) }));
    let caught: unknown = null;
    try {
      write();
    } catch (error) {
      caught = error;
    }
    expect(troubleOf(caught)).toBe('full');
    expect(listPeople(db)).toHaveLength(1);
    closeDatabase(db);
  });
});
