/** Reads the USDA SR28 tables: `^` between fields, `~` around text, Windows-1252, values per 100 g edible part. */
import { checkRowCount, decodeWindows1252, isWhole, readInput } from './input-file.ts';
import type { Problems } from './problems.ts';

export interface Sr28Food {
  readonly description: string;
  /** SR28's food group: "1100" vegetables. */
  readonly group: string;
  /** Percent of the weight as bought that is thrown away. */
  readonly refusePercent: number;
}

export interface Sr28Value {
  /** Per 100 g edible part, in SR28's unit of that nutrient. */
  readonly value: number;
  /** Key of SRC_CD.txt: "1" analysed, "7" assumed zero, ... */
  readonly source: string;
}

export interface Sr28Measure {
  readonly amount: number;
  readonly description: string;
  readonly grams: number;
}

/** SR28 by NDB number (5-character text). A nutrient without an entry was not measured; it is not zero. */
export interface Sr28 {
  readonly foods: ReadonlyMap<string, Sr28Food>;
  readonly values: ReadonlyMap<string, ReadonlyMap<string, Sr28Value>>;
  readonly measures: ReadonlyMap<string, readonly Sr28Measure[]>;
}

export interface Sr28Rows {
  readonly foods: number;
  readonly values: number;
  readonly measures: number;
}

interface CaretFile {
  readonly dir: string;
  readonly file: string;
  readonly columns: number;
  readonly rows: number | undefined;
}

type OnRow = (fields: readonly string[], line: number) => void;

/** Calls `onRow` with each row's fields, text marks taken off; stops at the first row of the wrong width. */
function eachRow(source: CaretFile, problems: Problems, onRow: OnRow): void {
  const bytes = readInput(source.dir, source.file, problems);
  if (bytes === null) return;
  const text = decodeWindows1252(bytes);
  if (!isWhole(text, source.file, problems)) return;
  let line = 0;
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    line += 1;
    const fields = text.slice(start, text[end - 1] === '\r' ? end - 1 : end).split('^');
    start = end + 1;
    if (fields.length !== source.columns) {
      const place = `line ${line} has ${fields.length} fields instead of ${source.columns}`;
      problems.add({ file: source.file }, `${place}; fetch the file again`);
      return;
    }
    onRow(fields.map(unmark), line);
  }
  checkRowCount(source.file, line, source.rows, problems);
}

function unmark(field: string): string {
  return field.startsWith('~') && field.endsWith('~') && field.length > 1 ? field.slice(1, -1) : field;
}

/** A number of zero or more; null, with a problem noted, for anything else. */
function amountOf(text: string, file: string, line: number, problems: Problems): number | null {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isFinite(value) && value >= 0) return value;
  problems.add({ file }, `line ${line} has "${text}" where a number belongs; fetch the file again`);
  return null;
}

function readFoods(dir: string, rows: number | undefined, problems: Problems): Map<string, Sr28Food> {
  const foods = new Map<string, Sr28Food>();
  const file = 'FOOD_DES.txt';
  eachRow({ dir, file, columns: 14, rows }, problems, (fields, line) => {
    const refuse = amountOf(fields[8] || '0', file, line, problems);
    if (refuse === null) return;
    foods.set(fields[0] ?? '', {
      description: fields[2] ?? '',
      group: fields[1] ?? '',
      refusePercent: refuse,
    });
  });
  return foods;
}

function readValues(
  dir: string,
  rows: number | undefined,
  problems: Problems,
): Map<string, Map<string, Sr28Value>> {
  const values = new Map<string, Map<string, Sr28Value>>();
  const file = 'NUT_DATA.txt';
  eachRow({ dir, file, columns: 18, rows }, problems, (fields, line) => {
    const [ndb = '', nutrient = '', text = '', , , source = ''] = fields;
    const value = amountOf(text, file, line, problems);
    if (value === null) return;
    const ofFood = values.get(ndb) ?? new Map<string, Sr28Value>();
    ofFood.set(nutrient, { value, source });
    values.set(ndb, ofFood);
  });
  return values;
}

function readMeasures(dir: string, rows: number | undefined, problems: Problems): Map<string, Sr28Measure[]> {
  const measures = new Map<string, Sr28Measure[]>();
  const file = 'WEIGHT.txt';
  eachRow({ dir, file, columns: 7, rows }, problems, (fields, line) => {
    const amount = amountOf(fields[2] ?? '', file, line, problems);
    const grams = amountOf(fields[4] ?? '', file, line, problems);
    if (amount === null || grams === null || amount === 0 || grams === 0) return;
    const ofFood = measures.get(fields[0] ?? '') ?? [];
    ofFood.push({ amount, description: fields[3] ?? '', grams });
    measures.set(fields[0] ?? '', ofFood);
  });
  return measures;
}

/** Reads FOOD_DES, NUT_DATA and WEIGHT of a folder; `rows`, where given, is how many each must have. */
export function readSr28(dir: string, rows: Sr28Rows | null, problems: Problems): Sr28 {
  return {
    foods: readFoods(dir, rows?.foods, problems),
    values: readValues(dir, rows?.values, problems),
    measures: readMeasures(dir, rows?.measures, problems),
  };
}
