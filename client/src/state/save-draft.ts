/** Saves a draft; where someone else saved first, their change is taken in and both are saved. */
import type { PersonView } from '../../../server/contract/people.ts';
import { addPerson, changePerson, getPerson } from '../api/people.ts';
import { RequestError } from '../api/request.ts';
import type { Merge } from './merge-person.ts';
import type { PersonDraft } from './person-draft.svelte.ts';

/** Several phones may save at once; past this something else is wrong. */
const MOST_MERGES = 4;

/**
 * Adds the person, or changes the one that was read. `onMerge` hears of every newer person that the draft took in,
 * also where the call is refused in the end. Throws `RequestError`.
 */
export async function saveDraft(
  draft: PersonDraft,
  person: PersonView | null,
  onMerge: (newer: PersonView, merge: Merge) => void,
): Promise<PersonView> {
  if (person === null) return addPerson(draft.body());
  let { version } = person;
  for (let merges = 0; ; merges += 1) {
    try {
      return await changePerson(person.id, version, draft.patch());
    } catch (error) {
      const isStale = error instanceof RequestError && error.code === 'stale';
      if (!isStale || merges === MOST_MERGES) throw error;
    }
    const newer = await getPerson(person.id);
    version = newer.version;
    onMerge(newer, draft.takeIn(newer.person));
  }
}
