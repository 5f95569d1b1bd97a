/** Six flavonoid classes by NDB number, mg per 100 g: USDA flavonoid R3.3 and isoflavone R2.1. Blank = not listed. */
import { readCsv } from './csv.ts';
import { fill, significant } from './cells.ts';
import type { Row } from './cells.ts';
import type { Problems } from './problems.ts';

const CLASSES = [
  { column: 'Anthocyanidins', id: 'anthocyanidins' },
  { column: 'Flavan-3-ols', id: 'flavan-3-ols' },
  { column: 'Flavanones', id: 'flavanones' },
  { column: 'Flavones', id: 'flavones' },
  { column: 'Flavonols', id: 'flavonols' },
  { column: 'Isoflavones', id: 'isoflavones' },
] as const;

type ClassId = (typeof CLASSES)[number]['id'];
export type Flavonoids = ReadonlyMap<string, ReadonlyMap<ClassId, number>>;

const FILE = 'usda-flavonoid-classes.csv';

/** Reads the table by NDB number. Sums in it carry binary dust (0.16999999999999998): five digits are kept. */
export function readFlavonoids(dir: string, problems: Problems): Flavonoids {
  const columns = ['ndb_no', 'long_desc', ...CLASSES.map((one) => one.column)];
  const table = new Map<string, Map<ClassId, number>>();
  for (const row of readCsv({ dir, file: FILE, columns }, problems)) {
    const ofFood = new Map<ClassId, number>();
    for (const { column, id } of CLASSES) {
      const text = row[column] ?? '';
      if (text === '') continue;
      const value = Number(text);
      if (value >= 0) ofFood.set(id, significant(value, 5));
      else
        problems.add(
          { file: FILE, field: column },
          `"${text}" of food ${row['ndb_no']} is no amount; fetch it again`,
        );
    }
    table.set(row['ndb_no'] ?? '', ofFood);
  }
  return table;
}

export function addFlavonoids(row: Row, ndb: string | null | undefined, flavonoids: Flavonoids): void {
  for (const [id, value] of flavonoids.get(ndb ?? '') ?? []) fill(row, id, { value, how: 't' });
}
