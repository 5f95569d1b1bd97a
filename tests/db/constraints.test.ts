import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDriver, type Connection } from '../../server/db/driver.ts';
import { closeDatabase, openDatabase } from '../../server/db/open.ts';
import { aFile } from './support.ts';

type Row = Readonly<Record<string, string | number | null>>;

let raw: Connection;
let home: string;

beforeAll(() => {
  const file = aFile();
  const db = openDatabase({ file, init: false });
  home = db.household;
  closeDatabase(db);
  raw = new (loadDriver())(file);
  raw.pragma('foreign_keys = ON');
});

afterAll(() => raw.close());

/** Writes the row and what it points to, then takes both back. */
function tryRow(table: string, row: Row, before: readonly (readonly [string, Row])[]): void {
  raw.exec('begin');
  try {
    for (const [name, one] of [...before, [table, row] as const]) {
      const names = Object.keys(one);
      const marks = names.map(() => '?').join(', ');
      raw.prepare(`insert into ${name} (${names.join(', ')}) values (${marks})`).run(...Object.values(one));
    }
  } finally {
    raw.exec('rollback');
  }
}

interface Case {
  readonly table: string;
  readonly good: Row;
  readonly before?: readonly (readonly [string, Row])[];
  /** What is put over the good row, and the word of the refusal. */
  readonly bad: readonly (readonly [Row, RegExp])[];
}

const at = '2026-11-23T08:00:00.000Z';
const id = 'one';
const mine = (row: Row): Row => ({ household_id: home, ...row });
const plan = (): Row =>
  mine({
    ...{ id, version: 1, first_day: '2026-11-23', seed: 1, data_version: 'v1' },
    ...{ people: '[]', slots: '["lunch"]', report: '{}' },
  });
const underPlan = (row: Row): Row => mine({ plan_id: id, ...row });
const lunch = (): Row =>
  underPlan({
    ...{ id, day: 3, slot: 'lunch', recipe: 'soup', recipe_version: 'v1' },
    ...{ portion: 1, leftover_of_day: 2, locked: 0 },
  });
const elsewhere: Row = { household_id: 'another' };
const noPlan: Row = { plan_id: 'none' };

