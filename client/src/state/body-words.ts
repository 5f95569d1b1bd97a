/** How much a person moves and the stage of life they are in, in words that need no table. */
import type { PersonBody } from '../api/person-body.ts';

export type Activity = NonNullable<PersonBody['activity']>;
export type LifeStage = Exclude<NonNullable<PersonBody['lifeStage']>, 'none'>;

export interface ActivityWords {
  readonly id: Activity;
  readonly title: string;
  readonly sentence: string;
}

/** The four levels of the energy equations (source `eer-2005`), told by walking as their tables are. */
export const ACTIVITIES: readonly ActivityWords[] = [
  {
    id: 'sedentary',
    title: 'Mostly sitting',
    sentence: 'Everyday tasks at home and at work, and hardly any walking.',
  },
  {
    id: 'low-active',
    title: 'Some walking',
    sentence: 'Half an hour to an hour of brisk walking a day, or something like it.',
  },
  {
    id: 'active',
    title: 'On the move',
    sentence: 'An hour or more of brisk walking a day, or something like it.',
  },
  {
    id: 'very-active',
    title: 'Very active',
    sentence: 'Two hours of brisk walking a day, or one hour of it and one of hard effort.',
  },
];

export const LIFE_STAGES: readonly { readonly id: LifeStage; readonly title: string }[] = [
  { id: 'pregnant-1', title: 'Pregnant, months 1 to 3' },
  { id: 'pregnant-2', title: 'Pregnant, months 4 to 6' },
  { id: 'pregnant-3', title: 'Pregnant, months 7 to 9' },
  { id: 'lactating-0-6', title: 'Breastfeeding, months 0 to 6' },
  { id: 'lactating-7-12', title: 'Breastfeeding, months 7 to 12' },
];

/** Ages at which the life stage is asked, in years. */
const ASKED_YEARS = { min: 12, max: 55 } as const;

interface Whom {
  readonly sex: '' | 'female' | 'male';
  /** Null where it is not known. */
  readonly ageYears: number | null;
  readonly lifeStage: '' | LifeStage;
}

/**
 * Whether pregnancy and breastfeeding can apply: to a woman of such an age, or of an age not given. A stage that was
 * given without a sex stays in sight too.
 */
export function mayHaveLifeStage({ sex, ageYears, lifeStage }: Whom): boolean {
  if (sex !== 'female' && !(sex === '' && lifeStage !== '')) return false;
  return ageYears === null || (ageYears >= ASKED_YEARS.min && ageYears <= ASKED_YEARS.max);
}

/** What a gap is filled with: the reference adults of the server's tables. */
export const TYPICAL = {
  ageYears: 35,
  activity: 'low-active',
  female: { heightCm: 163, weightKg: 57 },
  male: { heightCm: 177, weightKg: 70 },
} as const satisfies { readonly activity: Activity; readonly [what: string]: unknown };

const typicalTitle = ACTIVITIES.find(({ id }) => id === TYPICAL.activity)?.title.toLowerCase() ?? '';

/** What each field says about a gap. */
export const GAP_WORDS = {
  sex: 'Left open: the values for women.',
  birthYear: `Left empty: ${String(TYPICAL.ageYears)} years of age.`,
  heightCm: `Left empty: typical for the age; a woman ${String(TYPICAL.female.heightCm)} cm, a man ${String(TYPICAL.male.heightCm)} cm.`,
  weightKg: `Left empty: typical for the age; a woman ${String(TYPICAL.female.weightKg)} kg, a man ${String(TYPICAL.male.weightKg)} kg.`,
  activity: `Left open: ${typicalTitle}.`,
  lifeStage: 'Left open: neither pregnant nor breastfeeding.',
} as const;
