/** What a product's form asks, sends and takes back, and what is said of the products. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppState } from '../../../client/src/state/app.svelte.ts';
import { ProductForm } from '../../../client/src/state/product-form.svelte.ts';
import { Products } from '../../../client/src/state/products.svelte.ts';
import { askedText, labelText, opensText } from '../../../client/src/views/products/product-words.ts';
import type { ProductBody } from '../../../server/contract/products.ts';
import { answerWith, aPerson, type Answers } from './answers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const TODAY = '2026-11-23';
const GLUTEN = { id: 'gluten', title: 'gluten' };
const fact = (id: string, told: 'yes' | 'may' | 'no') => ({
  ...{ id, fact: told, source: null },
  confidence: null,
});
const tag = (id: string, kind: string, graded = false) => ({
  ...{ id, title: id, kind, description: '', source: 's' },
  ...(graded ? { graded } : {}),
});
const OATS: ProductBody = {
  ...{ id: 'p1', version: 2, food: 'oat-rolled', foodName: 'rolled oats', name: 'Field Oats' },
  ...{ clears: [GLUTEN], contains: [], seenOn: '2026-03-01', askAgainOn: '2026-09-01' },
  ...{ counts: false, stillHolds: [] },
};
const ANSWERS: Answers = {
  'GET /api/foods/oat-rolled': [
    200,
    {
      ...{ id: 'oat-rolled', name: 'rolled oats', toLookFor: 'labelled gluten-free' },
      tags: [
        ...[fact('oats', 'yes'), fact('gluten', 'may'), fact('wheat', 'may'), fact('histamine', 'may')],
        ...[fact('pulse', 'may'), fact('soy', 'may'), fact('milk', 'no')],
      ],
    },
  ],
  'GET /api/tags': [
    200,
    {
      items: [
        ...[tag('gluten', 'allergen'), tag('wheat', 'allergen'), tag('soy', 'allergen')],
        ...[tag('milk', 'allergen'), tag('histamine', 'substance', true), tag('pulse', 'group')],
      ],
    },
  ],
  'GET /api/products': [200, { items: [] }],
};
const keeps = (target: string, tier: 'avoid' | 'dislike') =>
  ({ target, tier, reason: 'reaction', status: 'observed' }) as const;
const ada = aPerson('a', 'Ada');
const PEOPLE = [
  {
    ...ada,
    person: {
      ...ada.person,
      sensitivities: [
        ...['oats', 'wheat', 'milk', 'histamine', 'pulse'].map((one) => keeps(one, 'avoid')),
        keeps('soy', 'dislike'),
      ],
    },
  },
];
const ASKED = { food: 'oat-rolled', targets: [GLUTEN] };

async function asked(own: Answers = {}) {
  const calls = answerWith({ ...ANSWERS, ...own });
  const form = new ProductForm();
  await form.ask(ASKED, PEOPLE, TODAY);
  return { form, calls };
}

describe('the form of a product', () => {
  it('offers what was asked and what else a label can clear for somebody here, and ticks nothing', async () => {
    const { form } = await asked();
    // Oats are in it, milk is not; no label tells of histamine or of pulses; soy is only disliked.
    expect(form.choices.map(({ id }) => id)).toEqual(['gluten', 'wheat']);
    expect([form.clears, form.name, form.seenOn]).toEqual([[], '', TODAY]);
  });

  it('says what is missing and sends nothing', async () => {
    const { form, calls } = await asked();
    form.seenOn = '2026-11-24';
    expect(await form.save(TODAY)).toBeNull();
    expect(Object.keys(form.errors)).toEqual(['name', 'clears', 'seenOn']);
    expect(calls.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('adds the first product of a food, once; undo removes it', async () => {
    const { form, calls } = await asked({
      'POST /api/products': [201, OATS],
      'DELETE /api/products/p1': [204, null],
    });
    form.name = ' Field Oats ';
    form.tick('gluten', true);
    const [kept, second] = await Promise.all([form.save(TODAY), form.save(TODAY)]);
    expect(second).toBeNull();
    const [post, ...more] = calls.filter(({ method }) => method === 'POST');
    expect(more).toEqual([]);
    expect(post?.body).toEqual({
      ...{ food: 'oat-rolled', name: 'Field Oats', clears: ['gluten'], contains: [], seenOn: TODAY },
    });
    expect(post?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
    await kept?.undo();
    expect(calls.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/products/p1' });
    expect(calls.at(-1)?.headers.get('if-match')).toBe('"2"');
  });

  it('changes the product that is there already; undo sends what it was', async () => {
    const { form, calls } = await asked({
      'GET /api/products': [200, { items: [OATS] }],
      'PUT /api/products/p1': [200, { ...OATS, version: 3 }],
    });
    expect([form.name, form.clears, form.seenOn]).toEqual(['Field Oats', ['gluten'], TODAY]);
    const kept = await form.save(TODAY);
    await kept?.undo();
    const puts = calls.filter(({ method }) => method === 'PUT');
    expect(puts.map(({ headers }) => headers.get('if-match'))).toEqual(['"2"', '"3"']);
    expect(puts.map(({ body }) => (body as { seenOn: string }).seenOn)).toEqual([TODAY, '2026-03-01']);
  });

  it('shows what the server refuses, and stays', async () => {
    const message = 'Rolled oats always hold gluten.';
    const { form } = await asked({
      'POST /api/products': [
        422,
        { code: 'impossible', message, fields: { clears: message }, requestId: 'r' },
      ],
    });
    form.name = 'Field Oats';
    form.tick('gluten', true);
    expect(await form.save(TODAY)).toBeNull();
    expect([form.message, form.errors['clears'], form.asked]).toEqual([message, message, ASKED]);
  });

  it('fails with a sentence where nothing can be looked up', async () => {
    const { form } = await asked({ 'GET /api/foods/oat-rolled': [500, { message: 'Not now.' }] });
    expect([form.status, form.message]).toEqual(['error', 'Not now.']);
  });
});

describe('the products', () => {
  it('come with the questions; one removed can be brought back', async () => {
    const calls = answerWith({
      'GET /api/products': [200, { items: [OATS] }],
      'GET /api/products/questions': [200, { items: [] }],
      'DELETE /api/products/p1': [204, null],
      'POST /api/products': [201, OATS],
    });
    const app = new AppState('/products');
    app.refresh = () => Promise.resolve();
    const products = new Products(app);
    await products.load();
    expect(products.items).toEqual([OATS]);
    await products.remove(OATS);
    app.undoToast(app.toasts.find(({ undo }) => undo !== undefined)?.id ?? 0);
    await vi.waitFor(() => {
      expect(products.isBusy).toBe(false);
    });
    expect(calls.find(({ method }) => method === 'POST')?.body).toEqual({
      ...{ food: 'oat-rolled', name: 'Field Oats', clears: ['gluten'], contains: [] },
      seenOn: '2026-03-01',
    });
  });
});

describe('the words', () => {
  it('count dishes', () => {
    expect(opensText({ dishes: 1, together: 0 })).toBe('Opens 1 dish.');
    expect(opensText({ dishes: 12, together: 1 })).toBe(
      'Opens 12 dishes; 1 more waits for another label too.',
    );
    expect(opensText({ dishes: 0, together: 3 })).toBe('3 dishes wait for it and for another label.');
  });

  it('say what a label says, until when, and when it counts no more', () => {
    expect(labelText({ clears: [GLUTEN], contains: [{ id: 'soy', title: 'Soy' }] })).toBe(
      'Label: no gluten; names soy.',
    );
    expect(askedText(OATS)).toContain('Seen on 1 March 2026');
    expect(askedText(OATS)).toContain('does not count now');
    expect(askedText({ ...OATS, counts: true })).toBe(
      'Seen on 1 March 2026. Asked again on 1 September 2026.',
    );
  });
});
