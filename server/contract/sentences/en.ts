/** Every code as an English sentence, for screen, terminal and paper. A second language is a second file. */
import type { Library } from '../../domain/library.ts';
import { labelSentences, printSentences, suggestionSentences } from './household-en.ts';
import { conditionSentences, peopleSentences } from './people-en.ts';
import { plannerSentences } from './planner-en.ts';

/** A reason or note of any room: a code with its parameters. */
export interface AnyReason {
  readonly code: string;
  readonly params: object;
}

/** The title of a tag, a food, or the id with its hyphens taken out. */
export function titleIn(library: Library, id: string): string {
  return library.tags.get(id)?.title ?? library.foods.get(id)?.name ?? id.replaceAll('-', ' ');
}

/** One sentence for a code; throws for a code that no sentence file words, since that is our fault. */
export function sentenceFor(reason: AnyReason, library: Library): string {
  const title = (id: string): string => titleIn(library, id);
  if (reason.code === 'condition') return conditionText(reason.params, library);
  const all = {
    ...{ ...plannerSentences(title), ...peopleSentences, ...conditionSentences(title) },
    ...{ ...suggestionSentences, ...labelSentences(title), ...printSentences },
  };
  const entry = Object.entries(all).find(([code]) => code === reason.code);
  if (entry === undefined) throw new Error(`no sentence words the code "${reason.code}"`);
  // The code names the function whose parameters these are; the unions were checked where the reason was made.
  const word = entry[1] as (params: object) => string;
  return capital(word(reason.params));
}

/** What the condition says on the screen, in its own words. */
function conditionText(params: object, library: Library): string {
  const id = 'condition' in params ? params.condition : null;
  const condition = library.tables.conditions.find((one) => one.id === id);
  return condition === undefined ? '' : condition.screen.map(({ text }) => text).join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
