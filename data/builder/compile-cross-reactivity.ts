/** The edges of `data/cross-reactivity.json`, each between tags and foods that exist. */
import type { CrossEdge } from '../../server/domain/people/cross-reactivity.ts';
import { crossReactivityFileSchema } from '../../server/reference/schemas-cross-reactivity.ts';
import type { FoodFiles } from './compile-foods.ts';
import type { DataFolder } from './data-folder.ts';
import type { Problems } from './problems.ts';

const FILE = 'cross-reactivity.json';

/** Every edge as it stands; one problem for each id that is neither a tag nor a food, and for each edge that stands twice. */
export function readCrossEdges(
  folder: DataFolder,
  files: Pick<FoodFiles, 'tags' | 'foods'>,
  problems: Problems,
): readonly CrossEdge[] {
  const edges = folder.json(FILE, crossReactivityFileSchema)?.edges ?? [];
  const known = new Set([...files.tags, ...files.foods].map(({ id }) => id));
  const seen = new Set<string>();
  edges.forEach(({ from, to }, i) => {
    const place = { file: FILE, field: `edges.${i}` };
    for (const id of new Set([from, to])) {
      if (!known.has(id)) problems.add(place, `names the unknown tag or food "${id}"; correct it`);
    }
    const way = `${from} > ${to}`;
    if (seen.has(way)) problems.add(place, `leads from "${from}" to "${to}" a second time; remove one`);
    seen.add(way);
  });
  return edges;
}
