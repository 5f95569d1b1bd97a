/** A person with their targets, and what a changed list would rule out, as bodies of `/api/people`. */
import type { PersonView, PreviewBody } from '../../contract/people.ts';
import { titleIn } from '../../contract/sentences/en.ts';
import type { PreviewView } from '../../actions/preview-list.ts';
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

export function presentPreview(view: PreviewView, library: Library): PreviewBody {
  const { slots, rules, plantsLost, floorsAtRisk, suspended, noWeek } = view;
  return {
    slots: slots.map((slot) => ({ ...slot })),
    rules: rules.map((rule) => ({ ...rule, title: titleIn(library, rule.target) })),
    plantsLost,
    floorsAtRisk: floorsAtRisk.map((floor) => ({ ...floor })),
    suspended: presentReasons(
      suspended.map(({ group, half, because, instead, nutrients }) => ({
        code: 'quota-suspended',
        params: { group, half: half ?? '', because, instead: instead ?? '', nutrients, sources: [] },
      })),
      library,
    ),
    noWeek: presentReasons(noWeek, library),
  };
}
