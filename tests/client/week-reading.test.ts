/** What the week's screen makes of a plan: meters, gaps, days, figures; and a new week in place of the shown one. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AppState } from '../../client/src/state/app.svelte.ts';
import { currentPlan } from '../../client/src/state/calendar.ts';
import { withAims } from '../../client/src/views/recipes/aims.ts';
import { effortText, keepsText, minutesText } from '../../client/src/views/recipes/recipe-words.ts';
import { dayName, longDate, shortDate } from '../../client/src/views/week/days.ts';
import { amountSentence, percent, rangeText, servingsText } from '../../client/src/views/week/figures.ts';
import { groupedTerms } from '../../client/src/views/week/term-groups.ts';
import { WeekChange } from '../../client/src/views/week/week-change.svelte.ts';
import * as reading from '../../client/src/views/week/week-reading.ts';
import type { NutrientLineBody, ReasonBody } from '../../server/contract/common.ts';
import type { PlanBody } from '../../server/contract/plans.ts';
import { aPerson, answerWith, SETTINGS } from './state/answers.ts';

const greens: ReasonBody = {
  code: 'greens-days',
  params: { days: 6 },
  sentence: 'Leafy greens on 6 of 7 days.',
};
const calcium: ReasonBody = { code: 'floor-short', params: {}, sentence: 'Calcium is short.' };
const plants: ReasonBody = {
  code: 'plants',
  params: { plants: 23 },
  sentence: '23 different plants (20 is the aim).',
};
const noFish: ReasonBody = {
  code: 'quota-suspended',
  params: { group: 'oily-fish', half: '' },
  sentence: 'The wish for oily fish is off: you keep out fish.',
};
const fishOff = { group: 'oily-fish', half: null, instead: null };

describe('the four meters', () => {
  it('say their days, and a group that is off says why instead of nought', () => {
    const meters = reading.metersOf({ reasons: [greens, noFish], suspended: [fishOff] });
    expect(meters.map(({ id, value, sentence }) => [id, value, sentence])).toEqual([
      ['greens', 6, 'Leafy greens on 6 of 7 days.'],
      ['fish', null, 'The wish for oily fish is off: you keep out fish.'],
    ]);
  });

  it('keep the nuts meter where only the nuts half is off', () => {
    const nuts: ReasonBody = {
      code: 'nut-days',
      params: { days: 7 },
      sentence: 'Nuts or seeds every day.',
    };
    const half = { group: 'nut-or-seed', half: 'nuts', instead: 'seeds' };
    const [meter] = reading.metersOf({ reasons: [nuts], suspended: [half] });
    expect(meter).toMatchObject({ value: 7, label: 'Seeds', sentence: 'Seeds every day.' });
  });

  it('know who and which meals came after the plan was made', () => {
    const plan = { people: [{ id: 'a', name: 'Ada' }], days: [] };
    expect(reading.newSince(plan, [{ id: 'a' }, { id: 'b' }], ['dinner'])).toEqual({
      people: [{ id: 'b' }],
      slots: false,
    });
  });
});

describe('what is worth knowing', () => {
  it('names gaps and codes nobody here knows, once each, and nothing a meter says', () => {
    const novel: ReasonBody = { code: 'flare-day', params: {}, sentence: 'Today is lighter.' };
    const plan = {
      reasons: [greens, plants, calcium, noFish, novel],
      diagnostics: [calcium],
      suspended: [fishOff],
    };
    expect(reading.gapsOf(plan).map(({ code }) => code)).toEqual(['floor-short', 'flare-day']);
    expect(reading.goodOf(plan)).toEqual([plants]);
  });
});

describe('the days', () => {
  const days = ['2026-11-23', '2026-11-24', '2026-11-25'].map((date) => ({ date, meals: [] }));

  it('put today first, those gone by last', () => {
    expect(reading.fromToday(days, '2026-11-24').map(({ date }) => date.slice(8))).toEqual([
      '24',
      '25',
      '23',
    ]);
    expect(reading.fromToday(days, '2027-01-01')).toEqual(days);
  });

  it('open today, else the first', () => {
    expect(reading.openDay({ days, firstDay: '2026-11-23' }, '2026-11-25')).toBe('2026-11-25');
    expect(reading.openDay({ days, firstDay: '2026-11-23' }, '2026-11-20')).toBe('2026-11-23');
  });

  it('know when a week is over', () => {
    expect(reading.isOver({ days }, '2026-11-25')).toBe(false);
    expect(reading.isOver({ days }, '2026-11-26')).toBe(true);
  });

  it('are named as people say them', () => {
    expect(dayName('2026-11-23', '2026-11-23')).toBe('Today');
    expect(dayName('2026-11-24', '2026-11-23')).toBe('Tomorrow');
    expect(dayName('2026-11-25', '2026-11-23')).toBe('Wednesday');
    expect(shortDate('2026-12-01')).toBe('1 Dec');
    expect(longDate('2026-11-23')).toBe('Monday 23 November');
  });
});

describe('figures', () => {
  const line: NutrientLineBody = {
    ...{ id: 'fibre', title: 'Fibre', unit: 'g', atLeast: 18, coverage: 0.999, unknownFoods: ['a', 'b'] },
    ...{ floor: 25, ceiling: null, kind: 'pursued', status: 'short', cause: null },
  };

  it('say what is not known', () => {
    expect(amountSentence(line)).toBe('at least 18 g; 2 foods unknown');
    expect(amountSentence({ ...line, unknownFoods: [] })).toBe('at least 18 g');
    expect(amountSentence({ ...line, unknownFoods: [], coverage: 1 })).toBe('18 g');
    expect(percent(line.coverage)).toBe('99 %');
  });

  it('say the aim', () => {
    expect(rangeText(line)).toBe('25 g or more');
    expect(rangeText({ ...line, floor: null, ceiling: 2300, unit: 'mg' })).toBe('up to 2,300 mg');
  });

  it.each([
    [1, '1 serving'],
    [1.25, '1 1/4 servings'],
    [0.75, '3/4 serving'],
    [0.05, 'a few bites'],
  ])('%d servings are %s', (servings, text) => {
    expect(servingsText(servings)).toBe(text);
  });
});

describe('the terms', () => {
  it('are added by subject, the most expensive first, naming what costs most', () => {
    const terms = [
      { id: 'time', group: 'time', points: 2, total: null },
      { id: 'floor:iron', group: 'floors', points: 1, total: 10 },
      { id: 'floor:vitamin-b12', group: 'floors', points: 4, total: 2 },
    ];
    expect(groupedTerms(terms).map(({ id, points, main }) => [id, points, main])).toEqual([
      ['floors', 5, 'vitamin b12'],
      ['time', 2, null],
    ]);
  });
});

describe('a recipe in words', () => {
  it('says its time and how long it keeps', () => {
    expect(minutesText(75)).toBe('1 h 15 min');
    expect(effortText({ activeMinutes: 7, totalMinutes: 480, heat: false })).toBe(
      '7 min of your time, 8 h in all, no cooking',
    );
    expect(keepsText({ keepsDays: 0 })).toBe('Best eaten at once.');
  });
});

describe('a serving', () => {
  it('stands beside a whole day, and is neither short nor over', () => {
    const fibre: NutrientLineBody = {
      ...{ id: 'fibre', title: 'Fibre', unit: 'g', atLeast: 8, coverage: 1, unknownFoods: [] },
      ...{ floor: null, ceiling: null, kind: null, status: 'short', cause: null },
    };
    const target = {
      nutrient: 'fibre',
      title: 'Fibre',
      unit: 'g',
      kind: 'pursued',
      floor: 25,
      ceiling: null,
    };
    const targets = [{ ...target, basis: 'AI', source: 'national-academies-dri', cause: null }];
    const energy = { ...fibre, id: 'energy' };
    const lines = withAims([fibre, energy], { targets, energyKcal: 2035 });
    expect(lines.map(({ floor, status }) => [floor, status])).toEqual([
      [25, 'shown'],
      [2035, 'shown'],
    ]);
    expect(withAims([fibre], undefined)[0]?.floor).toBeNull();
  });
});

describe('of two plans for the same day', () => {
  const older = { id: 'older', firstDay: '2026-11-23' };
  const newer = { id: 'newer', firstDay: '2026-11-23' };

  it.each(['2026-11-20', '2026-11-23', '2026-11-25', '2026-12-24'])(
    'the one made last is shown on %s',
    (today) => {
      // The server lists them in the order they were made.
      const week = { id: 'before', firstDay: '2026-11-02' };
      expect(currentPlan([week, older, newer], today)?.id).toBe('newer');
    },
  );
});

describe('a new week in place of the shown one', () => {
  const planOf = (id: string, version: number): PlanBody => ({
    ...{ id, version, firstDay: '2026-11-23', seed: 1, dataVersion: 'd', people: [], days: [] },
    ...{ nutrition: [], terms: [], bound: null, gap: null, reasons: [], diagnostics: [], suspended: [] },
    undoable: 0,
  });
  const MADE = { 'POST /api/plans': [201, planOf('new', 1)] } as const;
  const entry = { id: 'old', firstDay: '2026-11-23', version: 4 };
  const HOUSEHOLD = {
    'GET /api/people': [200, { items: [aPerson('a', 'Ada')] }],
    'GET /api/settings': [200, SETTINGS],
    'GET /api/plans': [200, { items: [entry] }],
    'GET /api/plans/old': [200, planOf('old', 4)],
  } as const;

  function shown(): { readonly app: AppState; readonly change: WeekChange } {
    const app = new AppState('/week');
    app.plan = planOf('old', 4);
    app.settings = { ...SETTINGS, slots: ['lunch', 'dinner'] };
    return { app, change: new WeekChange(app) };
  }

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is made for the meals chosen now, and leaves the old one where it is', async () => {
    const asked = answerWith(MADE);
    const { app, change } = shown();
    expect(await change.replace('2026-11-24')).toEqual(planOf('new', 1));
    expect(app.plan?.id).toBe('new');
    expect(asked.map(({ method, path, body }) => ({ method, path, body }))).toEqual([
      {
        ...{ method: 'POST', path: '/api/plans' },
        body: { firstDay: '2026-11-24', options: { slots: ['lunch', 'dinner'] } },
      },
    ]);
    expect(app.toasts.map(({ message }) => message)).toEqual(['Your new week is ready.']);
  });

  it('is removed when undone, and the old one is shown again', async () => {
    const asked = answerWith({ ...MADE, ...HOUSEHOLD, 'DELETE /api/plans/new': [204, null] });
    const { app, change } = shown();
    await change.replace('2026-11-24');
    app.toasts[0]?.undo?.();
    await vi.waitFor(() => {
      expect(app.plan?.id).toBe('old');
    });
    const removals = asked.filter(({ method }) => method === 'DELETE');
    expect(removals.map(({ path, headers }) => [path, headers.get('if-match')])).toEqual([
      ['/api/plans/new', '"1"'],
    ]);
  });

  it('stays where another screen has changed it since: the toast does not remove that', async () => {
    const stale = { code: 'stale', message: 'Changed elsewhere.', requestId: 'r' };
    const now = { ...entry, id: 'new', version: 2 };
    answerWith({
      ...{ ...MADE, ...HOUSEHOLD, 'DELETE /api/plans/new': [409, stale] },
      ...{ 'GET /api/plans': [200, { items: [entry, now] }], 'GET /api/plans/new': [200, planOf('new', 2)] },
    });
    const { app, change } = shown();
    await change.replace('2026-11-24');
    app.toasts[0]?.undo?.();
    await vi.waitFor(() => {
      expect(app.toasts.at(-1)?.message).toContain('changed on another screen');
    });
    expect([app.plan?.id, app.plan?.version]).toEqual(['new', 2]);
  });

  it('that cannot be made says why, and the old one stays', async () => {
    const reason = { code: 'slot-empty', params: {}, sentence: 'No lunch is left.' };
    const body = { code: 'no-week', message: 'No week can be made.', reasons: [reason], requestId: 'r' };
    answerWith({ 'POST /api/plans': [422, body] });
    const { app, change } = shown();
    expect(await change.replace('2026-11-24')).toBeNull();
    expect([app.plan?.id, change.refusals]).toEqual(['old', [reason]]);
    expect(app.toasts[0]?.undo).toBeUndefined();
  });
});
