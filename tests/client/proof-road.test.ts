/** The proof of a verdict: a sentence first, then the road from the line to the rule, for every eater. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import {
  findingSentence,
  labelSentences,
  proofSentence,
  readingSentences,
  sourceText,
} from '../../client/src/views/recipes/proof.ts';
import Verdicts from '../../client/src/views/recipes/Verdicts.svelte';
import { AppState } from '../../client/src/state/app.svelte.ts';
import type { PersonVerdict } from '../../server/contract/common.ts';
import { aRecipe } from './a-recipe.ts';

type Found = PersonVerdict['findings'][number];
type Step = Found['proof'][number];

const STEP: Step = {
  ...{ food: 'oats', foodName: 'oats', by: 'may-contain', to: 'gluten', toName: 'gluten' },
  ...{ source: 'composition', sourceTitle: 'What such a product is made of', confidence: 'medium' },
};
const FOUND: Found = {
  ...{ target: 'gluten', targetName: 'gluten', tier: 'severe', verdict: 'may-contain' },
  ...{ line: '90 g oats', proof: [STEP] },
};
const found = (own: Partial<Found>): Found => ({ ...FOUND, ...own });
const textOf = (html: string): string =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the sentences', () => {
  it('say what was found at a line', () => {
    expect(findingSentence(FOUND)).toBe('“90 g oats” may contain: gluten. It depends on the maker.');
    expect(findingSentence(found({ verdict: 'contains' }))).toBe('“90 g oats” contains: gluten.');
    expect(findingSentence(found({ verdict: 'not-assessed' }))).toBe(
      'Nobody has checked “90 g oats” for: gluten.',
    );
    const unread = { ...STEP, by: 'unread' };
    expect(findingSentence(found({ verdict: 'not-assessed', proof: [unread] }))).toContain(
      'could not be read',
    );
    expect(findingSentence(found({ line: '', proof: [unread] }))).toContain('names no ingredients');
  });

  it('lead from the line to its food, and on to the food that the proof is about', () => {
    expect(readingSentences(FOUND, 'oats')).toEqual(['The line was read as oats.']);
    expect(readingSentences(FOUND, 'granola')).toEqual([
      'The line was read as granola.',
      'Granola is made with oats, or is a kind of it.',
    ]);
    expect(readingSentences(found({ proof: [{ ...STEP, by: 'unread' }] }), null)).toEqual([]);
  });

  it('give the source by its title, with its confidence', () => {
    expect(sourceText(STEP)).toBe('Source: What such a product is made of. Confidence: medium.');
    expect(sourceText({ ...STEP, sourceTitle: null, confidence: null })).toBe('Source: composition.');
    expect(sourceText({ ...STEP, source: null })).toBeNull();
  });

  it('name the product whose label was read', () => {
    const product = { name: 'Field Oats', seenOn: '2026-11-02' };
    expect(proofSentence({ ...STEP, by: 'confirmed-product', source: null, product })).toBe(
      'You buy Field Oats as oats: its label, seen on 2 November 2026, names gluten.',
    );
    const label = { ...{ food: 'oats', clears: ['gluten'], contains: [] }, ...product };
    expect(labelSentences([{ labels: [label] }, {}, { labels: [label] }])).toEqual([
      'Field Oats, label seen on 2 November 2026.',
    ]);
  });
});

describe('the verdicts', () => {
  const verdicts: PersonVerdict[] = [
    { person: 'a', name: 'Ada', verdict: 'may-contain', isOut: true, findings: [FOUND] },
    { person: 'b', name: 'Ben', verdict: 'no-match', isOut: false, findings: [] },
  ];
  const { ingredients } = aRecipe();

  it('have a sentence for every eater, before the folded road', () => {
    const text = textOf(render(Verdicts, { props: { verdicts, ingredients } }).body);
    const order = [
      'Not planned for Ada',
      'may contain: gluten',
      'How this is known',
      'was read as oats',
      'Source:',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, two) => one - two));
    expect(text).toContain('Nothing that Ben keeps out was found in any line.');
  });

  it('ask for a product only where a maker decides and the line has one food', () => {
    const offers = (finding: Found, foods = ingredients): boolean => {
      const one = { person: 'a', name: 'Ada', verdict: finding.verdict, isOut: true, findings: [finding] };
      const props = { verdicts: [one], ingredients: foods, app: new AppState('/') };
      return render(Verdicts, { props }).body.includes('We buy one without it');
    };
    expect(offers(FOUND)).toBe(true);
    expect(offers(found({ verdict: 'contains' }))).toBe(false);
    expect(offers(found({ verdict: 'not-assessed' }))).toBe(false);
    expect(
      offers(
        FOUND,
        ingredients.map((one) => ({ ...one, food: null })),
      ),
    ).toBe(false);
  });
});
