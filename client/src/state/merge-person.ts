/** What a form changes of a person: as a patch, and on top of what was saved elsewhere meanwhile. */
import type { PersonPatch } from '../../../server/contract/people.ts';
import type { PersonBody } from '../api/person-body.ts';
import { isContested, mergeRules, pick, type ThreeWays } from './merge-rules.ts';
import { isSameJson } from './same-json.ts';

/** The single answers of the form. What it does not ask (a clinician's targets) it leaves alone. */
const ANSWERS = [
  ...(['name', 'sex', 'birthDate', 'heightM', 'weightKg', 'activity', 'lifeStage'] as const),
] as const satisfies readonly (keyof PersonBody)[];
export type Answer = (typeof ANSWERS)[number];

/** What became of two changes, for the sentence about it. */
export interface Merge {
  /** Theirs changed the rules or the conditions. */
  readonly isListChanged: boolean;
  /** Theirs changed a single answer. */
  readonly areAnswersChanged: boolean;
  /** Rules that both changed: the stricter answer stands. */
  readonly stricter: readonly string[];
  /** Answers that both changed: the one given here stands. */
  readonly kept: readonly Answer[];
}

/** The fields in which the form's person differs; null takes away what was emptied. */
export function patchOf(base: PersonBody, mine: PersonBody): PersonPatch {
  const answers = ANSWERS.filter((key) => !isSameJson(base[key], mine[key])).map((key) => [
    key,
    mine[key] ?? null,
  ]);
  const { sensitivities = [], conditions = [] } = mine;
  return {
    ...(Object.fromEntries(answers) as Pick<PersonPatch, Answer>),
    ...(isSameJson(base.sensitivities ?? [], sensitivities) ? {} : { sensitivities }),
    ...(isSameJson(base.conditions ?? [], conditions) ? {} : { conditions }),
  };
}

/** The person with both changes, and what to say about it. */
export function mergePerson(ways: ThreeWays<PersonBody>): { person: PersonBody; merge: Merge } {
  const { base, mine, theirs } = ways;
  const { rules, conflicts } = mergeRules(eachOf(ways, ({ sensitivities = [] }) => sensitivities));
  const conditions = mergeConditions(eachOf(ways, ({ conditions: ids = [] }) => ids));
  const answerOf = (key: Answer): ThreeWays<unknown> => eachOf<PersonBody, unknown>(ways, (one) => one[key]);
  const answers = ANSWERS.map((key) => [key, pick(answerOf(key), () => mine[key])] as const);
  const given = Object.fromEntries(answers.filter(([, value]) => value !== undefined));
  return {
    person: {
      ...(given as Pick<PersonBody, Answer>),
      sensitivities: [...rules],
      conditions: [...conditions],
    },
    merge: {
      isListChanged:
        !isSameJson(base.sensitivities ?? [], theirs.sensitivities ?? []) ||
        !isSameJson(base.conditions ?? [], theirs.conditions ?? []),
      areAnswersChanged: ANSWERS.some((key) => !isSameJson(base[key], theirs[key])),
      stricter: conflicts,
      kept: ANSWERS.filter((key) => isContested(answerOf(key))),
    },
  };
}

function eachOf<T, U>({ base, mine, theirs }: ThreeWays<T>, read: (one: T) => U): ThreeWays<U> {
  return { base: read(base), mine: read(mine), theirs: read(theirs) };
}

/** Both sides' additions and removals. */
function mergeConditions({ base, mine, theirs }: ThreeWays<readonly string[]>): readonly string[] {
  return [...new Set([...theirs, ...mine])].filter((id) => {
    const isIn = { base: base.includes(id), mine: mine.includes(id), theirs: theirs.includes(id) };
    return pick(isIn, () => true);
  });
}

const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  ...{ name: 'the name', sex: 'the sex', birthDate: 'the year of birth', heightM: 'the height' },
  ...{ weightKg: 'the weight', activity: 'the activity', lifeStage: 'the life stage' },
};

/** What a person reads about it; "" where nothing of theirs meets this form. */
export function mergeSentence(merge: Merge, titleOf: (target: string) => string): string {
  if (!merge.isListChanged && !merge.areAnswersChanged) return '';
  const what = merge.isListChanged ? 'this list' : 'these answers';
  const targets = merge.stricter.map((target) => titleOf(target).toLowerCase()).join(', ');
  const answers = merge.kept.map((answer) => ANSWER_WORDS[answer]).join(', ');
  return [
    `Someone else changed ${what} too; both changes are kept.`,
    ...(targets === '' ? [] : [`Where both answered about ${targets}, the stricter answer stands.`]),
    ...(answers === '' ? [] : [`Where both changed ${answers}, yours stands.`]),
  ].join(' ');
}