const cases = (): readonly Case[] => [
  {
    table: 'taste',
    before: [['person', mine({ id, version: 1, position: 1, body: '{"name":"A"}' })]],
    good: mine({ person_id: id, recipe_id: 'soup', taste: 'favourite', since: at }),
    bad: [
      [{ taste: 'never' }, /taste_taste/],
      [{ recipe_id: '' }, /taste_recipe_id/],
      [{ since: 'lately' }, /taste_since/],
      [{ person_id: 'nobody' }, /FOREIGN KEY/],
      [elsewhere, /FOREIGN KEY/],
    ],
  },
  {
    table: 'recipe_entry',
    before: [['recipe_entry', mine({ entry: 1, recipe_id: 'stew' })]],
    good: mine({ entry: 2, recipe_id: 'soup' }),
    bad: [
      [{ recipe_id: '' }, /recipe_entry_recipe_id/],
      [{ recipe_id: 'stew' }, /UNIQUE/],
      [{ entry: 1 }, /UNIQUE/],
      [elsewhere, /FOREIGN KEY/],
    ],
  },
  {
    table: 'person',
    good: mine({ id, version: 1, position: 1, body: '{"name":"A"}' }),
    bad: [
      [{ version: 0 }, /person_version/],
      [{ body: '{}' }, /person_body/],
      [{ body: '{"name":""}' }, /person_body/],
      [{ body: 'no json' }, /malformed JSON|person_body/],
      [elsewhere, /FOREIGN KEY/],
    ],
  },
  {
    table: 'plan',
    good: plan(),
    bad: [
      [{ version: 0 }, /plan_version/],
      [{ first_day: '2026-02-30' }, /plan_first_day/],
      [{ first_day: '23.11.2026' }, /plan_first_day/],
      [{ seed: -1 }, /plan_seed/],
      [{ seed: 2_147_483_648 }, /plan_seed/],
      [{ people: '{}' }, /plan_people/],
      [{ slots: '[]' }, /plan_slots/],
      [{ report: '{' }, /plan_report/],
      [elsewhere, /FOREIGN KEY/],
    ],
  },
  {
    table: 'meal',
    before: [['plan', plan()]],
    good: lunch(),
    bad: [
      [{ day: 7 }, /meal_day/],
      [{ day: -1 }, /meal_day/],
      [{ slot: 'brunch' }, /meal_slot/],
      [{ portion: 0 }, /meal_portion/],
      [{ leftover_of_day: 4 }, /meal_leftover/],
      [{ leftover_of_day: -1 }, /meal_leftover/],
      [{ locked: 2 }, /meal_locked/],
      [noPlan, /FOREIGN KEY/],
      [elsewhere, /FOREIGN KEY/],
    ],
  },
  {
    table: 'meal_addition',
    before: [
      ['plan', plan()],
      ['meal', lunch()],
    ],
    good: underPlan({
      ...{ meal_id: id, position: 0, recipe: 'rye', recipe_version: 'v1', portion: 0.5, person: 'ada' },
    }),
    bad: [
      [{ position: -1 }, /meal_addition_position/],
      [{ position: 12 }, /meal_addition_position/],
      [{ recipe: '' }, /meal_addition_recipe/],
      [{ portion: 0 }, /meal_addition_portion/],
      [{ person: '' }, /meal_addition_person/],
      [{ meal_id: 'none' }, /FOREIGN KEY/],
      [noPlan, /FOREIGN KEY/],
    ],
  },
  {
    table: 'plan_revision',
    before: [['plan', plan()]],
    good: underPlan({ version: 1, body: '{}' }),
    bad: [
      [{ body: '{' }, /plan_revision_body/],
      [noPlan, /FOREIGN KEY/],
    ],
  },
  {
    table: 'list_mark',
    before: [['plan', plan()]],
    good: underPlan({ item: 'kale', ticked: 1, have: 0, amount: null }),
    bad: [
      [{ ticked: 2 }, /list_mark_ticked/],
      [{ have: -1 }, /list_mark_have/],
      [{ amount: -0.5 }, /list_mark_amount/],
      [noPlan, /FOREIGN KEY/],
    ],
  },
  {
    table: 'own_item',
    before: [['plan', plan()]],
    good: underPlan({ id, position: 1, text: 'tea', ticked: 0 }),
    bad: [
      [{ text: '' }, /own_item_text/],
      [{ text: 'x'.repeat(201) }, /own_item_text/],
      [{ ticked: 5 }, /own_item_ticked/],
      [noPlan, /FOREIGN KEY/],
    ],
  },
  {
    table: 'library_recipe',
    before: [['library_version', { data_version: 'v1', position: 1, seeded_at: at }]],
    good: { id, data_version: 'v1', position: 0, body: '{"id":"one"}' },
    bad: [
      [{ body: '{"id":"two"}' }, /library_recipe_body/],
      [{ body: '{}' }, /library_recipe_body/],
      [{ data_version: 'v2' }, /FOREIGN KEY/],
    ],
  },
  {
    table: 'library_version',
    before: [['library_version', { data_version: 'v1', position: 1, seeded_at: at }]],
    good: { data_version: 'v2', position: 2, seeded_at: at },
    bad: [[{ position: 1 }, /UNIQUE/]],
  },
  {
    table: 'household_recipe',
    good: mine({
      id,
      revision: 1,
      position: 1,
      body: '{"id":"one"}',
      based_on_id: null,
      based_on_version: null,
    }),
    bad: [
      [{ revision: 0 }, /household_recipe_revision/],
      [{ body: '{"id":"two"}' }, /household_recipe_body/],
      [{ based_on_id: 'soup' }, /household_recipe_based_on/],
      [elsewhere, /FOREIGN KEY/],
    ],
  },
  {
    table: 'device',
    good: mine({
      ...{ id, position: 1, name: 'Phone', token_hash: 'f'.repeat(64) },
      ...{ paired_at: at, last_seen_at: at },
    }),
    bad: [
      [{ name: 'x'.repeat(61) }, /device_name/],
      [{ token_hash: 'short' }, /device_token_hash/],
      [elsewhere, /FOREIGN KEY/],
    ],
  },
  {
    table: 'idempotency',
    good: mine({ key: 'k', status: 201, body: '{}', created_at: at }),
    bad: [
      [{ key: '' }, /idempotency_key/],
      [{ status: 100 }, /idempotency_status/],
      [elsewhere, /FOREIGN KEY/],
    ],
  },
  {
    table: 'review',
    good: mine({ id, version: 1, foods: '["kale-raw"]', is_no_food: 0, made_on: '2026-11-23' }),
    bad: [
      [{ id: '' }, /review_id/],
      [{ version: 0 }, /review_version/],
      [{ foods: '{}' }, /review_foods/],
      [{ is_no_food: 2, foods: '[]' }, /review_is_no_food|review_says_one_thing/],
      [{ made_on: '2026-02-30' }, /review_made_on/],
      [{ is_no_food: 1 }, /review_says_one_thing/],
      [{ foods: '[]' }, /review_says_one_thing/],
      [elsewhere, /FOREIGN KEY/],
    ],
  },
  {
    table: 'product',
    good: mine({
      ...{ id, version: 1, position: 1, food: 'oat-rolled', name: 'Oats' },
      ...{ clears: '[]', contains: '[]', seen_on: '2026-11-02' },
    }),
    bad: [
      [{ version: 0 }, /product_version/],
      [{ food: '' }, /product_food/],
      [{ name: '' }, /product_name/],
      [{ name: 'x'.repeat(121) }, /product_name/],
      [{ clears: '{}' }, /product_clears/],
      [{ contains: '{}' }, /product_contains/],
      [{ seen_on: '2026-11-31' }, /product_seen_on/],
      [elsewhere, /FOREIGN KEY/],
    ],
  },
  {
    table: 'print',
    good: mine({ code: 'ACDEFH', kind: 'week', subject: id, printed_on: '2026-11-23', made_from: '{}' }),
    bad: [
      [{ code: 'ACDEF' }, /print_code/],
      [{ kind: 'poster' }, /print_kind/],
      [{ subject: '' }, /print_subject/],
      [{ printed_on: 'today' }, /print_printed_on/],
      [{ made_from: '{' }, /print_made_from/],
      [elsewhere, /FOREIGN KEY/],
    ],
  },
  {
    table: 'settings',
    before: [['household', { id: 'two', created_at: at }]],
    good: {
      ...{ household_id: 'two', version: 1, week_starts_on: 'monday', time_zone: 'UTC', hemisphere: 'north' },
      ...{ units: 'us', market: 'EU', slots: '["lunch"]', aisle_order: '[]' },
    },
    bad: [
      [{ version: 0 }, /settings_version/],
      [{ week_starts_on: 'friday' }, /settings_week_starts_on/],
      [{ time_zone: '' }, /settings_time_zone/],
      [{ hemisphere: 'east' }, /settings_hemisphere/],
      [{ units: 'stone' }, /settings_units/],
      [{ market: 'XX' }, /settings_market/],
      [{ slots: '[]' }, /settings_slots/],
      [{ aisle_order: '{}' }, /settings_aisle_order/],
      [{ household_id: 'none' }, /FOREIGN KEY/],
    ],
  },
];

