/** The search in this very thread, for tests that are about other things than threads. */
import type { Library } from '../../server/domain/library.ts';
import { searchFor } from '../../server/domain/planner/search-for.ts';
import type { Search } from '../../server/solver/search.ts';

export function searchHere(library: Library): Search {
  return async (job) => searchFor(job, library);
}
