/** A person with the targets that follow from what is known of them. */
import { getPerson, listPeople, type StoredPerson } from '../db/repos/people.ts';
import { nutrientOf, type NutrientId } from '../domain/foods/nutrient.ts';
import { completePerson, type Assumed } from '../domain/people/reference-adults.ts';
import type { Ceiling, Floor, Targets } from '../domain/people/targets.ts';
import { targetsFor } from '../domain/people/targets-for.ts';
import type { ActionDeps, Reason } from './deps.ts';

export interface TargetView {
  readonly nutrient: NutrientId;
  readonly title: string;
  readonly unit: string;
  /** The kind of the floor; "ceiling" where there is none. */
  readonly kind: string;
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly basis: string | null;
  readonly source: string;
  readonly cause: string | null;
}

export interface PersonDetails {
  readonly stored: StoredPerson;
  readonly assumed: readonly Assumed[];
  readonly energyKcal: number | null;
  readonly fibreCapG: number | null;
  readonly targets: readonly TargetView[];
  readonly notes: readonly Reason[];
  /** Why nothing can be planned for this person, if so. */
  readonly problems: readonly Reason[];
}

/** `onDate` decides the age. Null where there is no such person. */
export function readPerson(deps: ActionDeps, id: string, onDate: string = today(deps)): PersonDetails | null {
  const stored = getPerson(deps.db, id);
  return stored === null ? null : detailsOf(deps, stored, onDate);
}

export function readPeople(deps: ActionDeps, onDate: string = today(deps)): readonly PersonDetails[] {
  return listPeople(deps.db).map((stored) => detailsOf(deps, stored, onDate));
}

const today = ({ db }: ActionDeps): string => db.now().slice(0, 10);

export function detailsOf({ library }: ActionDeps, stored: StoredPerson, onDate: string): PersonDetails {
  const known = completePerson(stored.person, onDate);
  const nothing = { stored, energyKcal: null, fibreCapG: null, targets: [], notes: [] };
  if (!known.ok) return { ...nothing, assumed: [], problems: known.reasons };
  const { person, assumed } = known.value;
  const targets = targetsFor(person, library.tables);
  if (!targets.ok) return { ...nothing, assumed, problems: targets.reasons };
  const { energyKcal, fibreCapG, notes } = targets.value;
  return { stored, assumed, energyKcal, fibreCapG, targets: linesOf(targets.value), notes, problems: [] };
}

function linesOf({ floors, ceilings }: Targets): readonly TargetView[] {
  const ids = [...new Set([...floors, ...ceilings].map(({ nutrient }) => nutrient))];
  return ids.flatMap((id) => {
    const floor = floors.find(({ nutrient }) => nutrient === id) ?? null;
    const ceiling = ceilings.find(({ nutrient }) => nutrient === id) ?? null;
    const own = floor ?? ceiling;
    return own === null ? [] : [lineOf(own, floor, ceiling)];
  });
}

function lineOf(own: Floor | Ceiling, floor: Floor | null, ceiling: Ceiling | null): TargetView {
  const { title, unit } = nutrientOf(own.nutrient);
  return {
    ...{ nutrient: own.nutrient, title, unit, kind: floor?.kind ?? 'ceiling' },
    ...{ floor: floor?.perDay ?? null, ceiling: ceiling?.weekMean ?? null },
    ...{ basis: own.basis, source: own.source, cause: floor?.cause ?? null },
  };
}
