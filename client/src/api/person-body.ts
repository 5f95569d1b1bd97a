/** The JSON of a person as the server reads it. */
import type { PersonView } from '../../../server/contract/people.ts';

export type PersonBody = PersonView['person'];
export type SensitivityBody = NonNullable<PersonBody['sensitivities']>[number];
export type Tier = SensitivityBody['tier'];
