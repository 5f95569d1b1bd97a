/** Starting sets and the sources of claims, each against the tags and sources that exist. */
import type { Source } from '../../server/domain/foods/food.ts';
import { setFileSchema, sourceFileSchema } from '../../server/reference/schemas-sets.ts';
import type { AuthoredSet } from '../../server/reference/schemas-sets.ts';
import type { FoodFiles } from './compile-foods.ts';
import type { DataFolder } from './data-folder.ts';
import type { Problems } from './problems.ts';

const FILE = 'sets.json';

export function readSources(folder: DataFolder): readonly Source[] {
  return folder.json('sources.json', sourceFileSchema)?.sources ?? [];
}

/** Every set as it stands; one problem for each thing in it that does not exist or does not fit. */
export function readStartingSets(
  folder: DataFolder,
  files: Pick<FoodFiles, 'tags'>,
  sources: readonly Source[],
  problems: Problems,
): readonly AuthoredSet[] {
  const sets = folder.json(FILE, setFileSchema)?.sets ?? [];
  const known: Known = {
    tags: new Map(files.tags.map((tag) => [tag.id, tag.graded === true])),
    sources: new Set(sources.map(({ id }) => id)),
  };
  const seen = new Set<string>();
  for (const set of sets) {
    const faults = [...faultsOf(set, known), ...(seen.has(set.id) ? ['stands here twice; remove one'] : [])];
    for (const fault of faults) problems.add({ file: FILE, field: set.id }, fault);
    seen.add(set.id);
  }
  return sets;
}

interface Known {
  /** Tag -> whether it is graded. */
  readonly tags: ReadonlyMap<string, boolean>;
  readonly sources: ReadonlySet<string>;
}

function faultsOf({ targets, weeks, graded, source }: AuthoredSet, known: Known): readonly string[] {
  const ids = targets.map(({ target }) => target);
  const faults = ids
    .filter((id) => !known.tags.has(id))
    .map((id) => `names the unknown tag "${id}"; correct it`);
  for (const id of new Set(ids.filter((one, i) => ids.indexOf(one) !== i)))
    faults.push(`names "${id}" twice; remove one`);
  if (graded !== ids.some((id) => known.tags.get(id) === true))
    faults.push(`says graded: ${String(graded)}, and its targets say otherwise; correct it`);
  if (weeks !== null && !(weeks.min <= weeks.usual && weeks.usual <= weeks.max))
    faults.push('has a usual length outside its shortest and longest; correct weeks');
  if (!known.sources.has(source)) faults.push(`names the unknown source "${source}"; add it to sources.json`);
  return faults;
}
