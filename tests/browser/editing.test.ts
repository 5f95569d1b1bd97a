/** A week in the hand: opened, swapped, locked, moved, undone and lightened. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { planSchema, type PlanBody } from '../../server/contract/plans.ts';
import { recipesSchema } from '../../server/contract/recipes.ts';
import { settingsSchema } from '../../server/contract/household.ts';
import { DESKTOP, PHONE } from './harness.ts';
import { call, content, dishes, placed, plansOf, settingsOf, type Placed } from './rest-calls.ts';
import { addressOf, button, heading, swapped, toast, weekInHand } from './week-in-hand.ts';

const UNDO_MS = 8_000;
const EASY_MINUTES = 10;

const { stage, week } = weekInHand();

describe('one meal', () => {
  it('U11 opens on a tap, and nothing is deleted', async () => {
    const page = await stage.pageAt('/week', PHONE);
    const before = await week.now();
    const one = week.mealWhere(({ date }) => date === week.today);
    await page.getByRole('link', { name: one.meal.title }).first().tap();
    await heading(page, one.meal.title).waitFor();
    expect(addressOf(page)).toBe(week.mealPath(one));
    expect(await week.now()).toEqual(before);
    expect(await plansOf(stage.address)).toEqual([before]);
  });

  it('U12 is swapped and every other meal stays as it was', async () => {
    const one = week.freeBreakfast();
    const page = await stage.pageAt(week.mealPath(one));
    const title = await swapped(page, one);
    const after = await week.now();
    const others = (of: PlanBody): PlanBody => ({
      ...of,
      days: of.days.map((day) => ({ ...day, meals: day.meals.filter(({ id }) => id !== one.meal.id) })),
    });
    expect(dishes(others(after))).toEqual(dishes(others(week.plan)));
    const swappedMeal = week.mealWhere(({ meal }) => meal.id === one.meal.id, after);
    expect(swappedMeal.date).toBe(one.date);
    expect(swappedMeal.meal.title).toBe(title);
    expect(swappedMeal.meal.recipe).not.toBe(one.meal.recipe);
  });

  it('U21 says why it stands there', async () => {
    const page = await stage.pageAt('/week');
    for (const one of placed(week.plan).slice(0, 4)) {
      await page.goto(stage.address + week.mealPath(one));
      await heading(page, one.meal.title).waitFor();
      expect(one.meal.why).toMatch(/^[A-Z].{10,}\.$/);
      expect(await page.locator('main .why').innerText()).toBe(one.meal.why);
    }
  });

  it('U17 moves to another day without dragging', async () => {
    const one = week.freeBreakfast();
    const other = week.breakfastBeyond(one);
    const page = await stage.pageAt(week.mealPath(one));
    await moved(page, one, other);
    await heading(page, 'Your week').waitFor();
    const after = await week.now();
    const dateOf = (id: string): string => week.mealWhere(({ meal }) => meal.id === id, after).date;
    expect([dateOf(one.meal.id), dateOf(other.meal.id)]).toEqual([other.date, one.date]);
    const rest = (of: PlanBody): readonly object[] =>
      placed(of)
        .filter(({ meal }) => meal.id !== one.meal.id && meal.id !== other.meal.id)
        .map(({ date, meal }) => ({ date, id: meal.id, recipe: meal.recipe }));
    expect(rest(after)).toEqual(rest(week.plan));
  });
});

/** With clicks alone: "Move", then the day's row in the list. */
async function moved(page: Page, one: Placed, other: Placed): Promise<void> {
  await heading(page, one.meal.title).waitFor();
  await button(page, 'Move').click();
  const [, month = '', day = ''] = other.date.split('-');
  const name = new Date(Date.UTC(2000, Number(month) - 1, 1)).toLocaleString('en', {
    month: 'short',
    timeZone: 'UTC',
  });
  const row = page.getByRole('dialog').getByRole('button', { name: `${String(Number(day))} ${name}` });
  await row.filter({ hasText: other.meal.title }).click();
}

describe('undo', () => {
  /** The offer is still there eight seconds after it came; pressed then, the week is as before. */
  async function expectUndone(page: Page, words: RegExp, before: PlanBody): Promise<void> {
    await toast(page, words).waitFor();
    expect(dishes(await week.now())).not.toEqual(dishes(before));
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + UNDO_MS);
    await button(toast(page, words), 'Undo').click();
    await toast(page, 'The last change is undone.').waitFor();
    expect(content(await week.now())).toEqual(content(before));
  }

  async function clockedPage(path: string): Promise<Page> {
    const context = await stage.contextFor(DESKTOP);
    await context.clock.install();
    return stage.pageAt(path, context);
  }

  it('U14 takes a swap back, for at least eight seconds', async () => {
    const one = week.freeBreakfast();
    const page = await clockedPage(week.mealPath(one));
    const title = await swapped(page, one);
    await toast(page, `${title} is in the week now.`).waitFor();
    await expectUndone(page, /is in the week now/, week.plan);
    await heading(page, one.meal.title).waitFor();
  });

  it('U14 takes a move back, for at least eight seconds', async () => {
    const one = week.freeBreakfast();
    const other = week.breakfastBeyond(one);
    const page = await clockedPage(week.mealPath(one));
    await moved(page, one, other);
    await expectUndone(page, /is on \w+ now/, week.plan);
  });

  it('U14 takes another week back, for at least eight seconds', async () => {
    const page = await clockedPage('/week');
    await button(page, 'Make another week').click();
    await expectUndone(page, /Here is another week/, week.plan);
  });
});