describe('a bad row is refused', () => {
  it('by every constraint of every table, and a good one is not', () => {
    for (const { table, good, before = [], bad } of cases()) {
      expect(() => tryRow(table, good, before), table).not.toThrow();
      for (const [over, word] of bad)
        expect(() => tryRow(table, { ...good, ...over }, before), `${table} ${JSON.stringify(over)}`).toThrow(
          word,
        );
    }
  });

  it('for each check that the schema names', () => {
    const sql = raw.prepare("select group_concat(sql, ' ') from sqlite_schema").pluck().get() as string;
    const named = [...sql.matchAll(/CONSTRAINT "(\w+)" CHECK/g)].map((match) => match[1] ?? '');
    const tried = cases().flatMap(({ bad }) => bad.map(([, word]) => word.source));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !tried.some((one) => one.includes(name)))).toEqual(['instance_is_one']);
  });

  it('where a second instance would be written', () => {
    const second = { one: 2, id: 'x', created_at: at };
    expect(() => tryRow('instance', second, [])).toThrow(/instance_is_one/);
    expect(() => tryRow('instance', { ...second, one: 1 }, [])).toThrow(/UNIQUE/);
  });

  it('where two meals would stand in one place, or two devices have one token', () => {
    const [meal, device] = ['meal', 'device'].map((name) => cases().find((one) => one.table === name));
    if (meal === undefined || device === undefined) throw new Error('both tables are tried');
    const twice = (one: Case): void =>
      tryRow(one.table, { ...one.good, id: 'two' }, [...(one.before ?? []), [one.table, one.good]]);
    expect(() => twice(meal)).toThrow(/UNIQUE/);
    expect(() => twice(device)).toThrow(/UNIQUE/);
  });

  it('where a plan would go and leave its meals', () => {
    const meal = cases().find((one) => one.table === 'meal');
    raw.exec('begin');
    const put = (name: string, row: Row): void => {
      const marks = Object.keys(row).map(() => '?');
      raw
        .prepare(`insert into ${name} (${Object.keys(row).join()}) values (${marks.join()})`)
        .run(...Object.values(row));
    };
    put('plan', plan());
    put('meal', meal?.good ?? {});
    expect(() => raw.exec('delete from plan')).toThrow(/FOREIGN KEY/);
    expect(raw.prepare('select count(*) from meal').pluck().get()).toBe(1);
    raw.exec('rollback');
  });
});
