/** What the fields of the form on a person are called, by the path that the server names them with. */
import type { SensitivityBody } from '../api/person-body.ts';

export const LABELS = {
  name: 'Name',
  sex: 'Sex, for the reference values',
  birthDate: 'Year of birth',
  heightM: 'Height in centimetres',
  weightKg: 'Weight in kilograms',
  activity: 'How much you move',
  lifeStage: 'Pregnant or breastfeeding',
} as const;

const BY_PATH: Readonly<Record<string, string>> = LABELS;

/** The label of a field, or what its rule is about; null where the form has no such field. */
export function fieldLabel(
  path: string,
  rules: readonly SensitivityBody[],
  titleOf: (target: string) => string,
): string | null {
  const [room = '', index] = path.split('.');
  const rule = room === 'sensitivities' ? rules[Number(index)] : undefined;
  return rule === undefined ? (BY_PATH[path] ?? null) : titleOf(rule.target);
}

/** Sentences of the server about what the form asks in other units, in the form's own. */
const IN_FORM: Readonly<Record<string, string>> = {
  heightM: 'must be a number from 70 to 250 centimetres',
  birthDate: 'must be a year in four digits, such as 1985',
  reviewOn: 'is missing; choose the day on which to look at this again',
};

/** The faults that the server found, as this form has to say them. */
export function inFormWords(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).map(([path, sentence]) => [
      path,
      IN_FORM[path.split('.').at(-1) ?? path] ?? sentence,
    ]),
  );
}
