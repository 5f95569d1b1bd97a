/** Swapping an ingredient: what is sent, what undo takes back, what is said where it cannot be done. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppState } from '../../../client/src/state/app.svelte.ts';
import { Swapping } from '../../../client/src/views/recipes/swapping.svelte.ts';
import type { SwapBody } from '../../../server/contract/recipes.ts';
import { aRecipe } from '../a-recipe.ts';
import { answerWith, aPerson } from './answers.ts';

const SWAP: SwapBody = {
  ...{ role: { id: 'milk', title: 'Milk' }, food: 'oat-milk', foodName: 'oat milk', grams: 400 },
  ...{ line: '400 g oat milk', note: 'Stir it.', toLookFor: null, isDisliked: false, fitsEveryone: true },
  ...{ stillInTheWay: [], changes: [] },
};
const COPY = aRecipe({
  ...{ id: 'porridge-with-oat-milk', version: 'own-1', isOwn: true },
  basedOn: { id: 'porridge', version: 'v1', hasChanged: false },
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a swap', () => {
  it('is asked for everyone at the table', async () => {
    const asked = answerWith({ 'GET /api/recipes/porridge/substitutions': [200, { lines: [] }] });
    const app = new AppState('/recipes/porridge');
    for (const one of [aPerson('a', 'Ada'), aPerson('b', 'Ben')]) app.putPerson(one);
    const swapping = new Swapping(app);
    await swapping.load('porridge');
    expect(asked[0]?.path).toBe('/api/recipes/porridge/substitutions?people=a%2Cb');
    expect(swapping.loaded.face).toBe('content');
  });

  it('of a built-in recipe is a new copy based on it, and undo removes the copy', async () => {
    const asked = answerWith({
      'POST /api/recipes': [201, COPY],
      'DELETE /api/recipes/porridge-with-oat-milk': [204, null],
    });
    const swapping = new Swapping(new AppState('/'));
    const saved = await swapping.choose(aRecipe(), 1, SWAP);
    expect(saved?.recipe.id).toBe(COPY.id);
    expect(asked[0]?.body).toMatchObject({
      basedOn: { id: 'porridge', version: 'v1' },
      lines: ['90 g oats', '400 g oat milk'],
    });
    expect(asked[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
    expect(await saved?.undo()).toBe('porridge');
    expect(asked[1]?.headers.get('if-match')).toBe('"own-1"');
  });

  it('of such a copy changes it in place, and undo puts back what it was', async () => {
    const next = { ...COPY, version: 'own-2' };
    const asked = answerWith({ [`PUT /api/recipes/${COPY.id}`]: [200, next] });
    const swapping = new Swapping(new AppState('/'));
    const saved = await swapping.choose(COPY, 1, SWAP);
    expect([asked[0]?.method, asked[0]?.headers.get('if-match')]).toEqual(['PUT', '"own-1"']);
    expect(await saved?.undo()).toBe(COPY.id);
    expect(asked[1]?.headers.get('if-match')).toBe('"own-2"');
    expect(asked[1]?.body).toMatchObject({ title: COPY.title, steps: COPY.steps });
    expect(asked[1]?.body).toMatchObject({ lines: COPY.ingredients.map(({ line }) => line) });
  });

  it('that cannot be saved is said, and nothing is kept', async () => {
    const stale = { code: 'stale', message: 'Changed.', requestId: 'r' };
    answerWith({ [`PUT /api/recipes/${COPY.id}`]: [409, stale] });
    const app = new AppState('/');
    const swapping = new Swapping(app);
    expect(await swapping.choose(COPY, 1, SWAP)).toBeNull();
    expect(app.toasts[0]?.message).toContain('another screen');
    expect(swapping.isBusy).toBe(false);
  });
});
