/** The code of a printed page: as it is typed, as it stands on paper, and what is said of it. */
import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { answerSentence, codeFrom, printAnew } from '../../client/src/views/print/code-words.ts';
import CodeAnswer from '../../client/src/views/print/CodeAnswer.svelte';
import PrintCode from '../../client/src/views/print/PrintCode.svelte';
import type { PrintBody } from '../../server/contract/prints.ts';

const textOf = (html: string): string =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const SIGNS = [...'3479ACDEFHJKMNPRTWXY'];

describe('a code that is typed', () => {
  it('is the same in capitals or small letters, with blanks, dashes or full width', () => {
    for (const typed of ['k7m3xa', ' K7M 3XA ', 'k7m-3xa', 'K7M–3XA.', 'Ｋ７Ｍ３ＸＡ', 'k7m\t3xa\n'])
      expect(codeFrom(typed)).toBe('K7M3XA');
  });

  it('is none with more or fewer signs, or with others', () => {
    for (const typed of ['', 'k7m3x', 'k7m3xa4', 'k7m3x!', 'кккккк', '/code'])
      expect(codeFrom(typed)).toBeNull();
  });

  it('is read whatever its signs and wherever a blank fell', () => {
    const signs = fc.array(fc.constantFrom(...SIGNS), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(signs, fc.nat(6), (code, at) => {
        const typed = `${code.slice(0, at).join('')} ${code.slice(at).join('')}`.toLowerCase();
        expect(codeFrom(typed)).toBe(code.join(''));
      }),
    );
  });
});

describe('on paper', () => {
  it('stands with the question, and a page without one says so', () => {
    expect(textOf(render(PrintCode, { props: { code: 'K7M3XA' } }).body)).toBe(
      'Is this page still right? Open /code and type K7M3XA.',
    );
    expect(textOf(render(PrintCode, { props: { code: null } }).body)).toContain('This page has no code');
  });
});

describe('the answer', () => {
  const print = (own: Partial<PrintBody>): PrintBody => ({
    ...{ kind: 'week', printedOn: '2026-11-02', status: 'current', reasons: [] },
    ...own,
  });

  it('is one sentence with the day', () => {
    expect(answerSentence(print({}))).toBe(
      'Yes: nothing has changed for this week, printed on 2 November 2026.',
    );
    expect(answerSentence(print({ kind: 'list', status: 'stale' }))).toBe(
      'No: something has changed since for this shopping list, printed on 2 November 2026.',
    );
    expect(answerSentence(print({ kind: 'card', status: 'gone' }))).toMatch(
      /^No: .*no longer in Kindplate\.$/,
    );
  });

  it('gives reasons and a way to print anew where it is a no, and neither where it is a yes', () => {
    const reason = { code: 'c', params: {}, sentence: 'The list of Ada changed after this was printed.' };
    for (const kind of ['week', 'list', 'card'] as const) {
      const no = render(CodeAnswer, {
        props: { print: print({ kind, status: 'stale', reasons: [reason] }) },
      }).body;
      expect(textOf(no)).toContain(reason.sentence);
      expect(no).toContain(`href="${printAnew(kind).href}"`);
    }
    const yes = render(CodeAnswer, { props: { print: print({}) } }).body;
    expect(yes).not.toContain('href=');
    expect(textOf(yes)).toContain('look again each time you buy');
  });
});