describe('the whole week', () => {
  it('U13 locked meals stay when another week is made', async () => {
    const page = await stage.pageAt('/week');
    const kept = ['breakfast', 'lunch', 'dinner'].map((slot, index) =>
      week.mealWhere(({ date, meal }) => meal.slot === slot && date === week.plan.days[index * 2]?.date),
    );
    for (const one of kept) {
      await page.goto(stage.address + week.mealPath(one));
      await button(page, 'Lock').click();
      await button(page, 'Unlock').waitFor();
    }
    await page.goto(`${stage.address}/week`);
    await button(page, 'Make another week').click();
    await toast(page, 'Here is another week.').waitFor();
    const after = await week.now();
    const places = (of: PlanBody): readonly string[] =>
      placed(of).map(({ date, meal }) => `${date} ${meal.slot} ${meal.recipe}`);
    const wanted = kept.map(({ date, meal }) => `${date} ${meal.slot} ${meal.recipe}`);
    expect(places(after)).toEqual(expect.arrayContaining(wanted));
    expect(places(after)).not.toEqual(places(week.plan));
    const locked = placed(after).filter(({ meal }) => meal.locked);
    expect(locked.map(({ date, meal }) => `${date} ${meal.slot} ${meal.recipe}`)).toEqual(wanted);
    expect(await page.locator('main table .locked').count()).toBe(3);
  });

  it('U20 has no breakfasts once they are switched off in the settings', async () => {
    const page = await stage.pageAt('/settings');
    const isSaved = page.getByRole('status').filter({ hasText: 'Saved.' });
    await page.getByRole('checkbox', { name: 'Breakfast' }).uncheck();
    await isSaved.waitFor();
    try {
      await call(stage.address, {
        method: 'DELETE',
        path: `/plans/${week.plan.id}`,
        version: week.plan.version,
      });
      await page.goto(`${stage.address}/week`);
      await button(page, 'Plan seven days from today').click();
      await page.getByRole('rowheader', { name: 'Dinner' }).waitFor();
      expect(await page.getByRole('rowheader').allInnerTexts()).toEqual(['Lunch', 'Dinner', 'Snack']);
      const [made] = await plansOf(stage.address);
      expect(made?.days).toHaveLength(7);
      const slots = new Set((made === undefined ? [] : placed(made)).map(({ meal }) => meal.slot));
      expect([...slots].sort()).toEqual(['dinner', 'lunch', 'snack']);
    } finally {
      const { version } = await settingsOf(stage.address);
      const body = { slots: ['breakfast', 'lunch', 'dinner', 'snack'] };
      const back = await call(stage.address, { method: 'PATCH', path: '/settings', body, version });
      expect(settingsSchema.parse(back).slots).toHaveLength(4);
    }
  });
});

describe('"I cannot cook today"', () => {
  const cooked = (of: PlanBody, date: string): readonly Placed[] =>
    placed(of).filter((one) => one.date === date && one.meal.heat && one.meal.leftoverOf === null);

  /** The week with a dinner of more than a few minutes at the hob today. */
  async function weekWithCookingToday(): Promise<PlanBody> {
    week.plan = await week.now();
    const query = '/recipes?slot=dinner&allowed=true&limit=100';
    const { items } = recipesSchema.parse(await call(stage.address, { path: query }));
    const dish = items.find(({ heat, activeMinutes }) => heat && activeMinutes > EASY_MINUTES);
    const dinner = week.mealWhere(({ date, meal }) => date === week.today && meal.slot === 'dinner');
    if (dish === undefined) throw new Error('no dinner needs more than a few minutes');
    const { id, version } = week.plan;
    const path = `/plans/${id}/meals/${dinner.meal.id}`;
    const body = { recipe: dish.id };
    week.plan = planSchema.parse(await call(stage.address, { method: 'PATCH', path, version, body }));
    return week.plan;
  }

  it('C1 leaves no dish for hob or oven today that is made fresh', async () => {
    await weekWithCookingToday();
    const page = await stage.pageAt('/week', PHONE);
    await button(page, 'I cannot cook today').tap();
    await button(page.getByRole('dialog'), 'No cooking from today on').tap();
    await toast(page, 'No cooking from today on.').waitFor();
    const after = await week.now();
    expect(after.version).toBe(week.plan.version + 1);
    expect(after.days.flatMap(({ date }) => cooked(after, date))).toEqual([]);
    expect(placed(after)).toHaveLength(placed(week.plan).length);
  });

  it('C2 offers an easy day instead: ten minutes at most, and the other days stay', async () => {
    await weekWithCookingToday();
    const page = await stage.pageAt('/week', PHONE);
    await button(page, 'I cannot cook today').tap();
    await button(page.getByRole('dialog'), 'Little or no cooking today').tap();
    await toast(page, 'Today is lighter now.').waitFor();
    const after = await week.now();
    expect(cooked(after, week.today).filter(({ meal }) => meal.activeMinutes > EASY_MINUTES)).toEqual([]);
    const others = (of: PlanBody): readonly string[] =>
      placed(of)
        .filter(({ date, meal }) => date !== week.today && meal.leftoverOf?.date !== week.today)
        .map(({ date, meal }) => `${date} ${meal.slot} ${meal.recipe}`);
    expect(others(after)).toEqual(expect.arrayContaining([...others(week.plan)]));
    expect(others(week.plan).length).toBeGreaterThan(15);
  });
});
