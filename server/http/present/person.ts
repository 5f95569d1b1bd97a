/** A person with their targets, as a body of `/api/people`. */
import type { PersonView } from '../../contract/people.ts';
import type { PersonDetails } from '../../actions/read-person.ts';
import type { Library } from '../../domain/library.ts';
import { digits, presentReasons } from './reasons.ts';

export function presentPerson(details: PersonDetails, library: Library): PersonView {
  const { stored, assumed, energyKcal, fibreCapG, targets, notes, problems } = details;
  return {
    ...{ id: stored.id, version: stored.version, assumed: [...assumed] },
    person: mutable(stored.person),
    energyKcal: energyKcal === null ? null : Math.round(energyKcal),
    fibreCapG: fibreCapG === null ? null : digits(fibreCapG, 1),
    targets: targets.map(({ floor, ceiling, ...target }) => ({
      ...target,
      floor: floor === null ? null : digits(floor, 3),
      ceiling: ceiling === null ? null : digits(ceiling, 3),
    })),
    notes: presentReasons(notes, library),
    problems: presentReasons(problems, library),
  };
}

type Stored = PersonDetails['stored']['person'];

function mutable({ conditions, targets, sensitivities, ...person }: Stored): PersonView['person'] {
  return {
    ...person,
    ...(conditions === undefined ? {} : { conditions: [...conditions] }),
    // Only what the contract's own shape let through is ever stored.
    ...(targets === undefined
      ? {}
      : { targets: [...targets] as NonNullable<PersonView['person']['targets']> }),
    ...(sensitivities === undefined ? {} : { sensitivities: [...sensitivities] }),
  };
}
