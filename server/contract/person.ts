/**
 * The JSON of a person, as in a file of the command line and the bodies of the API, with a sentence per
 * problem.
 */
import { z } from 'zod';
import type { NutrientId } from '../domain/foods/nutrient.ts';
import type { Result } from '../domain/outcome.ts';
import type {
  Activity,
  LifeStage,
  PersonInput,
  SensitivityReason,
  SensitivityStatus,
  Sex,
  Tier,
} from '../domain/people/person.ts';

const SEXES = ['female', 'male'] as const satisfies readonly Sex[];
const ACTIVITIES = [
  'sedentary',
  'low-active',
  'active',
  'very-active',
] as const satisfies readonly Activity[];
const LIFE_STAGES = [
  ...(['none', 'pregnant-1', 'pregnant-2', 'pregnant-3'] as const),
  ...(['lactating-0-6', 'lactating-7-12'] as const),
] as const satisfies readonly LifeStage[];
const TIERS = ['severe', 'avoid', 'limit', 'dislike'] as const satisfies readonly Tier[];
const REASONS = [
  ...(['allergy', 'coeliac', 'reaction', 'elimination', 'medicine', 'choice'] as const),
] as const satisfies readonly SensitivityReason[];
const STATUSES = [
  ...(['suspected', 'observed', 'rechallenged', 'clinician'] as const),
] as const satisfies readonly SensitivityStatus[];

/** What a clinician may set: every nutrient with a floor, a ceiling or a range, and energy. */
export const CLINICIAN_NUTRIENTS = [
  ...([
    'energy',
    'protein',
    'fat',
    'carbohydrate',
    'fibre',
    'free-sugars',
    'saturated-fat',
    'water',
  ] as const),
  ...([
    'linoleic',
    'ala',
    'omega-3',
    'cholesterol',
    'caffeine-mg',
    'retinol',
    'vitamin-a',
    'vitamin-c',
  ] as const),
  ...(['vitamin-d', 'vitamin-e', 'vitamin-k', 'thiamin', 'riboflavin', 'niacin', 'vitamin-b6'] as const),
  ...(['vitamin-b12', 'folate', 'pantothenic-acid', 'choline', 'calcium', 'iron', 'magnesium'] as const),
  ...(['phosphorus', 'potassium', 'sodium', 'zinc', 'copper', 'manganese', 'selenium', 'iodine'] as const),
] as const satisfies readonly NutrientId[];

const MAX_TEXT = 200;
const MAX_ITEMS = 200;

/** "must be a number from 8 to 350 kilograms". */
function number(min: number, max: number, unit: string): z.ZodNumber {
  const error = `must be a number from ${String(min)} to ${String(max)} ${unit}`;
  return z.number({ error }).min(min, { error }).max(max, { error });
}

function oneOf<const T extends readonly string[]>(values: T): z.ZodEnum<{ [K in T[number]]: K }> {
  return z.enum(values, { error: `must be one of ${values.join(', ')}` });
}

function text(what: string): z.ZodString {
  const error = `must be ${what}, 1 to ${String(MAX_TEXT)} characters long`;
  return z.string({ error }).trim().min(1, { error }).max(MAX_TEXT, { error });
}

function list<T extends z.ZodType>(item: T, what: string): z.ZodArray<T> {
  const error = `must be a list of ${what}, at most ${String(MAX_ITEMS)}`;
  return z.array(item, { error }).max(MAX_ITEMS, { error });
}

const date = z.iso.date({ error: 'must be a day of the calendar written as YYYY-MM-DD' });
const yesOrNo = z.boolean({ error: 'must be true or false' });
const id = z
  .string({ error: 'must be an id such as "tree-nut"' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'must be an id in small letters and hyphens, such as "tree-nut"',
  })
  .max(MAX_TEXT, { error: 'must be an id of at most 200 characters' });

const limitSchema = z.strictObject(
  {
    gramsPerMeal: number(0.1, 2000, 'grams').exactOptional(),
    gramsPerDay: number(0.1, 5000, 'grams').exactOptional(),
    perWeek: number(1, 28, 'times').exactOptional(),
  },
  { error: objectError('gramsPerMeal, gramsPerDay and perWeek') },
);

