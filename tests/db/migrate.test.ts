import { once } from 'node:events';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { getTableConfig } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { closeDatabase, DatabaseRefused, openDatabase } from '../../server/db/open.ts';
import { addOwnItem, setMark } from '../../server/db/repos/list.ts';
import { addPerson } from '../../server/db/repos/people.ts';
import { addPlan, changePlan, getPlan } from '../../server/db/repos/plans.ts';
import * as household from '../../server/db/schema/household.ts';
import * as people from '../../server/db/schema/people.ts';
import * as plans from '../../server/db/schema/plans.ts';
import * as prints from '../../server/db/schema/prints.ts';
import * as products from '../../server/db/schema/products.ts';
import * as recipes from '../../server/db/schema/recipes.ts';
import * as reviews from '../../server/db/schema/reviews.ts';
import * as search from '../../server/db/schema/search.ts';
import * as shopping from '../../server/db/schema/shopping.ts';
import * as tastes from '../../server/db/schema/tastes.ts';
import { seedLibrary } from '../../server/db/seed.ts';
import { recipeWith } from '../support/recipes.ts';
import { aPlan } from './rows.ts';
import {
  aFile,
  aFolder,
  countRows,
  dumpOf,
  inLanes,
  inMemory,
  migrationsBefore,
  rawly,
  startChild,
  withOneMore,
} from './support.ts';

const count = (folder: string): number =>
  (JSON.parse(readFileSync(path.join(folder, 'meta', '_journal.json'), 'utf8')) as { entries: object[] })
    .entries.length;

/** A table that goes with its plan: what a rebuild of `plan` empties when foreign keys are on. */
const CASCADING = `create table note (household_id text not null, plan_id text not null, words text not null,
  foreign key (household_id, plan_id) references plan (household_id, id) on delete cascade)`;

