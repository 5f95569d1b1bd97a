/** What is fetched for a card, and what becomes of what cannot be. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchCard } from '../../../client/src/views/card/card-facts.ts';
import { answerWith, aPerson, type Answers } from './answers.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const rule = (target: string) =>
  ({ target, tier: 'severe', reason: 'allergy', status: 'clinician' }) as const;
const ada = aPerson('a', 'Ada');
const person = {
  ...ada,
  person: { ...ada.person, sensitivities: [rule('milk'), rule('kale-raw'), rule('gone')] },
};
const milk = { id: 'milk', title: 'milk', kind: 'allergen', description: 'Milk.', source: 's' };
const ANSWERS: Answers = {
  'GET /api/people/a': [200, person],
  'GET /api/tags': [200, { items: [milk] }],
  'GET /api/health': [200, { status: 'ok', version: '1', dataVersion: 'd7' }],
  'GET /api/foods/kale-raw': [200, { id: 'kale-raw', name: 'kale', names: ['curly kale'] }],
};

describe('fetchCard', () => {
  it('asks for the foods among the rules, and lets one go that the data no longer has', async () => {
    const asked = answerWith(ANSWERS);
    const card = await fetchCard('a');
    expect(card).toMatchObject({ name: 'Ada', dataVersion: 'd7' });
    expect(card?.rules.map(({ target }) => target)).toEqual(['milk', 'kale-raw', 'gone']);
    expect(card?.facts.foods).toEqual({ 'kale-raw': { name: 'kale', names: ['curly kale'] } });
    expect(asked.map(({ path }) => path)).not.toContain('/api/foods/milk');
  });

  it('is null for a person who is not there', async () => {
    answerWith(ANSWERS);
    expect(await fetchCard('nobody')).toBeNull();
  });

  it('fails rather than leave a rule out when a food cannot be fetched', async () => {
    const broken = { code: 'broken', message: 'Not now.', requestId: 'r' };
    answerWith({ ...ANSWERS, 'GET /api/foods/kale-raw': [500, broken] });
    await expect(fetchCard('a')).rejects.toThrow('Not now.');
  });
});
