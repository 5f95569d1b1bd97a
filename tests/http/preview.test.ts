/** What a list would cost before it is saved: the price of each new rule, and suggestions beside it. */
import { describe, expect, it } from 'vitest';
import { previewSchema, type PreviewBody } from '../../server/contract/people.ts';
import { realLibrary } from '../support/library.ts';
import { bodyOf, freshApp, send } from './fresh-app.ts';

type Rule = Readonly<Record<string, unknown>>;

const rule = (target: string, more: Rule = {}): Rule => ({
  ...{ target, tier: 'avoid', reason: 'allergy', status: 'clinician' },
  ...more,
});

async function ask(saved: readonly Rule[], items: readonly Rule[], person: Rule = {}): Promise<PreviewBody> {
  const { app } = await freshApp();
  const made = await send(app, 'POST', '/api/people', {
    body: { name: 'A', sensitivities: saved, ...person },
  });
  const url = `/api/people/${String(bodyOf(made)['id'])}/sensitivities`;
  const response = await send(app, 'POST', `${url}/preview`, { body: { items } });
  expect(response.statusCode).toBe(200);
  const kept = bodyOf(await app.inject(url))['items'] as readonly Rule[];
  expect(kept.map(({ target }) => target)).toEqual(saved.map(({ target }) => target));
  return previewSchema.parse(response.json());
}

describe('the price of a new rule', () => {
  it('counts the dishes that it alone takes, slot by slot', async () => {
    const { recipes } = await realLibrary();
    const { added, slots } = await ask([], [rule('milk')]);
    expect(added.map(({ target, title }) => [target, title])).toEqual([['milk', 'milk']]);
    const price = added[0]?.price;
    expect(price?.recipes.all).toBe(recipes.length);
    expect(price?.recipes.out).toBeGreaterThan(0);
    expect((price?.recipes.out ?? 0) + (price?.recipes.left ?? 0)).toBe(recipes.length);
    expect(price?.slots.map(({ slot, left, all }) => ({ slot, left, all }))).toEqual(slots);
  });

  it('says what gets harder and which foods left carry it', async () => {
    const { added } = await ask([], [rule('soy')]);
    const calcium = added[0]?.price?.floors.find(({ nutrient }) => nutrient === 'calcium');
    expect(calcium?.afterPercent).toBeLessThanOrEqual((calcium?.beforePercent ?? 0) - 5);
    expect(calcium?.sources).toHaveLength(3);
    const { facts } = await realLibrary();
    for (const { food, name } of calcium?.sources ?? []) {
      expect(facts.find(food, 'soy').verdict).not.toBe('contains');
      expect(name).not.toBe('');
    }
  });

  it('leaves out what the saved list took before', async () => {
    const [alone] = (await ask([], [rule('ricotta-part-skim')])).added;
    expect(alone?.price?.recipes.out).toBeGreaterThan(0);
    const [beside] = (await ask([rule('milk')], [rule('milk'), rule('ricotta-part-skim')])).added;
    expect(beside).toMatchObject({
      target: 'ricotta-part-skim',
      price: { recipes: { out: 0 }, plantsLost: 0 },
    });
    expect((beside?.price?.recipes.left ?? 0) < (beside?.price?.recipes.all ?? 0)).toBe(true);
  });

  it('is asked for each rule by itself, not for the two together', async () => {
    const { added } = await ask([], [rule('milk'), rule('gluten')]);
    const [milk] = (await ask([], [rule('milk')])).added;
    const [gluten] = (await ask([], [rule('gluten')])).added;
    expect(added.map(({ price }) => price)).toEqual([milk?.price, gluten?.price]);
  });

  it('names the aims that it switches off', async () => {
    const { added } = await ask([], [rule('tree-nut'), rule('fish')]);
    const suspended = added.map(({ price }) => price?.suspended.map(({ params }) => params['group']));
    expect(suspended[1]).toEqual(['oily-fish']);
    expect(suspended[0]).toEqual([]);
    const both = await ask([rule('tree-nut')], [rule('tree-nut'), rule('peanut')]);
    expect(both.added[0]?.price?.suspended.map(({ params }) => params['half'])).toEqual(['nuts']);
  });

  it('is there again for a rule that became another one, and not for a date or a note', async () => {
    const milder = rule('milk', { tier: 'limit', limit: { gramsPerMeal: 20 } });
    const { added } = await ask([rule('milk')], [milder]);
    expect(added.map(({ target, related }) => [target, related])).toEqual([['milk', []]]);
    const noted = await ask([rule('milk')], [rule('milk', { note: 'Yoghurt too', since: '2026-01-01' })]);
    expect(noted.added).toEqual([]);
  });

  it('is unknown where nothing can be planned', async () => {
    const { added, noWeek } = await ask([], [rule('peanut')], { birthDate: '2026-01-01' });
    expect(noWeek.map(({ code }) => code)).toEqual(['too-young']);
    expect(added[0]?.price).toBeNull();
    expect(added[0]?.related.length).toBeGreaterThan(0);
  });

  it('is worked out for forty rules at most', async () => {
    const { foods } = await realLibrary();
    const many = [...foods.keys()].slice(0, 60).map((id) => rule(id));
    const { added } = await ask([], many);
    expect(added).toHaveLength(40);
  });
});

describe('foods related to a new rule', () => {
  it('come with rate, source and note, and are not on the list', async () => {
    const { added, rules } = await ask([], [rule('walnut', { tier: 'severe' })]);
    expect(added[0]?.related[0]).toEqual({
      ...{ target: 'pecan', title: 'pecan', rate: '75 to 91 %', rateLow: 75, rateHigh: 91 },
      ...{ from: 'walnut', fromTitle: 'walnut', source: 'cross-reactivity-2020' },
      sourceTitle: 'Francis et al., Common food allergens and cross-reactivity (table 2)',
      note: 'The other way round it is more than 97 %.',
    });
    expect(added[0]?.related.find(({ target }) => target === 'peanut')?.fromTitle).toBe('tree nut');
    expect(rules.map(({ target }) => target)).toEqual(['walnut']);
  });
  it('are not asked about again once they are listed', async () => {
    const { added } = await ask([], [rule('pistachio'), rule('cashew'), rule('tree-nut'), rule('peanut')]);
    expect(added[0]?.related).toEqual([]);
  });
});
