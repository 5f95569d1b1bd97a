/** What cooking does to a food, worked out from raw and cooked entries of a small SR28. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AuthoredFood } from '../../../data/builder/authored-foods.ts';
import { cookingPairs, isRawEntry } from '../../../data/builder/cooking-pairs.ts';
import { COOKING_COLUMNS, cookingRows } from '../../../data/builder/cooking.ts';
import { parseCsv } from '../../../data/builder/csv.ts';
import type { Sr28 } from '../../../data/builder/sr28.ts';

interface Entry {
  readonly ndb: string;
  readonly name: string;
  readonly group?: string;
  /** Protein and vitamin C per 100 g. */
  readonly protein: number;
  readonly c?: number;
}

function sr28Of(entries: readonly Entry[]): Sr28 {
  const value = (amount: number) => ({ value: amount, source: '1' });
  return {
    foods: new Map(
      entries.map(({ ndb, name, group = '1100' }) => [ndb, { description: name, group, refusePercent: 0 }]),
    ),
    values: new Map(
      entries.map(({ ndb, protein, c }) => [
        ndb,
        new Map([['203', value(protein)], ...(c === undefined ? [] : [['401', value(c)] as const])]),
      ]),
    ),
    measures: new Map(),
  };
}

const food = (id: string, ndb: string | null): AuthoredFood =>
  ({ id, name: id, kind: 'whole', nature: 'plant', ndb, borrow: [], file: 'foods/a.json' }) as never;

function rowOf(id: string, rows: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const row = rows.find(([own]) => own === id);
  return Object.fromEntries(COOKING_COLUMNS.map((column, i) => [column, row?.[i] ?? 'none']));
}

/** Three greens that keep their weight and half their vitamin C, and one that behaves oddly. */
const GREENS: readonly Entry[] = [
  { ndb: '1', name: 'Chard, raw', protein: 2, c: 30 },
  { ndb: '2', name: 'Chard, cooked, boiled, drained, without salt', protein: 2, c: 15 },
  { ndb: '3', name: 'Kale, raw', protein: 3, c: 120 },
  { ndb: '4', name: 'Kale, cooked, boiled, drained, without salt', protein: 2.5, c: 40 },
  { ndb: '5', name: 'Cress, raw', protein: 2, c: 60 },
  { ndb: '6', name: 'Cress, cooked, boiled, drained, without salt', protein: 2, c: 6 },
  { ndb: '7', name: 'Shoots, raw', protein: 4, c: 10 },
  { ndb: '8', name: 'Shoots, cooked, boiled, drained, without salt', protein: 2, c: 10 },
  { ndb: '9', name: 'Endive, raw', protein: 1, c: 6 },
];

describe('pairs', () => {
  it('are raw and plainly cooked entries of one name', () => {
    const sr28 = sr28Of([
      ...GREENS.slice(0, 2),
      { ndb: '10', name: 'Chard, cooked, boiled, drained, with salt', protein: 2 },
      { ndb: '11', name: 'Lentils, raw', protein: 24 },
      { ndb: '12', name: 'Lentils, mature seeds, cooked, boiled, without salt', protein: 9 },
      { ndb: '13', name: 'Chicken, wing, raw', protein: 18 },
      { ndb: '14', name: 'Chicken, wing, cooked, fried, batter', protein: 20 },
      { ndb: '15', name: 'Chicken, wing, cooked, roasted', protein: 26 },
    ]);
    expect(cookingPairs(sr28)).toEqual([
      { raw: '1', cooked: '2' },
      { raw: '11', cooked: '12' },
      { raw: '13', cooked: '15' },
    ]);
  });

  it('begin with an entry that was not heated', () => {
    expect(
      ['Kale, raw', 'Bulgur, dry', 'Peas, frozen, unprepared', 'Egg, raw, fresh'].map(isRawEntry),
    ).toEqual([...[true, true, true, true]]);
    expect(['Kale, cooked', 'Oil, olive', 'Milk, dry, whole', 'Raw sugar'].map(isRawEntry)).toEqual([
      ...[false, false, false, false],
    ]);
  });
});

describe('yield and what is left', () => {
  const foods = [food('chard', '1'), food('kale', '3'), food('cress', '5'), food('shoots', '7')];
  const rows = cookingRows(
    [...foods, food('endive', '9'), food('oil', null), food('kale-boiled', '4')],
    sr28Of(GREENS),
  );

  it('come from the own pair: kale 3 / 2.5 = 1.2, vitamin C 40 x 1.2 / 120 = 0.4', () => {
    expect(rowOf('kale', rows)).toMatchObject({ from: 'own', pairs: '1', yield: '1.2', 'vitamin-c': '0.4' });
    expect(rowOf('chard', rows)).toMatchObject({ from: 'own', yield: '1', 'vitamin-c': '0.5' });
  });

  it('come from the group where there is no pair: yields 1, 1.2, 1, 2; shares 0.5, 0.4, 0.1, 2', () => {
    // Medians: (1 + 1.2) / 2 and (0.4 + 0.5) / 2.
    expect(rowOf('endive', rows)).toMatchObject({
      from: 'group',
      pairs: '4',
      yield: '1.1',
      'vitamin-c': '0.45',
    });
  });

  it('come from the group where the own yield is far off, or the own share under a third of it', () => {
    expect(rowOf('shoots', rows)).toMatchObject({ from: 'group', yield: '1.1' });
    expect(rowOf('cress', rows)).toMatchObject({ from: 'own', yield: '1', 'vitamin-c': '0.45' });
  });

  it('are for raw foods only, and blank where no pair has the value', () => {
    expect(rows.map(([id]) => id)).toEqual(['chard', 'kale', 'cress', 'shoots', 'endive']);
    expect(rowOf('kale', rows)['iron']).toBe('');
  });
});

describe('the committed table', () => {
  const file = join(import.meta.dirname, '../../../data/nutrients/cooking.csv');
  const [header = [], ...rows] = parseCsv(readFileSync(file, 'utf8'));
  const cell = (id: string, column: string): number =>
    Number(rows.find(([own]) => own === id)?.[header.indexOf(column)] ?? 'none');

  it('holds what SR28 gives by hand', () => {
    // 11457 and 11458: protein 2.86 and 2.97, vitamin C 28.1 and 9.8.
    expect(cell('spinach-raw', 'yield')).toBeCloseTo(2.86 / 2.97, 3);
    expect(cell('spinach-raw', 'vitamin-c')).toBeCloseTo((9.8 * 2.86) / 2.97 / 28.1, 3);
    // 20036 and 20037: protein of dry and cooked brown rice.
    expect(cell('rice-brown-dry', 'yield')).toBeCloseTo(7.54 / 2.74, 3);
  });

  it('lets no food vanish or swell beyond what a kitchen sees, and nothing grow by heat', () => {
    expect(rows.length).toBeGreaterThan(300);
    const odd = rows.filter((row) => {
      const [yields, shares] = [Number(row[3]), row.slice(4).filter((text) => text !== '')];
      return yields < 0.5 || yields > 6 || shares.some((text) => Number(text) < 0 || Number(text) > 1);
    });
    expect(odd.map(([id, , , gained]) => [id, gained])).toEqual([]);
  });
});
