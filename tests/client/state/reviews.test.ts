/** Answers to lines that were not read: what is sent, what undo sends, what is said where it is refused. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppState } from '../../../client/src/state/app.svelte.ts';
import { Reviews } from '../../../client/src/state/reviews.svelte.ts';
import { oneFood } from '../../../client/src/views/reviews/answers.ts';
import type { ReviewBody } from '../../../server/contract/reviews.ts';
import { answerWith, type Answers, type Asked } from './answers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const OPEN: ReviewBody = {
  ...{ id: 'r1', version: 0, line: '200 g  Mozarella', recipes: [{ id: 'pizza', title: 'Pizza' }] },
  ...{ nearest: [], answer: null },
};
const GIVEN: ReviewBody = {
  ...{ ...OPEN, id: 'r2', version: 4, line: '1 candle' },
  answer: { foods: [{ food: 'quail-raw', name: 'quail' }], isNoFood: false, madeOn: '2026-11-02' },
};

function reviewsWith(own: Answers = {}, onchange?: () => unknown) {
  const calls = answerWith({ 'GET /api/reviews': [200, { items: [OPEN, GIVEN] }], ...own });
  const app = new AppState('/reviews');
  app.refresh = () => Promise.resolve();
  return { calls, app, reviews: new Reviews(app, onchange) };
}
const writes = (calls: readonly Asked[]) => calls.filter(({ method }) => method !== 'GET');
async function undo(app: AppState, reviews: Reviews): Promise<void> {
  app.undoToast(app.toasts.find((one) => one.undo !== undefined)?.id ?? 0);
  expect(reviews.isBusy).toBe(true);
  await vi.waitFor(() => {
    expect(reviews.isBusy).toBe(false);
  });
}

describe('the lines', () => {
  it('are parted by whether somebody answered', async () => {
    const { reviews } = reviewsWith();
    await reviews.load();
    expect(reviews.open.map(({ id }) => id)).toEqual(['r1']);
    expect(reviews.answered.map(({ id }) => id)).toEqual(['r2']);
  });

  it('are found by the recipe and the line, whatever its capitals and blanks', async () => {
    const { reviews } = reviewsWith();
    await reviews.load();
    expect(reviews.find('pizza', '200 g mozarella ')).toEqual(OPEN);
    expect(reviews.find('soup', '200 g mozarella')).toBeNull();
    expect(reviews.find('pizza', '1 candle')).toBeNull();
  });

  it('say why they cannot be shown', async () => {
    const { reviews } = reviewsWith({ 'GET /api/reviews': [500, { message: 'Not now.' }] });
    await reviews.load();
    expect([reviews.status, reviews.message]).toEqual(['error', 'Not now.']);
  });
});

describe('an answer', () => {
  it('is sent against the version that was seen; undo takes it back', async () => {
    const onchange = vi.fn();
    const { calls, app, reviews } = reviewsWith(
      { 'PUT /api/reviews/r1': [200, OPEN], 'DELETE /api/reviews/r1': [200, OPEN] },
      onchange,
    );
    await reviews.load();
    expect(await reviews.answer(OPEN, oneFood('mozzarella-cheese'), ['mozzarella'])).toBe(true);
    const [put] = writes(calls);
    expect(put).toMatchObject({ method: 'PUT', body: { foods: ['mozzarella-cheese'], isNoFood: false } });
    expect(calls.find(({ method }) => method === 'PUT')?.headers.get('if-match')).toBe('"0"');
    expect(onchange).toHaveBeenCalledTimes(1);
    expect(app.toasts[0]?.message).toBe('“200 g  Mozarella” is read as mozzarella from now on.');
    await undo(app, reviews);
    expect(writes(calls).at(-1)).toMatchObject({ method: 'DELETE', path: '/api/reviews/r1' });
  });

  it('that changes another one is undone to that one', async () => {
    const { calls, app, reviews } = reviewsWith({ 'PUT /api/reviews/r2': [200, GIVEN] });
    await reviews.load();
    await reviews.answer(GIVEN, { foods: [], isNoFood: true }, []);
    expect(app.toasts[0]?.message).toBe('“1 candle” is kept as no food.');
    await undo(app, reviews);
    expect(writes(calls).map(({ body }) => body)).toEqual([
      { foods: [], isNoFood: true },
      { foods: ['quail-raw'], isNoFood: false },
    ]);
  });

  it('that is refused is said, and the lines are fetched anew', async () => {
    const stale = { code: 'stale', message: 'Somebody answered meanwhile.', requestId: 'r' };
    const { calls, app, reviews } = reviewsWith({ 'PUT /api/reviews/r1': [409, stale] });
    await reviews.load();
    expect(await reviews.answer(OPEN, oneFood('kale-raw'), ['kale'])).toBe(false);
    expect(app.toasts.map(({ message }) => message)).toContain('Somebody answered meanwhile.');
    expect(calls.filter(({ path }) => path === '/api/reviews')).toHaveLength(2);
  });
});
