/** Whether a person's conditions and sensitivities name things that the library knows; never passed over in silence. */
import type { Library } from '../domain/library.ts';
import type { PersonInput } from '../domain/people/person.ts';
import { Refusal } from './errors.ts';

/** Throws 422 with a sentence for every id that is not known, or that stands twice. */
export function checkIds(person: Partial<PersonInput>, library: Library): void {
  const fields = new Map<string, string>();
  const conditions = new Set(library.tables.conditions.map(({ id }) => id));
  person.conditions?.forEach((id, index) => {
    if (!conditions.has(id))
      fields.set(`conditions.${String(index)}`, `"${id}" is not a condition known here`);
  });
  const seen = new Set<string>();
  person.sensitivities?.forEach(({ target }, index) => {
    const field = `sensitivities.${String(index)}.target`;
    if (!library.tags.has(target) && !library.foods.has(target))
      fields.set(field, `"${target}" is neither a food nor a group known here`);
    else if (seen.has(target)) fields.set(field, `"${target}" stands in the list twice`);
    seen.add(target);
  });
  if (fields.size > 0) throw new Refusal('unknown-id', { fields: Object.fromEntries(fields) });
}
