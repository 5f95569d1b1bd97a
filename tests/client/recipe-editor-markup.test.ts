/** What stands on the page of the editor: what was understood, both sides of a conflict, and markup as text. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import AboutFields from '../../client/src/views/recipes/editor/AboutFields.svelte';
import { emptyDraft } from '../../client/src/views/recipes/editor/draft.ts';
import Understood from '../../client/src/views/recipes/editor/Understood.svelte';
import type { ReadLineBody } from '../../server/contract/recipe-reading.ts';

const MARKUP = '<img src=x onerror=alert(1)>';
const REVIEW = {
  ...{ id: 'r1', version: 0, line: MARKUP, recipes: [], answer: null },
  nearest: [{ food: 'kale-raw', name: 'kale', why: { code: 'x', params: {}, sentence: 'Because.' } }],
};
const verdict = (name: string, kind: 'contains' | 'no-match', target: string) => ({
  ...{ person: name, name, verdict: kind, isOut: kind === 'contains' },
  findings: [{ target, targetName: target, tier: 'severe' as const, verdict: kind }],
});

function shown(read: Partial<ReadLineBody>, isLeft = false): string {
  const line: ReadLineBody = {
    ...{ line: '200 g kale', food: 'kale-raw', foodName: 'kale', grams: 200, quantity: '200', unit: 'g' },
    ...{ preparation: null, status: 'matched', contains: [], mayContain: [], gramsFrom: 'mass' },
    ...{ foods: [{ id: 'kale-raw', name: 'kale' }], verdicts: [], review: null },
    ...read,
  };
  const nothing = (): void => undefined;
  const calls = { onanswer: nothing, onother: nothing, onleave: nothing, ontakeback: nothing };
  const { body } = render(Understood, {
    props: { ...{ id: 'u', read: line, busy: false, isLeft }, ...calls },
  });
  // Svelte's own marks.
  return body.replaceAll(/<!--.*?-->/g, '');
}

describe('beneath a line', () => {
  it('stands what was read, and for whom it matters', () => {
    const body = shown({
      verdicts: [verdict('Ada', 'contains', 'tree nut'), verdict('Ben', 'no-match', 'milk')],
    });
    expect(body).toContain('kale, 200 g');
    expect(body).toMatch(/Ada:<\/span>\s*contains/);
    expect(body).toContain('tree nut');
    expect(body).not.toContain('Ben');
    expect(body).not.toContain('Not read');
  });

  it('stands that it was not read, the nearest foods and three more ways to answer', () => {
    const body = shown({ status: 'unknown', foods: [], line: MARKUP, review: REVIEW });
    expect(body).toContain('Not read: counts as unknown for everybody until you answer.');
    for (const words of ['kale', 'It is something else', 'It is no food', 'Leave it unknown'])
      expect(body).toContain(words);
    expect(body).not.toContain('<img');
    const left = shown({ status: 'unknown', foods: [], review: REVIEW }, true);
    expect(left).toContain('Left unknown');
    expect(left).toContain('Answer after all');
  });

  it('stands the day of an answer, and the way to take it back', () => {
    const answer = { foods: [{ food: 'kale-raw', name: 'kale' }], isNoFood: false, madeOn: '2026-11-02' };
    const body = shown({ review: { ...REVIEW, answer } });
    expect(body).toContain('kale, 200 g, as you said on 2 November 2026');
    expect(body).toContain('Take back');
    const none = shown({
      status: 'empty',
      foods: [],
      review: { ...REVIEW, answer: { ...answer, foods: [] } },
    });
    expect(none).toContain('Kept as no food, as you said on 2 November 2026');
  });
});

describe('the fields', () => {
  const body = (errors: Readonly<Record<string, string>>, title = ''): string =>
    render(AboutFields, { props: { draft: { ...emptyDraft(), title }, errors } }).body;

  it('hold markup as text', () => {
    expect(body({}, `"><b>${MARKUP}`)).not.toMatch(/<b>|<img/);
  });

  it('say an error in words beside the field, tied to it', () => {
    const all = body({ title: 'Give the recipe a name.', slots: 'Choose at least one meal of the day.' });
    const id = /id="([^"]+-title)-error"[^>]*>Give the recipe a name\./.exec(all)?.[1] ?? '';
    expect(all).toMatch(
      new RegExp(`<input id="${id}"[^>]*aria-describedby="${id}-error"[^>]*aria-invalid="true"`),
    );
    expect(all.match(/aria-invalid="true"/g)).toHaveLength(5);
    expect(body({})).not.toContain('aria-invalid');
  });
});
