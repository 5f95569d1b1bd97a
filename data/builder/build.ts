/** The whole build as one function: folders in, files of `data/` out, or the problems that forbid it. */
import { MEASURED } from '../../server/domain/foods/nutrient.ts';
import { readAuthored } from './authored-foods.ts';
import type { Authored, AuthoredFood } from './authored-foods.ts';
import { carriedTags } from './carried-tags.ts';
import type { Row } from './cells.ts';
import { COOKING_COLUMNS, cookingRows } from './cooking.ts';
import { formatCsv } from './csv.ts';
import { coverageLines, lackingLines } from './coverage.ts';
import { readFlavonoids } from './flavonoids.ts';
import { readIodine } from './iodine.ts';
import { MEASURE_COLUMNS, measureRows } from './measures.ts';
import { Problems } from './problems.ts';
import { buildRows } from './rows.ts';
import { readSr28 } from './sr28.ts';
import type { Sr28, Sr28Rows } from './sr28.ts';
import { targetFiles } from './targets.ts';
import { writeFiles } from './write-files.ts';
import { readZeroRules } from './zeros.ts';

export interface BuildFolders {
  readonly sr28: string;
  readonly reference: string;
  /** The repository's `data/`: authored files are read from it, built ones written to it. */
  readonly data: string;
}

export interface BuildResult {
  /** Sentences; where there is one, nothing was written. */
  readonly problems: readonly string[];
  readonly coverage: readonly string[];
  readonly lacking: readonly string[];
}

const NUTRIENT_COLUMNS = ['food', ...MEASURED.map((nutrient) => nutrient.id)];

function nutrientFiles(rows: ReadonlyMap<string, Row>): Map<string, string> {
  const table = (cell: (row: Row, id: (typeof MEASURED)[number]['id']) => string): string =>
    formatCsv(
      NUTRIENT_COLUMNS,
      [...rows].map(([food, row]) => [food, ...MEASURED.map(({ id }) => cell(row, id))]),
    );
  return new Map([
    ['nutrients/sr28.csv', table((row, id) => String(row.get(id)?.value ?? ''))],
    ['nutrients/provenance.csv', table((row, id) => row.get(id)?.how ?? '')],
  ]);
}

function foodFiles(foods: readonly AuthoredFood[], sr28: Sr28): Map<string, string> {
  const described = foods.map((food) => {
    const entry = sr28.foods.get(food.ndb ?? '');
    return [food.id, food.ndb ?? '', String(entry?.refusePercent ?? ''), entry?.description ?? ''];
  });
  return new Map([
    ['nutrients/foods.csv', formatCsv(['food', 'ndb', 'refuse_percent', 'description'], described)],
    ['nutrients/measures.csv', formatCsv(MEASURE_COLUMNS, measureRows(foods, sr28))],
    ['nutrients/cooking.csv', formatCsv(COOKING_COLUMNS, cookingRows(foods, sr28))],
  ]);
}

function readRows(folders: BuildFolders, authored: Authored, sr28: Sr28, problems: Problems) {
  const foods = new Set(authored.foods.keys());
  return buildRows(
    {
      authored,
      sr28,
      flavonoids: readFlavonoids(folders.reference, problems),
      rules: readZeroRules(folders.data, { tags: new Set(authored.implies.keys()), foods }, problems),
      carried: carriedTags(authored),
      iodine: readIodine(folders, foods, problems),
    },
    problems,
  );
}

/** Builds and writes, or writes nothing. `sizes` = how many rows each SR28 table must have, null to leave it open. */
export function buildData(folders: BuildFolders, sizes: Sr28Rows | null): BuildResult {
  const problems = new Problems();
  const authored = readAuthored(folders.data, problems);
  const sr28 = readSr28(folders.sr28, sizes, problems);
  // Without SR28 every food's number would be "not in SR28": the reason is said once instead.
  if (problems.sentences.length > 0) return { problems: problems.sentences, coverage: [], lacking: [] };
  const rows = readRows(folders, authored, sr28, problems);
  const foods = [...rows.keys()].flatMap((id) => authored.foods.get(id) ?? []);
  const ndbs = new Set(foods.flatMap((food) => food.ndb ?? []));
  const files = new Map([
    ...nutrientFiles(rows),
    ...foodFiles(foods, sr28),
    ...targetFiles(folders.reference, ndbs, problems),
  ]);
  if (problems.sentences.length === 0) writeFiles(folders.data, files);
  return { problems: problems.sentences, coverage: coverageLines(rows), lacking: lackingLines(rows) };
}
