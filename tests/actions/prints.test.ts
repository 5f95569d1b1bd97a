/** Codes of printed sheets: whether what was printed still holds. */
import { describe, expect, it } from 'vitest';
import { changeMeal } from '../../server/actions/change-meal.ts';
import { addToList, markItem } from '../../server/actions/change-list.ts';
import { makePrint } from '../../server/actions/make-print.ts';
import { readList } from '../../server/actions/read-list.ts';
import { readPrint } from '../../server/actions/read-print.ts';
import { changePerson, removePerson } from '../../server/db/repos/people.ts';
import { removePlan } from '../../server/db/repos/plans.ts';
import { addProduct } from '../../server/db/repos/products.ts';
import { ruleOf } from '../support/recipes.ts';
import { aHousehold, aWeek } from './household.ts';

type Deps = Awaited<ReturnType<typeof aHousehold>>;

function printed(deps: Deps, kind: 'week' | 'list' | 'card', subject: string): string {
  const made = makePrint(deps, { kind, subject });
  if (made === null) throw new Error('nothing to print');
  return made.code;
}

const said = (deps: Deps, code: string): readonly unknown[] => {
  const print = readPrint(deps, code);
  return [print?.status, print?.reasons.map((reason) => reason.code)];
};

async function sheets(): Promise<{
  deps: Deps;
  plan: string;
  meal: string;
  week: string;
  list: string;
  card: string;
}> {
  const deps = await aHousehold({ name: 'Ada', sensitivities: [ruleOf('gluten', 'avoid')] });
  const plan = await aWeek(deps, { options: { slots: ['breakfast'] } });
  return {
    ...{ deps, plan: plan.id, meal: plan.days[0]?.meals[0]?.id ?? '' },
    ...{ week: printed(deps, 'week', plan.id), list: printed(deps, 'list', plan.id) },
    card: printed(deps, 'card', deps.ids[0] ?? ''),
  };
}

describe('a printed sheet', () => {
  it('is current while nothing changed, ticks and own items aside', async () => {
    const { deps, plan, week, list, card } = await sheets();
    markItem(deps, { plan, item: readList(deps, plan)?.items[0]?.id ?? '' }, { ticked: true });
    addToList(deps, plan, 'candles');
    for (const code of [week, list, card]) expect(said(deps, code)).toEqual(['current', []]);
    expect(readPrint(deps, week)).toMatchObject({ kind: 'week', printedOn: '2026-11-23' });
  });

  it('is stale once a list of reactions changed, and names whose', async () => {
    const { deps, week, list, card } = await sheets();
    const next = {
      name: 'Ada',
      sensitivities: [ruleOf('gluten', 'avoid'), ruleOf('cinnamon-ground', 'dislike')],
    };
    changePerson(deps.db, deps.ids[0] ?? '', 1, next);
    for (const code of [week, list, card])
      expect(said(deps, code)).toEqual(['stale', ['print-rules-changed']]);
    expect(readPrint(deps, week)?.reasons[0]?.params).toEqual({ names: ['Ada'] });
  });

  it('says when dishes of the week no longer clear everyone', async () => {
    const { deps, week } = await sheets();
    changePerson(deps.db, deps.ids[0] ?? '', 1, {
      name: 'Ada',
      sensitivities: [ruleOf('vegetable-or-fruit', 'avoid')],
    });
    expect(said(deps, week)).toEqual(['stale', ['print-rules-changed', 'print-dishes-changed']]);
  });

  it('is stale once the week changed; a card is of a person and is not', async () => {
    const { deps, plan, meal, week, card } = await sheets();
    changeMeal(deps, { plan, version: 1, meal }, { locked: true });
    expect(said(deps, week)).toEqual(['stale', ['print-plan-changed']]);
    expect(said(deps, card)).toEqual(['current', []]);
  });

  it('of a list is stale once its labels say something else', async () => {
    const { deps, plan, week, list } = await sheets();
    const food = readList(deps, plan)?.items.find((item) => item.food !== null)?.food ?? '';
    addProduct(deps.db, { food, name: 'Ours', clears: ['celery'], contains: [], seenOn: '2026-11-20' });
    expect([said(deps, list), said(deps, week)]).toEqual([
      ['stale', ['print-labels-changed']],
      ['current', []],
    ]);
  });

  it('is stale at another data version', async () => {
    const { deps, week, card } = await sheets();
    const later = { ...deps, library: { ...deps.library, dataVersion: 'later' } };
    expect([said(later, week), said(later, card)]).toEqual([
      ['stale', ['print-data-changed']],
      ['current', []],
    ]);
  });

  it('is gone with its plan or its person', async () => {
    const { deps, plan, week, list, card } = await sheets();
    removePlan(deps.db, plan, 1);
    removePerson(deps.db, deps.ids[0] ?? '', 1);
    expect([said(deps, week), said(deps, list)]).toEqual([
      ['gone', ['print-plan-gone']],
      ['gone', ['print-plan-gone']],
    ]);
    expect(said(deps, card)).toEqual(['gone', ['print-person-gone']]);
  });

  it('is not made of what is not there', async () => {
    const { deps } = await sheets();
    expect(makePrint(deps, { kind: 'week', subject: 'none' })).toBeNull();
    expect(makePrint(deps, { kind: 'card', subject: 'none' })).toBeNull();
    expect(readPrint(deps, 'XXXXXX')).toBeNull();
  });
});
