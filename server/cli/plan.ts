/** `kindplate plan`: from options to a week and its list, as text or as JSON. */
import { planWeek } from '../actions/plan-week.ts';
import type { Unresolved } from '../actions/resolve-target.ts';
import { readPerson } from '../contract/person.ts';
import { sentenceFor, type AnyReason } from '../contract/sentences/en.ts';
import type { Matcher } from '../domain/ingredients/matcher.ts';
import type { Library } from '../domain/library.ts';
import type { PersonInput } from '../domain/people/person.ts';
import { done, notDone, wrongUsage, type CommandResult } from './outcome.ts';
import { planJson } from './plan-json.ts';
import { readPlanOptions, type PlanOptions, type Read } from './plan-options.ts';
import { planText } from './plan-text.ts';

export interface PlanDeps {
  readonly library: Library;
  readonly matcher: Matcher;
  /** Today as YYYY-MM-DD, for the default week. */
  readonly today: string;
  /** The file's text; null where it cannot be read. */
  readonly readFile: (name: string) => string | null;
}

export function runPlan(args: readonly string[], deps: PlanDeps): CommandResult {
  const options = readPlanOptions(args);
  if (!options.ok) return wrongUsage(...options.sentences);
  const { personFile, json } = options.value;
  const person = personFile === null ? null : personFrom(personFile, deps);
  if (person !== null && !person.ok) return wrongUsage(...person.sentences);
  const input = person === null ? null : person.value;
  const request = requestOf(options.value, deps.today);
  const outcome = planWeek({ ...request, person: input }, deps.library, deps.matcher);
  switch (outcome.kind) {
    case 'bad-date':
      return wrongUsage(
        `--week ${outcome.date}: write the first day as a date that exists, like 2026-11-30.`,
      );
    case 'unknown-words':
      return wrongUsage(...outcome.words.map(unknownWord));
    case 'no-week':
      return noWeek(outcome.reasons, outcome.aliases, json, deps.library);
    case 'planned': {
      const text = json
        ? planJson(outcome.week, options.value, deps.library)
        : planText(outcome.week, deps.library);
      return done(
        text,
        outcome.aliases.map((alias) => sentenceFor(alias, deps.library)),
      );
    }
  }
}

function requestOf(options: PlanOptions, today: string): Omit<Parameters<typeof planWeek>[0], 'person'> {
  const { targets, sex, age, people, firstDay, seed } = options;
  return { targets, sex, age, eaters: people, firstDay, seed, today };
}

function unknownWord({ word, nearest }: Unresolved): string {
  const near =
    nearest.length > 0 ? ` Did you mean ${nearest.join(', ')}?` : ' See "kindplate help" for the groups.';
  return `"${word}" is neither a food nor a group that Kindplate knows.${near}`;
}

function noWeek(
  reasons: readonly AnyReason[],
  aliases: readonly AnyReason[],
  json: boolean,
  library: Library,
): CommandResult {
  const sentences = [...aliases, ...reasons].map((reason) => sentenceFor(reason, library));
  const result = notDone('No week can be made.', ...sentences);
  if (!json) return result;
  const body = reasons.map(({ code, params }) => ({ code, params, counts: countsOf(params) }));
  return { ...result, out: `${JSON.stringify({ reasons: body })}\n` };
}

/** The numbers among a reason's parameters. */
function countsOf(params: AnyReason['params']): Readonly<Record<string, number>> {
  const numbers = Object.entries(params).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return Object.fromEntries(numbers);
}

function personFrom(file: string, deps: PlanDeps): Read<PersonInput> {
  const text = deps.readFile(file);
  if (text === null)
    return { ok: false, sentences: [`--person ${file}: there is no such file, or it cannot be read.`] };
  const json = parseJson(text);
  if (json === undefined) return { ok: false, sentences: [`--person ${file}: the file is not JSON.`] };
  const input = readPerson(json);
  if (!input.ok)
    return { ok: false, sentences: input.reasons.map((reason) => `--person ${file}: ${reason}`) };
  return { ok: true, value: input.value };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
