/** The real target tables, read once, and a person in a line. */
import { join } from 'node:path';
import { DataFolder } from '../../../data/builder/data-folder.ts';
import { readTargetFiles } from '../../../data/builder/compile-targets.ts';
import { Problems } from '../../../data/builder/problems.ts';
import type { Person, Sensitivity } from '../../../server/domain/people/person.ts';
import { referenceAdult } from '../../../server/domain/people/reference-adults.ts';
import type { TargetTables } from '../../../server/domain/people/tables.ts';
import { targetsFor } from '../../../server/domain/people/targets-for.ts';
import type { Floor, Targets } from '../../../server/domain/people/targets.ts';

function readTables(): TargetTables {
  const problems = new Problems();
  const dir = join(import.meta.dirname, '../../../data');
  const files = readTargetFiles(new DataFolder(dir, problems), problems);
  if (files === null || problems.sentences.length > 0) throw new Error(problems.sentences.join('\n'));
  return files.tables;
}

export const tables = readTables();

/** The woman of 35 of the reference, with what the test changes. */
export function aPerson(changed: Partial<Person> = {}): Person {
  return { ...referenceAdult(null, null), ...changed };
}

/** Targets of a person for whom there must be some. */
export function targetsOf(changed: Partial<Person> = {}): Targets {
  const result = targetsFor(aPerson(changed), tables);
  if (!result.ok) throw new Error(result.reasons.map(({ code }) => code).join(', '));
  return result.value;
}

/** The codes of the reasons why there are no targets. */
export function refusalsOf(changed: Partial<Person>): readonly string[] {
  const result = targetsFor(aPerson(changed), tables);
  return result.ok ? [] : result.reasons.map(({ code }) => code);
}

export function floorOf(targets: Targets, nutrient: string): Floor | undefined {
  return targets.floors.find((floor) => floor.nutrient === nutrient);
}

/** Rules that keep these out. */
export function avoiding(...targets: readonly string[]): readonly Sensitivity[] {
  return targets.map((target) => ({ target, tier: 'avoid', reason: 'choice', status: 'clinician' }));
}
