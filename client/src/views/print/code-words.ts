/** The code of a printed page: how it is typed, and what its answer says. */
import type { PrintBody, PrintKind } from '../../../../server/contract/prints.ts';
import { dayWords } from '../../state/day-words.ts';

const LENGTH = 6;
const THINGS: Readonly<Record<PrintKind, string>> = { week: 'week', list: 'shopping list', card: 'card' };

/** Capitals without spaces and dashes, whatever was typed or pasted; null where that is no code. */
export function codeFrom(text: string): string | null {
  const code = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s.,\-\u2010-\u2015]/g, '');
  return code.length === LENGTH && /^[A-Z0-9]+$/.test(code) ? code : null;
}

/** The answer in one sentence. */
export function answerSentence({
  kind,
  printedOn,
  status,
}: Pick<PrintBody, 'kind' | 'printedOn' | 'status'>): string {
  const it = `${THINGS[kind]}, printed on ${dayWords(printedOn)}`;
  switch (status) {
    case 'current':
      return `Yes: nothing has changed for this ${it}.`;
    case 'stale':
      return `No: something has changed since for this ${it}.`;
    case 'gone':
      return `No: what this ${it}, was made from is no longer in Kindplate.`;
  }
}

export interface Anew {
  readonly href: string;
  readonly words: string;
}

/** Where such a page is printed. */
export function printAnew(kind: PrintKind): Anew {
  switch (kind) {
    case 'week':
      return { href: '/week', words: 'Open the week to print it anew' };
    case 'list':
      return { href: '/list', words: 'Open the list to print it anew' };
    case 'card':
      return { href: '/people', words: 'Choose the person to print the card anew' };
  }
}
