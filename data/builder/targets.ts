/** Copies the reference tables that targets are made from, checked, into `data/targets`. */
import { formatCsv, readCsv } from './csv.ts';
import type { CsvRow } from './csv.ts';
import type { Problems } from './problems.ts';

interface TargetTable {
  readonly file: string;
  readonly columns: readonly string[];
  /** Columns that must hold a number in every row. */
  readonly numbers: readonly string[];
  /** Columns that must hold one of these texts. */
  readonly oneOf: Readonly<Record<string, readonly string[]>>;
}

const SEXES = ['female', 'male', 'any'];

export const TARGET_TABLES: readonly TargetTable[] = [
  {
    file: 'dri.csv',
    columns: [
      ...['nutrient', 'unit', 'sex', 'life_stage', 'age_min_years', 'age_max_years'],
      ...['kind', 'value_per_day', 'upper_limit_scope'],
    ],
    numbers: ['age_min_years', 'value_per_day'],
    oneOf: {
      sex: SEXES,
      life_stage: ['none', 'pregnant', 'lactating'],
      kind: ['EAR', 'RDA', 'AI', 'UL', 'CDRR'],
    },
  },
  {
    file: 'amdr.csv',
    columns: ['component', 'age_min_years', 'age_max_years', 'min_percent_energy', 'max_percent_energy'],
    numbers: ['age_min_years', 'min_percent_energy', 'max_percent_energy'],
    oneOf: {},
  },
  {
    file: 'eer-2005.csv',
    columns: [
      ...['group', 'sex', 'age_min_years', 'age_max_years', 'constant_kcal', 'age_coefficient'],
      ...['weight_coefficient_per_kg', 'height_coefficient_per_m', 'added_kcal'],
      ...['pa_sedentary', 'pa_low_active', 'pa_active', 'pa_very_active'],
    ],
    numbers: [
      ...['age_min_years', 'constant_kcal', 'age_coefficient', 'weight_coefficient_per_kg'],
      ...[
        'height_coefficient_per_m',
        'added_kcal',
        'pa_sedentary',
        'pa_low_active',
        'pa_active',
        'pa_very_active',
      ],
    ],
    oneOf: { sex: SEXES, group: ['child', 'adult'] },
  },
  {
    file: 'dii-parameters.csv',
    columns: [
      ...['parameter', 'unit_per_day', 'overall_inflammatory_effect_score', 'global_daily_mean'],
      ...['global_daily_sd', 'suggested_source_in_sr28', 'note'],
    ],
    numbers: ['overall_inflammatory_effect_score', 'global_daily_mean', 'global_daily_sd'],
    oneOf: {},
  },
];

const FAMILIES = 'botanical-families.csv';
const FAMILY_COLUMNS = ['ndb_no', 'long_desc', 'food_group', 'sci_name', 'genus', 'family'];

function checkRows(table: TargetTable, rows: readonly CsvRow[], problems: Problems): void {
  rows.forEach((row, i) => {
    for (const column of table.numbers) {
      const text = row[column] ?? '';
      if (text !== '' && Number.isFinite(Number(text))) continue;
      problems.add(
        { file: table.file, field: column },
        `row ${i + 1} has "${text}" instead of a number; correct it`,
      );
    }
    for (const [column, allowed] of Object.entries(table.oneOf)) {
      const text = row[column] ?? '';
      if (allowed.includes(text)) continue;
      problems.add(
        { file: table.file, field: column },
        `row ${i + 1} has "${text}", not one of ${allowed.join(', ')}`,
      );
    }
  });
}

/** Path inside `data/` -> text, for the tables above and the families of the NDB numbers in `ndbs`. */
export function targetFiles(dir: string, ndbs: ReadonlySet<string>, problems: Problems): Map<string, string> {
  const files = new Map<string, string>();
  const texts = (columns: readonly string[], rows: readonly CsvRow[]): string =>
    formatCsv(
      columns,
      rows.map((row) => columns.map((column) => row[column] ?? '')),
    );
  for (const table of TARGET_TABLES) {
    const rows = readCsv({ dir, file: table.file, columns: table.columns }, problems);
    checkRows(table, rows, problems);
    files.set(`targets/${table.file}`, texts(table.columns, rows));
  }
  const families = readCsv({ dir, file: FAMILIES, columns: FAMILY_COLUMNS }, problems);
  const used = families.filter((row) => ndbs.has(row['ndb_no'] ?? ''));
  files.set(`targets/${FAMILIES}`, texts(FAMILY_COLUMNS, used));
  return files;
}
