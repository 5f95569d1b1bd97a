/** Who sits at the table: stored people completed and given their targets. */
import { getPerson, listPeople, type StoredPerson } from '../db/repos/people.ts';
import type { Result } from '../domain/outcome.ts';
import type { Sensitivity } from '../domain/people/person.ts';
import { completePerson } from '../domain/people/reference-adults.ts';
import { targetsFor } from '../domain/people/targets-for.ts';
import { householdOf, type Eater, type Household } from '../domain/planner/household.ts';
import type { ActionDeps, Reason } from './deps.ts';

/**
 * The table on a day (`YYYY-MM-DD`), or every reason why somebody cannot be planned for. What someone of the household
 * keeps out of the kitchen is kept off it even where they do not eat along.
 */
export function tableOf(
  people: readonly StoredPerson[],
  onDate: string,
  { db, library }: Pick<ActionDeps, 'db' | 'library'>,
): Result<Household, Reason> {
  if (people.length === 0) return { ok: false, reasons: [{ code: 'nobody-to-plan-for', params: {} }] };
  const eaters: Eater[] = [];
  const reasons: Reason[] = [];
  for (const { id, person } of people) {
    const known = completePerson(person, onDate);
    const targets = known.ok ? targetsFor(known.value.person, library.tables) : known;
    if (!targets.ok) reasons.push(...targets.reasons);
    else eaters.push({ id, name: person.name, targets: targets.value });
  }
  const kitchen = kitchenRules(
    { db },
    people.map(({ id }) => id),
  );
  return reasons.length > 0
    ? { ok: false, reasons }
    : { ok: true, value: householdOf(eaters.map((eater) => withRules(eater, kitchen))) };
}

/** What people of the household who do not eat along keep out of the kitchen. */
export function kitchenRules(
  { db }: Pick<ActionDeps, 'db'>,
  seated: readonly string[],
): readonly Sensitivity[] {
  return listPeople(db)
    .filter(({ id }) => !seated.includes(id))
    .flatMap(({ person }) => person.sensitivities ?? [])
    .filter(({ keepOutOfKitchen }) => keepOutOfKitchen === true);
}

function withRules(eater: Eater, rules: readonly Sensitivity[]): Eater {
  const { targets } = eater;
  return { ...eater, targets: { ...targets, sensitivities: [...targets.sensitivities, ...rules] } };
}

/** The people asked for, or all; null stands for one who does not exist. */
export function peopleNamed(
  { db }: Pick<ActionDeps, 'db'>,
  ids: readonly string[] | null,
): readonly { readonly id: string; readonly stored: StoredPerson | null }[] {
  if (ids === null) return listPeople(db).map((stored) => ({ id: stored.id, stored }));
  return [...new Set(ids)].map((id) => ({ id, stored: getPerson(db, id) }));
}

/** Those of a plan who are still there: nobody plans on for a person who was removed. */
export function peopleLeft(deps: Pick<ActionDeps, 'db'>, ids: readonly string[]): readonly StoredPerson[] {
  return peopleNamed(deps, ids).flatMap(({ stored }) => (stored === null ? [] : [stored]));
}