const clinicianTargetSchema = z
  .strictObject(
    {
      nutrient: oneOf(CLINICIAN_NUTRIENTS),
      min: number(0, 100_000, 'in the unit of the nutrient').exactOptional(),
      max: number(0, 100_000, 'in the unit of the nutrient').exactOptional(),
      source: text('the name of who set it'),
      date,
    },
    { error: objectError('nutrient, min, max, source and date') },
  )
  .refine(({ min, max }) => min !== undefined || max !== undefined, {
    error: 'has neither min nor max; give at least one',
  })
  .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
    path: ['min'],
    error: 'must not be above max',
  });

/** A suspicion or an observation is asked about again; a clinician's word and a choice are not. */
function needsReview(rule: { tier: Tier; status: SensitivityStatus; reason: SensitivityReason }): boolean {
  return rule.tier === 'avoid' && rule.status !== 'clinician' && rule.reason !== 'choice';
}

export const sensitivitySchema = z
  .strictObject(
    {
      target: id,
      tier: oneOf(TIERS),
      reason: oneOf(REASONS),
      status: oneOf(STATUSES),
      reviewOn: date.exactOptional(),
      limit: limitSchema.exactOptional(),
      keepOutOfKitchen: yesOrNo.exactOptional(),
      note: text('a note').exactOptional(),
      since: date.exactOptional(),
      never: yesOrNo.exactOptional(),
    },
    {
      error: objectError(
        'target, tier, reason and status; where needed reviewOn, limit, keepOutOfKitchen, note, since, never',
      ),
    },
  )
  .refine((rule) => !needsReview(rule) || rule.reviewOn !== undefined, {
    path: ['reviewOn'],
    error: 'is missing; give the day (YYYY-MM-DD) on which to look at this exclusion again',
  })
  .refine(
    ({ tier, limit }) =>
      tier !== 'limit' || limit?.gramsPerMeal !== undefined || limit?.gramsPerDay !== undefined,
    {
      path: ['limit'],
      error: 'is missing its dose; give gramsPerMeal or gramsPerDay',
    },
  );

const KNOWN_FIELDS =
  'sex, birthDate, weightKg, heightM, activity, lifeStage, conditions, targets, sensitivities, fibreNowG';

export const personSchema = z.strictObject(
  {
    name: text('a name'),
    sex: oneOf(SEXES).exactOptional(),
    birthDate: date.exactOptional(),
    weightKg: number(8, 350, 'kilograms').exactOptional(),
    heightM: number(0.7, 2.5, 'metres').exactOptional(),
    activity: oneOf(ACTIVITIES).exactOptional(),
    lifeStage: oneOf(LIFE_STAGES).exactOptional(),
    conditions: list(id, 'condition ids').exactOptional(),
    targets: list(clinicianTargetSchema, "a clinician's targets").exactOptional(),
    sensitivities: list(sensitivitySchema, 'sensitivities').exactOptional(),
    fibreNowG: number(0, 150, 'grams a day').exactOptional(),
  },
  {
    error: objectError(`name; where known ${KNOWN_FIELDS}`),
  },
);

/** Names an unknown field, or says what a thing that is no object should have been. */
function objectError(fields: string): (issue: z.core.$ZodRawIssue) => string {
  return (issue) =>
    issue.code === 'unrecognized_keys'
      ? `has the unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}; the fields are ${fields}`
      : `must be an object with ${fields}`;
}

/**
 * A person from parsed JSON, or a whole sentence for every problem, each beginning with where it stands
 * ("sensitivities.0.tier"). Ids of conditions, tags and foods are checked where they are looked up.
 */
export function readPerson(json: unknown): Result<PersonInput, string> {
  const read = personSchema.safeParse(json, { reportInput: true });
  return read.success
    ? { ok: true, value: read.data }
    : { ok: false, reasons: read.error.issues.map(sentenceOf) };
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  const path = issue.path.map(String).join('.');
  const where = path === '' ? 'the person' : path;
  const isMissing = path !== '' && issue.code !== 'custom' && issue.input === undefined;
  return `${where} ${isMissing ? 'is missing; it ' : ''}${issue.message}.`;
}
