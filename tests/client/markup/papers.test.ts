/** The week and the list on paper, and the pages of Help, drawn without a browser. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../client/plugins/markdown.ts';
import Blocks from '../../../client/src/views/help/Blocks.svelte';
import PrintList from '../../../client/src/views/print/PrintList.svelte';
import PrintWeek from '../../../client/src/views/print/PrintWeek.svelte';
import ServerGone from '../../../client/src/views/problems/ServerGone.svelte';
import type { ItemBody, ListBody, MealBody, PlanBody } from '../../../server/contract/plans.ts';

const dinner: MealBody = {
  ...{ id: 'm1', slot: 'dinner', recipe: 'soup', recipeVersion: '1', title: 'Lentil soup' },
  ...{ activeMinutes: 20, heat: true, portion: 1, leftoverOf: null, locked: false, additions: [], why: '' },
  portions: [
    { person: 'a', servings: 0.8749 },
    { person: 'b', servings: 1.25 },
  ],
};
const lunch: MealBody = {
  ...{ ...dinner, id: 'm2', slot: 'lunch' },
  leftoverOf: { date: '2026-11-30', slot: 'dinner' },
};
const plan: PlanBody = {
  ...{ id: 'p', version: 1, firstDay: '2026-11-30', seed: 1, dataVersion: 'x', bound: null, gap: null },
  people: [
    { id: 'a', name: 'Ada' },
    { id: 'b', name: 'Alan' },
  ],
  days: [
    { date: '2026-11-30', meals: [dinner] },
    { date: '2026-12-01', meals: [lunch] },
  ],
  ...{ nutrition: [], terms: [], reasons: [], diagnostics: [], suspended: [], undoable: 0 },
};
const item: ItemBody = {
  ...{ id: 'kale', food: 'kale-raw', name: 'kale', amount: 2, unit: 'bunch', grams: 340 },
  ...{ aisle: 'vegetables', aisleTitle: 'Vegetables and herbs', staple: false, ticked: false },
  ...{ have: false, isOwn: false, labelCheck: null },
  for: [{ date: '2026-11-30', slot: 'dinner', recipe: 'soup', title: 'Lentil soup' }],
};

const textOf = (html: string): string =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the week on paper', () => {
  const text = textOf(render(PrintWeek, { props: { plan } }).body);

  it('has columns for the slots in use alone', () => {
    expect(text).toContain('Day Lunch Dinner');
    expect(text).not.toContain('Breakfast');
  });

  it('says where a left-over comes from, and tells apart people whose names begin alike', () => {
    expect(text).toContain('left over from Monday');
    // 0.8749 and 1.25, to one decimal.
    expect(text).toContain('A1 0.9 A2 1.3');
  });
});

describe('the list on paper', () => {
  it('leaves out what is ticked and what is at home', () => {
    const list: ListBody = {
      ...{ plan: 'p', version: 1, firstDay: '2026-11-30' },
      items: [
        item,
        { ...item, id: 'leek', name: 'leek', ticked: true },
        { ...item, id: 'dill', name: 'dill', have: true },
      ],
    };
    const text = textOf(render(PrintList, { props: { list, order: [], units: 'metric' } }).body);
    expect(text).toContain('Vegetables and herbs 2 bunches kale Mo');
    expect(text).not.toMatch(/leek|dill/);
  });
});

describe('a help page', () => {
  it('never turns its text into HTML', () => {
    const { blocks } = readPage('x', '# T\n\nOne <img src=x onerror=alert(1)> here.');
    const { body } = render(Blocks, { props: { blocks } });
    expect(body).not.toContain('<img');
    expect(body).toContain('&lt;img');
  });
});

describe('the page for a server that is gone', () => {
  it('says the signs to act on, since Help may not load', () => {
    const text = textOf(render(ServerGone, { props: { onretry: () => undefined } }).body);
    expect(text).toContain('Trouble breathing');
    expect(text).toContain('Try again');
  });
});
