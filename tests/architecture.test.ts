import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsIn, violationsIn } from './support/import-rule.ts';

const root = path.resolve(import.meta.dirname, '..');

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|svelte)$/.test(name))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')));
}

describe('who may import whom', () => {
  it('holds for every file of server, data/builder and client/src', () => {
    const files = ['server', 'data/builder', 'client/src'].flatMap(sourceFiles);
    expect(files.length).toBeGreaterThan(50);
    const broken = files.flatMap((file) => violationsIn(file, readFileSync(path.join(root, file), 'utf8')));
    expect(broken).toEqual([]);
  });

  it('names file, line and rule when the domain reaches out', () => {
    const [broken] = violationsIn(
      'server/domain/foods/x.ts',
      "import type { A } from './food.ts';\nimport fs from 'node:fs';\n",
    );
    expect(broken).toContain('server/domain/foods/x.ts:2');
    expect(broken).toContain('domain');
  });

  it('refuses a domain room that imports one to its right', () => {
    expect(violationsIn('server/domain/foods/x.ts', "import { y } from '../planner/plan.ts';")).toHaveLength(
      1,
    );
    expect(violationsIn('server/domain/planner/x.ts', "import { y } from '../foods/facts.ts';")).toEqual([]);
  });

  it('lets check.ts have types and raw foods only', () => {
    expect(
      violationsIn('server/domain/planner/check.ts', "import { x } from '../foods/facts.ts';"),
    ).toHaveLength(1);
    expect(
      violationsIn('server/domain/planner/check.ts', "import type { X } from '../people/person.ts';"),
    ).toEqual([]);
  });

  it('lets the command line have types of the domain and not its values', () => {
    expect(violationsIn('server/cli/x.ts', "import { dateOf } from '../domain/calendar.ts';")).toHaveLength(
      1,
    );
    expect(violationsIn('server/cli/x.ts', "import type { Library } from '../domain/library.ts';")).toEqual(
      [],
    );
  });

  it('keeps SQL out of the routes and the database itself to the two files that open it', () => {
    for (const target of [
      'drizzle-orm',
      '../../db/schema/people.ts',
      '../../db/open.ts',
      '../../reference/x.ts',
    ])
      expect(violationsIn('server/http/routes/x.ts', `import { y } from '${target}';`)).toHaveLength(1);
    expect(violationsIn('server/http/routes/x.ts', "import { y } from '../../db/repos/people.ts';")).toEqual(
      [],
    );
    expect(violationsIn('server/db/repos/x.ts', "import Sqlite from 'better-sqlite3';")).toHaveLength(1);
    expect(violationsIn('server/db/driver.ts', "import type Sqlite from 'better-sqlite3';")).toEqual([]);
  });

  it('reads imports over several lines, re-exports and dynamic imports', () => {
    const text =
      "import {\n  a,\n} from './a.ts';\nexport { b } from './b.ts';\nconst c = await import('./c.ts');\n";
    expect(importsIn(text).map((one) => one.target)).toEqual(['./a.ts', './b.ts', './c.ts']);
  });

  it('keeps Node, zod and every other room of the server out of the pages', () => {
    const wrong = [
      "import fs from 'node:fs';",
      "import { z } from 'zod';",
      "import { db } from '../../server/db/open.ts';",
    ];
    for (const line of wrong) expect(violationsIn('client/src/main.ts', line)).toHaveLength(1);
    const value = "import { planSchema } from '../../server/contract/plans.ts';";
    expect(violationsIn('client/src/main.ts', value)).toHaveLength(1);
    expect(violationsIn('client/src/main.ts', value.replace('import {', 'import type {'))).toEqual([]);
  });
});
