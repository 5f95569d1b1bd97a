/** The tables that targets are worked out from, of `data/targets` and `data/conditions.json`. */
import type { z } from 'zod';
import type { TargetTables } from '../../server/domain/people/tables.ts';
import type { IndexParameter } from '../../server/domain/planner/balance.ts';
import { conditionFileSchema } from '../../server/reference/schemas-conditions.ts';
import {
  amdrRowSchema,
  driRowSchema,
  eerRowSchema,
  indexRowSchema,
} from '../../server/reference/schemas-tables.ts';
import {
  ceilingFileSchema,
  floorFileSchema,
  quotaFileSchema,
} from '../../server/reference/schemas-targets.ts';
import type { DataFolder } from './data-folder.ts';
import type { Problems } from './problems.ts';
import { TARGET_TABLES } from './targets.ts';

export interface TargetFiles {
  readonly tables: TargetTables;
  readonly indexParameters: readonly IndexParameter[];
}

/** Null where a file is missing or broken; the problems say which. */
export function readTargetFiles(folder: DataFolder, problems: Problems): TargetFiles | null {
  const rows = <T>(file: string, schema: z.ZodType<T>): readonly T[] =>
    readTable(folder, file, schema, problems);
  const tables = {
    dri: rows('dri.csv', driRowSchema),
    amdr: rows('amdr.csv', amdrRowSchema),
    eer: rows('eer-2005.csv', eerRowSchema),
  };
  const indexParameters = rows('dii-parameters.csv', indexRowSchema);
  const floors = folder.json('targets/floors.json', floorFileSchema);
  const ceilings = folder.json('targets/ceilings.json', ceilingFileSchema);
  const quotas = folder.json('targets/quotas.json', quotaFileSchema);
  const conditions = folder.json('conditions.json', conditionFileSchema)?.conditions ?? null;
  if (floors === null || ceilings === null || quotas === null || conditions === null) return null;
  return { tables: { ...tables, floors, ceilings, quotas, conditions }, indexParameters };
}

function readTable<T>(
  folder: DataFolder,
  name: string,
  schema: z.ZodType<T>,
  problems: Problems,
): readonly T[] {
  const columns = TARGET_TABLES.find((table) => table.file === name)?.columns ?? [];
  const file = `targets/${name}`;
  const cells = folder.csv(file, columns);
  const before = problems.sentences.length;
  const rows = cells.flatMap((row, i) => folder.check({ file, field: `row ${i + 1}` }, row, schema) ?? []);
  if (cells.length === 0 && before === problems.sentences.length && folder.has(file)) {
    problems.add({ file }, 'has no rows; run "npm run data:build" again');
  }
  return rows;
}

/** Tags, groups and nutrients that targets name and tags.json lacks: one sentence each. */
export function checkTargetTags(
  { tables }: TargetFiles,
  tags: ReadonlySet<string>,
  problems: Problems,
): void {
  const check = (file: string, names: readonly string[]): void => {
    for (const name of names) {
      if (!tags.has(name)) problems.add({ file }, `names the unknown tag "${name}"; correct it`);
    }
  };
  const { quotas, conditions } = tables;
  check('targets/quotas.json', [
    ...quotas.quotas.map(({ group }) => group),
    ...quotas.dayLimits.map(({ tag }) => tag),
    ...quotas.plants.families,
  ]);
  check(
    'conditions.json',
    conditions.flatMap(({ effects }) =>
      effects.flatMap((effect) => {
        if ('tags' in effect) return effect.tags;
        if ('groups' in effect) return effect.groups;
        if ('tag' in effect) return [effect.tag];
        return 'group' in effect ? [effect.group] : [];
      }),
    ),
  );
}
