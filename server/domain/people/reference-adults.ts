/**
 * Bodies to plan for where a person gives none: the reference bodies of the DRI tables; printed with the
 * plan.
 */
import type { Result } from '../outcome.ts';
import type { Person, PersonInput, Sex } from './person.ts';
import type { PeopleReason } from './reasons.ts';
import { ageOn } from './targets-for.ts';

interface ReferenceBody {
  /** Whole years, from here up to the next row. */
  readonly fromYears: number;
  readonly weightKg: number;
  readonly heightM: number;
}

/** Source `national-academies-dri`: median weights and heights behind the tables. */
const BODIES: Readonly<Record<Sex, readonly ReferenceBody[]>> = {
  female: [
    { fromYears: 0, weightKg: 12, heightM: 0.86 },
    { fromYears: 4, weightKg: 20, heightM: 1.15 },
    { fromYears: 9, weightKg: 37, heightM: 1.44 },
    { fromYears: 14, weightKg: 54, heightM: 1.63 },
    { fromYears: 19, weightKg: 57, heightM: 1.63 },
  ],
  male: [
    { fromYears: 0, weightKg: 12, heightM: 0.86 },
    { fromYears: 4, weightKg: 20, heightM: 1.15 },
    { fromYears: 9, weightKg: 36, heightM: 1.44 },
    { fromYears: 14, weightKg: 61, heightM: 1.74 },
    { fromYears: 19, weightKg: 70, heightM: 1.77 },
  ],
};

export const REFERENCE_AGE_YEARS = 35;
export const REFERENCE_SEX: Sex = 'female';

/** What was not given and taken from the reference: said with the plan. */
export type Assumed = 'sex' | 'age' | 'weight' | 'height' | 'activity';

export interface CompletedPerson {
  readonly person: Person;
  readonly assumed: readonly Assumed[];
}

/** Weight (kg) and height (m) of the reference body of this sex and age in years. */
export function referenceBody(
  sex: Sex,
  ageYears: number,
): { readonly weightKg: number; readonly heightM: number } {
  const row = BODIES[sex].findLast(({ fromYears }) => ageYears >= fromYears) ?? BODIES[sex][0];
  if (row === undefined) throw new Error('there is no reference body');
  return { weightKg: row.weightKg, heightM: row.heightM };
}

/**
 * A person of the reference body, low active, with no rules: a woman of 35 where neither sex nor age is given
 * (null).
 */
export function referenceAdult(givenSex: Sex | null, givenAgeYears: number | null): Person {
  const sex = givenSex ?? REFERENCE_SEX;
  const ageYears = givenAgeYears ?? REFERENCE_AGE_YEARS;
  return {
    name: 'you',
    sex,
    ageYears,
    ...referenceBody(sex, ageYears),
    activity: 'low-active',
    lifeStage: 'none',
    conditions: [],
    targets: [],
    sensitivities: [],
  };
}

/**
 * Fills what a person left open from the reference, on the day `onDate` (`YYYY-MM-DD`), and says what it
 * filled.
 */
export function completePerson(input: PersonInput, onDate: string): Result<CompletedPerson, PeopleReason> {
  const { name, birthDate } = input;
  const ageYears = birthDate === undefined ? REFERENCE_AGE_YEARS : ageOn(birthDate, onDate);
  if (birthDate !== undefined && birthDate > onDate)
    return { ok: false, reasons: [{ code: 'birth-date-ahead', params: { name, birthDate, onDate } }] };
  const base = referenceAdult(input.sex ?? null, ageYears);
  const person: Person = {
    ...base,
    name,
    weightKg: input.weightKg ?? base.weightKg,
    heightM: input.heightM ?? base.heightM,
    activity: input.activity ?? base.activity,
    lifeStage: input.lifeStage ?? base.lifeStage,
    conditions: input.conditions ?? [],
    targets: input.targets ?? [],
    sensitivities: input.sensitivities ?? [],
    ...(input.fibreNowG === undefined ? {} : { fibreNowG: input.fibreNowG }),
  };
  return { ok: true, value: { person, assumed: assumedIn(input) } };
}

function assumedIn(input: PersonInput): readonly Assumed[] {
  const open: readonly (readonly [Assumed, unknown])[] = [
    ['sex', input.sex],
    ['age', input.birthDate],
    ['weight', input.weightKg],
    ['height', input.heightM],
    ['activity', input.activity],
  ];
  return open.filter(([, given]) => given === undefined).map(([what]) => what);
}
