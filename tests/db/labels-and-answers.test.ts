/** Products, reviews and prints as they are kept. */
import { describe, expect, it } from 'vitest';
import { addPrint, getPrint } from '../../server/db/repos/prints.ts';
import {
  addProduct,
  changeProduct,
  getProduct,
  listProducts,
  removeProduct,
  type Product,
} from '../../server/db/repos/products.ts';
import { changeReview, getReview, listReviews } from '../../server/db/repos/reviews.ts';
import type { Database } from '../../server/db/repos/database.ts';
import { inMemory } from './support.ts';

const OATS: Product = {
  ...{ food: 'oat-rolled', name: 'Meadow oats', seenOn: '2026-11-02' },
  ...{ clears: ['gluten', 'wheat'], contains: [] },
};

/** The same file, seen by a household that is not its own. */
function another(db: Database): Database {
  db.orm.run("insert into household (id, created_at) values ('two', '2026-11-23T08:00:00.000Z')");
  return { ...db, household: 'two' };
}

describe('products', () => {
  it('come back as they were written, in the order of arrival', () => {
    const db = inMemory();
    const first = addProduct(db, OATS);
    const second = addProduct(db, { ...OATS, name: 'Barn oats', contains: ['milk'] });
    expect(listProducts(db)).toEqual([
      { id: first.id, version: 1, ...OATS },
      { id: second.id, version: 1, ...OATS, name: 'Barn oats', contains: ['milk'] },
    ]);
    expect(getProduct(db, 'none')).toBeNull();
  });

  it('refuse a change to a version that is no longer there', () => {
    const db = inMemory();
    const { id } = addProduct(db, OATS);
    const next = { ...OATS, seenOn: '2026-12-01' };
    expect(changeProduct(db, id, 1, next)).toEqual({ id, version: 2, ...next });
    expect(changeProduct(db, id, 1, OATS)).toBe('stale');
    expect([removeProduct(db, id, 1), removeProduct(db, 'none', 1)]).toEqual(['stale', 'missing']);
    expect([removeProduct(db, id, 2), getProduct(db, id)]).toEqual(['removed', null]);
  });

  it("are one household's", () => {
    const db = inMemory();
    const { id } = addProduct(db, OATS);
    const two = another(db);
    expect([listProducts(two), getProduct(two, id), changeProduct(two, id, 1, OATS)]).toEqual([
      [],
      null,
      'missing',
    ]);
  });
});

describe('reviews', () => {
  const answer = { foods: ['mozzarella-cheese'], isNoFood: false, madeOn: '2026-11-23' };

  it('are answered, answered anew and taken back, one version after the other', () => {
    const db = inMemory();
    expect([getReview(db, 'line'), listReviews(db)]).toEqual([null, []]);
    expect(changeReview(db, 'line', 0, answer)).toEqual({ id: 'line', version: 1, answer });
    const candle = { foods: [], isNoFood: true, madeOn: '2026-11-24' };
    expect(changeReview(db, 'line', 1, candle)).toEqual({ id: 'line', version: 2, answer: candle });
    expect(changeReview(db, 'line', 2, null)).toEqual({ id: 'line', version: 3, answer: null });
    expect([changeReview(db, 'line', 0, answer), changeReview(db, 'line', 2, answer)]).toEqual([
      'stale',
      'stale',
    ]);
    expect(listReviews(db)).toEqual([{ id: 'line', version: 3, answer: null }]);
  });

  it("are one household's", () => {
    const db = inMemory();
    changeReview(db, 'line', 0, answer);
    const two = another(db);
    expect(listReviews(two)).toEqual([]);
    expect(changeReview(two, 'line', 0, answer)).toMatchObject({ version: 1 });
  });
});

describe('prints', () => {
  const sheet = { kind: 'week', subject: 'plan', printedOn: '2026-11-23', madeFrom: '{"rules":{}}' } as const;

  it('get codes of six signs that look like no other, each its own', () => {
    const db = inMemory();
    const codes = Array.from({ length: 200 }, () => addPrint(db, sheet).code);
    expect(new Set(codes).size).toBe(200);
    expect(codes.filter((code) => !/^[3479ACDEFHJKMNPRTWXY]{6}$/.test(code))).toEqual([]);
  });

  it('are found by their code however it is typed, by their own household alone', () => {
    const db = inMemory();
    const { code } = addPrint(db, sheet);
    const typed = `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`;
    expect(getPrint(db, typed)).toEqual({ code, ...sheet });
    expect([getPrint(db, 'AAAAA'), getPrint(another(db), code)]).toEqual([null, null]);
  });
});
