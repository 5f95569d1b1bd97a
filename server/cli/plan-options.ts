/** The options of `plan`, read and checked: one clear sentence for each that is wrong. */
import { parseArgs } from 'node:util';
import type { TargetWord } from '../actions/plan-week.ts';
import type { Sex, Tier } from '../domain/people/person.ts';

export interface PlanOptions {
  readonly targets: readonly TargetWord[];
  readonly sex: Sex | null;
  readonly age: number | null;
  readonly personFile: string | null;
  readonly people: number;
  /** Null = next Monday. */
  readonly firstDay: string | null;
  readonly seed: number;
  readonly json: boolean;
}

export type Read<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentences: readonly string[] };

const OPTIONS = {
  avoid: { type: 'string', multiple: true },
  severe: { type: 'string', multiple: true },
  limit: { type: 'string', multiple: true },
  dislike: { type: 'string', multiple: true },
  sex: { type: 'string' },
  age: { type: 'string' },
  person: { type: 'string' },
  people: { type: 'string' },
  week: { type: 'string' },
  seed: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const DEFAULT_SEED = 1;
const MOST_PEOPLE = 12;

export function readPlanOptions(args: readonly string[]): Read<PlanOptions> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values } = parsed;
  const wrong: string[] = [];
  const targets = [
    ...words(values.severe, 'severe'),
    ...words(values.avoid, 'avoid'),
    ...limits(values.limit, wrong),
    ...words(values.dislike, 'dislike'),
  ];
  const sex = values.sex === undefined ? null : sexOf(values.sex, wrong);
  const age = values.age === undefined ? null : whole(values.age, '--age', { from: 0, to: 120 }, wrong);
  const people =
    values.people === undefined ? 1 : whole(values.people, '--people', { from: 1, to: MOST_PEOPLE }, wrong);
  const seed =
    values.seed === undefined
      ? DEFAULT_SEED
      : whole(values.seed, '--seed', { from: 0, to: 2_147_483_647 }, wrong);
  if (values.person !== undefined && (sex !== null || age !== null)) {
    wrong.push('--person already says sex and age: leave out --sex and --age, or write them in the file.');
  }
  if (wrong.length > 0) return { ok: false, sentences: wrong };
  const personFile = values.person ?? null;
  return {
    ok: true,
    value: {
      targets,
      sex,
      age,
      personFile,
      people: people ?? 1,
      firstDay: values.week ?? null,
      seed: seed ?? DEFAULT_SEED,
      json: values.json ?? false,
    },
  };
}

interface Values {
  readonly avoid?: string[];
  readonly severe?: string[];
  readonly limit?: string[];
  readonly dislike?: string[];
  readonly sex?: string;
  readonly age?: string;
  readonly person?: string;
  readonly people?: string;
  readonly week?: string;
  readonly seed?: string;
  readonly json?: boolean;
}

function parse(
  args: readonly string[],
): { ok: true; values: Values } | { ok: false; sentences: readonly string[] } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: false,
      strict: true,
    });
    return { ok: true, values };
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. To specify')[0] ?? '') : String(error);
    return {
      ok: false,
      sentences: [`${said.replace(/\.?$/, '.')} See "kindplate help" for the options of plan.`],
    };
  }
}

function words(values: readonly string[] | undefined, tier: Tier): readonly TargetWord[] {
  return (values ?? [])
    .flatMap((value) => value.split(','))
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => ({ word, tier, grams: null }));
}

function limits(values: readonly string[] | undefined, wrong: string[]): readonly TargetWord[] {
  return words(values, 'limit').flatMap(({ word }) => {
    const at = word.lastIndexOf('=');
    const grams = Number(word.slice(at + 1).replace(/\s*g$/, ''));
    if (at <= 0 || !(grams > 0 && grams <= 5_000) || word.slice(at + 1).trim() === '') {
      wrong.push(
        `--limit ${word}: write the food and its grams for a meal and a day, as in --limit onion=30.`,
      );
      return [];
    }
    return [{ word: word.slice(0, at).trim(), tier: 'limit' as const, grams }];
  });
}

function sexOf(text: string, wrong: string[]): Sex | null {
  if (text === 'female' || text === 'male') return text;
  wrong.push(`--sex ${text}: write female or male; the reference tables know these two.`);
  return null;
}

function whole(
  text: string,
  name: string,
  range: { from: number; to: number },
  wrong: string[],
): number | null {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : NaN;
  if (value >= range.from && value <= range.to) return value;
  wrong.push(`${name} ${text}: write a whole number from ${String(range.from)} to ${String(range.to)}.`);
  return null;
}
