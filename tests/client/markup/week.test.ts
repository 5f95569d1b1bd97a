/** The week, a meal and a recipe as markup: order, words, the four faces. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { AppState } from '../../../client/src/state/app.svelte.ts';
import Verdicts from '../../../client/src/views/recipes/Verdicts.svelte';
import Days from '../../../client/src/views/week/Days.svelte';
import Grid from '../../../client/src/views/week/Grid.svelte';
import Meal from '../../../client/src/views/week/Meal.svelte';
import Week from '../../../client/src/views/week/Week.svelte';
import type { PersonVerdict } from '../../../server/contract/common.ts';
import type { MealBody, PlanBody } from '../../../server/contract/plans.ts';

const aMeal = (id: string, slot: MealBody['slot'], title: string): MealBody => ({
  ...{ id, slot, recipe: 'kale-soup', recipeVersion: 'v', title, activeMinutes: 12, heat: true, portion: 1 },
  ...{
    leftoverOf: null,
    locked: false,
    additions: [],
    why: 'Greens for the day.',
    portions: [{ person: 'a', servings: 1.5 }],
  },
});

const plan: PlanBody = {
  ...{ id: 'w', version: 2, firstDay: '2026-11-22', seed: 1, dataVersion: 'd' },
  people: [{ id: 'a', name: 'You' }],
  days: [
    { date: '2026-11-22', meals: [aMeal('m1', 'dinner', 'Kale soup')] },
    { date: '2026-11-23', meals: [aMeal('m2', 'lunch', 'Lentil pot'), aMeal('m3', 'dinner', 'Fish tray')] },
    { date: '2026-11-24', meals: [] },
  ],
  ...{ nutrition: [], terms: [], bound: null, gap: null, diagnostics: [], suspended: [], undoable: 1 },
  reasons: [{ code: 'greens-days', params: { days: 6 }, sentence: 'Leafy greens on 6 of 7 days.' }],
};

function anApp(own: PlanBody | null): AppState {
  const app = new AppState('/week');
  app.status = 'content';
  app.plan = own;
  app.settings = {
    ...{ version: 1, weekStartsOn: 'monday', timeZone: 'UTC', hemisphere: 'north', units: 'metric' },
    ...{ market: 'EU', slots: ['lunch', 'dinner'], aisleOrder: [], today: '2026-11-23' },
  };
  return app;
}

describe('the week on a phone', () => {
  const { body } = render(Days, { props: { plan, today: '2026-11-23' } });

  it('opens today, first and alone', () => {
    const [first = '', ...others] = body.split('<details').slice(1);
    expect(first).toContain('aria-current="date"');
    expect(first).toMatch(/^[^>]*\bopen\b/);
    expect(first).toContain('Today');
    expect(others).toHaveLength(2);
    for (const other of others) expect(other).not.toMatch(/^[^>]*\bopen\b/);
  });

  it('leads from a meal to its own page', () => {
    expect(body).toContain('href="/week/w/meal/m3"');
  });
});

describe('the week on a wide screen', () => {
  it('has a column for each day and a row for each slot in use only', () => {
    const { body } = render(Grid, { props: { plan, today: '2026-11-23' } });
    expect(body.match(/scope="col"/g)).toHaveLength(3);
    expect(body.match(/scope="row"/g)).toHaveLength(2);
    expect(body).not.toContain('Breakfast');
  });
});

describe('the week', () => {
  it('says greens in a sentence, and never a forbidden word', () => {
    const { body } = render(Week, { props: { params: {}, app: anApp(plan) } });
    expect(body).toContain('Leafy greens on 6 of 7 days.');
    expect(body).toContain('I cannot cook today');
    expect(body).toContain('Undo the last change');
    expect(body).not.toMatch(/\b(?:safe|optimal|heals|cures)\b/i);
  });

  it('without a plan and without people has one next step', () => {
    const { body } = render(Week, { props: { params: {}, app: anApp(null) } });
    expect(body).toContain('href="/welcome"');
  });
});

describe('a meal', () => {
  it('says who eats how much, why, and offers swap, lock and move', () => {
    const { body } = render(Meal, { props: { params: { plan: 'w', meal: 'm3' }, app: anApp(plan) } });
    for (const words of [
      'Fish tray',
      '1 1/2 servings',
      'Greens for the day.',
      'Choose another',
      'Lock',
      'Move',
    ])
      expect(body).toContain(words);
  });

  it('that is gone leads back to the week', () => {
    const { body } = render(Meal, { props: { params: { plan: 'w', meal: 'x' }, app: anApp(plan) } });
    expect(body).toContain('no longer in the week');
    expect(body).toContain('href="/week"');
  });
});

describe('a verdict', () => {
  it('shows its proof from the line to the rule with its source', () => {
    const step = {
      food: 'feta',
      foodName: 'feta',
      by: 'tag',
      to: 'milk',
      toName: 'milk',
      source: 'usda-sr28',
    };
    const verdict: PersonVerdict = {
      ...{ person: 'a', name: 'You', verdict: 'contains', isOut: true },
      findings: [
        {
          target: 'milk',
          targetName: 'milk',
          tier: 'severe',
          verdict: 'contains',
          line: '30 g feta',
          proof: [step],
        },
      ],
    };
    const { body } = render(Verdicts, { props: { verdicts: [verdict] } });
    const order = [
      '30 g feta',
      'Feta belongs to: milk.',
      'usda-sr28',
      'The rule for You: keep out milk, severe.',
    ];
    const places = order.map((words) => body.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
});
