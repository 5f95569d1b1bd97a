/**
 * What a line may mean, why a label is not taken as it was given, and why a printed sheet no longer holds.
 */
import type { LabelReasons } from '../../domain/foods/label-reasons.ts';
import type { SuggestionReasons } from '../../domain/ingredients/suggest.ts';
import type { Sentences, TitleOf } from './wording.ts';

const list = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? '')
    : `${words.slice(0, -1).join(', ')} and ${words[words.length - 1] ?? ''}`;

export const suggestionSentences: Sentences<SuggestionReasons> = {
  'named-in-line': (p) => `"${p.written}" stands in the line.`,
  'known-misspelling': (p) => `"${p.written}" is often written for ${p.name}.`,
  'like-in-letters': (p) => `"${p.written}" is a letter or two away from ${p.name}.`,
  'like-in-sound': (p) => `"${p.written}" sounds like ${p.name}.`,
};

export function labelSentences(title: TitleOf): Sentences<LabelReasons> {
  const titles = (ids: readonly string[]): string => list(ids.map((id) => title(id).toLowerCase()));
  return {
    'label-clears-certain': (p) =>
      `What is sold as ${title(p.food).toLowerCase()} always holds ${titles(p.targets)}, whatever the label says, ` +
      'so that cannot be cleared. Leave it out, or choose another food.',
    'label-says-both': (p) =>
      `The label is said to name ${titles(p.targets)} and to be without it. Keep one of the two.`,
    'label-seen-ahead': (p) => `The label was read on ${p.date}, and today is ${p.today}. Correct the day.`,
  };
}

/** Why a printed sheet is not current. */
export interface PrintReasons {
  'print-rules-changed': { readonly names: readonly string[] };
  'print-dishes-changed': Readonly<Record<string, never>>;
  'print-labels-changed': Readonly<Record<string, never>>;
  'print-plan-changed': Readonly<Record<string, never>>;
  'print-data-changed': Readonly<Record<string, never>>;
  'print-plan-gone': Readonly<Record<string, never>>;
  'print-person-gone': Readonly<Record<string, never>>;
}

export const printSentences: Sentences<PrintReasons> = {
  'print-rules-changed': (p) => {
    const names = list(p.names.filter((name) => name !== ''));
    return names === ''
      ? 'Lists changed after this was printed.'
      : `The ${p.names.length === 1 ? 'list' : 'lists'} of ${names} changed after this was printed.`;
  },
  'print-dishes-changed': () => 'Which dishes clear everyone is no longer what it was. Look at the week.',
  'print-labels-changed': () => 'What to look for on labels is no longer what it was. Look at the list.',
  'print-plan-changed': () => 'The week was changed after this was printed.',
  'print-data-changed': () => 'What is known of foods was brought up to date after this was printed.',
  'print-plan-gone': () => 'This week is no longer kept here.',
  'print-person-gone': () => 'This person is no longer kept here.',
};
