/** What stands beside meals, in words and as markup: week, page of a meal, paper, list. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { AppState } from '../../../client/src/state/app.svelte.ts';
import PrintWeek from '../../../client/src/views/print/PrintWeek.svelte';
import { eatersText, forText } from '../../../client/src/views/shopping/list-groups.ts';
import {
  besideText,
  stepped,
  whoseText,
  withOne,
  withoutOne,
} from '../../../client/src/views/week/beside-words.ts';
import Days from '../../../client/src/views/week/Days.svelte';
import Grid from '../../../client/src/views/week/Grid.svelte';
import Meal from '../../../client/src/views/week/Meal.svelte';
import type { AdditionBody, MealBody, PlanBody } from '../../../server/contract/plans.ts';

const rye: AdditionBody = {
  ...{ recipe: 'rye', recipeVersion: 'v', title: 'A slice of rye bread', portion: 1, person: 'a' },
};
const kale: AdditionBody = { ...rye, recipe: 'kale', title: 'Soft kale', portion: 1.5, person: null };

function aMeal(additions: AdditionBody[]): MealBody {
  return {
    ...{ id: 'm', slot: 'lunch', recipe: 'soup', recipeVersion: 'v', title: 'Kale soup', activeMinutes: 12 },
    ...{ heat: true, portion: 1, portions: [], leftoverOf: null, locked: false, additions, why: 'Greens.' },
  };
}

const ADA = { id: 'a', name: 'Ada' };
const BEN = { id: 'b', name: 'Ben' };

function aPlan(additions: AdditionBody[], people = [ADA, BEN]): PlanBody {
  return {
    ...{ id: 'w', version: 2, firstDay: '2026-11-23', seed: 1, dataVersion: 'd', people },
    days: [{ date: '2026-11-23', meals: [aMeal(additions)] }],
    ...{ nutrition: [], terms: [], bound: null, gap: null, reasons: [], diagnostics: [], suspended: [] },
    undoable: 1,
  };
}

describe('in words', () => {
  it('names whose it is where several eat, and how much where it is not one', () => {
    expect(besideText(rye, [ADA, BEN])).toBe('a slice of rye bread for Ada');
    expect(besideText(rye, [ADA])).toBe('a slice of rye bread');
    expect(besideText(kale, [ADA, BEN])).toBe('soft kale, 1 1/2 servings');
    expect([whoseText(rye, [ADA]), whoseText(kale, [ADA])]).toEqual(['Ada', 'everyone']);
  });

  it('steps from half a serving to two', () => {
    expect([stepped(1, 1), stepped(1, -1), stepped(0.5, -1), stepped(2, 1)]).toEqual([1.5, 0.5, null, null]);
  });

  it('sends the whole list: with one more, another portion, or without one', () => {
    const meal = aMeal([rye, kale]);
    const sent = { recipe: 'rye', portion: 1, person: 'a' };
    const side = { recipe: 'kale', portion: 1.5, person: null };
    expect(withOne(meal, { ...sent, portion: 2 })).toEqual([{ ...sent, portion: 2 }, side]);
    expect(withOne(meal, { ...sent, person: 'b' })).toEqual([sent, side, { ...sent, person: 'b' }]);
    expect(withoutOne(meal, sent)).toEqual([side]);
  });

  it('says on the list whose plate a thing is for, unless the table shares it', () => {
    const place = {
      date: '2026-11-23',
      slot: 'lunch',
      recipe: 'rye',
      title: 'A slice of rye bread',
    } as const;
    const own = { ...place, person: ADA };
    expect(forText({ for: [own] })).toBe('Mon · A slice of rye bread for Ada');
    expect(eatersText({ for: [own, { ...place, person: BEN }] })).toBe('for Ada and Ben');
    expect(eatersText({ for: [own, place] })).toBe('');
    expect(eatersText({ for: [] })).toBe('');
  });
});

describe('the week', () => {
  it('has a small line under the meal, on a phone and on a wide screen', () => {
    for (const view of [Days, Grid]) {
      const props = { plan: aPlan([rye]), today: '2026-11-23' };
      expect(render(view, { props }).body).toContain('+ a slice of rye bread for Ada');
      expect(render(view, { props: { ...props, plan: aPlan([]) } }).body).not.toContain('+ ');
    }
  });

  it('on paper has the mark of whose it is', () => {
    const { body } = render(PrintWeek, { props: { plan: aPlan([rye, kale]) } });
    const lines = body.split('<span class="beside').slice(1);
    const words = lines.map((line) => line.slice(line.indexOf('>') + 1).replaceAll(/<[^>]*>/g, ''));
    expect(words[0]?.replaceAll(/\s+/g, ' ').trim()).toBe('+ A A slice of rye bread');
    expect(words[1]?.replaceAll(/\s+/g, ' ').trim()).toMatch(/^\+ Soft kale, 1\.5/);
  });
});

describe('the page of a meal', () => {
  function body(additions: AdditionBody[]): string {
    const app = new AppState('/week');
    app.status = 'content';
    app.plan = aPlan(additions);
    app.settings = {
      ...{ version: 1, weekStartsOn: 'monday', timeZone: 'UTC', hemisphere: 'north', units: 'metric' },
      ...{ market: 'EU', slots: ['lunch'], aisleOrder: [], today: '2026-11-23' },
    };
    return render(Meal, { props: { params: { plan: 'w', meal: 'm' }, app } }).body;
  }

  it('shows what stands beside it with whose it is, its steps and a way to remove it', () => {
    const page = body([rye, { ...kale, portion: 2 }]);
    for (const words of ['for Ada', 'for everyone', '2 servings', 'Add something beside it']) {
      expect(page).toContain(words);
    }
    expect(page).toContain('aria-label="Remove A slice of rye bread for Ada"');
    expect(page).toMatch(
      /<button[^>]*aria-label="More: Soft kale"[^>]*disabled|<button[^>]*disabled[^>]*aria-label="More: Soft kale"/,
    );
  });

  it('is quiet where nothing does', () => {
    const page = body([]);
    expect(page).toContain('Add something beside it');
    expect(page).not.toContain('aria-label="Remove');
  });
});
