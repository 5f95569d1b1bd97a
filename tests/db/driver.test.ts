import { describe, expect, it } from 'vitest';
import { driverFor, loadDriver } from '../../server/db/driver.ts';

/** Enough statements that the collector takes some of them while the test runs. */
const MANY = 60_000;

describe('the database driver', () => {
  it('is the compiled one on Node 20 and the newer one from Node 22', () => {
    expect(driverFor(20)).toBe('better-sqlite3-node-20');
    expect(driverFor(22)).toBe('better-sqlite3');
    expect(driverFor(24)).toBe('better-sqlite3');
  });

  it('outlives the statements that are thrown away', () => {
    const connection = new (loadDriver())(':memory:');
    connection.exec('create table count (n integer)');
    const add = connection.transaction(() => {
      for (let n = 0; n < MANY; n += 1) connection.prepare('insert into count values (?)').run(n);
    });
    add();
    expect(connection.prepare('select count(*) as rows, sum(n) as sum from count').get()).toEqual({
      rows: MANY,
      sum: (MANY * (MANY - 1)) / 2,
    });
    connection.close();
  });
});
