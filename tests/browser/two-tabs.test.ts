/** A week open in two places at once, and what the address bar, a reload, back and forward make of it. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESKTOP } from './harness.ts';
import { placed } from './rest-calls.ts';
import { addressOf, button, heading, swapped, toast, weekInHand } from './week-in-hand.ts';

const { stage, week } = weekInHand();

describe('two tabs', () => {
  it('T1 the second is told in plain words that it was late, and nothing is lost', async () => {
    const context = await stage.contextFor(DESKTOP);
    const early = week.freeBreakfast();
    const late = week.freeBreakfast(early.date);
    const first = await stage.pageAt(week.mealPath(early), context);
    const second = await stage.pageAt(week.mealPath(late), context);
    await heading(second, late.meal.title).waitFor();
    const title = await swapped(first, early);

    await button(second, 'Lock').click();
    const said = second.locator('.toast p');
    await said.waitFor();
    expect(await said.innerText()).toMatch(/^This week was changed on another screen.*please try again\.$/);
    const afterFirst = await week.now();
    expect(week.mealWhere(({ meal }) => meal.id === early.meal.id, afterFirst).meal.title).toBe(title);
    expect(placed(afterFirst).filter(({ meal }) => meal.locked)).toEqual([]);

    await button(second, 'Lock').click();
    await button(second, 'Unlock').waitFor();
    const after = await week.now();
    expect(week.mealWhere(({ meal }) => meal.id === early.meal.id, after).meal.title).toBe(title);
    expect(week.mealWhere(({ meal }) => meal.id === late.meal.id, after).meal.locked).toBe(true);
    await second.getByRole('link', { name: 'Back to the week' }).click();
    await second.getByRole('table').getByRole('link', { name: title }).first().waitFor();
  });
});

describe('undo in two tabs', () => {
  it('T2 a toast never takes back what another screen changed since', async () => {
    const early = week.freeBreakfast();
    const late = week.freeBreakfast(early.date);
    const context = await stage.contextFor(DESKTOP);
    await context.clock.install();
    const first = await stage.pageAt(week.mealPath(early), context);
    const title = await swapped(first, early);
    // From here on no toast of the first tab goes by itself, however slow the machine is.
    await first.clock.pauseAt((await first.evaluate(() => Date.now())) + 1000);
    const second = await stage.pageAt(week.mealPath(late));
    const lateTitle = await swapped(second, late);
    const before = await week.now();

    await button(first, 'Lock').press('Enter');
    await toast(first, /^This week was changed on another screen in the meantime/).waitFor();
    await button(toast(first, `${title} is in the week now.`), 'Undo').click();
    await toast(first, 'This week was changed on another screen since.').waitFor();
    expect(await week.now()).toEqual(before);
    expect(week.mealWhere(({ meal }) => meal.id === late.meal.id, before).meal.title).toBe(lateTitle);
  });
});

describe('the address', () => {
  const titled = (page: Page, title: string): Promise<unknown> =>
    expect.poll(() => page.title(), { timeout: 10_000 }).toBe(`${title} · Kindplate`);

  it('A1 a reload keeps view and title', async () => {
    const one = week.freeBreakfast();
    const views = [
      ['/week', 'Your week'],
      [week.mealPath(one), one.meal.title],
      [`/recipes/${one.meal.recipe}`, one.meal.title],
      ['/list', 'Shopping list'],
      ['/people', 'People'],
      ['/settings', 'Settings'],
      ['/help/tiers', 'The four kinds of rule'],
    ] as const;
    const page = await stage.pageAt('/week');
    for (const [path, title] of views) {
      await page.goto(stage.address + path);
      await heading(page, title).waitFor();
      await titled(page, title);
      await page.reload();
      await heading(page, title).waitFor();
      await titled(page, title);
      expect(addressOf(page)).toBe(path);
    }
  });

  it('A2 back and forward keep view and title', async () => {
    const one = week.mealWhere(({ date }) => date === week.today);
    const page = await stage.pageAt('/week');
    await page.getByRole('table').getByRole('link', { name: one.meal.title }).first().click();
    await heading(page, one.meal.title).waitFor();
    await titled(page, one.meal.title);
    await page.getByRole('link', { name: 'Open the recipe' }).click();
    await page.getByRole('heading', { name: 'Ingredients' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Who eats how much' }).waitFor();
    await titled(page, one.meal.title);
    expect(addressOf(page)).toBe(week.mealPath(one));
    await page.goBack();
    await heading(page, 'Your week').waitFor();
    await titled(page, 'Your week');
    expect(addressOf(page)).toBe('/week');
    await page.goForward();
    await heading(page, one.meal.title).waitFor();
    await titled(page, one.meal.title);
    await page.reload();
    await heading(page, one.meal.title).waitFor();
    await titled(page, one.meal.title);
  });
});