/** What the generator writes to change a table: a new one, the rows over, the old one dropped. */
function rebuildOfPlan(file: string): readonly string[] {
  const sql = rawly(file, (raw) =>
    raw.prepare("select sql from sqlite_schema where name = 'plan'").pluck().get(),
  );
  const fresh = String(sql).replaceAll(/[`"]plan[`"]/g, '"__new_plan"');
  return [
    'PRAGMA foreign_keys=OFF;',
    fresh,
    'INSERT INTO __new_plan SELECT * FROM plan',
    'DROP TABLE plan',
    'ALTER TABLE __new_plan RENAME TO plan',
    'PRAGMA foreign_keys=ON;',
    "ALTER TABLE plan ADD title text NOT NULL DEFAULT ''",
  ];
}

/** Two plans with 28 meals each, a revision, a list, a person, a note each; and the folder it was made with. */
function anOlder(): { readonly file: string; readonly older: string; readonly plan: string } {
  const file = aFile();
  const older = withOneMore([CASCADING]);
  const db = openDatabase({ file, init: false, migrations: older });
  seedLibrary(db, { dataVersion: 'v1', recipes: [recipeWith({ id: 'soup' })] });
  addPerson(db, { name: 'Bea' });
  const { id } = addPlan(db, aPlan());
  addPlan(db, aPlan());
  changePlan(db, id, 1, aPlan({ seed: 2 }));
  setMark(db, id, 'kale', { ticked: true });
  addOwnItem(db, id, 'tea');
  db.orm.run("insert into note select household_id, id, 'mine' from plan");
  closeDatabase(db);
  return { file, older, plan: id };
}

describe('an older database with rows', () => {
  it('keeps every row when a table that others point to is rebuilt', () => {
    const { file, older, plan } = anOlder();
    const before = countRows(file);
    expect(before).toMatchObject({ plan: 2, meal: 56, note: 2, plan_revision: 1, list_mark: 1, own_item: 1 });
    const dump = dumpOf(file);
    const newer = withOneMore(rebuildOfPlan(file), older);
    const db = openDatabase({ file, init: false, migrations: newer });
    expect(getPlan(db, plan)?.meals).toHaveLength(28);
    closeDatabase(db);
    expect(countRows(file)).toEqual(before);
    const version = count(newer);
    expect(rawly(file, (raw) => raw.pragma('user_version', { simple: true }))).toBe(version);
    expect(dumpOf(`${file}.before-version-${String(version)}`)).toEqual(dump);
  });

  it('stays as it was when a migration would leave rows that point nowhere', () => {
    const { file, older } = anOlder();
    const dump = dumpOf(file);
    const broken = withOneMore(['delete from plan'], older);
    expect(() => openDatabase({ file, init: false, migrations: broken })).toThrow(DatabaseRefused);
    expect(() => openDatabase({ file, init: false, migrations: broken })).toThrow(/left as it was/);
    expect(dumpOf(file)).toEqual(dump);
    closeDatabase(openDatabase({ file, init: false, migrations: older }));
  });

  it('stays as it was when a statement of a migration fails', () => {
    const { file, older } = anOlder();
    const dump = dumpOf(file);
    const broken = withOneMore(['drop table own_item', 'drop table no_such_table'], older);
    expect(() => openDatabase({ file, init: false, migrations: broken })).toThrow(/left as it was/);
    expect(dumpOf(file)).toEqual(dump);
  });

  it('is not copied when nothing is to be done', () => {
    const { file, older } = anOlder();
    closeDatabase(openDatabase({ file, init: false, migrations: older }));
    expect(existsSync(`${file}.before-version-${String(count(older))}`)).toBe(false);
  });

  it('has foreign keys on again', () => {
    const { file, older } = anOlder();
    const newer = withOneMore(rebuildOfPlan(file), older);
    const db = openDatabase({ file, init: false, migrations: newer });
    expect(Object.values(db.orm.get<object>('select foreign_keys from pragma_foreign_keys'))).toEqual([1]);
    closeDatabase(db);
  });
});

describe('a database from before meals had anything beside them', () => {
  it('keeps its plans, with nothing beside their meals, and takes additions from then on', () => {
    const file = aFile();
    closeDatabase(openDatabase({ file, init: false, migrations: migrationsBefore('meal-additions') }));
    rawly(file, (raw) => {
      raw.exec(`insert into plan (household_id, id, version, first_day, seed, data_version, people, slots, report)
        select id, 'old', 4, '2026-11-23', 1, 'v1', '["p"]', '["lunch"]', '{"kept": 1.50}' from household`);
      raw.exec(`insert into meal (household_id, plan_id, id, day, slot, recipe, recipe_version, portion, locked)
        select id, 'old', 'm', 2, 'lunch', 'soup', 'v1', 1.25, 1 from household`);
    });
    const before = dumpOf(file);
    const db = openDatabase({ file, init: false });
    const old = getPlan(db, 'old');
    expect(old).toMatchObject({
      ...{ version: 4, report: '{"kept": 1.50}' },
      meals: [{ id: 'm', recipe: 'soup', portion: 1.25, locked: true, additions: [] }],
    });
    const after = dumpOf(file);
    expect([after['plan'], after['meal']]).toEqual([before['plan'], before['meal']]);
    if (old === null) throw new Error('the plan is gone');
    const bread = { recipe: 'rye', recipeVersion: 'v1', portion: 1, person: 'p' };
    const meals = old.meals.map((meal) => ({ ...meal, additions: [bread] }));
    expect(changePlan(db, 'old', 4, { ...old, meals })).toMatchObject({ meals: [{ additions: [bread] }] });
    closeDatabase(db);
  });
});

describe('the tables', () => {
  it('that the migrations make are those of the schema, column by column', () => {
    const db = inMemory();
    const rooms = { ...household, ...people, ...plans, ...recipes, ...shopping };
    const tables = Object.values({ ...rooms, ...reviews, ...products, ...prints, ...search, ...tastes });
    expect(tables).toHaveLength(22);
    for (const table of tables) {
      const { name, columns } = getTableConfig(table);
      const made = db.orm.all<readonly string[]>(`select name, "notnull" from pragma_table_info('${name}')`);
      const meant = columns.map((column) => [column.name, Number(column.notNull)]);
      expect(
        made.map((row) => Object.values(row)),
        name,
      ).toEqual(meant);
    }
  });

  it('of a new database and of one in memory are the same', () => {
    const file = aFile();
    closeDatabase(openDatabase({ file, init: false }));
    const sql = "select group_concat(sql, ';') from sqlite_schema";
    const onDisk = rawly(file, (raw) => raw.prepare(sql).pluck().get());
    const row = inMemory().orm.all<readonly string[]>(sql)[0] ?? {};
    expect(Object.values(row)).toEqual([onDisk]);
  });
});

/** How many statements bring a copy of the file up, from the copying to foreign keys on again. */
function countStatements(file: string, migrations: string): number {
  const folder = path.join(aFolder(), 'data');
  cpSync(path.dirname(file), folder, { recursive: true });
  const said: string[] = [];
  const onStatement = (sql: string): number => said.push(sql);
  closeDatabase(
    openDatabase({ file: path.join(folder, 'kindplate.db'), init: false, migrations, onStatement }),
  );
  const from = said.findIndex((sql) => sql.startsWith('vacuum into'));
  return said.lastIndexOf('PRAGMA foreign_keys = ON') - from + 1;
}

describe('D03: kill -9 during a migration', () => {
  it('leaves the old or the new database at every statement, and the next start finishes', async () => {
    const { file, older } = anOlder();
    const newer = withOneMore(rebuildOfPlan(file), older);
    const [dump, before] = [dumpOf(file), countRows(file)];
    const reached = new Set<number>();
    const killAt = async (k: number): Promise<void> => {
      const folder = path.join(aFolder(), 'data');
      cpSync(path.dirname(file), folder, { recursive: true });
      const copy = path.join(folder, 'kindplate.db');
      const child = startChild('migrating-child.ts', [copy, newer, String(k)]);
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
      expect(signal, `statement ${String(k)}`).toBe('SIGKILL');
      reached.add(rawly(copy, (raw) => raw.pragma('user_version', { simple: true }) as number));
      closeDatabase(openDatabase({ file: copy, init: false, migrations: newer }));
      expect(countRows(copy), `statement ${String(k)}`).toEqual(before);
      expect(dumpOf(`${copy}.before-version-${String(count(newer))}`)).toEqual(dump);
    };
    const statements = countStatements(file, newer);
    expect(statements).toBeGreaterThan(10);
    const every = Array.from({ length: statements }, (_, at) => () => killAt(at + 1));
    await inLanes(3, every);
    expect([...reached].sort()).toEqual([count(older), count(newer)]);
  });
});
