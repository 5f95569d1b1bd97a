/** Puts every food's row together, in the order of `data/nutrients/README.md`. */
import type { Authored, AuthoredFood } from './authored-foods.ts';
import { addCalculated } from './calculated.ts';
import type { CarriedTags } from './carried-tags.ts';
import { fill } from './cells.ts';
import type { Row } from './cells.ts';
import { addFlavonoids } from './flavonoids.ts';
import type { Flavonoids } from './flavonoids.ts';
import { addFromParts } from './parts.ts';
import type { PartRow } from './parts.ts';
import type { Problems } from './problems.ts';
import type { Sr28 } from './sr28.ts';
import { addBorrowed, addOwn } from './sr28-row.ts';
import { addZeros } from './zeros.ts';
import type { ZeroRule } from './zeros.ts';

export interface RowSources {
  readonly authored: Authored;
  readonly sr28: Sr28;
  readonly flavonoids: Flavonoids;
  readonly rules: readonly ZeroRule[];
  readonly carried: CarriedTags;
  /** Food id -> ug per 100 g. */
  readonly iodine: ReadonlyMap<string, number>;
}

/** Food id -> row, for every food that is not a concept, sorted by id. */
export function buildRows(sources: RowSources, problems: Problems): ReadonlyMap<string, Row> {
  const rowOf = rowReader(sources, problems);
  const rows = new Map<string, Row>();
  for (const id of [...sources.authored.foods.keys()].sort()) {
    const row = rowOf(id);
    if (row !== null) rows.set(id, row);
  }
  return rows;
}

/** Makes each row once, those of its parts first; null for concepts, unknown foods and circles. */
function rowReader(sources: RowSources, problems: Problems): (id: string) => Row | null {
  const { foods } = sources.authored;
  const done = new Map<string, Row | 'in-work'>();
  const rowOf = (id: string): Row | null => {
    const food = foods.get(id);
    if (food === undefined || food.kind === 'concept') return null;
    const known = done.get(id);
    if (known === 'in-work') {
      problems.add({ file: food.file, food: id, field: 'parts' }, 'is a part of itself; break the circle');
      return null;
    }
    if (known !== undefined) return known;
    done.set(id, 'in-work');
    const row = rowWithoutParts(food, sources, problems);
    checkParts(food, sources.authored, problems);
    if (typeof food.ndb !== 'string') addFromParts(row, food.parts.map(partRow));
    addCalculated(row);
    done.set(id, row);
    return row;
  };
  /** A concept among the parts stands for its usual form. */
  const partRow = ({ food: id, share }: AuthoredFood['parts'][number]): PartRow => {
    const part = foods.get(id);
    return { share, row: rowOf(part?.kind === 'concept' ? (part.usual ?? '') : id) ?? new Map() };
  };
  return rowOf;
}

function checkParts(food: AuthoredFood, { foods }: Authored, problems: Problems): void {
  for (const { food: id } of food.parts) {
    if (foods.has(id)) continue;
    const place = { file: food.file, food: food.id, field: 'parts' };
    problems.add(place, `names the unknown food "${id}"; correct it`);
  }
}

function rowWithoutParts(food: AuthoredFood, sources: RowSources, problems: Problems): Row {
  const { sr28, carried, flavonoids, rules } = sources;
  const row: Row = new Map();
  addOwn(row, food, sr28, problems);
  addBorrowed(row, food, sr28, problems);
  addFlavonoids(row, food.ndb, flavonoids);
  const description = sr28.foods.get(food.ndb ?? '')?.description ?? '';
  addZeros(row, rules, { food, tags: carried(food.id), description });
  const iodine = sources.iodine.get(food.id);
  if (iodine !== undefined) fill(row, 'iodine', { value: iodine, how: 't' });
  return row;
}
