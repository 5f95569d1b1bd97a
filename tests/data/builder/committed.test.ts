/** The built tables as they are committed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../data/builder/csv.ts';
import { MEASURED } from '../../../server/domain/foods/nutrient.ts';

const DATA = join(import.meta.dirname, '../../../data');

function table(file: string): { readonly header: readonly string[]; readonly rows: readonly string[][] } {
  const [header = [], ...rows] = parseCsv(readFileSync(join(DATA, file), 'utf8'));
  return { header, rows };
}
const VALUES = table('nutrients/sr28.csv');
const HOW = table('nutrients/provenance.csv');

function cell(food: string, nutrient: string): { readonly value: string; readonly how: string } {
  const column = VALUES.header.indexOf(nutrient);
  const value = VALUES.rows.find((row) => row[0] === food)?.[column];
  const how = HOW.rows.find((row) => row[0] === food)?.[column];
  return { value: value ?? 'no such cell', how: how ?? 'no such cell' };
}

describe('the committed nutrient tables', () => {
  it('have a column for each measured nutrient, in order, and one row a food, sorted', () => {
    expect(VALUES.header).toEqual(['food', ...MEASURED.map((nutrient) => nutrient.id)]);
    expect(HOW.header).toEqual(VALUES.header);
    const ids = VALUES.rows.map((row) => row[0]);
    expect(ids.length).toBeGreaterThan(600);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(HOW.rows.map((row) => row[0])).toEqual(ids);
  });

  it('say how each value came about, and nothing where there is none', () => {
    const wrong = VALUES.rows.flatMap((row, i) =>
      row.flatMap((value, j) => {
        const how = HOW.rows[i]?.[j] ?? '';
        return j > 0 && (value === '') !== (how === '') ? [`${row[0]} ${VALUES.header[j]}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
    const letters = new Set(HOW.rows.flatMap((row) => row.slice(1)));
    expect(['', 'a', 'b', 'c', 'l', 'p', 't', 'z']).toEqual(expect.arrayContaining([...letters]));
    expect(letters.size).toBeGreaterThan(6);
  });

  it('hold numbers of zero or more in their shortest form', () => {
    const wrong = VALUES.rows.flatMap((row) =>
      row.slice(1).filter((text) => text !== '' && (String(Number(text)) !== text || Number(text) < 0)),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    // SR28 11233 kale, raw; 11457 spinach, raw; 15236 Atlantic salmon, farmed, raw; 12220 flaxseed.
    ['kale-raw', 'vitamin-c', '120', 'a'],
    ['kale-raw', 'calcium', '150', 'a'],
    ['kale-raw', 'cholesterol', '0', 'z'],
    ['spinach-raw', 'folate', '194', 'c'],
    ['salmon-atlantic-raw', 'dha', '1.104', 'a'],
    ['flaxseed-whole', 'linolenic-undifferentiated', '22.813', 'a'],
    // Iodine table: whole milk 82 ug in 244 g.
    ['milk-whole', 'iodine', '33.6', 't'],
  ])('%s has %s %s (%s)', (food, nutrient, value, how) => {
    expect(cell(food, nutrient)).toEqual({ value, how });
  });
});
